/** Readings of the notice that other scenarios leave out: one plan for the county, labels, candour, who reports, who takes over. */
import { proof } from '../county.js';
import { assigned, inspection, listed, part, planned, rectifying, signed, unitList } from './given.js';
import { ask, passes, raised, refused } from './scenario.js';
import type { Ask, Scenario } from './scenario.js';

const onePlan = { options: { choices: { 'plan-scope': 'county' } } } as const;
const countyItem = { item: 'c1', responsible: 'governor', limit: '2022-09-30' };
const unitItem = { item: 'u1', parent: 'c1', unit: 'finance', responsible: 'zhao', limit: '2022-09-20' };
const countyPlan = (items: readonly object[] = [countyItem, unitItem], by = 'governor', at = '08-20') =>
  ask('campaign.sign-plan', at, by, 'campaign', { items });
const planProblem = ask('problem.plan', '08-22', 'qian', 'p', {
  measures: ['压缩审批环节'],
  responsible: 'sun',
  limit: '2022-09-20',
});
const answer = { found: false, note: '经自查未发现此类情形' };
const check = (data: object) => ask('participation.self-check', '08-08', 'zhao', part, data);
const labels = { options: { choices: { 'self-check-form': 'labels' } } } as const;
const handOver = (at: string, by = 'qian', responsible = 'li') =>
  ask('problem.hand-over', at, by, 'p', { responsible, reason: '原责任人调离' });
const reject = (at: string, by: string) =>
  ask('problem.reject', at, by, 'p', {
    criterion: 'effect',
    requirements: '请补充群众满意度测评结果',
    limit: '2022-09-28',
  });
const signedAgain = [
  ask('problem.apply', '09-07', 'sun', 'p', { evidence: [proof('2022-09-06', 'effect', 'b')], statement: '已补充' }),
  ask('problem.sign', '09-08', 'zhao', 'p'),
];
const ongoing = [
  ...rectifying(),
  ask('problem.ask-ongoing', '09-01', 'sun', 'p', {
    reason: '涉及历史遗留',
    goal: '完成取证',
    review: '2022-09-20',
    final: '2022-12-20',
  }),
  ask('problem.endorse', '09-01', 'zhao', 'p'),
  ask('problem.approve-ongoing', '09-02', 'officer', 'p'),
];
/** The same problem, found by the unit itself. */
const selfFound = (steps: readonly Ask[]): readonly Ask[] =>
  steps.map((one) =>
    one.type === 'problem.find' && 'data' in one.more
      ? { ...one, more: { ...one.more, data: { ...(one.more.data as object), source: 'self-check' } } }
      : one,
  );
const counted = { options: { choices: { 'minimum-problems': 1 } } };
const report = (by: string) =>
  ask('escalation.report', '08-04', by, 'e@finance', {
    trigger: '2.6.1.x3',
    grounds: '以微信群布置工作代替文件',
    evidence: [],
  });
const document = ask('sign-off.submit', '08-01', 'sun', 'd@finance', {
  title: '关于限时办结的通知',
  flow: 'outgoing',
  form: 'red-head',
  drafter: 'sun',
  signers: ['qian'],
});
const hidden = (by: string) =>
  ask('sign-off.report-hidden', '08-02', by, 'd', { received: '收到微信群通知', reportedForm: 'wechat' });

