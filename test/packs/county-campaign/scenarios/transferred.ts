/** Matters that turn out to be another unit's duty: they go there by its duty list, and time goes on (2.4.1.b). */
import { proof } from '../county.js';
import { assigned, listed, part, plan, planned, rectifying, routed, signed, unitList } from './given.js';
import { ask, passes, raised, refused } from './scenario.js';
import type { Ask, Scenario } from './scenario.js';

const riverDuties: Ask = ask('participation.publish-duty-list', '08-02', 'zhou', 'participation:river', {
  mandate: '“三定”方案',
  checkedOn: '2022-08-01',
  duties: { 'road-upkeep': { duty: '村道养护', decides: true } },
});
const financeDuties: Ask = ask('participation.publish-duty-list', '08-02', 'zhao', part, {
  mandate: '“三定”方案',
  checkedOn: '2022-08-01',
  duties: { budget: { duty: '预算调剂', decides: true } },
});
const reason = '对照“三定”方案，该事项属接收单位职责';
const toRiver = (what: 'problem' | 'task', at: string, of: string, more: object = {}, by = 'officer'): Ask =>
  ask(`${what}.transfer`, at, by, of, {
    receivingUnit: 'river',
    duty: 'road-upkeep',
    responsible: 'zheng',
    reason,
    ...more,
  });
const toFinance = (what: 'problem' | 'task', at: string, of: string): Ask =>
  toRiver(what, at, of, { receivingUnit: 'finance', duty: 'budget', responsible: 'li' });
const lists = [riverDuties, financeDuties];
const passed = (what: 'problem' | 'task', of: string, days: readonly [string, string, string]): readonly Ask[] => [
  toRiver(what, days[0], of),
  toFinance(what, days[1], of),
  toRiver(what, days[2], of),
];
const personal = ask('problem.find', '08-03', 'li', 'p@finance#li', {
  focus: 'F52',
  source: 'self-check',
  place: 'self',
  description: '业务不熟，办理缓慢',
});
const host = (type: string, at: string, data: object): Ask => ask(type, at, 'host', 'none', data, { case: undefined });
const liMoves = (to: string): readonly Ask[] => [
  host('person.relieve', to, { person: 'li', role: 'cadre', unit: 'finance', to: `2022-${to}` }),
  host('person.appoint', to, { person: 'li', name: 'li', role: 'cadre', unit: 'river', from: `2022-${to}` }),
];
const rejected = ask('problem.reject', '09-05', 'inspector', 'p', {
  criterion: 'effect',
  requirements: '请补充群众满意度测评结果',
  limit: '2022-09-20',
});
const goneOn: readonly Ask[] = [
  ask('problem.ask-ongoing', '09-05', 'sun', 'p', {
    reason: '历史遗留，需诉讼终结',
    goal: '完成取证',
    review: '2022-10-31',
    final: '2022-12-30',
  }),
  ask('problem.endorse', '09-06', 'zhao', 'p'),
  ask('problem.approve-ongoing', '09-07', 'officer', 'p'),
];
/** An item of somebody's own list, applied for and signed. */
const ownItem = (person: string, signer: string): readonly Ask[] => [
  ask('problem.find', '08-03', person, `p@finance#${person}`, {
    focus: 'F52',
    source: 'public',
    place: 'self',
    description: '业务不熟，办理缓慢',
  }),
  ask('problem.list', '08-03', 'qian', 'p', { goal: '两天内办结' }),
  unitList(),
  plan,
  ask('problem.plan', '08-22', 'zhao', 'p', {
    measures: ['逐项学习业务规程'],
    responsible: 'sun',
    limit: '2022-09-20',
  }),
  ask('problem.start', '08-24', 'sun', 'p'),
  ask('problem.apply', '09-01', 'sun', 'p', { evidence: [proof('2022-08-30')], statement: '已整改到位' }),
  ask('problem.sign', '09-02', signer, 'p'),
];
const ownSigned = ownItem('li', 'zhao');
const verified = ask('problem.verify', '09-08', 'inspector', 'p', { conclusion: '现场核查属实', onSite: true });
/** Where an item of li's own list may stand as li moves. */
const wherever: readonly (readonly [string, readonly Ask[], Scenario['options']?])[] = [
  ['listed', ownSigned.slice(0, 4)],
  ['planned', ownSigned.slice(0, 5)],
  ['rectifying', ownSigned.slice(0, 6)],
  ['applied', ownSigned.slice(0, 7)],
  ['signed', ownSigned],
  ['published', [...ownSigned, verified], { choices: { 'publicity-days': 5 } }],
  ['rejected', [...ownSigned, rejected]],
  ['ongoing', [...ownSigned.slice(0, 6), ...goneOn]],
];
const headsSigned = ownItem('zhao', 'zhao');
const report = (at: string, by: string) => ask('problem.report', at, by, 'p', { progress: '流程梳理过半' });
const byInspector = assigned({}, 'k@finance', '08-10', 'inspector');
const object = (at: string, by: string) =>
  ask('public-request.object', at, by, 'q', { objection: '该道路由邻乡负责养护，建议改送' });
