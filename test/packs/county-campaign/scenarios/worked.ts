/** 3.2–3.3 and A3: the way of a problem where it is longer, later or other than the straight one. */
import { proof } from '../county.js';
import { listed, rectifying, signed, struckOff, verify } from './given.js';
import { ask, passes, raised, refused } from './scenario.js';
import type { Scenario } from './scenario.js';

const asked = (at: string, to = '2022-09-28', by = 'sun') =>
  ask('problem.ask-extension', at, by, 'p', { to, reason: '需待汛期结束后施工' });
const endorsed = (at: string) => ask('problem.endorse', at, 'zhao', 'p');
const approved = (at: string, to = '2022-09-28') => ask('problem.approve-extension', at, 'officer', 'p', { to });
const find = (at: string, source: string, rest: object = {}, of = 'n@finance') =>
  ask('problem.find', at, 'inspector', of, {
    focus: 'F52',
    source,
    place: 'work',
    description: '窗口排队时间过长',
    ...rest,
  });
const apply = (evidence: readonly object[], at = '09-01') =>
  ask('problem.apply', at, 'sun', 'p', { evidence, statement: '已整改到位' });
const judged = (data: object, at = '09-05', by = 'inspector') =>
  ask('problem.verify', at, by, 'p', { conclusion: '现场核查并回访群众', onSite: true, ...data });
const reject = (at: string, by: string) =>
  ask('problem.reject', at, by, 'p', {
    criterion: 'effect',
    requirements: '公示期间有异议，经核实窗口排队未见缩短',
    limit: '2022-09-28',
  });
const disprove = (at: string) =>
  ask('problem.disprove', at, 'officer', 'p', {
    hash: 'a'.repeat(64),
    finding: '照片为往年拍摄，与现场不符',
    limit: '2022-09-28',
  });
const correct = ask('problem.correct', '08-05', 'qian', 'p', {
  measures: ['当场更正公示'],
  responsible: 'sun',
  evidence: [proof('2022-08-05')],
});
const published = { options: { choices: { 'publicity-days': 5 } } } as const;
const measured = { options: { choices: { 'satisfaction-gate': true } } } as const;
const notAtOnce = { options: { choices: { 'immediate-correction': false } } } as const;
const early = [
  ...listed(),
  ask('participation.sign-unit-list', '08-10', 'zhao', 'participation:finance', { nil: false }),
  ask('participation.sign-plan', '08-11', 'zhao', 'participation:finance', {
    items: [{ item: 'i1', level: 'unit', responsible: 'zhao', limit: '2022-09-20' }],
  }),
  ask('problem.plan', '08-12', 'qian', 'p', { measures: ['压缩审批环节'], responsible: 'sun', limit: '2022-09-20' }),
];

