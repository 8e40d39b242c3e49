/** What a log says of the habits in each case that stands: since when they wait, and how often they were carried out. */
import { isIn, movesOf, statesOf } from '../../policy/index.js';
import type { Policy, PolicyEvent } from '../../policy/index.js';
import type { Instant } from '../../calendar/index.js';
import type { Setting } from '../behaviour/index.js';
import type { Task } from './plan.js';

/** A habit in a case. Where everybody does it for themselves, `by` says who has. */
export interface Waiting {
  since: Instant;
  done: number;
  readonly by: Set<string>;
}

/** A case by the habits that arise where it stands. */
export type Standing = ReadonlyMap<Task, Waiting>;

/** A habit with the events that tell it was carried out, and the data that it then carries, as far as that is fixed. */
interface Sign {
  readonly task: Task;
  readonly types: ReadonlySet<string>;
  readonly fixed: Readonly<Record<string, unknown>>;
}

const signOf = (policy: Policy, task: Task): Sign => {
  const of = policy.procedures.find(({ id }) => id === task.procedure);
  const commands = new Set(task.does.map(({ command }) => command));
  const moves = of === undefined ? [] : statesOf(of).flatMap(([, state]) => movesOf(state));
  const [only, ...others] = task.does;
  return {
    task,
    types: new Set(
      moves.flatMap(([type, list]) => (commands.has(type) ? list.flatMap(({ event }) => event ?? []) : [])),
    ),
    fixed: only?.data.same === true && others.length === 0 ? (only.data.fill({} as Setting) as Sign['fixed']) : {},
  };
};

/** Whether an event can have come of a habit: by its role, and with nothing kept that it carries otherwise. */
const fits = ({ task, fixed }: Sign, { roles, keeps = {} }: PolicyEvent): boolean =>
  roles.includes(task.role) &&
  Object.entries(keeps).every(([key, value]) => typeof fixed[key] !== 'string' || fixed[key] === value);

/**
 * Reads a log from its beginning. An event that several habits may have brought about counts for the first of them, in
 * their order, that still waits to be carried out.
 */
export const standingIn = (
  policy: Policy,
  habits: readonly Task[],
  log: readonly PolicyEvent[],
): ReadonlyMap<string, Standing> => {
  const signs = new Map<string, Sign[]>();
  for (const task of habits) signs.set(task.procedure, [...(signs.get(task.procedure) ?? []), signOf(policy, task)]);
  const cases = new Map<string, { state: string; readonly waiting: Map<Task, Waiting> }>();
  for (const event of log) {
    const { case: id, procedure, state, type, at, by } = event;
    const own = signs.get(procedure ?? '');
    if (id === undefined || own === undefined) continue;
    const of = cases.get(id) ?? { state: '', waiting: new Map<Task, Waiting>() };
    cases.set(id, of);
    const did = own.find((sign) => {
      const before = of.waiting.get(sign.task);
      if (before === undefined || !sign.types.has(type) || !fits(sign, event)) return false;
      return sign.task.everybody === undefined ? before.done <= sign.task.repeats : !before.by.has(by);
    });
    const waiting = did && of.waiting.get(did.task);
    if (waiting !== undefined) {
      waiting.done += 1;
      waiting.by.add(by);
      if (did?.task.everybody === undefined) waiting.since = at;
    }
    if (state === undefined || state === of.state) continue;
    for (const { task } of own) {
      const stands = isIn({ state }, task.in);
      if (!stands) of.waiting.delete(task);
      else if (!of.waiting.has(task)) of.waiting.set(task, { since: at, done: 0, by: new Set() });
    }
    of.state = state;
  }
  return new Map([...cases].map(([id, { waiting }]) => [id, waiting]));
};