const sentOn = (at: string, routedTo: string) =>
  ask('public-request.decide-objection', at, 'officer', 'q', { routedTo, reason: '经核实改送' });
const route = (at: string) => ask('public-request.route', at, 'officer', 'q');

/** A task that went to another unit and back. */
export const twicePassedOn: readonly Ask[] = [
  ...lists,
  assigned(),
  ...passed('task', 'k', ['08-11', '08-12', '08-15']).slice(0, 2),
];

const problems: readonly Scenario[] = [
  passes(
    '2.4.1.b',
    'a problem that is another unit’s duty goes there, and its limit goes on',
    [riverDuties, ...rectifying(), toRiver('problem', '09-05', 'p')],
    {
      stands: { p: 'work.rectifying' },
      due: { 'p limit': '2022-09-20' },
      keeps: { p: { responsible: 'zheng', responsibleBefore: ['sun'], transfers: 1, duty: 'road-upkeep' } },
    },
  ),
  passes('S6.g', 'as soon as it is found', [
    riverDuties,
    ...listed().slice(0, 1),
    toRiver('problem', '08-10', 'p', { responsible: undefined }),
  ]),
  passes('S6.g', 'one that nobody has planned yet needs nobody to answer for it', [
    riverDuties,
    ...listed(),
    toRiver('problem', '08-10', 'p', { responsible: undefined }),
  ]),
  passes(
    '2.4.1.b',
    'one that is planned is begun by whoever answers for it there',
    [riverDuties, ...planned(), toRiver('problem', '08-23', 'p')],
    {
      due: { 'p limit': '2022-09-20', 'p take-up': '2022-08-29' },
    },
  ),
  passes('4.3.a', 'and is reported on there', [
    riverDuties,
    ...rectifying(),
    toRiver('problem', '09-05', 'p'),
    report('09-06', 'zheng'),
  ]),
  refused(
    '3.3.h',
    'and by nobody of the unit that had it',
    [riverDuties, ...rectifying(), toRiver('problem', '09-05', 'p'), report('09-06', 'sun')],
    'role-not-held',
  ),
  raised(
    '4.3.a',
    'its limit passes there',
    [riverDuties, ...rectifying('2022-09-14'), toRiver('problem', '09-05', 'p')],
    'problem.overdue',
    { to: '09-15T00:00' },
  ),
  raised(
    'S4.d',
    'reminders go on where they were',
    [riverDuties, ...rectifying('2022-09-14'), toRiver('problem', '09-16', 'p')],
    'problem.reminded',
    { to: '09-22T00:00', stands: { p: 'reminders.twice' }, due: { 'p no-action': '2022-09-22' } },
  ),
  passes('S6.g', 'a problem goes over after it was rejected as well', [
    riverDuties,
    ...signed(),
    rejected,
    toRiver('problem', '09-06', 'p'),
  ]),
  passes(
    'S6.g',
    'and while it is rectified on after the phase',
    [riverDuties, ...rectifying(), ...goneOn, toRiver('problem', '09-08', 'p')],
    { due: { 'p ongoing-review': '2022-10-31', 'p ongoing-final': '2022-12-30' } },
  ),
  refused(
    'S6.f',
    'it does not go to a unit that has no duty list',
    [...rectifying(), toRiver('problem', '09-05', 'p')],
    'not-the-receiving-units-duty',
  ),
  refused(
    'S6.g',
    'nor by a duty that is not on the list',
    [riverDuties, ...rectifying(), toRiver('problem', '09-05', 'p', { duty: 'budget' })],
    'not-the-receiving-units-duty',
  ),
  refused(
    '3.3.f',
    'nor with nobody to answer for it there',
    [riverDuties, ...rectifying(), toRiver('problem', '09-05', 'p', { responsible: undefined })],
    'nobody-responsible-there',
  ),
  refused(
    '3.3.f',
    'nor with somebody of the unit that had it',
    [riverDuties, ...rectifying(), toRiver('problem', '09-05', 'p', { responsible: 'sun' })],
    'nobody-responsible-there',
  ),
  refused(
    '3.3.f',
    'nor before it is planned',
    [riverDuties, ...listed(), toRiver('problem', '08-10', 'p', { responsible: 'sun' })],
    'nobody-responsible-there',
  ),
  refused(
    '0.d',
    'nor to a body that takes no part',
    [...rectifying(), toRiver('problem', '09-05', 'p', { receivingUnit: 'group-office' })],
    'out-of-scope',
  ),
  refused(
    '2.4.1.b',
    'nor to the unit that has it',
    [financeDuties, ...rectifying(), toFinance('problem', '09-05', 'p')],
    'already-theirs',
  ),
  refused(
    '2.4.1.b',
    'the head does not pass it on alone',
    [riverDuties, ...rectifying(), toRiver('problem', '09-05', 'p', {}, 'zhao')],
    'role-not-held',
  ),
  refused(
    '3.2.g',
    'an item of a personal list stays with the person',
    [riverDuties, personal, toRiver('problem', '08-10', 'p', { responsible: undefined })],
    'goes-with-the-person',
  ),
  passes('A4', 'and goes with them to the unit in which they are then in office', [personal, ...liMoves('08-09')], {
    stands: { p: 'work.found' },
  }),
  passes('A4', 'whichever is entered first', [personal, ...liMoves('08-09').toReversed()]),
  ...[['found', ownSigned.slice(0, 1)] as const, ...wherever].map(([state, steps, options]) =>
    refused(
      '3.2.g',
      `nobody moves it by hand, ${state}`,
      [...steps, ask('problem.follow', '09-09', 'officer', 'p', { receivingUnit: 'river' })],
      'role-not-held',
      options === undefined ? {} : { options },
    ),
  ),
  ...wherever.map(([state, steps, options]) =>
    passes('A4', `also ${state}`, [...steps, ...liMoves('09-09')], {
      stands: { p: `work.${state}` },
      keeps: { p: { responsible: steps.length > 4 ? 'sun' : undefined } },
      ...(options === undefined ? {} : { options }),
    }),
  ),
  passes('3.3.i', 'the deputy there strikes it off', [
    ...ownSigned,
    ...liMoves('09-03'),
    ask('problem.verify', '09-05', 'wu', 'p', { conclusion: '现场核查属实', onSite: true }),
  ]),
  refused(
    '3.3.i',
    'and the deputy of the unit that had it does not',
    [
      ...ownSigned,
      ...liMoves('09-03'),
      ask('problem.verify', '09-05', 'qian', 'p', { conclusion: '现场核查属实', onSite: true }),
    ],
    'unknown-case',
  ),
  passes(
    '3.2.g',
    'who is lent to the office stays of the unit, and so does the item',
    [
      personal,
      host('person.appoint', '08-09', { person: 'li', name: 'li', role: 'cadre', unit: 'river', from: '2022-08-09' }),
    ],
    { silent: true, stands: { p: 'work.found' } },
  ),
  refused(
    'A3',
    'a head on leave is the head still: no deputy strikes off the head’s item',
    [
      ...headsSigned,
      host('person.leave', '09-03', { person: 'zhao', from: '2022-09-03', to: '2022-09-09' }),
      ask('problem.verify', '09-05', 'qian', 'p', { conclusion: '现场核查属实', onSite: true }),
    ],
    'verifier-of-wrong-level',
  ),
  raised(
    '2.4.1.x3',
    'a problem passed on for the third time suggests passing the buck',
    [...lists, ...rectifying(), ...passed('problem', 'p', ['09-05', '09-06', '09-07'])],
    'escalation.suggested:2.4.1.x3',
  ),
  passes(
    '2.4.1.b',
    'one passed on for the second time does not',
    [...lists, ...rectifying(), ...passed('problem', 'p', ['09-05', '09-06', '09-07']).slice(0, 2)],
    { absent: 'escalation.suggested:2.4.1.x3' },
  ),
  raised(
    '2.4.1.x3',
    'but for the county that asks at the second',
    [...lists, ...rectifying(), ...passed('problem', 'p', ['09-05', '09-06', '09-07']).slice(0, 2)],
    'escalation.suggested:2.4.1.x3',
    { options: { choices: { 'transfer-times': 2 } } },
  ),
];

