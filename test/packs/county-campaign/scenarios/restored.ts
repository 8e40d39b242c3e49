/** Each rung is heard before it is decided, and a rung withdrawn on review leaves the one before it (A15, S4.m). */
import { heard, mitigation, proposed } from './given.js';
import { ask, passes, raised, refused } from './scenario.js';
import type { Ask, Scenario } from './scenario.js';

const approve = (at: string, by = 'governor') => ask('escalation.approve', at, by, 'e', { mitigation });
const propose = (rung: string, at: string, more: object = {}) =>
  ask('escalation.propose', at, 'officer', 'e', { rung, grounds: '认定属实', ...more });
const jump = { jump: '性质恶劣，影响严重' };
const replies = (at: string) => ask('escalation.reply', at, 'zhao', 'e', { statement: '仍在改正之中' });
const object = (at: string) => ask('escalation.object', at, 'zhao', 'e', { grounds: '认定事实有误' });
const corrects = (at: string) =>
  ask('escalation.report-correction', at, 'zhao', 'e', { statement: '已全部整改并公示' });
const rejects = (at: string) =>
  ask('escalation.reject-correction', at, 'inspector-2', 'e', { requirements: '请补充公示记录和回访情况' });
const accepts = (at: string) =>
  ask('escalation.accept-correction', at, 'inspector-2', 'e', { finding: '现场核查，整改属实' });
const handOver = (at: string) => ask('escalation.hand-over', at, 'officer', 'e', { to: '县监察机关' });
const review = (outcome: string) =>
  ask('escalation.decide-review', '08-17', 'officer-3', 'e', {
    outcome,
    reason: '复核认定原结论与事实有出入',
    mitigation,
  });

const reminded = [...proposed('reminder'), approve('08-05', 'officer-2')];
const further = [...reminded, propose('criticism', '08-08'), replies('08-09'), approve('08-10')];
const objected = [...further, object('08-11')];
const uncorrected = [...objected, corrects('08-12'), rejects('08-15')];
const jumped = [...proposed('accountability', jump), approve('08-05')];
const remindedThenJumped = [...reminded, propose('accountability', '08-08', jump), replies('08-09'), approve('08-10')];

/** Where a review finds a case that was reminded before it was criticised. */
const afterReminder: readonly (readonly [string, readonly Ask[]])[] = [
  ['a criticism', objected],
  ['a correction reported', [...objected, corrects('08-12')]],
  ['a correction rejected', uncorrected],
  ['a correction accepted', [...objected, corrects('08-12'), accepts('08-15')]],
  ['a further rung told', [...uncorrected, propose('accountability', '08-15')]],
  ['a further rung proposed', [...uncorrected, propose('accountability', '08-15'), replies('08-16')]],
  ['accountability', [...remindedThenJumped, object('08-11')]],
  ['what was handed over', [...remindedThenJumped, handOver('08-11'), object('08-11')]],
];
const told = [
  ...[...proposed('criticism'), approve('08-05'), object('08-08'), corrects('08-09'), rejects('08-10')],
  propose('accountability', '08-11'),
];

/** Hearing, and what a review leaves. */
export const restored: readonly Scenario[] = [
  passes('A15', 'who is told of a further rung replies to it', further.slice(0, -1)),
  refused(
    'A15',
    'nothing further is decided before that',
    [...reminded, propose('criticism', '08-08'), approve('08-09')],
    'not-in-this-state',
  ),
  raised(
    'A15',
    'who does not reply to a further rung has been heard all the same',
    [...reminded, propose('criticism', '08-08')],
    'escalation.reply-waived',
    { to: '08-16T00:00' },
  ),
  ...afterReminder.map(([what, steps]) =>
    passes('S4.m', `${what} is withdrawn, and the reminder stands`, [...steps, review('withdrawn')]),
  ),
  ...afterReminder.map(([what, steps]) =>
    passes('S4.m', `${what} is upheld, reminded or not before`, [...steps, review('upheld')]),
  ),
  refused(
    'A15',
    'what was upheld is not proposed again',
    [...objected, corrects('08-12'), accepts('08-15'), review('upheld'), propose('criticism', '08-18')],
    'rung-not-higher',
  ),
  ...['withdrawn', 'varied', 'upheld'].map((outcome) =>
    passes('S4.m', `while a further rung is told, the criticism is reviewed: ${outcome}`, [...told, review(outcome)]),
  ),
  passes('S4.m', 'accountability without criticism is withdrawn altogether', [
    ...jumped,
    object('08-08'),
    review('withdrawn'),
  ]),
  passes('S4.m', 'also once it was handed over', [...jumped, handOver('08-08'), object('08-09'), review('withdrawn')]),
  passes(
    'A11',
    'where the county keeps every rung to itself, its head reminds',
    [...heard, propose('reminder', '08-04'), approve('08-05')],
    { options: { choices: { 'office-alone': 'nothing' } } },
  ),
];
