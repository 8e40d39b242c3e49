/** What the notice leaves open about outcomes: it says "clearly improved" and no figure. */
import { z } from 'zod';
import { text } from '../../../shared/index.js';
import { defineOption } from '../words.js';
import { goal } from './fields.js';

/** The goals that have a margin, each with it: how much better than the baseline, in the indicator's own unit. */
type Margins = Partial<Record<z.infer<typeof goal>, number>>;

/** A13 margins the county sets with the policy; an indicator may bring its own. None by default: then nothing is ever met. */
export const outcomeMargins = defineOption({
  id: 'outcome-margins',
  title: text('各项成效的改进幅度', 'margins by goal'),
  cites: ['1.g', '1.h', '1.i', '1.j', '1.k', '2.6.g1', 'A13'],
  schema: z.partialRecord(goal, z.number().positive()),
  default: {},
  alternatives: [{ '1.i': 3 }],
});
