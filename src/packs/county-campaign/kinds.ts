/** Which kinds of unit take part (0.d, A12). */
import { text } from '../../shared/index.js';

/** The kinds in scope, and what they are called. */
export const kinds = {
  township: text('乡镇', 'township'),
  department: text('部门', 'department'),
  leadership: text('县政府领导班子', 'leadership'),
} as const;

/** The kinds that are registered and take no part: the bodies that run the campaign, and what they are called. */
export const otherKinds = {
  office: text('工作机构', 'office'),
} as const;

/** A kind of unit in scope. */
export type CountyKind = keyof typeof kinds;
