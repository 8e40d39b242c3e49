/** Options about problems and their limits, each turned. */
import { proof } from './county.js';
import type { Turned } from './both-ways.js';
import { listed, part, planned, rectifying, signed, struckOff, unitList, verify } from './scenarios/given.js';
import { ask } from './scenarios/scenario.js';

const askExtension = ask('problem.ask-extension', '08-30', 'sun', 'p', {
  to: '2022-09-26',
  reason: '需待汛期结束后施工',
});
const endorse = ask('problem.endorse', '08-30', 'zhao', 'p');
const approve = (to: string, at: string) => ask('problem.approve-extension', at, 'officer', 'p', { to });
const extendedOnce = [...rectifying(), askExtension, endorse, approve('2022-09-26', '08-31')];
const again = [ask('problem.ask-extension', '09-01', 'sun', 'p', { to: '2022-09-28', reason: '材料到货推迟' })];
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
const late = (more: object) =>
  ask('problem.find', '10-11', 'qian', 'p@finance', {
    focus: 'F52',
    source: 'self-check',
    place: 'work',
    description: '办理用时过长',
    ...more,
  });
const personal = [
  ask('problem.find', '08-03', 'qian', 'p@finance#sun', {
    focus: 'F52',
    source: 'self-check',
    place: 'work',
    description: '办理用时过长',
  }),
  ask('problem.list', '08-03', 'qian', 'p', { goal: '两天内办结' }),
  unitList(),
  ask('participation.sign-plan', '08-21', 'zhao', part, {
    items: [{ item: 'i1', level: 'unit', responsible: 'zhao', limit: '2022-09-20' }],
  }),
  ask('problem.plan', '08-22', 'qian', 'p', { measures: ['压缩审批环节'], responsible: 'sun', limit: '2022-09-20' }),
  ask('problem.start', '08-24', 'sun', 'p'),
  ask('problem.apply', '09-01', 'sun', 'p', { evidence: [proof('2022-08-30')], statement: '已整改到位' }),
  ask('problem.sign', '09-02', 'zhao', 'p'),
  verify('qian'),
];

