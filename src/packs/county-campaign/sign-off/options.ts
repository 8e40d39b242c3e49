/** What the notice leaves open about documents. */
import { z } from 'zod';
import { text } from '../../../shared/index.js';
import { defineOption } from '../words.js';

/** A7 working days per signing step; the notice's own number is three. */
export const signOffDays = defineOption({
  id: 'sign-off-days',
  title: text('签批时限', 'days to sign'),
  cites: ['2.6.1.d', 'A7'],
  schema: z.int().min(1).max(30),
  default: 3,
  alternatives: [2],
});
/** A7 whether each step has its own clock, new at each receipt, or all share one, which a return only stops. */
export const signOffScope = defineOption({
  id: 'sign-off-scope',
  title: text(
    '签批时限口径（按总时长的，退回停止计时，再送后接续余下时限）',
    'per step or in total (then a return stops the clock, and what is left runs on)',
  ),
  cites: ['2.6.1.d', 'A7'],
  schema: z.enum(['per-step', 'total']),
  default: 'per-step',
  alternatives: ['total'],
});
/** Every option of sign-off. */
export const signOffOptions = [signOffDays, signOffScope] as const;
