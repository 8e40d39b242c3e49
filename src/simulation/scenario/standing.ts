/** What a log says of the habits in each case that stands: since when they wait, and how often they were carried out. */
import { isIn, movesOf, statesOf } from '../../policy/index.js';
import type { Policy, PolicyEvent } from '../../policy/index.js';
import type { Instant } from '../../calendar/index.js';
import type { Setting } from '../behaviour/index.js';
import type { Standing, Task, Waiting } from './plan.js';

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
  (task.everybody ?? [task.role]).some((role) => roles.includes(role)) &&
  Object.entries(keeps).every(([key, value]) => typeof fixed[key] !== 'string' || fixed[key] === value);

/** Where a case stands as the log is read, and the habits that wait in it. */
interface Read {
  state: string;
  readonly waiting: Map<Task, Waiting>;
}

const moveTo = (of: Read, signs: readonly Sign[], state: string, at: Instant): void => {
  if (state === of.state) return;
  of.state = state;
  for (const { task } of signs)
    if (!isIn(of, task.in)) of.waiting.delete(task);
    else if (!of.waiting.has(task)) of.waiting.set(task, { since: at, done: 0, by: new Set() });
};

const mayStillDo = ({ task }: Sign, { done, by }: Waiting, who: string): boolean =>
  task.everybody === undefined ? done <= task.repeats : !by.has(who);

const carryOut = ({ waiting }: Read, signs: readonly Sign[], event: PolicyEvent): void => {
  const { type, by, at } = event;
  for (const sign of signs) {
    const found = sign.types.has(type) ? waiting.get(sign.task) : undefined;
    if (found === undefined || !fits(sign, event) || !mayStillDo(sign, found, by)) continue;
    found.done += 1;
    found.by.add(by);
    if (sign.task.everybody === undefined) found.since = at;
    return;
  }
};

/**
 * Reads a log. An event that several habits may have brought about counts for the first of them, in their order, that still
 * waits to be carried out. A case whose opening the log does not have stood where its first event left it.
 */
export const standingIn = (
  policy: Policy,
  habits: readonly Task[],
  log: readonly PolicyEvent[],
): ReadonlyMap<string, Standing> => {
  const signs = new Map<string, Sign[]>();
  for (const task of habits) signs.set(task.procedure, [...(signs.get(task.procedure) ?? []), signOf(policy, task)]);
  const cases = new Map<string, Read>();
  for (const event of log) {
    const { case: id, procedure = '', state, at, opens } = event;
    const own = signs.get(procedure);
    if (id === undefined || own === undefined) continue;
    const known = cases.get(id);
    const of = known ?? { state: '', waiting: new Map<Task, Waiting>() };
    if (known === undefined) cases.set(id, of);
    if (known === undefined && opens !== true) moveTo(of, own, state ?? '', at);
    carryOut(of, own, event);
    if (state !== undefined) moveTo(of, own, state, at);
  }
  return new Map([...cases].map(([id, { waiting }]) => [id, waiting]));
};
