/** What the ladder remembers: the same again, something else, after a withdrawal; what is not corrected; what the organ decided. */
import { heard, mitigation, proposed } from './given.js';
import { ask, passes, raised, refused } from './scenario.js';
import type { Ask, Scenario } from './scenario.js';

const approve = (at: string, of = 'e'): Ask => ask('escalation.approve', at, 'governor', of, { mitigation });
const criticised: readonly Ask[] = [...proposed('criticism'), approve('08-05')];
const idOf = (of: string): string => of.slice(0, of.indexOf('@'));
/** Another finding, some days later. */
const secondly = (trigger: string, [day, next]: readonly [string, string], of = 'f@finance'): readonly Ask[] => [
  ask('escalation.report', day, 'officer', of, { trigger, grounds: '再次出现同类情形', evidence: [] }),
  ask('escalation.confirm', day, 'inspector', idOf(of), { finding: '经现场核实，情况再次属实' }),
  ask('escalation.reply', next, of.includes('#') ? of.slice(of.indexOf('#') + 1) : 'zhao', idOf(of), {
    statement: '已安排立即改正',
  }),
];
const accountability = (at: string, more: object = {}, of = 'f'): Ask =>
  ask('escalation.propose', at, 'officer', of, { rung: 'accountability', grounds: '批评后再犯', ...more });
const corrected: readonly Ask[] = [
  ask('escalation.report-correction', '08-08', 'zhao', 'e', { statement: '已全部整改并公示' }),
  ask('escalation.accept-correction', '08-09', 'inspector-2', 'e', { finding: '现场核查，整改属实' }),
];
const withdrawn: readonly Ask[] = [
  ask('escalation.object', '08-08', 'zhao', 'e', { grounds: '认定事实有误' }),
  ask('escalation.decide-review', '08-17', 'officer-2', 'e', {
    outcome: 'withdrawn',
    reason: '复核认定原结论与事实有出入',
    mitigation,
  }),
];
/** Somebody of finance criticised for a manner, and another finding on them or on another. */
const personCriticised: readonly Ask[] = [
  ask('escalation.report', '08-01', 'officer', 'e@finance#sun', {
    trigger: '2.2.3.x5',
    grounds: '窗口人员应付了事',
    evidence: [],
  }),
  ask('escalation.confirm', '08-02', 'inspector', 'e', { finding: '经现场核实，情况属实' }),
  ask('escalation.reply', '08-03', 'sun', 'e', { statement: '已认识到问题' }),
  ask('escalation.propose', '08-04', 'officer', 'e', { rung: 'criticism', grounds: '认定属实' }),
  approve('08-05'),
];
const days = ['08-22', '08-23'] as const;
const late = ['10-10', '10-11'] as const;
const rejected = ask('escalation.reject-correction', '08-09', 'inspector-2', 'e', {
  requirements: '请补充公示记录和回访情况',
});
const handedOver: readonly Ask[] = [
  ...proposed('accountability', { jump: '情节严重，须直接建议问责' }),
  approve('08-05'),
  ask('escalation.hand-over', '08-08', 'officer', 'e', { to: '县监察机关' }),
  ask('escalation.acknowledge', '08-09', 'organ', 'e', { receipt: '收件第8号' }),
];
const result = (at: string, organDecidedOn: string, by = 'organ'): Ask =>
  ask('escalation.record-result', at, by, 'e', {
    organResult: '有权机关已依规处理',
    organDocument: '处理决定第3号',
    organDecidedOn,
  });

/** The ladder across cases, and after its last rung. */
export const memory: readonly Scenario[] = [
  passes(
    'A15',
    'the same after criticism is repeated: accountability may be proposed',
    [...criticised, ...corrected, ...secondly('T1', days), accountability('08-24')],
    {
      expected: 'escalation.proposed',
    },
  ),
  refused(
    'A15',
    'something else begins at the finding',
    [...criticised, ...corrected, ...secondly('T2', days), accountability('08-24')],
    'jump-without-reason',
  ),
  refused(
    'A15',
    'and so does the same after the criticism was withdrawn',
    [...criticised, ...withdrawn, ...secondly('T1', days), accountability('08-24')],
    'jump-without-reason',
  ),
  refused(
    'A15',
    'or once a clean period has led back down',
    [...criticised, ...corrected, ...secondly('T1', late), accountability('10-12')],
    'jump-without-reason',
  ),
  passes(
    'A15',
    'until it is criticised again: the clean period of then counts no more',
    [
      ...criticised,
      ...corrected,
      ...secondly('T1', late),
      ask('escalation.propose', '10-12', 'officer', 'f', { rung: 'criticism', grounds: '再次认定属实' }),
      approve('10-13', 'f'),
      ...secondly('T1', ['10-17', '10-18'], 'g@finance'),
      accountability('10-19', {}, 'g'),
    ],
    { expected: 'escalation.proposed' },
  ),
  passes(
    'S4.o',
    'unless the county remembers all season',
    [...criticised, ...corrected, ...secondly('T1', late), accountability('10-12')],
    { options: { choices: { 'after-clean-period': 'kept' } }, silent: true, stands: { f: 'steps.proposed' } },
  ),
  passes(
    'A15',
    'a person who repeats is a case of that person',
    [...personCriticised, ...secondly('2.2.3.x5', days, 'f@finance#sun'), accountability('08-24')],
    {
      expected: 'escalation.proposed',
    },
  ),
  refused(
    'A15',
    'and not of a colleague',
    [...personCriticised, ...secondly('2.2.3.x5', days, 'f@finance#li'), accountability('08-24')],
    'jump-without-reason',
  ),
  raised('4.4.e2', 'criticism not corrected in time suggests accountability', criticised, 'escalation.not-corrected', {
    to: '08-20T00:00',
    stands: { e: 'steps.uncorrected' },
    keeps: { e: { suggestedRung: 'accountability' } },
  }),
  passes('4.4.e2', 'corrected in time it suggests none', [...criticised, ...corrected], {
    to: '08-20T00:00',
    absent: 'escalation.not-corrected',
    keeps: { e: { suggestedRung: undefined } },
  }),
  raised(
    'A15',
    'nor is a correction that was rejected one',
    [...criticised, ...corrected.slice(0, 1), rejected],
    'escalation.correction-rejected',
    { keeps: { e: { suggestedRung: 'accountability' } } },
  ),
  raised(
    'A11',
    'what the organ decided is recorded as decided outside',
    [...handedOver, result('08-22', '08-19'.replace(/^/u, '2022-'))],
    'escalation.decided-outside',
    {
      stands: { e: 'steps.decided-outside' },
    },
  ),
  passes(
    '4.4.e2',
    'also by the office, from the organ’s paper',
    [...handedOver, result('08-22', '2022-08-19', 'officer-2')],
    {
      expected: 'escalation.decided-outside',
    },
  ),
  refused(
    '4.4.e2',
    'not as of a day before it was handed over',
    [...handedOver, result('08-22', '2022-08-05')],
    'organ-decided-out-of-time',
  ),
  refused('A11', 'nor of a day to come', [...handedOver, result('08-22', '2022-08-23')], 'organ-decided-out-of-time'),
  refused(
    'A11',
    'nor by whoever was criticised',
    [...handedOver, result('08-22', '2022-08-19', 'zhao')],
    'role-not-held',
  ),
  passes('4.4.d1', 'a finding that repeats nothing is told as it is', heard, {
    expected: 'escalation.replied',
    silent: true,
    keeps: { e: { repeated: undefined } },
  }),
];
