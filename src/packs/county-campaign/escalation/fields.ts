/** What a case on the ladder keeps. */
import { z } from 'zod';
import { day, id, words } from '../fields.js';
import { behaviourCodes } from '../taxonomy/index.js';

/** The three triggers of 4.4.d1–d3, or a named behaviour. */
export const trigger = z.enum(['T1', 'T2', 'T3', ...behaviourCodes]);

/** The rungs, as the ladder names them. */
export const rung = z.enum(['reminder', 'talk', 'criticism', 'accountability']);
/** How a review ends (S4.m). */
export const outcome = z.enum(['upheld', 'varied', 'withdrawn']);
/** Whether mitigation applies (2.4.2.a), answered in the decision. */
export const mitigation = z.strictObject({ applies: z.boolean(), reason: words });

/** What a case on the ladder keeps. */
export const escalationFields = {
  trigger,
  grounds: z.string(),
  evidence: z.array(id),
  /** What a suggestion rests on, where its cause may be told again. */
  facts: z.string(),
  reportedBy: id,
  finding: z.string(),
  confirmedBy: id,
  statement: z.string(),
  rung,
  proposedBy: id,
  /** Where the case stood when it was proposed. */
  proposedFrom: z.string(),
  jump: z.string(),
  approvedBy: id,
  reached: z.array(rung),
  mitigation,
  correctedBy: id,
  requirements: z.string(),
  objectedBy: id,
  outcome,
  reviewedBy: id,
  receipt: z.string(),
  /** The same was criticised before, and that criticism stands. */
  repeated: z.boolean(),
  /** A rung that the case itself suggests; a person proposes it, or closes the case. */
  suggestedRung: rung,
  /** To which organ it was handed over, and what that organ decided outside (A11). */
  receiver: z.string(),
  handedOverOn: day,
  organResult: z.string(),
  organDocument: z.string(),
  organDecidedOn: day,
};

/** The kept fields as rules read them. */
export type EscalationFields = { readonly [K in keyof typeof escalationFields]: z.infer<(typeof escalationFields)[K]> };
