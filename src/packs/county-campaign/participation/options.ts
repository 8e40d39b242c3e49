/** What the notice leaves open about a unit's part, each with its default and its ground. */
import { z } from 'zod';
import { day, daySchema } from '../../../calendar/index.js';
import { text } from '../../../shared/index.js';
import { defineOption } from '../words.js';

/** A4 whose personal lists are asked for. */
export const cadreScope = defineOption({
  id: 'cadre-scope',
  title: text('个人清单范围', 'who owes a personal list'),
  cites: ['3.2.g', 'A4'],
  schema: z.enum(['all', 'leaders']),
  default: 'all',
  alternatives: ['leaders'],
});
/** A5 one plan per unit, or one for the county. */
export const planScope = defineOption({
  id: 'plan-scope',
  title: text('整改方案范围', 'one plan per unit or for the county'),
  cites: ['3.3.a', 'A5', 'S2.e'],
  schema: z.enum(['per-unit', 'county']),
  default: 'per-unit',
  alternatives: ['county'],
});
/** A10 the last day for the summary; `countyCampaign` sets it from the year and whether the 20th is included. */
export const summaryDay = defineOption({
  id: 'summary-day',
  title: text('总结报送截止日', 'last day for the summary'),
  cites: ['3.4.g', 'A10'],
  schema: daySchema,
  default: day('2022-10-20'),
  alternatives: [day('2022-10-19')],
});
/** S2.f how many working days a vacancy may last before the gate notices. */
export const vacancyDays = defineOption({
  id: 'vacancy-days',
  title: text('主要负责人空缺宽限', 'grace for a vacancy'),
  cites: ['4.1.c', 'S2.f'],
  schema: z.int().min(0).max(30),
  default: 5,
  alternatives: [0],
});
/** A17 how many opinions are asked of each of the four groups. */
export const opinionsPerGroup = defineOption({
  id: 'opinions-per-group',
  title: text('每类对象征求意见次数', 'opinions per group'),
  cites: ['3.2.f', 'A17'],
  schema: z.int().min(1).max(10),
  default: 1,
  alternatives: [2],
});
/** S2.g in townships 主要领导 may be two. */
export const townshipHeads = defineOption({
  id: 'township-heads',
  title: text('乡镇主要领导人数上限', 'main leaders of a township'),
  cites: ['4.1.c', 'S2.g'],
  schema: z.int().min(1).max(2),
  default: 1,
  alternatives: [2],
});

/** A25 whether every self-check answers the items of 深入自查, or they are labels for findings only. */
export const selfCheckForm = defineOption({
  id: 'self-check-form',
  title: text('自查表是否逐项列明“深入自查”五项', 'the self-check answers q1 to q5, or they are labels only'),
  cites: ['3.2.d', '2.5.2.q1', 'A25'],
  schema: z.enum(['items', 'labels']),
  default: 'items',
  alternatives: ['labels'],
});
/** A9 how often units report under their mechanism; not at all unless chosen, since the notice wants fewer reports. */
export const reportingCadence = defineOption({
  id: 'reporting-cadence',
  title: text('调度报告频次', 'how often units report'),
  cites: ['2.2.3.b', 'A9'],
  schema: z.enum(['none', 'weekly', 'monthly']),
  default: 'none',
  alternatives: ['weekly', 'monthly'],
});
/** A12 whether county leaders owe personal lists. */
export const leadersLists = defineOption({
  id: 'leaders-lists',
  title: text('县政府领导班子成员是否报个人清单', 'personal lists of county leaders'),
  cites: ['4.2.a', 'A12', 'S2.i'],
  schema: z.boolean(),
  default: true,
  alternatives: [false],
});
/** By the end of which phase the groundwork is owed: the notice sets no date, so the last. */
export const groundworkGate = defineOption({
  id: 'groundwork-gate',
  title: text('基础工作完成阶段', 'phase by which the groundwork is owed'),
  cites: ['2.2.1.b', '2.2.2.b', '2.2.3.b', '2.1.2.b', '2.3.2.c', '2.4.1.b', '2.7.2.c'],
  schema: z.enum(['rectification', 'consolidation']),
  default: 'consolidation',
  alternatives: ['rectification'],
});

/** Every option of the participation procedure. */
export const participationOptions = [
  cadreScope,
  planScope,
  summaryDay,
  vacancyDays,
  opinionsPerGroup,
  townshipHeads,
  selfCheckForm,
  reportingCadence,
  leadersLists,
  groundworkGate,
] as const;
