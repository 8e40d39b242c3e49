/** Limits that hold: what rests with somebody else has a day of its own, and no step is a shelter. */
import { proof } from '../county.js';
import {
  assigned,
  filingProcedure,
  heard,
  inspecting,
  listed,
  mitigation,
  proposed,
  rectifying,
  signed,
} from './given.js';
import { ask, passes, raised, refused } from './scenario.js';
import type { Scenario } from './scenario.js';

const listedDecision = ask('inventory.list', '09-01', 'officer', 'v@finance', {
  decision: '惠企资金直达',
  document: '县政府第12次常务会议纪要',
});
const entered = (howFar: number, madeOn = '2022-09-02') =>
  ask('inventory.update', '09-02', 'qian', 'v', { howFar, evidence: [proof(madeOn)] });
const check = (holds: boolean, by = 'inspector', inspection = 'i') =>
  ask('inventory.check', '09-07', by, 'v', { inspection, holds, finding: '现场核对台账与到账凭证' });
const askOngoing = [
  ask('problem.ask-ongoing', '09-05', 'sun', 'p', {
    reason: '需诉讼终结',
    goal: '完成取证',
    review: '2022-10-14',
    final: '2022-10-31',
  }),
  ask('problem.endorse', '09-06', 'zhao', 'p'),
];
const ongoing = [...rectifying(), ...askOngoing, ask('problem.approve-ongoing', '09-07', 'officer', 'p')];
const define = (more: object = {}, at = '07-22') =>
  ask('indicator.define', at, 'officer', 'g', {
    goal: '1.i',
    measure: '群众满意度（百分比）',
    direction: 'up',
    baseline: 80,
    baselineOn: '2022-06-30',
    source: '县统计局上半年民意调查',
    margin: 1.1,
    ...more,
  });
const measure = (value: number, at = '10-12') =>
  ask('indicator.measure', at, 'officer', 'g', { value, valueSource: '县统计局民意调查' });
const conclude = (by = 'officer-2', at = '10-13') => ask('indicator.conclude', at, by, 'g');
const wedding = ask('family-event.file', '08-10', 'sun', 'f@finance#sun', {
  kind: 'wedding',
  heldOn: '2022-09-18',
  place: '文化礼堂',
  tables: 10,
  officialCars: false,
  undertaking: '不收礼金',
});
const clue = [
  ask('clue.register', '08-04', 'officer', 'c@finance', {
    ground: '2.3.1.y1',
    summary: '群众反映征地补偿款未按标准发放',
  }),
  ask('clue.sign', '08-05', 'officer-2', 'c'),
  ask('clue.hand-over', '08-05', 'officer', 'c', { to: '县监察机关' }),
];
const criticised = [...proposed('criticism'), ask('escalation.approve', '08-05', 'governor', 'e', { mitigation })];
const notCorrected = [
  ...criticised,
  ask('escalation.report-correction', '08-08', 'zhao', 'e', { statement: '已全部整改并公示' }),
  ask('escalation.reject-correction', '08-09', 'inspector', 'e', {
    requirements: '整改不到位，请继续改正',
  }),
];
const accountability = [
  ask('escalation.propose', '08-10', 'officer', 'e', { rung: 'accountability', grounds: '未改正' }),
  ask('escalation.reply', '08-10', 'zhao', 'e', { statement: '仍在改正之中' }),
];

