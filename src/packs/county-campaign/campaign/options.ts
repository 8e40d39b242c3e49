/** What the notice leaves open about the campaign as a whole. */
import { z } from 'zod';
import { day, daySchema } from '../../../calendar/index.js';
import { text } from '../../../shared/index.js';
import { defineOption } from '../words.js';

/** Whether phase 3 may end with approved ongoing rectification 持续整改 (lenient), or only at zero (strict). */
export const downToZero = defineOption({
  id: 'down-to-zero',
  title: text('见底清零的口径', 'what down to zero means'),
  cites: ['3.3.j', 'A6'],
  schema: z.enum(['lenient', 'strict']),
  default: 'lenient',
  alternatives: ['strict'],
});

/** A27 the day the notice is issued, from which the phases are counted; empty where it is issued before phase 1. */
export const issuedDay = defineOption({
  id: 'issued-on',
  title: text('方案印发日期', 'day on which the notice is issued'),
  cites: ['3.1', 'A27'],
  schema: z.union([daySchema, z.literal('')]),
  default: '',
  alternatives: [day('2022-07-19')],
});