const covered = (what: 'problem' | 'task', at: string, of: string): Ask =>
  ask(`${what}.note-inspected`, at, 'officer', of, { inspection: 'i' });
/** What the system notes of itself is entered by nobody. */
const noted: readonly Scenario[] = [
  ...[
    ['due', '09-05'],
    ['overdue', '09-13'],
  ].flatMap(([when = '', at = '']) => [
    refused(
      '4.4.a',
      `that a follow-up covers a problem is noted by nobody, its inspection ${when}`,
      [...rectifying('2022-08-31'), covered('problem', at, 'p')],
      'role-not-held',
    ),
    refused(
      '4.4.a',
      `nor that of a task, ${when}`,
      [assigned({ limit: '2022-08-31' }), covered('task', at, 'k')],
      'role-not-held',
    ),
  ]),
];

const tasks: readonly Scenario[] = [
  passes(
    '2.4.1.b',
    'a task that is another unit’s duty goes there, and its limits go on',
    [riverDuties, assigned(), toRiver('task', '08-11', 'k')],
    {
      stands: { k: 'work.assigned' },
      due: { 'k limit': '2022-08-17', 'k start': '2022-08-11' },
      keeps: { k: { responsible: 'zheng', responsibleBefore: ['sun'], transfers: 1 } },
    },
  ),
  passes('S6.g', 'also passed on by whoever assigned it from above, as it is received', [
    riverDuties,
    byInspector,
    ask('task.receive', '08-10', 'sun', 'k'),
    toRiver('task', '08-11', 'k', {}, 'inspector'),
  ]),
  passes('S6.g', 'or as it is under way', [
    riverDuties,
    byInspector,
    ask('task.start', '08-10', 'sun', 'k', { step: '已列出需公开事项' }),
    toRiver('task', '08-11', 'k', {}, 'inspector'),
  ]),
  refused(
    'S2.k',
    'the head does not pass on what they assigned in their own unit',
    [riverDuties, assigned(), toRiver('task', '08-11', 'k', {}, 'zhao')],
    'handled-by-own-unit',
  ),
  raised('4.3.a', 'its limit passes there', [riverDuties, assigned(), toRiver('task', '08-11', 'k')], 'task.overdue', {
    to: '08-18T00:00',
  }),
  refused(
    '4.1.e',
    'it does not go where nobody answers for it',
    [riverDuties, assigned(), toRiver('task', '08-11', 'k', { responsible: undefined })],
    'nobody-responsible-there',
  ),
  refused(
    'S6.f',
    'nor where no duty list has it',
    [assigned(), toRiver('task', '08-11', 'k')],
    'not-the-receiving-units-duty',
  ),
  raised(
    '2.4.1.x3',
    'a task passed on for the third time suggests passing the buck',
    [...lists, assigned(), ...passed('task', 'k', ['08-11', '08-12', '08-15'])],
    'escalation.suggested:2.4.1.x3',
  ),
];

