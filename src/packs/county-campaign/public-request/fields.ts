/** What a public request keeps. */
import { z } from 'zod';
import { day, id, words } from '../fields.js';

/** 来访, 下访, letters, hotline, online, or the unit's own list of urgent problems (2.3.2.b–c). */
export const channel = z.enum(['visit-received', 'visit-paid', 'letter', 'hotline', 'online', 'own-list']);
/** How the call-back went; no answer is a state of its own. */
export const satisfaction = z.enum(['satisfied', 'dissatisfied', 'no-answer']);
/** Why it was declined: it could not be done, or was not ours to do. */
const refusedAs = z.enum(['not-able', 'not-due']);
const outcome = z.enum(['upheld', 'overturned']);

/** The fields of a public request. */
export const publicRequestFields = {
  channel,
  matter: z.string(),
  items: z.array(words),
  petitioners: z.int(),
  representatives: z.int(),
  registeredBy: id,
  registeredOn: day,
  ownedBy: id,
  notice: z.string(),
  objection: z.string(),
  answers: z.record(z.string(), words),
  /** Everybody who answered an item, in this round or an earlier one. */
  answeredBy: z.array(id),
  refusal: z.string(),
  refusedAs,
  refusedBy: id,
  refusedOn: day,
  satisfaction,
  callBacks: z.int(),
  redone: z.int(),
  outcome,
  reviewedBy: id,
  recheckedBy: id,
  routedTo: id,
};

/** The kept fields as rules read them. */
export type PublicRequestFields = {
  readonly [K in keyof typeof publicRequestFields]: z.infer<(typeof publicRequestFields)[K]>;
};
