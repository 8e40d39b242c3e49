/** What a task keeps. */
import { z } from 'zod';
import { day, id } from '../fields.js';
import { transferFields } from '../transfer.js';

/** Where a task comes from. */
export const taskSource = z.enum(['document', 'meeting', 'leader', 'inspection', 'public-request']);

/** The fields of a task; each is absent until an event sets it. */
export const taskFields = {
  matter: z.string(),
  source: taskSource,
  responsible: id,
  /** Who answered for it in the units that had it before. */
  responsibleBefore: z.array(id),
  ...transferFields,
  limit: day,
  reports: z.int(),
  forms: z.int(),
  assignedBy: id,
  /** What is asked beyond the task it goes back to: `limit`, `reports`, `forms` (2.6.3.x2). */
  stricter: z.array(z.enum(['limit', 'reports', 'forms'])),
  interimBy: day,
  progress: z.string(),
  result: z.string(),
  finishedOn: day,
  reminders: z.int(),
  movedByReminder: z.boolean(),
};

/** The kept fields as rules read them. */
export type TaskFields = { readonly [K in keyof typeof taskFields]: z.infer<(typeof taskFields)[K]> };
