/** What an outcome indicator keeps. */
import { z } from 'zod';
import { day, id } from '../fields.js';

/** The five outcomes of the notice (1.g–1.k), and the burden figures (2.6.g1). */
export const goal = z.enum(['1.g', '1.h', '1.i', '1.j', '1.k', 'documents', 'meetings', 'inspections']);
/** Which way is better. */
export const direction = z.enum(['up', 'down']);
/** How it ends; without a margin nothing is ever met (A13). */
export const result = z.enum(['met', 'not-met', 'not-assessable']);

/** What an indicator keeps. */
export const indicatorFields = {
  goal,
  measure: z.string(),
  direction,
  baseline: z.number(),
  baselineOn: day,
  source: z.string(),
  margin: z.number(),
  value: z.number(),
  valueSource: z.string(),
  measuredBy: id,
  valueOn: day,
  result,
  reason: z.string(),
};

/** The kept fields as rules read them. */
export type IndicatorFields = { readonly [K in keyof typeof indicatorFields]: z.infer<(typeof indicatorFields)[K]> };
