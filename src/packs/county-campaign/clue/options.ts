/** What the notice leaves open about clues. */
import { z } from 'zod';
import { text } from '../../../shared/index.js';
import { defineOption } from '../words.js';

/** S4.t a clue is signed by two different people, or by one where so chosen. */
export const clueSigners = defineOption({
  id: 'clue-signers',
  title: text('线索移送签字人数', 'signers of a clue'),
  cites: ['2.3.1.y1', 'S4.t'],
  schema: z.union([z.literal(1), z.literal(2)]),
  default: 2,
  alternatives: [1],
});
/** Within how many working days a clue is handed over. */
export const clueDays = defineOption({
  id: 'clue-days',
  title: text('线索移送时限', 'limit to hand a clue over'),
  cites: ['2.3.1.y1', 'inspection-rules.23'],
  schema: z.int().min(1).max(30),
  default: 5,
  alternatives: [3],
});

/** Within how many working days the organ is expected to acknowledge; silence is told to the office. */
export const clueReceiptDays = defineOption({
  id: 'clue-receipt-days',
  title: text('移送回执时限', 'limit to acknowledge a clue'),
  cites: ['S4.v', '4.3.a'],
  schema: z.int().min(1).max(60),
  default: 10,
  alternatives: [5],
});

/** Every option of clues. */
export const clueOptions = [clueSigners, clueDays, clueReceiptDays] as const;
