/** What the notice leaves open about problems, each with its default and its ground. */
import { z } from 'zod';
import { text } from '../../../shared/index.js';
import { behaviourCodes } from '../taxonomy/index.js';
import { defineOption } from '../words.js';

const days = z.int().min(1).max(60);
const daysOrNone = z.int().min(0).max(60);

/** The head signs an application within three working days, as every document (2.6.1.d). */
export const headSignDays = defineOption({
  id: 'head-sign-days',
  title: text('销号申请签字时限', 'limit for the head to sign an application'),
  cites: ['3.3.i', '2.6.1.d'],
  schema: z.int().min(1).max(30),
  default: 3,
  alternatives: [5],
});
/** The office decides a change within three working days. */
export const decisionDays = defineOption({
  id: 'change-decision-days',
  title: text('变更审批时限', 'limit to decide a change'),
  cites: ['S3.p', '4.3.a'],
  schema: z.int().min(1).max(30),
  default: 3,
  alternatives: [5],
});
/** S3.g the verifier's own limit, in working days. */
export const verificationDays = defineOption({
  id: 'verification-days',
  title: text('核验时限', 'limit to verify'),
  cites: ['3.3.i', 'S3.g'],
  schema: days,
  default: 5,
  alternatives: [3],
});
/** How long before the limit a warning comes, in calendar days; three, as such campaigns do in practice. */
export const warningDays = defineOption({
  id: 'warning-days',
  title: text('到期前预警天数', 'warning ahead of the limit'),
  cites: ['4.3.a'],
  schema: days,
  default: 3,
  alternatives: [5],
});
/** Within how many working days work begins once planned: late to take up is kept apart from late to report. */
export const takeUpDays = defineOption({
  id: 'take-up-days',
  title: text('启动整改时限', 'limit to begin'),
  cites: ['3.3.g', '4.3.a'],
  schema: days,
  default: 5,
  alternatives: [2],
});
/** S4.a a reminder the working day after a limit has passed. */
export const reminderDays = defineOption({
  id: 'reminder-days',
  title: text('逾期后催办时限', 'first reminder after the limit'),
  cites: ['4.3.a', 'S4.a'],
  schema: days,
  default: 1,
  alternatives: [2],
});
/** The second reminder, so many working days after the first. */
export const secondReminderDays = defineOption({
  id: 'second-reminder-days',
  title: text('再次催办间隔', 'second reminder after the first'),
  cites: ['4.3.a', 'S4.d'],
  schema: days,
  default: 3,
  alternatives: [1],
});
/** S4.d nothing done within two working days of the second reminder. */
export const noActionDays = defineOption({
  id: 'no-action-days',
  title: text('两次催办后仍无行动的期限', 'no action after two reminders'),
  cites: ['4.4.d2', 'S4.d'],
  schema: days,
  default: 2,
  alternatives: [3],
});
/** A8 an inspection within five working days of becoming overdue. */
export const overdueInspectionDays = defineOption({
  id: 'overdue-inspection-days',
  title: text('逾期后督查时限', 'inspection after becoming overdue'),
  cites: ['4.4.a', 'A8', 'S4.a'],
  schema: days,
  default: 5,
  alternatives: [3],
});
/** How often an ordinary limit may be extended. */
export const extensions = defineOption({
  id: 'extensions',
  title: text('延期次数上限', 'extensions of a limit'),
  cites: ['3.3.g', 'S3.p'],
  schema: z.int().min(0).max(5),
  default: 1,
  alternatives: [2],
});
/** S3.r ongoing rectification 持续整改 is renewed at most once. */
export const renewals = defineOption({
  id: 'renewals',
  title: text('持续整改续期次数上限', 'renewals of ongoing rectification'),
  cites: ['3.3.j', 'S3.r'],
  schema: z.int().min(0).max(5),
  default: 1,
  alternatives: [0],
});
/** S3.l working days between the application and its verification; none unless chosen. */
export const dwellDays = defineOption({
  id: 'dwell-days',
  title: text('成效巩固期天数', 'dwell time before verification'),
  cites: ['2.6.3.x4', 'S3.l'],
  schema: daysOrNone,
  default: 0,
  alternatives: [2],
});
/** A3 a window in which a closing is published before it takes effect, in working days from the day after it was verified; none unless chosen. */
export const publicityDays = defineOption({
  id: 'publicity-days',
  title: text('销号公示天数', 'publicity window'),
  cites: ['3.3.i', 'A3'],
  schema: daysOrNone,
  default: 0,
  alternatives: [5],
});
/** A3 look-back 回头看 so many calendar days after closing; off unless chosen, thirty suggested. */
export const lookBackDays = defineOption({
  id: 'look-back-days',
  title: text('回头看期限', 'look-back after closing'),
  cites: ['3.3.i', 'A3'],
  schema: z.int().min(0).max(180),
  default: 0,
  alternatives: [30],
});
/** S3.m the share of personal items verified inside a unit that the office re-checks, per cent. */
export const samplePercent = defineOption({
  id: 'sample-percent',
  title: text('个人问题抽查比例', 'share of personal items re-checked'),
  cites: ['3.3.i', 'S3.m'],
  schema: z.int().min(0).max(100),
  default: 10,
  alternatives: [100],
});
/** S3.m what the office puts into the draw of that sample, and those who find and verify do not know. */
export const sampleSeed = defineOption({
  id: 'sample-seed',
  title: text('抽查种子', 'seed of the sample'),
  cites: ['3.3.i', 'S3.m'],
  schema: z.string().max(64),
  default: '',
  alternatives: ['2022-08'],
});

