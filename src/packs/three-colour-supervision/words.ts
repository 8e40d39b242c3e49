/** The pack's roles and vocabulary. */
import { vocabulary } from '../../policy/index.js';
import type { Role } from '../../policy/index.js';
import { text } from '../../shared/index.js';
import { clauses } from './clauses.js';

/** Who issues slips, and who answers them. */
export const roles = {
  supervisor: { scope: 'campaign', title: text('督办人员', 'supervisor'), cites: ['slip.1', 'slip.7'] },
  head: { scope: 'unit', title: text('承办单位主要负责人', 'head of the unit'), cites: ['slip.7'], several: false },
  handler: { scope: 'unit', title: text('承办人', 'handler'), cites: ['slip.7'] },
} as const satisfies Readonly<Record<string, Role>>;

/** Procedures written with these roles and clauses. */
export const { defineProcedure } = vocabulary({ roles, clauses });
