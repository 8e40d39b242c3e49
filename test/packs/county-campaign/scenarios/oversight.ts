/** Designations, follow-ups, receivers, indicators and family events: what the notice leaves between the lines. */
import { assigned, filingProcedure, part, rectifying } from './given.js';
import { ask, passes, raised, refused } from './scenario.js';
import type { Ask, Scenario } from './scenario.js';

const designation = {
  by: 'governor',
  document: '县政府办〔2022〕督字6号',
  matter: '汛期值守落实情况',
  scope: '各部门值班值守台账',
  duty: '核查台账并反馈情况',
  until: '2022-09-30',
};
const byDepartment = (more: object = {}, days: readonly [string, string] = ['2022-09-06', '2022-09-07']): Ask =>
  ask('inspection.plan', '09-05', 'chen', 'i@finance', {
    kind: 'special',
    round: 'coverage',
    topic: '汛期值守专项督查',
    scope: '第三阶段值守情况',
    from: days[0],
    to: days[1],
    mode: 'unannounced',
    basis: '县政府第12次常务会议决定',
    designation: { ...designation, ...more },
  });
const begin = (at: string, by = 'chen'): Ask => ask('inspection.begin', at, by, 'i');

const followUp = (at: string, followsUp: readonly string[]): Ask =>
  ask('inspection.plan', at, 'inspector', 'i@finance', {
    kind: 'routine',
    round: 'follow-up',
    topic: '逾期事项跟踪督查',
    scope: '逾期问题和任务',
    from: '2022-09-22',
    to: '2022-09-23',
    mode: 'unannounced',
    basis: '逾期事项跟踪督查安排',
    followsUp,
  });
/** A second problem beside the first, with the same limit. */
const two: readonly Ask[] = [
  ask('problem.find', '08-02', 'qian', 'p2@finance', {
    focus: 'F52',
    source: 'public',
    place: 'work',
    description: '排队时间过长',
  }),
  ask('problem.list', '08-02', 'qian', 'p2', { goal: '半小时内办结' }),
  ...rectifying('2022-09-20').flatMap((one) =>
    one.type === 'problem.plan'
      ? [
          one,
          ask('problem.plan', '08-22', 'qian', 'p2', {
            measures: ['增设窗口'],
            responsible: 'li',
            limit: '2022-09-20',
          }),
        ]
      : [one],
  ),
  ask('problem.start', '08-24', 'li', 'p2'),
];
const lateTask = assigned({ limit: '2022-09-20' }, 'k@finance', '08-25');

const note = (more: object = {}): Ask =>
  ask('matter.note', '08-08', 'qian', 'n@finance', {
    matter: '机房停运一小时',
    kind: 'report',
    happensOn: '2022-08-08',
    dueTo: 'leader',
    ...more,
  });
const file = (more: object): Ask =>
  ask('matter.file', '08-08', 'qian', 'n', { to: 'leader', content: '机房停运情况报告如下', ...more });
const takeIn = (more: object): Ask =>
  ask('matter.take-in', '08-08', 'officer', 'n@finance', {
    matter: '直接向市里报告项目进度',
    dueTo: 'county',
    ...more,
  });

const define = (more: object): Ask =>
  ask('indicator.define', '07-25', 'officer', 'x', {
    goal: '1.i',
    measure: '群众满意度（百分比）',
    direction: 'up',
    ...more,
  });
const conclude: readonly Ask[] = [
  ask('indicator.measure', '10-12', 'officer', 'x', { value: 87, valueSource: '县统计局十月民意调查' }),
  ask('indicator.conclude', '10-13', 'officer-2', 'x'),
];

const wedding = (heldOn: string, at = '08-20'): Ask =>
  ask('family-event.file', at, 'sun', 'w@finance#sun', {
    kind: 'wedding',
    heldOn,
    place: '城关镇文化礼堂',
    tables: 12,
    officialCars: false,
    undertaking: '不邀请管理服务对象，不收礼金',
  });
const weekly = { options: { choices: { 'reporting-cadence': 'weekly' } } } as const;
const monthly = { options: { choices: { 'reporting-cadence': 'monthly' } } } as const;
const report = (at: string): Ask => ask('participation.report', at, 'qian', part, { progress: '按计划推进' });