/** Readings. */
export const readingsTried: readonly Scenario[] = [
  passes('S2.e', 'where the county has one plan, its head signs it', [countyPlan()], onePlan),
  passes('A5', 'in phase 3 as well', [countyPlan(undefined, 'governor', '08-22')], onePlan),
  refused('A5', 'where each unit has its own, the county signs none', [countyPlan()], 'each-unit-has-its-plan'),
  refused('A5', 'the office does not sign it', [countyPlan(undefined, 'officer')], 'role-not-held', onePlan),
  refused(
    'S2.d',
    'a unit’s item hangs on an item of the county',
    [countyPlan([countyItem, { ...unitItem, parent: 'c9' }])],
    'county-plan-item-without-parent',
    onePlan,
  ),
  refused(
    'A5',
    'under one plan for the county nothing begins before that is signed',
    [...listed(), unitList(), planProblem, ask('problem.start', '08-24', 'sun', 'p')],
    'no-signed-plan',
    onePlan,
  ),
  passes(
    '3.3.h',
    'progress is told of an item of the county’s plan',
    [
      countyPlan(),
      ask('participation.record-progress', '09-01', 'qian', part, { item: 'u1', planned: 60, actual: 40 }),
    ],
    onePlan,
  ),
  passes('A25', 'a self-check that leaves items open is kept', [check({ q1: answer })], {
    expected: 'participation.self-checked',
  }),
  passes('A25', 'where the items are labels it says what was found', [check({ note: '自查未发现问题' })], {
    ...labels,
    expected: 'participation.self-checked',
  }),
  refused('A25', 'but it says something', [check({})], 'self-check-unanswered', labels),
  refused('A25', 'a summary is no behaviour', listed(['2.2.2.x5']).slice(0, 1), 'behaviour-is-a-summary', {
    options: { choices: { 'x5-of-ability': 'summary' } },
  }),
  passes('3.3.f', 'a problem goes to another when its responsible person leaves', [...planned(), handOver('08-23')]),
  passes('3.3.f', 'while it is worked on', [...rectifying(), handOver('08-30')]),
  passes('3.3.f', 'after it was rejected', [...signed(), reject('09-05', 'inspector'), handOver('09-06')]),
  passes('3.3.f', 'or when it goes on', [...ongoing, handOver('09-05')]),
  refused('3.3.f', 'nobody hands it over by themselves', [...rectifying(), handOver('08-30', 'sun')], 'role-not-held'),
  refused(
    '3.3.i',
    'who was responsible before does not verify after a transfer',
    [
      ...rectifying(),
      handOver('08-30'),
      ask(
        'person.appoint',
        '08-31',
        'host',
        'none',
        { person: 'sun', name: 'sun', role: 'inspector', unit: 'group-office', from: '2022-08-31' },
        { case: undefined },
      ),
      ask('problem.apply', '09-01', 'li', 'p', { evidence: [proof('2022-08-30')], statement: '已整改到位' }),
      ask('problem.sign', '09-02', 'zhao', 'p'),
      ask('problem.verify', '09-05', 'sun', 'p', { conclusion: '现场核查属实', onSite: true }),
    ],
    'verifier-not-independent',
  ),
  refused(
    'S3.i',
    'a second rejection is made by another verifier',
    [...signed(), reject('09-05', 'inspector'), ...signedAgain, reject('09-09', 'inspector')],
    'rejected-again-by-same',
  ),
  passes('S3.i', 'and by another it is made', [
    ...signed(),
    reject('09-05', 'inspector'),
    ...signedAgain,
    reject('09-09', 'inspector-2'),
  ]),
  passes(
    'S4.f',
    'what a unit found itself and left open suggests nothing at the end of phase 3',
    selfFound(rectifying('2022-09-28')),
    { ...counted, to: '10-01T00:00', absent: 'escalation.suggested:T3' },
  ),
  passes('S4.f', 'nor when two reminders brought no action', selfFound(rectifying('2022-08-31')), {
    to: '09-12T00:00',
    absent: 'escalation.suggested:T2',
  }),
  passes(
    'S4.f',
    'nor when it was rejected twice',
    selfFound([...signed(), reject('09-05', 'inspector'), ...signedAgain, reject('09-09', 'inspector-2')]),
    { absent: 'escalation.suggested:T2' },
  ),
  raised('4.4.d3', 'what others found is suggested', rectifying('2022-09-28'), 'escalation.suggested:T3', {
    ...counted,
    to: '10-01T00:00',
  }),
  refused(
    'A12',
    'the county leadership is not inspected',
    [inspection({}, 'i@leadership')],
    'unit-not-to-be-inspected',
  ),
  passes('3.2.g', 'a county leader hands in a list as well', [
    ask('participation.return-personal-list', '08-18', 'county-deputy', 'participation:leadership', {
      items: 0,
      signed: true,
    }),
  ]),
  passes(
    'A23',
    'an inspection that was never begun counts for nothing against the baseline',
    [
      inspection({ round: 'planned' }),
      inspection({ round: 'planned', from: '2022-09-08', to: '2022-09-09' }, 'i2@finance', '09-08'),
    ],
    { options: { choices: { 'inspection-baseline': 2 } }, silent: true },
  ),
  refused(
    'A23',
    'one that is still to come does',
    [
      inspection({ round: 'planned' }),
      inspection({ round: 'planned', from: '2022-09-08', to: '2022-09-09' }, 'i2@finance'),
    ],
    'inspected-too-often',
    { options: { choices: { 'inspection-baseline': 2 } } },
  ),
  passes('S5.i', 'who receives something in another unit reports it', [report('zheng')]),
  refused('S5.i', 'who holds no office in a unit does not', [report('arbiter')], 'role-not-held'),
  passes('S5.i', 'a hidden document is reported by a receiver', [document, hidden('zheng')]),
  refused('S5.i', 'not by the organ outside', [document, hidden('organ')], 'role-not-held'),
  refused(
    'S1.e',
    'what else is open is handed over as well',
    [
      assigned({ limit: '2022-11-30' }, 'k@finance', '10-31'),
      ask('campaign.close', '11-01', 'officer', 'campaign', { handovers: [], note: '各项任务完成' }),
    ],
    'open-cases-not-handed-over',
  ),
];
