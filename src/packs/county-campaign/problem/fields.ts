/** What a problem keeps; every field is absent until an event sets it. */
import { z } from 'zod';
import { day, id, words } from '../fields.js';
import { behaviourCodes, focusCodes } from '../taxonomy/index.js';
import { transferFields } from '../transfer.js';
import { evidenceList } from './evidence.js';

/** Where a problem comes from (3.2.f, A20). */
export const source = z.enum([
  'self-check',
  'superiors',
  'peers',
  'grassroots',
  'public',
  'inspection',
  'petition',
  'look-back',
  'carried-over',
]);
/** What is to be done. */
export const measures = z.array(words).min(1).max(20);
/** Which criterion a rejection rests on (S3.j). */
export const criterion = z.enum(['measure', 'evidence', 'effect', 'satisfaction']);

/** What a problem keeps; every field is absent until an event sets it. */
export const problemFields = {
  focus: z.enum(focusCodes),
  behaviours: z.array(z.enum(behaviourCodes)),
  source,
  place: z.string(),
  description: z.string(),
  comesFrom: z.string(),
  /** Areas of difficult work that it lies in (2.5.3). */
  areas: z.array(z.string()),
  goal: z.string(),
  measures,
  responsible: id,
  /** Who was responsible before, where it was handed over: they had a hand in it. */
  responsibleBefore: z.array(id),
  ...transferFields,
  limit: day,
  /** How often this limit was extended. */
  extended: z.int(),
  planLimit: day,
  startedOn: day,
  progress: z.string(),
  evidence: evidenceList,
  falseEvidence: z.array(z.string()),
  appliedBy: id,
  appliedOn: day,
  signedBy: id,
  /** Who applied or signed before, in rounds that did not close: they had a hand in it. */
  handsBefore: z.array(id),
  signedOn: day,
  verifier: id,
  struckOffOn: day,
  satisfied: z.boolean(),
  immediate: z.boolean(),
  criterion,
  requirements: z.string(),
  rejections: z.int(),
  rejectedBy: id,
  rejectedBefore: z.array(id),
  request: z.strictObject({
    to: day.optional(),
    reason: z.string(),
    goal: z.string().optional(),
    review: day.optional(),
    final: day.optional(),
  }),
  requestedOn: day,
  endorsedBy: id,
  ongoingReason: z.string(),
  ongoingGoal: z.string(),
  nextReview: day,
  finalDay: day,
  approver: id,
  renewals: z.int(),
  level: z.int(),
  sampled: z.boolean(),
  reminders: z.int(),
  movedByReminder: z.boolean(),
  referredBy: id,
  referredOn: day,
  receipt: z.string(),
};

/** The kept fields as rules read them. */
export type ProblemFields = { readonly [K in keyof typeof problemFields]: z.infer<(typeof problemFields)[K]> };
