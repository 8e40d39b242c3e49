/** What an inspection keeps. */
import { z } from 'zod';
import { day, id, words } from '../fields.js';

/** inspection-rules.14: 综合督查, 专项督查, 事件调查, 日常督办, 线索核查. */
export const inspectionKind = z.enum(['general', 'special', 'incident', 'routine', 'clue']);
/** The round of phase 3 that reaches everybody, a follow-up on what is late, or one planned besides. */
export const round = z.enum(['coverage', 'follow-up', 'planned']);
/** 四不两直, or announced. */
export const mode = z.enum(['unannounced', 'announced']);
/** How it stands. */
export const grade = z.enum(['good', 'fair', 'poor']);
/** What an effect is rated from (S4.s). */
export const ratedFrom = z.enum(['site', 'people', 'papers']);

/** A department's designation (inspection-rules.7): by whom and by which paper, for what, how far, with which duty, until when. */
export const designation = z.strictObject({
  by: id,
  document: words,
  matter: words,
  scope: words,
  duty: words,
  until: day.optional(),
});

/** The fields of an inspection. */
export const inspectionFields = {
  kind: inspectionKind,
  round,
  topic: z.string(),
  scope: z.string(),
  from: day,
  to: day,
  mode,
  basis: z.string(),
  designation,
  followsUp: z.array(id),
  beyondBaseline: z.string(),
  separateBecause: z.string(),
  /** What is advised and was not done: said, never refused (A16). */
  advice: z.array(z.string()),
  plannedBy: id,
  findings: z.int(),
  /** Of those, how many are not assigned yet. */
  unassigned: z.int(),
  assignBy: day,
  progress: grade,
  effect: grade,
  effectFrom: ratedFrom,
  conclusion: z.string(),
  concludedBy: id,
  objectedBy: id,
  outcome: z.enum(['upheld', 'varied', 'withdrawn']),
  reviewedBy: id,
};

/** The kept fields as rules read them. */
export type InspectionFields = { readonly [K in keyof typeof inspectionFields]: z.infer<(typeof inspectionFields)[K]> };