/** Limits that hold. */
export const limits: readonly Scenario[] = [
  raised(
    '3.3.i',
    'the head who does not sign an application is late',
    signed().slice(0, -1),
    'problem.signature-overdue',
    {
      to: '09-07T00:00',
    },
  ),
  passes('3.3.i', 'the head sends an application back', [
    ...signed().slice(0, -1),
    ask('problem.take-back', '09-02', 'zhao', 'p', { requirements: '成效尚不明显，请补充整改措施' }),
  ]),
  raised(
    'S3.p',
    'the office that does not decide a change is late',
    [...rectifying(), ...askOngoing],
    'problem.decision-overdue',
    {
      to: '09-10T00:00',
    },
  ),
  raised(
    'A6',
    'ongoing rectification that expires is overdue from its own final day',
    ongoing,
    'problem.ongoing-expired',
    {
      to: '11-01T00:00',
    },
  ),
  raised('A6', 'and is not at once twice reminded', ongoing, 'problem.no-action', {
    to: '11-01T00:00',
    absent: 'problem.no-action',
  }),
  refused(
    'A6',
    'nothing becomes ongoing that was not taken on',
    [
      ...listed(),
      ...askOngoing.map((one) => ({ ...one, by: one.by === 'sun' ? 'qian' : one.by })),
      ask('problem.approve-ongoing', '09-07', 'officer', 'p'),
    ],
    'nothing-to-go-on-with',
  ),
  raised(
    '4.3.a',
    'one line of progress does not end the reminders',
    [...rectifying('2022-09-05'), ask('problem.report', '09-08', 'sun', 'p', { progress: '已完成一半' })],
    'problem.reminded',
    { to: '09-17T00:00' },
  ),
  raised(
    '4.3.a',
    'nor those of a task',
    [assigned({ limit: '2022-08-12' }), ask('task.start', '08-16', 'sun', 'k', { step: '已着手' })],
    'task.reminded',
    { to: '08-25T00:00' },
  ),
  passes(
    '2.1.2.b',
    'found true and carried out in full, a decision is closed',
    [listedDecision, entered(100), ...inspecting, check(true)],
    {
      expected: 'inventory.closed',
    },
  ),
  passes('2.1.2.x1', 'found untrue, it is entered again', [listedDecision, entered(60), ...inspecting, check(false)], {
    expected: 'inventory.found-untrue',
  }),
  refused(
    '2.1.2.a',
    'a check belongs to an inspection that has begun',
    [listedDecision, entered(60), check(true, 'inspector', 'no-such')],
    'inventory-checked-outside-inspection',
  ),
  refused(
    'S6.b',
    'evidence is not dated ahead',
    [listedDecision, entered(60, '2023-01-01')],
    'inventory-evidence-ahead',
  ),
  passes('A13', 'exactly the margin is met, to the last digit', [define(), measure(81.1), conclude()], {
    expected: 'indicator.concluded',
  }),
  refused(
    'A13',
    'whoever measured does not conclude',
    [define(), measure(90), conclude('officer')],
    'indicator-concluded-by-measurer',
  ),
  refused('A13', 'a margin is not set when results are known', [define({}, '09-12')], 'margin-set-afterwards'),
  refused(
    'A13',
    'a value from before phase 4 is no final value',
    [define(), measure(90, '08-22'), conclude()],
    'indicator-not-measured',
  ),
  refused(
    '3.4.e',
    'nothing is concluded before phase 4',
    [define(), measure(90, '08-22'), conclude('officer-2', '09-01')],
    'concluded-before-phase-4',
  ),
  passes('A13', 'where no value can be had, nothing is assessed', [
    define(),
    ask('indicator.give-up', '10-12', 'officer', 'g', { reason: '统计口径调整，无可比数据' }),
  ]),
  raised('3.4.e', 'an indicator nobody concludes shows', [define()], 'indicator.conclusion-overdue', {
    to: '11-01T00:00',
  }),
  raised(
    '2.7.2.c',
    'a filing nobody acknowledges shows',
    [filingProcedure, wedding],
    'family-event.acknowledgement-overdue',
    {
      to: '08-16T00:00',
    },
  ),
  raised(
    '2.7.2.c',
    'and a wedding nobody reports on shows too',
    [filingProcedure, wedding],
    'family-event.report-overdue',
    {
      to: '10-12T00:00',
    },
  ),
  raised('S4.v', 'an organ that does not answer shows', clue, 'clue.not-acknowledged', { to: '08-20T00:00' }),
  passes(
    'S4.v',
    'what is sent back goes to another organ',
    [
      ...clue,
      ask('clue.send-back', '08-08', 'organ', 'c', { reason: '不属本机关管辖' }),
      ask('clue.hand-over', '08-09', 'officer', 'c', { to: '公安机关' }),
    ],
    { silent: true },
  ),
  passes('S4.m', 'a decision withdrawn on review takes what was built on it along', [
    ...notCorrected,
    ...accountability,
    ask('escalation.object', '08-11', 'zhao', 'e', { grounds: '认定事实有误' }),
    ask('escalation.decide-review', '08-15', 'officer-2', 'e', {
      outcome: 'withdrawn',
      reason: '认定事实不清，予以撤销原决定',
      mitigation,
    }),
  ]),
  passes('A15', 'a proposal declined leaves an uncorrected unit free to correct', [
    ...notCorrected,
    ...accountability,
    ask('escalation.decline', '08-11', 'governor', 'e', { reason: '给予再次改正机会' }),
    ask('escalation.report-correction', '08-12', 'zhao', 'e', { statement: '已再次全部改正' }),
  ]),
  raised(
    'A15',
    'a further decision has thirty days of its own',
    [...notCorrected, ...accountability, ask('escalation.approve', '08-11', 'governor', 'e', { mitigation })],
    'escalation.objection-expired',
    { to: '09-05T00:00', absent: 'escalation.objection-expired' },
  ),
  refused(
    'S4.j',
    'nobody replies twice',
    [...heard, ask('escalation.reply', '08-03', 'zhao', 'e', { statement: '补充说明情况' })],
    'not-in-this-state',
  ),
];
