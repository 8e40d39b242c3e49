/** Outcomes told apart: what one step comes to by what was decided before, and what nobody but the policy itself may ask. */
import { assigned, inspected, inspecting, inspection, part, rectifying, routed } from './given.js';
import { ask, passes, raised, refused } from './scenario.js';
import type { Ask, Scenario } from './scenario.js';

const define = (more: object = {}) =>
  ask('indicator.define', '07-22', 'officer', 'g', {
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
const conclude = (at = '10-13', by = 'officer-2') => ask('indicator.conclude', at, by, 'g');
const find = (at: string) =>
  ask('inspection.find', at, 'inspector', 'i', { finding: '窗口无人值守', seenAt: '三号窗口' });
const noteAssigned = (at: string, by = 'inspector') => ask('inspection.note-assigned', at, by, 'i');
const fromInspection = assigned({ source: 'inspection', limit: '2022-09-20' }, 'k@finance', '09-06', 'inspector');
const reply = (at: string) => ask('task.reply', at, 'sun', 'k', { reply: '正在补充公示材料' });
const start = (at: string) => ask('task.start', at, 'sun', 'k', { step: '已列出事项' });
const withdraw = (at: string) => ask('task.withdraw', at, 'inspector', 'k', { reason: '督查结论已调整' });
const late = (at: string, type: string, data: object) => ask(type, at, 'sun', 'k', data);
const weekly = { options: { choices: { 'reporting-cadence': 'weekly' } } } as const;
const mechanism = ask('participation.set-mechanism', '08-02', 'zhao', part, { document: '周调度工作机制' });
const report = (at: string) => ask('participation.report', at, 'zhao', part, { progress: '本周整改完成过半' });
const countyPlan = (more: object = {}) =>
  ask('campaign.sign-plan', '08-22', 'governor', 'campaign', {
    items: [{ item: 'c1', responsible: 'governor', limit: '2022-09-30', ...more }],
  });
const report25 = { grounds: '窗口人员不会办理新业务', evidence: [] };
const summary = { options: { choices: { 'x5-of-ability': 'summary' } } } as const;
const planned = (more: object = {}) => inspection({ round: 'planned', ...more });
const cancel = ask('inspection.cancel', '09-05', 'inspector', 'i', { reason: '与其他督查合并' });
const refusedThenReviewed = (outcome: string): readonly Ask[] => [
  ...routed,
  ask('public-request.refuse', '08-04', 'zhao', 'q', {
    refusal: '该事项不属于本单位职责，不予办理',
    refusedAs: 'not-able',
  }),
  ask('public-request.ask-review', '08-05', 'officer', 'q', { grounds: '应当办理' }),
  ask('public-request.decide-review', '08-10', 'officer', 'q', { outcome, reason: '复查认定原处理意见适当' }),
];

/** Outcomes told apart. */
export const toldApart: readonly Scenario[] = [
  // 3.4.e, A13
  passes('A13', 'better by exactly the margin is met', [define(), measure(81.1), conclude()], { stands: { g: 'met' } }),
  passes('A13', 'better by less is not', [define(), measure(81), conclude()], { stands: { g: 'not-met' } }),
  passes(
    'A13',
    'down is better where it says so',
    [define({ goal: '1.j', direction: 'down' }), measure(78.9), conclude()],
    { stands: { g: 'met' } },
  ),
  passes('A13', 'without a margin nothing is met', [define({ margin: undefined }), measure(99), conclude()], {
    stands: { g: 'not-assessable' },
  }),
  refused(
    '3.4.e',
    'nothing is concluded before phase 4, margin or not',
    [define({ margin: undefined }), conclude('09-20')],
    'concluded-before-phase-4',
  ),
  refused(
    '3.4.e',
    'nor found not met',
    [define(), measure(80, '09-19'), conclude('09-20')],
    'concluded-before-phase-4',
  ),
  refused(
    'A13',
    'whoever measured does not find it not met either',
    [define(), measure(80), conclude('10-13', 'officer')],
    'indicator-concluded-by-measurer',
  ),

  // petition-rules.35
  passes('petition-rules.35', 'a refusal upheld on review stands', refusedThenReviewed('upheld'), {
    expected: 'public-request.upheld',
    stands: { q: 'reviewed' },
  }),
  passes('petition-rules.35', 'one overturned is for the unit to take on', refusedThenReviewed('overturned'), {
    expected: 'public-request.overturned',
    stands: { q: 'settled-on' },
  }),

  // 4.4.c, 2.6.3
  passes(
    '4.4.c',
    'an inspection before phase 3 is not the one that every unit gets',
    [
      inspection({ from: '2022-08-10', to: '2022-08-10' }, 'i@finance', '08-10'),
      ...inspected.slice(1).map((one) => ({ ...one, at: '08-10T15:00' })),
    ],
    { absent: 'coverage.reached' },
  ),
  passes('2.6.3.b', 'a planned inspection cancelled counts no more', [planned(), cancel], { silent: true }),
  refused(
    '4.4.c',
    'that a unit was inspected is noted by nobody',
    [ask('participation.note-inspection', '09-05', 'inspector', part, { inspection: 'i', inPhase: true })],
    'role-not-held',
  ),
  refused(
    '2.6.3.d',
    'that the last finding was assigned is noted by nobody',
    [...inspecting, find('09-06'), noteAssigned('09-06T16:00')],
    'role-not-held',
  ),
  refused(
    '2.6.3.d',
    'nor that one of two was',
    [...inspecting, find('09-06'), find('09-06T15:00'), noteAssigned('09-06T16:00')],
    'role-not-held',
  ),
  refused('2.6.3.d', 'nor late', [...inspecting, find('09-06'), noteAssigned('09-07')], 'role-not-held'),
  refused(
    '2.6.3.d',
    'nor one of two, late',
    [...inspecting, find('09-06'), find('09-06T15:00'), noteAssigned('09-07')],
    'role-not-held',
  ),
  refused(
    'A12',
    'that the county leadership owes no summary is for nobody to say of a unit',
    [ask('participation.excuse', '08-05', 'officer', part)],
    'role-not-held',
  ),
  refused(
    'A12',
    'nor when the phase of inspections is over',
    [ask('participation.excuse', '10-08', 'officer', part)],
    'role-not-held',
  ),
  refused(
    'A14',
    'a suggestion is made by the data, by nobody else',
    [
      ask('escalation.suggest', '08-05', 'officer', 'e@finance', {
        trigger: 'T1',
        grounds: '缺少安排部署材料',
        evidence: [],
      }),
    ],
    'role-not-held',
  ),

  // 2.5.2, 2.6.3.e: a task replied on is withdrawn, or finished, like any other
  passes('2.6.g1', 'a task replied on is withdrawn', [fromInspection, reply('09-07'), withdraw('09-08')], {
    silent: true,
  }),
  passes(
    '2.6.g1',
    'or when it has been received',
    [fromInspection, reply('09-07'), ask('task.receive', '09-07T11:00', 'sun', 'k'), withdraw('09-08')],
    { silent: true },
  ),
  passes('2.6.g1', 'or begun', [fromInspection, reply('09-07'), start('09-07T11:00'), withdraw('09-08')], {
    silent: true,
  }),
  passes('2.5.2.e', 'a task replied on is finished', [
    fromInspection,
    reply('09-07'),
    start('09-07T11:00'),
    ask('task.finish', '09-08', 'sun', 'k', { result: '全部公开' }),
  ]),
  raised(
    'S5.l',
    '2.5.2.q4: moved only by a second reminder, though begun in time, is suggested',
    [assigned({ limit: '2022-08-12' }), start('08-11'), late('08-19', 'task.report', { progress: '已公开一半' })],
    'escalation.suggested:2.5.2.q4',
  ),
  raised(
    'S5.l',
    '2.5.2.q4: and so is what is finished only then',
    [assigned({ limit: '2022-08-12' }), start('08-11'), late('08-19', 'task.finish', { result: '全部公开' })],
    'escalation.suggested:2.5.2.q4',
  ),

  // A5, A25, S4.f
  refused('A5', 'also in phase 3 each unit signs its own plan', [countyPlan()], 'each-unit-has-its-plan'),
  refused(
    'S2.d',
    'also in phase 3 a unit’s item hangs on an item of the county',
    [countyPlan({ unit: 'finance' })],
    'county-plan-item-without-parent',
    { options: { choices: { 'plan-scope': 'county' } } },
  ),
  refused(
    'A25',
    'a summary is no ground of a report',
    [ask('escalation.report', '08-05', 'officer', 'e@finance', { ...report25, trigger: '2.2.2.x5' })],
    'behaviour-is-a-summary',
    summary,
  ),
  refused(
    'A25',
    'nor of a clue',
    [
      ask('clue.register', '08-05', 'officer', 'c@finance', {
        ground: '2.2.2.x5',
        summary: '群众反映窗口人员不会办理',
      }),
    ],
    'behaviour-is-a-summary',
    summary,
  ),
  passes(
    'S4.f',
    'what a unit found itself goes on like anything else',
    [
      ...rectifying().map((one) =>
        one.type === 'problem.find' && 'data' in one.more
          ? { ...one, more: { ...one.more, data: { ...(one.more.data as object), source: 'self-check' } } }
          : one,
      ),
      ask('problem.ask-ongoing', '09-05', 'sun', 'p', {
        reason: '需诉讼终结',
        goal: '完成取证',
        review: '2022-10-14',
        final: '2022-10-31',
      }),
      ask('problem.endorse', '09-06', 'zhao', 'p'),
      ask('problem.approve-ongoing', '09-07', 'officer', 'p'),
    ],
    { silent: true, stands: { p: 'work.ongoing' } },
  ),

  // 2.2.3.b, 3.4
  passes('2.2.3.b', 'a report made, the next is due at the end of the next week', [mechanism, report('08-09')], {
    ...weekly,
    due: { [`${part} report`]: '2022-08-21' },
  }),
  raised('4.4.d2', 'a summary missed is suggested', [], 'escalation.suggested:T2', { to: '10-21T00:00' }),
  raised('3.4', 'the last gate has to be passed like the others', [report('10-30')], 'gate.failed', {
    to: '11-01T00:00',
  }),
  raised('3.4', 'and nobody passes it who has done nothing', [report('10-30')], 'gate.passed', {
    to: '11-01T00:00',
    absent: 'gate.passed',
  }),
];
