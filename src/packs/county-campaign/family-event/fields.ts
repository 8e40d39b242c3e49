/** What the filing of a family event keeps. */
import { z } from 'zod';
import { day, id } from '../fields.js';

/** What is celebrated or mourned. */
export const kind = z.enum(['wedding', 'funeral']);
/** How many tables are laid. */
export const tables = z.int().min(0).max(500);

/** When it was filed, as the county's limits read it. */
export const timing = z.enum(['in-time', 'short-notice', 'after-the-event', 'late']);

/** What a filing keeps. */
export const familyEventFields = {
  kind,
  heldOn: day,
  place: z.string(),
  tables,
  undertaking: z.string(),
  /** Filed after its limit: kept and visible, not refused, so that nobody stays silent for being late. */
  late: z.boolean(),
  /** How it lay to the event: in time, at shorter notice than asked, after the day, or (a funeral) after the days to file it. */
  filed: timing,
  reportBy: day,
  acknowledgedBy: id,
  actualTables: tables,
  /** More tables than were filed. */
  exceeded: z.boolean(),
  reminder: z.string(),
  reason: z.string(),
  report: z.string(),
};

/** The kept fields as rules read them. */
export type FamilyEventFields = {
  readonly [K in keyof typeof familyEventFields]: z.infer<(typeof familyEventFields)[K]>;
};
