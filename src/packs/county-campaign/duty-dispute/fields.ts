/** What a dispute over a duty keeps. */
import { z } from 'zod';
import { id } from '../fields.js';

/** How it is settled: the duty is the raiser's own, the other unit's, or was misrouted by the office. */
export const outcome = z.enum(['own-duty', 'other-unit', 'misrouted']);

/** What a dispute keeps. */
export const dutyDisputeFields = {
  matter: z.string(),
  other: id,
  basis: z.string(),
  statement: z.string(),
  outcome,
  ruling: z.string(),
  owner: id,
  raisedBy: id,
  settledBy: id,
};

/** The kept fields as rules read them. */
export type DutyDisputeFields = {
  readonly [K in keyof typeof dutyDisputeFields]: z.infer<(typeof dutyDisputeFields)[K]>;
};
