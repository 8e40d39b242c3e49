/** What the notice leaves open about disputes over duties. */
import { z } from 'zod';
import { text } from '../../../shared/index.js';
import { defineOption } from '../words.js';

/** Within how many working days the staffing office settles. */
export const settlementDays = defineOption({
  id: 'settlement-days',
  title: text('职责分工争议协调时限', 'limit to settle a dispute'),
  cites: ['2.4.1.b', 'S6.g'],
  schema: z.int().min(1).max(60),
  default: 5,
  alternatives: [10],
});
/** From how many duties wrongly passed on 推诿扯皮 is suggested. */
export const passedOnTimes = defineOption({
  id: 'passed-on-times',
  title: text('提示推诿扯皮的次数', 'duties wrongly passed on before it is suggested'),
  cites: ['2.4.1.x3', 'S5.e'],
  schema: z.int().min(1).max(20),
  default: 2,
  alternatives: [1],
});

/** Every option of disputes. */
export const dutyDisputeOptions = [settlementDays, passedOnTimes] as const;
