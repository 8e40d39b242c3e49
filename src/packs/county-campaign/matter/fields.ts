/** What a matter to be asked about or reported keeps. */
import { z } from 'zod';
import { day, id } from '../fields.js';

/** 请示, asked before; 报告, told after. */
export const matterKind = z.enum(['request', 'report']);
/** To whom: the unit's own parent, the county leader in charge, the county government, the city. */
export const level = z.enum(['parent', 'leader', 'county', 'city']);
/** Who has a copy (抄送), besides whom it is addressed to (主送). */
export const copies = z.array(level).max(4);
/** What may go past a level (S5.b). */
export const exemption = z.enum(['emergency', 'complaint', 'clue', 'objection']);

/** The fields of a matter. */
export const matterFields = {
  matter: z.string(),
  kind: matterKind,
  happensOn: day,
  dueTo: level,
  to: level,
  copies,
  exempt: exemption,
  /** The duty it is about, where the unit's duty list names it. */
  duty: id,
  fileBy: day,
  omittedFrom: day,
  notedBy: id,
  takenInOn: day,
  filedBy: id,
  filedOn: day,
  late: z.boolean(),
  answer: z.string(),
};

/** The kept fields as rules read them. */
export type MatterFields = { readonly [K in keyof typeof matterFields]: z.infer<(typeof matterFields)[K]> };
