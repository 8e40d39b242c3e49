/** What the notice leaves open about public requests; the law's own days are not open. */
import { z } from 'zod';
import { text } from '../../../shared/index.js';
import { petitionLimits } from '../../national/index.js';
import { defineOption } from '../words.js';

/** 2.3.2.d gives no time: sixty days of the petition rules, or fewer where the county promises so. */
export const requestDays = defineOption({
  id: 'request-days',
  title: text('群众诉求办理时限', 'limit to answer a request'),
  cites: ['2.3.2.d', 'petition-rules.34'],
  schema: z.int().min(1).max(petitionLimits.handlingDays),
  default: petitionLimits.handlingDays,
  alternatives: [30],
});
/** Called back within ten working days of the answer. */
export const callBackDays = defineOption({
  id: 'call-back-days',
  title: text('回访时限', 'limit to call back'),
  cites: ['2.3.2.d', '4.3.a'],
  schema: z.int().min(1).max(30),
  default: 10,
  alternatives: [5],
});

/** The law gives a second answer no limit of its own: thirty days, not sixty anew. */
export const redoDays = defineOption({
  id: 'redo-days',
  title: text('重新办理时限', 'limit to answer again'),
  cites: ['2.3.2.d', '2.3.2.e', 'petition-rules.39'],
  schema: z.int().min(1).max(petitionLimits.handlingDays),
  default: 30,
  alternatives: [15],
});

/** Every option of public requests. */
export const publicRequestOptions = [requestDays, callBackDays, redoDays] as const;