/** Options about problems and their limits, each turned. */
export const turnedProblems: readonly Turned[] = [
  {
    option: 'verification-days',
    to: 3,
    steps: signed(),
    see: { due: ['p', 'verification'] },
    seen: ['2022-09-09', '2022-09-07'],
  },
  {
    option: 'warning-days',
    to: 5,
    steps: rectifying(),
    until: '09-16T00:00',
    see: { event: 'problem.due-soon' },
    seen: [false, true],
  },
  {
    option: 'take-up-days',
    to: 2,
    steps: planned(),
    see: { due: ['p', 'take-up'] },
    seen: ['2022-08-29', '2022-08-24'],
  },
  {
    option: 'reminder-days',
    to: 2,
    steps: rectifying('2022-08-30'),
    until: '09-01T00:00',
    see: { event: 'problem.reminded' },
    seen: [true, false],
  },
  {
    option: 'second-reminder-days',
    to: 1,
    steps: rectifying('2022-08-30'),
    until: '09-03T00:00',
    see: { field: ['p', 'reminders'] },
    seen: [1, 2],
  },
  {
    option: 'no-action-days',
    to: 3,
    steps: rectifying('2022-08-30'),
    until: '09-08T00:00',
    see: { event: 'problem.no-action' },
    seen: [true, false],
  },
  {
    option: 'overdue-inspection-days',
    to: 3,
    steps: rectifying('2022-08-30'),
    until: '08-31T00:00',
    see: { due: ['p', 'inspection'] },
    seen: ['2022-09-06', '2022-09-02'],
  },
  {
    option: 'extensions',
    to: 2,
    steps: [...extendedOnce, ...again],
    see: { code: true },
    seen: ['extensions-used-up', 'ok'],
  },
  {
    option: 'renewals',
    to: 0,
    steps: [
      ...ongoing,
      ask('problem.ask-ongoing', '09-05', 'sun', 'p', {
        reason: '涉及历史遗留',
        goal: '完成取证',
        review: '2022-10-20',
        final: '2022-12-30',
      }),
    ],
    see: { code: true },
    seen: ['ok', 'renewed-too-often'],
  },
  {
    option: 'dwell-days',
    to: 2,
    steps: [...signed(), verify('inspector', '09-02')],
    see: { code: true },
    seen: ['ok', 'verified-too-early'],
  },
  {
    option: 'publicity-days',
    to: 5,
    steps: [...signed(), verify()],
    see: { due: ['p', 'publicity'] },
    seen: [undefined, '2022-09-13'],
  },
  {
    option: 'satisfaction-gate',
    to: true,
    steps: [...signed(), verify()],
    see: { code: true },
    seen: ['ok', 'satisfaction-not-measured'],
  },
  {
    option: 'further-areas',
    to: ['营商环境'],
    steps: [
      ask('problem.find', '08-03', 'inspector', 'n@finance', {
        focus: 'F53',
        source: 'inspection',
        place: 'work',
        description: '项目审批久拖未决',
        areas: ['营商环境'],
      }),
    ],
    see: { code: true },
    seen: ['area-not-listed', 'ok'],
  },
  {
    option: 'look-back-days',
    to: 30,
    steps: struckOff,
    see: { due: ['p', 'look-back'] },
    seen: [undefined, '2022-10-08'],
  },
  {
    option: 'sample-seed',
    to: '2022-08',
    beside: { 'sample-percent': 50 },
    steps: personal,
    see: { field: ['p', 'sampled'] },
    seen: [true, false],
  },
  { option: 'sample-percent', to: 100, steps: personal, see: { field: ['p', 'sampled'] }, seen: [false, true] },
  { option: 'late-findings', to: 'all', steps: [late({})], see: { code: true }, seen: ['found-out-of-season', 'ok'] },
  {
    option: 'immediate-correction',
    to: false,
    steps: [
      ...listed(),
      ask('problem.correct', '08-05', 'qian', 'p', {
        measures: ['当场更正公示'],
        responsible: 'sun',
        evidence: [proof('2022-08-05')],
      }),
    ],
    see: { code: true },
    seen: ['ok', 'immediate-correction-off'],
  },
  {
    option: 'backdating-days',
    to: 0,
    steps: [
      ...rectifying(),
      ask('problem.report', '08-30', 'sun', 'p', { progress: '补录前日进展' }, { occurredOn: '2022-08-29' }),
    ],
    see: { code: true },
    seen: ['ok', 'effective-day-out-of-bounds'],
  },
  {
    option: 'reopened-percent',
    to: 100,
    steps: [
      ...struckOff,
      ask('problem.look-back', '09-20', 'inspector-2', 'p', {
        holds: false,
        finding: '办理用时又回到五天',
        limit: '2022-09-28',
      }),
    ],
    until: '10-01T00:00',
    see: { state: 'T3:finance:reopened' },
    seen: ['steps.suggested+review.none', ''],
    beside: { 'minimum-problems': 1, 'look-back-days': 30 },
  },
  {
    option: 'deputies-items',
    to: 'office',
    steps: [
      ask(
        'person.appoint',
        '07-28',
        'host',
        'none',
        { person: 'ma', name: '马某', role: 'deputy', unit: 'finance', from: '2022-07-28' },
        { case: undefined },
      ),
      ...signed().map((one) =>
        one.type === 'problem.find'
          ? { ...one, more: { ...one.more, person: 'qian' } }
          : one.type === 'problem.plan'
            ? ask('problem.plan', '08-22', 'qian', 'p', {
                measures: ['压缩审批环节'],
                responsible: 'qian',
                limit: '2022-09-20',
              })
            : ['problem.start', 'problem.apply'].includes(one.type)
              ? { ...one, by: 'qian' }
              : one,
      ),
      verify('ma'),
    ],
    see: { code: true },
    seen: ['ok', 'verifier-of-wrong-level'],
  },
  {
    option: 'head-sign-days',
    to: 5,
    steps: signed().slice(0, -1),
    see: { due: ['p', 'signature'] },
    seen: ['2022-09-06', '2022-09-08'],
  },
  {
    option: 'change-decision-days',
    to: 5,
    steps: [
      ...rectifying(),
      ask('problem.ask-extension', '09-05', 'sun', 'p', { to: '2022-09-28', reason: '需待汛期结束后施工' }),
      ask('problem.endorse', '09-05', 'zhao', 'p'),
    ],
    see: { due: ['p', 'decision'] },
    seen: ['2022-09-08', '2022-09-13'],
  },
  {
    option: 'secondary-behaviours',
    to: 1,
    steps: listed(['2.5.2.x1', '2.5.2.x2']).slice(0, 1),
    see: { code: true },
    seen: ['ok', 'too-many-behaviours'],
  },
];
