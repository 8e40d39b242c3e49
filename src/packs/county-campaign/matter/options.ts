/** What the notice leaves open about 请示 and 报告: it asks for both in time and names no day. */
import { z } from 'zod';
import { text } from '../../../shared/index.js';
import { defineOption } from '../words.js';

const days = z.int().min(1).max(30);

/** A report follows what happened by the end of the next working day. */
export const reportDays = defineOption({
  id: 'report-days',
  title: text('报告时限', 'limit to report'),
  cites: ['2.1.3.x4', '4.3.a'],
  schema: days,
  default: 1,
  alternatives: [3],
});
/** Not filed so many working days after its limit, it counts as left out. */
export const omissionDays = defineOption({
  id: 'omission-days',
  title: text('视为漏报的期限', 'left out after'),
  cites: ['2.1.3.x7', 'S5.a'],
  schema: days,
  default: 5,
  alternatives: [10],
});
/** A request for instructions is answered within five working days. */
export const answerDays = defineOption({
  id: 'answer-days',
  title: text('请示答复时限', 'limit to answer a request'),
  cites: ['2.1.3.x4', '4.3.a'],
  schema: days,
  default: 5,
  alternatives: [3],
});

/** Every option of matters. */
export const matterOptions = [reportDays, omissionDays, answerDays] as const;