/** A19 how many secondary behaviours a problem may name: as many as there are, or fewer where the county wants it. */
export const secondaryBehaviours = defineOption({
  id: 'secondary-behaviours',
  title: text('次要表现数量上限', 'secondary behaviours of a problem'),
  cites: ['3.2.c', 'A19'],
  schema: z.int().min(0).max(behaviourCodes.length),
  default: behaviourCodes.length,
  alternatives: [1],
});
/** A20 what may still be found in phase 4. */
export const lateFindings = defineOption({
  id: 'late-findings',
  title: text('第四阶段登记问题的范围', 'problems found in phase 4'),
  cites: ['3.4', 'A20'],
  schema: z.enum(['look-back-only', 'all']),
  default: 'look-back-only',
  alternatives: ['all'],
});
/** A3 whether a deputy's own item may be struck off by another deputy of the unit, or goes to the office. */
export const deputiesItems = defineOption({
  id: 'deputies-items',
  title: text('分管领导本人问题的核验', 'who verifies a deputy’s own items'),
  cites: ['3.3.i', 'A3'],
  schema: z.enum(['another-deputy', 'office']),
  default: 'another-deputy',
  alternatives: ['office'],
});
/** A21 whether a problem may be corrected at once, before phase 3. */
export const immediateCorrection = defineOption({
  id: 'immediate-correction',
  title: text('是否允许立行立改', 'correcting at once'),
  cites: ['3.2.d', 'A21'],
  schema: z.boolean(),
  default: true,
  alternatives: [false],
});

/** 2.3.2.e whether a problem is struck off only once the people concerned were asked, and are satisfied. */
export const satisfactionGate = defineOption({
  id: 'satisfaction-gate',
  title: text('销号前是否须测评群众满意度', 'satisfaction is measured before striking off'),
  cites: ['2.3.2.e', '3.3.i', 'A3'],
  schema: z.boolean(),
  default: false,
  alternatives: [true],
});
/** 2.5.3 areas of difficult work beside the five that the notice names. */
export const furtherAreas = defineOption({
  id: 'further-areas',
  title: text('重难点工作领域补充清单', 'further areas of difficult work'),
  cites: ['2.5.3.x1'],
  schema: z.array(z.string().min(2).max(40)).max(50),
  default: [],
  alternatives: [['营商环境']],
});

/** Every option of the problem procedure. */
export const problemOptions = [
  verificationDays,
  headSignDays,
  decisionDays,
  warningDays,
  takeUpDays,
  reminderDays,
  secondReminderDays,
  noActionDays,
  overdueInspectionDays,
  extensions,
  renewals,
  dwellDays,
  publicityDays,
  lookBackDays,
  samplePercent,
  sampleSeed,
  secondaryBehaviours,
  lateFindings,
  immediateCorrection,
  satisfactionGate,
  furtherAreas,
  deputiesItems,
] as const;
