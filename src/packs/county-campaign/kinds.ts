/** Which kinds of unit take part (0.d, A12), and which do not. */
import { text } from '../../shared/index.js';

/** The kinds in scope, and what they are called. */
export const kinds = {
  township: text('乡镇', 'township'),
  department: text('部门', 'department'),
  leadership: text('县领导班子', 'leadership'),
} as const;

/** Kinds that take no part: where offices of the whole campaign sit. */
export const bodies = {
  office: text('办公室', 'office'),
  body: text('机构', 'body'),
} as const;

/** A kind of unit in scope. */
export type CountyKind = keyof typeof kinds;