/** Supervision, row by row. */
export const oversight: readonly Scenario[] = [
  // inspection-rules.7
  passes(
    '2.1.2.a',
    'a department designated in full plans, and begins within the term',
    [byDepartment(), begin('09-06')],
    {
      expected: 'inspection.begun',
      silent: true,
    },
  ),
  refused(
    '2.1.2.a',
    'a designation without a term is none',
    [byDepartment({ until: undefined })],
    'designation-without-term',
  ),
  refused(
    '2.1.2.a',
    'nor one whose term ends before the inspection',
    [byDepartment({ until: '2022-09-06' })],
    'designation-without-term',
  ),
  refused('2.1.2.a', 'nor one that the office gave', [byDepartment({ by: 'officer' })], 'designated-by-another'),
  refused(
    '2.1.2.a',
    'and an inspector has no use of one without a term either',
    [{ ...byDepartment({ until: undefined }), by: 'inspector' }],
    'designation-without-term',
  ),
  // A8: one follow-up for the unit
  passes(
    'A8',
    'one follow-up covers two problems and a task that were late on one day',
    [...two, lateTask, followUp('09-21', ['p', 'p2', 'k']), begin('09-22', 'inspector')],
    {
      silent: true,
      stands: { p: 'inspection.none', p2: 'inspection.none', k: 'followUp.none' },
    },
  ),
  raised(
    'A8',
    'what it does not name is still to be inspected',
    [...two, lateTask, followUp('09-21', ['p', 'p2']), begin('09-22', 'inspector')],
    'task.inspection-overdue',
    { to: '09-29T00:00', stands: { p: 'inspection.none', p2: 'inspection.none', k: 'followUp.overdue' } },
  ),
  passes(
    'A8',
    'a late follow-up covers it all the same',
    [
      ...rectifying('2022-09-14'),
      assigned({ limit: '2022-09-14' }, 'k@finance', '08-25'),
      followUp('09-22', ['p', 'k']),
      begin('09-22', 'inspector'),
    ],
    { silent: true, stands: { p: 'inspection.none', k: 'followUp.none' } },
  ),
  passes(
    'A8',
    'a late task may be inspected by itself',
    [
      assigned({ limit: '2022-08-12' }),
      ask('task.inspect', '08-16', 'inspector', 'k', { finding: '现场核查，进度滞后' }),
    ],
    { expected: 'task.inspected', stands: { k: 'followUp.none' } },
  ),
  passes(
    'A8',
    'also when the office was late',
    [
      assigned({ limit: '2022-08-12' }),
      ask('task.inspect', '08-25', 'inspector', 'k', { finding: '现场核查，进度滞后' }),
    ],
    { expected: 'task.inspected' },
  ),
  refused(
    'A8',
    'not by an inspection of another unit',
    [
      assigned({ limit: '2022-08-12' }),
      ask('task.inspect', '08-16', 'inspector', 'k', { finding: '现场核查，进度滞后', inspection: part }),
    ],
    'inspection-of-another-unit',
  ),
  passes(
    '2.6.g1',
    'a task withdrawn is not inspected any more',
    [assigned({ limit: '2022-08-12' }), ask('task.withdraw', '08-16', 'zhao', 'k', { reason: '上级已统一部署' })],
    { stands: { k: 'followUp.none' }, silent: true },
  ),
  passes(
    '2.6.g1',
    'nor when its inspection was late',
    [assigned({ limit: '2022-08-12' }), ask('task.withdraw', '08-25', 'zhao', 'k', { reason: '上级已统一部署' })],
    { stands: { k: 'followUp.none' }, silent: true },
  ),
  // 2.1.3.x6: receivers
  refused(
    '2.1.3.x6',
    'a report to the city alone goes over the head',
    [note(), file({ to: 'city' })],
    'filed-over-the-head',
  ),
  passes(
    '2.1.3.x6',
    'with a copy to the level it is due to it does not',
    [note(), file({ to: 'city', copies: ['leader'] })],
    {
      expected: 'matter.filed',
    },
  ),
  raised(
    '2.1.3.x6',
    'what reached the city alone is taken in, and suggested',
    [takeIn({ to: 'city' })],
    'escalation.suggested:2.1.3.x6',
  ),
  refused(
    '2.1.3.x6',
    'with a copy to the county nobody’s head was passed',
    [takeIn({ to: 'city', copies: ['county'] })],
    'no-level-passed',
  ),
  raised(
    '2.1.3.x6',
    'a copy below the level it is due to is not enough',
    [takeIn({ to: 'city', copies: ['parent'] })],
    'matter.taken-in',
  ),
  passes('S5.b', 'an emergency suggests nothing', [takeIn({ to: 'city', exempt: 'emergency' })], {
    expected: 'matter.taken-in',
    stands: { n: 'noted' },
  }),
  // A9: by calendar period, made or not
  raised('A9', 'a week without a report is late, mechanism or not', [], 'participation.report-overdue', {
    ...weekly,
    to: '07-25T00:00',
    due: { [`${part} report`]: '2022-07-31' },
  }),
  raised('A9', 'and so is the next', [], 'participation.report-overdue', {
    ...weekly,
    to: '08-01T00:00',
    due: { [`${part} report`]: '2022-08-07' },
  }),
  passes('A9', 'a report meets its own week, and a second one no more than that', [report('07-25'), report('07-27')], {
    ...weekly,
    expected: 'participation.reported',
    due: { [`${part} report`]: '2022-08-07' },
  }),
  passes('A9', 'by the month it is the last day of the month', [report('08-03')], {
    ...monthly,
    expected: 'participation.reported',
    due: { [`${part} report`]: '2022-09-30' },
  }),
  raised('A9', 'the month in which the campaign ends is the last', [], 'participation.report-overdue', {
    ...monthly,
    to: '11-02T00:00',
  }),
  passes('A9', 'the last report is followed by none', [report('10-20')], {
    ...monthly,
    expected: 'participation.reported',
    due: { [`${part} report`]: '2022-10-31' },
  }),
  // A13: without a first value
  passes(
    'A13',
    'an indicator without a first value is kept, and not assessable',
    [define({ margin: 3 }), ...conclude],
    {
      expected: 'indicator.concluded',
      stands: { x: 'not-assessable' },
    },
  ),
  refused('A13', 'half a baseline is none', [define({ baseline: 82, source: '县统计局' })], 'baseline-not-whole'),
  // 2.7.2.c
  passes('2.7.2.c', 'a wedding filed at short notice is told as that', [filingProcedure, wedding('2022-08-26')], {
    keeps: { w: { filed: 'short-notice', late: true } },
  }),
  passes('2.7.2.c', 'one filed after the day as that', [filingProcedure, wedding('2022-08-19')], {
    keeps: { w: { filed: 'after-the-event', late: true } },
  }),
  passes('2.7.2.c', 'and one in time is neither', [filingProcedure, wedding('2022-09-18')], {
    keeps: { w: { filed: 'in-time', late: false } },
  }),
  refused(
    'S6.h',
    'where the unit has no procedure, that is what is said',
    [wedding('2022-08-19')],
    'no-filing-procedure',
  ),
];
