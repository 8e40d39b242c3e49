/** What the notice leaves open about the ladder, each with its default and its ground. */
import { z } from 'zod';
import { text } from '../../../shared/index.js';
import { defineOption } from '../words.js';

const days = z.int().min(1).max(90);

/** S4.g a suggestion lapses after ten working days undecided. */
export const suggestionDays = defineOption({
  id: 'suggestion-days',
  title: text('系统提示核实期限', 'life of a suggestion'),
  cites: ['4.4.d1', 'S4.g'],
  schema: days,
  default: 10,
  alternatives: [5],
});
/** S4.j the reply has five working days. */
export const replyDays = defineOption({
  id: 'reply-days',
  title: text('陈述申辩期限', 'limit to reply'),
  cites: ['A15', 'S4.j'],
  schema: days,
  default: 5,
  alternatives: [3],
});
/** A15 ten working days to correct after criticism. */
export const correctionDays = defineOption({
  id: 'correction-days',
  title: text('批评后整改期限', 'limit to correct'),
  cites: ['4.4.e1', 'A15'],
  schema: days,
  default: 10,
  alternatives: [15],
});
/** S4.o a clean period of twenty working days leads back down. */
export const cleanDays = defineOption({
  id: 'clean-days',
  title: text('观察期', 'clean period'),
  cites: ['A15', 'S4.o'],
  schema: days,
  default: 20,
  alternatives: [10],
});
/** A15 an objection within thirty days of receipt (inspection-rules.17, by analogy for criticism). */
export const objectionDays = defineOption({
  id: 'objection-days',
  title: text('申请复核期限', 'limit to object'),
  cites: ['A15', 'S4.l', 'inspection-rules.17'],
  schema: days,
  default: 30,
  alternatives: [15],
});
/** A15 a review decided within thirty days. */
export const reviewDays = defineOption({
  id: 'review-days',
  title: text('复核决定期限', 'limit to review'),
  cites: ['A15', 'S4.l', 'inspection-rules.17'],
  schema: days,
  default: 30,
  alternatives: [15],
});
/** S4.n whether an objection suspends the correction; it does not unless chosen. */
export const objectionSuspends = defineOption({
  id: 'objection-suspends',
  title: text('复核期间停止整改计时', 'an objection suspends the correction'),
  cites: ['A15', 'S4.n'],
  schema: z.boolean(),
  default: false,
  alternatives: [true],
});
/** S4.e T3 needs so many problems at least. */
export const minimumProblems = defineOption({
  id: 'minimum-problems',
  title: text('效果评价最小基数', 'smallest base for T3'),
  cites: ['4.4.d3', 'S4.e'],
  schema: z.int().min(1).max(100),
  default: 5,
  alternatives: [1],
});
/** A14 the share of reopened problems above which T3 is suggested, per cent. */
export const reopenedPercent = defineOption({
  id: 'reopened-percent',
  title: text('反弹比例阈值', 'reopened share'),
  cites: ['4.4.d3', 'A14'],
  schema: z.int().min(0).max(100),
  default: 10,
  alternatives: [0],
});

/** A14 the share of satisfied call-backs below which T3 is suggested, per cent; only where measured. */
export const satisfiedPercent = defineOption({
  id: 'satisfied-percent',
  title: text('群众满意度阈值', 'satisfied share'),
  cites: ['4.4.d3', 'A14'],
  schema: z.int().min(0).max(100),
  default: 80,
  alternatives: [0],
});

/** S4.f problems that a unit found itself never trigger, so that nobody is the worse for candour; unless chosen otherwise. */
export const selfFoundProblems = defineOption({
  id: 'self-found-problems',
  title: text('单位自查出的问题是否计入触发情形', 'whether problems a unit found itself trigger'),
  cites: ['4.4.d2', '4.4.d3', 'S4.f'],
  schema: z.enum(['never-trigger', 'trigger']),
  default: 'never-trigger',
  alternatives: ['trigger'],
});

/** A11 which rungs the office takes alone; criticism and accountability it never does (inspection-rules.21). */
export const officeAlone = defineOption({
  id: 'office-alone',
  title: text('协调小组办公室可自行采取的处理方式', 'what the office may take alone'),
  cites: ['4.4.a', 'A11', 'S4.h'],
  schema: z.enum(['reminder-and-talk', 'nothing']),
  default: 'reminder-and-talk',
  alternatives: ['nothing'],
});

/** S4.o whether a clean period ends the memory of a criticism, or the same again is repeated all season. */
export const afterCleanPeriod = defineOption({
  id: 'after-clean-period',
  title: text('观察期满后再犯是否视为重复', 'the same again after a clean period'),
  cites: ['4.4.e2', 'A15', 'S4.o'],
  schema: z.enum(['begins-anew', 'kept']),
  default: 'begins-anew',
  alternatives: ['kept'],
});

/** Every option of the ladder. */
export const escalationOptions = [
  suggestionDays,
  replyDays,
  correctionDays,
  cleanDays,
  objectionDays,
  reviewDays,
  objectionSuspends,
  minimumProblems,
  reopenedPercent,
  satisfiedPercent,
  selfFoundProblems,
  officeAlone,
  afterCleanPeriod,
] as const;
