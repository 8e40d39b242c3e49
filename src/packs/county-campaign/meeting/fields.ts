/** What a meeting keeps. */
import { z } from 'zod';
import { day, id, words } from '../fields.js';

/** One decision: what, which unit, who, by when. */
export const decision = z.strictObject({ what: words, unit: id, responsible: id, limit: day });

/** The fields of a meeting. */
export const meetingFields = {
  topic: z.string(),
  meetingOn: day,
  audience: z.array(id),
  participants: z.int(),
  minutes: z.int(),
  necessity: z.string(),
  online: z.boolean(),
  offlineReason: z.string(),
  /** Why it is held apart from another on the same day for the same units, and which units those are. */
  separateBecause: z.string(),
  overlaps: z.array(id),
  attended: z.int(),
  lasted: z.int(),
  decisions: z.array(decision),
};

/** The kept fields as rules read them. */
export type MeetingFields = { readonly [K in keyof typeof meetingFields]: z.infer<(typeof meetingFields)[K]> };