const requests: readonly Scenario[] = [
  passes(
    'petition-rules.22',
    'a request sent on is the same request, and the office’s days to route it go on',
    [...routed, object('08-03', 'zhao'), sentOn('08-04', 'river')],
    { silent: true, stands: { q: 'registered' }, due: { 'q route': '2022-08-16' } },
  ),
  raised(
    'petition-rules.22',
    'not routed again by then, it is late',
    [...routed, object('08-03', 'zhao'), sentOn('08-04', 'river')],
    'public-request.routing-overdue',
    { to: '08-17T00:00' },
  ),
  passes(
    'petition-rules.23',
    'the unit to which it goes has its own days to give notice',
    [...routed, object('08-03', 'zhao'), sentOn('08-04', 'river'), route('08-05')],
    { silent: true, stands: { q: 'routed' }, due: { 'q notice': '2022-08-22' } },
  ),
  refused(
    '2.3.2.b',
    'the leader in charge in the unit that had it is none there',
    [
      ...routed,
      ask('public-request.take-charge', '08-02', 'zhao', 'q', { ownedBy: 'qian' }),
      object('08-03', 'zhao'),
      sentOn('08-04', 'river'),
      route('08-05'),
      ask('public-request.accept', '08-08', 'zhou', 'q', { notice: '已受理，六十日内办结' }),
    ],
    'no-owning-leader',
  ),
  passes('2.3.2.b', 'another is named there', [
    ...routed,
    ask('public-request.take-charge', '08-02', 'zhao', 'q', { ownedBy: 'qian' }),
    object('08-03', 'zhao'),
    sentOn('08-04', 'river'),
    route('08-05'),
    ask('public-request.take-charge', '08-08', 'zhou', 'q', { ownedBy: 'wu' }),
    ask('public-request.accept', '08-08', 'zhou', 'q', { notice: '已受理，六十日内办结' }),
  ]),
];

/** Transfers, and what goes on with them. */
export const transferredMatters: readonly Scenario[] = [...problems, ...noted, ...tasks, ...requests];
