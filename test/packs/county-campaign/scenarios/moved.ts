/** Reminders after the limit: of a problem as of a task, and of what moved once and then came to rest. */
import { assigned, rectifying } from './given.js';
import { ask, passes, raised } from './scenario.js';
import type { Ask, Scenario } from './scenario.js';

const task = assigned({ limit: '2022-08-12' });
const begin = (at: string): Ask => ask('task.start', at, 'sun', 'k', { step: '已列出需公开事项' });
const told = (at: string): Ask => ask('task.report', at, 'sun', 'k', { progress: '完成一半' });
const problem = rectifying('2022-09-14');
const progress = (at: string): Ask => ask('problem.report', at, 'sun', 'p', { progress: '流程梳理过半' });
/** Found by the unit itself: nothing is suggested for candour. */
const ownProblem: readonly Ask[] = problem.map((one) =>
  one.type === 'problem.find'
    ? { ...one, more: { ...one.more, data: { ...(one.more as { readonly data: object }).data, source: 'self-check' } } }
    : one,
);

/** Reminders, and what data suggest of them. */
export const moved: readonly Scenario[] = [
  raised('4.4.d2', 'a task that two reminders did not move suggests T2', [task], 'escalation.suggested:T2', {
    to: '08-24T00:00',
    stands: { 'T2:k:silent': 'steps.suggested', '2.5.2.q5:k': 'steps.suggested' },
  }),
  passes('4.4.d2', 'one that moved after the second reminder suggests no T2', [task, begin('08-19')], {
    to: '08-24T00:00',
    absent: 'escalation.suggested:T2',
  }),
  raised(
    'S5.g',
    'a task that moved once and then came to rest is reminded of again',
    [task, begin('08-15')],
    'task.reminded',
    { to: '08-24T00:00', stands: { k: 'reminders.twice' }, due: { 'k no-action': '2022-08-25' } },
  ),
  raised(
    '2.5.2.q5',
    'and where it rests on, q5 is suggested',
    [task, begin('08-15')],
    'escalation.suggested:2.5.2.q5',
    {
      to: '08-26T00:00',
      stands: { 'T2:k:silent': 'steps.suggested' },
    },
  ),
  raised(
    '2.5.2.q4',
    'and where only the second reminder moved it, q4',
    [task, begin('08-15'), told('08-25')],
    'escalation.suggested:2.5.2.q4',
  ),
  raised(
    'S4.d',
    'a problem that moved once and then came to rest is reminded of again, and suggests T2',
    [...problem, progress('09-15')],
    'escalation.suggested:T2',
    { to: '09-28T00:00', stands: { p: 'reminders.unanswered', '2.5.2.q5:p': 'steps.suggested' } },
  ),
  raised(
    '2.5.2.q4',
    'a problem moved only by the second reminder',
    [...problem, progress('09-21')],
    'escalation.suggested:2.5.2.q4',
    { stands: { p: 'reminders.moving' } },
  ),
  passes('2.5.2.q4', 'moved by the first, it is not', [...problem, progress('09-16')], {
    absent: 'escalation.suggested:2.5.2.q4',
  }),
  passes('S4.f', 'nor where the unit found it itself', [...ownProblem, progress('09-21')], {
    absent: 'escalation.suggested:2.5.2.q4',
  }),
  passes('S4.f', 'and no q5 of its own findings', ownProblem, {
    to: '09-27T00:00',
    absent: 'escalation.suggested:2.5.2.q5',
  }),
];
