/** What the notice leaves open about outcomes: it says "clearly improved" and no figure. */
import { z } from 'zod';
import { text } from '../../../shared/index.js';
import { defineOption } from '../words.js';
import { goal } from './fields.js';

/**
 * A13 margins by goal, each how much better than the baseline in the indicator's own unit; an indicator may bring its own.
 * None by default: then nothing is ever met.
 */
export const outcomeMargins = defineOption({
  id: 'outcome-margins',
  title: text('各项成效的改进幅度', 'margins by goal'),
  cites: ['1.g', '1.h', '1.i', '1.j', '1.k', '2.6.g1', 'A13'],
  schema: z.partialRecord(goal, z.number().positive()),
  default: {},
  alternatives: [{ '1.i': 3 }],
});