/** The way of a problem. */
export const worked: readonly Scenario[] = [
  // 3.3.g, S3.p: asked for before the limit, decided after it.
  passes(
    '3.3.g',
    'more time that was asked for on the last day is granted the day after',
    [...rectifying(), asked('09-20T16:00'), endorsed('09-21'), approved('09-21T15:00')],
    {
      expected: 'problem.extended',
      due: { 'p limit': '2022-09-28' },
      stands: { p: 'timeliness.on-time' },
    },
  ),
  passes(
    'S3.p',
    'and after a reminder nothing more is due',
    [...rectifying(), asked('09-20T16:00'), endorsed('09-21'), approved('09-23T15:00')],
    { stands: { p: 'reminders.none' }, to: '09-27T00:00', absent: 'problem.reminded', silent: true },
  ),
  passes(
    'S3.p',
    'nor after progress told on a reminder',
    [
      ...rectifying(),
      asked('09-20T16:00'),
      endorsed('09-21'),
      ask('problem.report', '09-22', 'sun', 'p', { progress: '已完成环节梳理' }),
      approved('09-23T15:00'),
    ],
    { stands: { p: 'reminders.none' } },
  ),
  passes('S3.p', 'nor after two', [...rectifying(), asked('09-20T16:00'), endorsed('09-21'), approved('09-27')], {
    stands: { p: 'reminders.none' },
  }),
  passes(
    'S3.p',
    'however late the office decides',
    [...rectifying(), asked('09-20T16:00', '2022-09-30'), endorsed('09-21'), approved('09-29', '2022-09-30')],
    { stands: { p: 'inspection.none' }, due: { 'p limit': '2022-09-30' } },
  ),
  refused('3.3.g', 'asked for the day after, it is late', [...rectifying(), asked('09-21')], 'asked-after-expiry'),
  refused(
    '3.3.g',
    'where no limit was set there is none to extend',
    [...listed(), asked('08-10', '2022-09-28', 'qian')],
    'no-limit-to-extend',
  ),
  refused('S3.p', 'nor while it stands still', [...signed(), asked('09-03')], 'no-limit-to-extend'),
  refused(
    '3.3.j',
    'nor does anything go on that was applied for',
    [
      ...signed(),
      ask('problem.ask-ongoing', '09-03', 'sun', 'p', {
        reason: '需诉讼终结',
        goal: '完成取证',
        review: '2022-10-14',
        final: '2022-10-31',
      }),
    ],
    'no-work-left',
  ),

  // A20: phases end on their days, and what comes from before says from where.
  refused(
    'A20',
    'nothing is found after the last day, closed or not',
    [...listed(), find('11-03', 'look-back', {}, 'n@finance<p')],
    'found-out-of-season',
  ),
  refused('A20', 'a look-back names what it looked back at', [find('10-11', 'look-back')], 'comes-from-nothing'),
  refused(
    'A20',
    'a problem of the unit',
    [find('08-03', 'inspection', {}, 'r@river'), find('10-11', 'look-back', {}, 'n@finance<r')],
    'comes-from-nothing',
  ),
  passes('A20', 'as this one does', [...struckOff, find('10-11', 'look-back', {}, 'n@finance<p')]),
  passes('A20', 'what is carried over may come from elsewhere', [
    find('10-11', 'carried-over', { comesFrom: '2021年作风整治未结事项第7项' }),
  ]),
  refused('A20', 'and says so', [find('10-11', 'carried-over')], 'comes-from-nothing'),
  refused(
    'A20',
    'in a campaign that is held back phase 4 has begun all the same',
    [...rectifying(), find('10-11', 'inspection')],
    'found-out-of-season',
    { options: { choices: { 'down-to-zero': 'strict' } } },
  ),
  passes(
    '3.4.f',
    'and its units sum up',
    [
      ...rectifying(),
      ask('participation.sum-up', '10-12', 'zhao', 'participation:finance', {
        document: '作风建设行动总结',
        hash: 'b'.repeat(64),
      }),
    ],
    { options: { choices: { 'down-to-zero': 'strict' } } },
  ),

  // A3: publicity runs from the verification on.
  passes('A3', 'verified on a Monday it is published until the next', [...signed(), verify()], {
    ...published,
    expected: 'problem.published',
    stands: { p: 'work.published' },
    due: { 'p publicity': '2022-09-13' },
  }),
  raised('A3', 'and struck off when the last day has passed', [...signed(), verify()], 'problem.struck-off', {
    ...published,
    to: '09-14T00:00',
    stands: { p: 'work.struck-off' },
    absent: 'problem.look-back-due',
  }),
  passes(
    '2.3.2.e',
    'sent back with a new limit, it ends on that day, whatever was granted before',
    [
      ...rectifying(),
      asked('09-01T10:00'),
      endorsed('09-02'),
      approved('09-02T15:00'),
      apply([proof('2022-08-30')], '09-05'),
      ask('problem.sign', '09-05T11:00', 'zhao', 'p'),
      judged({ satisfied: false, limit: '2022-09-23' }, '09-06'),
    ],
    { ...measured, due: { 'p limit': '2022-09-23' }, keeps: { p: { extended: 0 } } },
  ),
  raised('A3', 'or looked back at', [...signed(), verify()], 'problem.struck-off', {
    options: { choices: { 'publicity-days': 5, 'look-back-days': 30 } },
    to: '09-14T00:00',
    stands: { p: 'work.watched' },
  }),
  passes('S3.g', 'nobody is late with a verification meanwhile', [...signed(), verify()], {
    options: { choices: { 'publicity-days': 10, 'verification-days': 3 } },
    to: '09-16T00:00',
    absent: 'problem.verification-overdue',
    silent: true,
  }),
  passes('3.3.i', 'an objection that holds sends it back', [...signed(), verify(), reject('09-07', 'officer')], {
    ...published,
    expected: 'problem.rejected',
  }),
  passes('S3.n', 'and so does what is found false', [...signed(), verify(), disprove('09-07')], {
    options: { choices: { 'publicity-days': 5 } },
    expected: 'problem.evidence-false',
  }),

  // 2.3.2.e: satisfaction asked for.
  refused(
    '2.3.2.e',
    'satisfaction is measured first',
    [...signed(), judged({})],
    'satisfaction-not-measured',
    measured,
  ),
  passes('3.3.i', 'those concerned are satisfied', [...signed(), judged({ satisfied: true })], {
    ...measured,
    expected: 'problem.struck-off',
  }),
  passes(
    '2.3.2.e',
    'those who are not send it back, and the limit goes on',
    [...signed(), judged({ satisfied: false })],
    {
      ...measured,
      expected: 'problem.not-satisfied',
      stands: { p: 'work.rectifying' },
      due: { 'p limit': '2022-09-20' },
    },
  ),
  passes('2.3.2.e', 'or a new one runs', [...signed(), judged({ satisfied: false, limit: '2022-09-27' })], {
    ...measured,
    stands: { p: 'work.rectifying' },
    due: { 'p limit': '2022-09-27' },
  }),
  refused(
    '3.3.g',
    'which there is where the old one has passed',
    [...signed(), judged({ satisfied: false }, '09-22')],
    'no-limit-to-go-on',
    measured,
  ),
  passes(
    '2.3.2.e',
    'finished late and sent back, it is under way again',
    [
      ...rectifying('2022-08-30'),
      apply([proof('2022-09-01')], '09-02'),
      ask('problem.sign', '09-02T11:00', 'zhao', 'p'),
      judged({ satisfied: false, limit: '2022-09-27' }),
    ],
    { ...measured, stands: { p: 'timeliness.on-time' } },
  ),
  passes(
    '2.3.2.e',
    'told late and sent back as well',
    [
      ...rectifying('2022-08-30'),
      ask('problem.apply', '08-31', 'sun', 'p', { evidence: [proof('2022-08-29')], statement: '已整改到位' }),
      ask('problem.sign', '08-31T11:00', 'zhao', 'p'),
      judged({ satisfied: false, limit: '2022-09-27' }),
    ],
    { ...measured, stands: { p: 'timeliness.on-time' } },
  ),

  // 3.3.i: what is older than the work is background.
  passes('3.3.i', 'an older picture goes along with a new one', [
    ...rectifying(),
    apply([proof('2021-06-01', 'effect', 'b'), proof('2022-08-30')]),
  ]),
  refused(
    'S3.k',
    'but proves no effect',
    [...rectifying(), apply([proof('2021-06-01', 'effect', 'b'), proof('2022-08-30', 'process')])],
    'no-effect-evidence',
  ),
  refused(
    '3.3.i',
    'nor is anything made after the day it is handed in',
    [...rectifying(), apply([proof('2022-08-30'), proof('2022-09-03', 'process', 'b')])],
    'evidence-outside-the-work',
  ),

  // A21: correcting at once, and rectifying.
  refused(
    'A21',
    'where nothing is corrected at once, that is the reason',
    [...listed(), correct],
    'immediate-correction-off',
    notAtOnce,
  ),
  refused(
    '3.3',
    'rectifying begins with phase 3',
    [...early, ask('problem.start', '08-15', 'sun', 'p')],
    'rectifying-before-phase-3',
  ),
  passes('3.3.a', 'on its first day', [...early, ask('problem.start', '08-21', 'sun', 'p')]),

  // 2.5.3: areas of difficult work.
  passes('3.2.c', 'a problem lies in areas that the notice names', [
    find('08-03', 'inspection', { focus: 'F53', areas: ['乡村振兴', '群众信访'] }),
  ]),
  refused(
    '2.5.3.x1',
    'others are not listed',
    [find('08-03', 'inspection', { areas: ['营商环境'] })],
    'area-not-listed',
  ),
  passes('3.2.c', 'until the county adds them', [find('08-03', 'inspection', { areas: ['营商环境'] })], {
    options: { choices: { 'further-areas': ['营商环境'] } },
  }),
];
