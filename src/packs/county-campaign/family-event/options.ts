/** What the notice leaves open about filing weddings and funerals (2.7.2.c). */
import { z } from 'zod';
import { text } from '../../../shared/index.js';
import { defineOption } from '../words.js';

const days = z.int().min(1).max(60);

/** A wedding is filed so many working days ahead. */
export const weddingNoticeDays = defineOption({
  id: 'wedding-notice-days',
  title: text('喜事事前报备时限', 'notice of a wedding'),
  cites: ['2.7.2.c'],
  schema: days,
  default: 10,
  alternatives: [5],
});
/** S6.i a funeral is filed within ten working days after it. */
export const funeralFilingDays = defineOption({
  id: 'funeral-filing-days',
  title: text('丧事事后报备时限', 'limit to file a funeral'),
  cites: ['2.7.2.c', 'S6.i'],
  schema: days,
  default: 10,
  alternatives: [5],
});
/** What was held is reported within ten working days after a wedding. */
export const outcomeDays = defineOption({
  id: 'family-outcome-days',
  title: text('事后报告时限', 'limit to report afterwards'),
  cites: ['2.7.2.c'],
  schema: days,
  default: 10,
  alternatives: [5],
});

/** A filing is acknowledged, or returned, within three working days. */
export const acknowledgeDays = defineOption({
  id: 'family-acknowledge-days',
  title: text('报备审核时限', 'limit to acknowledge a filing'),
  cites: ['2.7.2.c', '4.3.a'],
  schema: days,
  default: 3,
  alternatives: [5],
});

/** Every option of family events. */
export const familyEventOptions = [weddingNoticeDays, funeralFilingDays, outcomeDays, acknowledgeDays] as const;
