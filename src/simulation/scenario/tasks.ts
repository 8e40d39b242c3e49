/** Habits and arrivals worked out: names checked against the policy, distributions made samplers, templates compiled. */
import type { AnyProcedure, AnyTransition, Policy } from '../../policy/index.js';
import { shapeFaults } from '../../shared/index.js';
import {
  demandField,
  demandRole,
  demandState,
  demandValue,
  fillingOf,
  nonNegative,
  procedureNamed,
} from '../behaviour/index.js';
import type { Arrival, Choice, Faults, Habit, Setting } from '../behaviour/index.js';
import type { daysIn } from './days.js';
import { demandEvent } from './events.js';
import type { Raised } from './events.js';
import { canEver, movesIn } from './may.js';
import type { ChoicePlan, Task } from './plan.js';

/** What tasks are worked out against. */
export interface Around {
  readonly policy: Policy;
  readonly faults: Faults;
  readonly raised: Raised;
  readonly roles: readonly string[];
  /** Kinds of unit that there are, or might be. */
  readonly kinds: readonly string[];
  /** The appointments of everybody. */
  readonly people: readonly (readonly string[])[];
  readonly days: ReturnType<typeof daysIn>;
}

const aDay = 7;
const nothing = {};

const choiceOf = (
  { policy, faults }: Around,
  path: string,
  of: AnyProcedure | undefined,
  choice: Choice,
): ChoicePlan => {
  const spec = of?.commands[choice.command];
  if (spec === undefined && of !== undefined)
    faults.add(
      `${path}.command`,
      `程序 ${of.id} 没有操作 ${choice.command}`,
      `${of.id} has no command ${choice.command}`,
    );
  const { weight = 1 } = choice;
  const [real, paper] = typeof weight === 'number' ? [weight, weight] : [weight.real, weight.paper];
  const before = faults.count();
  const naming = { policy, faults, procedure: of, samples: spec?.samples ?? [] };
  const data = fillingOf(naming, `${path}.data`, choice.data ?? nothing);
  // What is always the same is wrong for ever, or never.
  if (data.same && spec !== undefined && faults.count() === before)
    for (const { path: where, message } of shapeFaults(spec.data, data.fill({} as Setting), `${path}.data`))
      faults.add(where, message.zh, message.en);
  return {
    id: choice.id ?? choice.command,
    command: choice.command,
    real,
    paper,
    data,
    schema: spec?.data as ChoicePlan['schema'],
    fixes: choice.fixes === true,
    admitted: undefined,
  };
};

/** Tells kinds of unit that there are none of. */
export const demandKinds = (
  { kinds, faults }: Pick<Around, 'kinds' | 'faults'>,
  path: string,
  wanted: readonly string[] | undefined,
): void => {
  for (const kind of wanted ?? [])
    if (!kinds.includes(kind)) faults.add(path, `没有 ${kind} 这种单位`, `there is no unit of kind ${kind}`);
};

const roleOf = (around: Around, path: string, role: string) => {
  demandRole(around, path, role);
  return { role, rolePlace: around.roles.indexOf(role), scope: around.policy.roles[role] as Task['scope'] };
};

/** Tells a role that may never do one of several things, each of which comes about by some transitions. */
const demandMay = (
  { policy, faults, people }: Around,
  path: string,
  roles: readonly string[],
  things: readonly (readonly AnyTransition[])[],
): void => {
  const may = things
    .map((moves) => moves.flatMap((move) => move.may ?? []))
    .find((all) => all.length > 0 && !roles.some((role) => canEver(policy, people, role, all)));
  if (may !== undefined && roles.every((role) => policy.roles[role] !== undefined))
    faults.add(path, `该职责不能办理，须为 ${may.join('、')}`, `this role may never do it: ${may.join(', ')} may`);
};

/** Tells what a habit names that there is not, and what can never be done as it says. */
const checkHabit = (around: Around, path: string, of: AnyProcedure | undefined, habit: Habit): void => {
  const { faults, raised } = around;
  const stands = demandState(around, `${path}.in`, of, habit.in);
  if (of !== undefined && habit.heaps !== undefined && of.deadlines[habit.heaps] === undefined)
    faults.add(`${path}.heaps`, `${of.id} 没有时限 ${habit.heaps}`, `${of.id} has no deadline ${habit.heaps}`);
  for (const role of habit.everybody ?? []) demandRole(around, `${path}.everybody`, role);
  for (const event of Object.keys(habit.hastenedBy ?? {}))
    demandEvent(raised, faults, `${path}.hastenedBy.${event}`, event, of);
  for (const [field, value] of Object.entries(habit.where ?? {}))
    demandValue(around, `${path}.where.${field}`, of, field, value);
  habit.notBy?.forEach((field, i) => {
    demandField(around, `${path}.notBy.${i}`, of, field);
  });
  demandKinds(around, `${path}.kinds`, habit.kinds);
  if (of === undefined || !stands) return;
  const moves = habit.does.map(({ command }) => movesIn(of, habit.in, command));
  habit.does.forEach(({ command }, i) => {
    if (moves[i]?.length === 0 && of.commands[command] !== undefined)
      faults.add(
        `${path}.does.${i}.command`,
        `${habit.in} 状态下不能办理 ${command}`,
        `${command} can never be asked for in ${habit.in}`,
      );
  });
  demandMay(around, `${path}.role`, habit.everybody ?? [habit.role], moves);
};

/** A habit worked out. */
export const habitTask = (around: Around, path: string, place: number, habit: Habit): Task => {
  const { faults, days } = around;
  const of = procedureNamed(around, `${path}.procedure`, habit.procedure);
  checkHabit(around, path, of, habit);
  const { from, to } = habit;
  const window = from !== undefined && to !== undefined ? days.window(path, ['from', 'to'], from, to) : undefined;
  return {
    id: habit.id,
    place,
    procedure: habit.procedure,
    in: habit.in,
    ...roleOf(around, `${path}.role`, habit.role),
    takes: nonNegative(faults, `${path}.takes`, habit.takes),
    after: habit.after === undefined ? undefined : nonNegative(faults, `${path}.after`, habit.after),
    chance: habit.chance ?? 1,
    from: window?.start ?? (from === undefined ? Number.NEGATIVE_INFINITY : days.instants(`${path}.from`, from).start),
    to: window?.end ?? (to === undefined ? Number.NaN : days.instants(`${path}.to`, to).end),
    repeats: habit.repeats ?? 0,
    everybody: habit.everybody,
    priority: habit.priority ?? 0,
    notBy: habit.notBy ?? [],
    heaps: habit.heaps,
    hastenedBy: new Map(Object.entries(habit.hastenedBy ?? {})),
    where: Object.entries(habit.where ?? {}),
    kinds: habit.kinds,
    does: habit.does.map((choice, i) => choiceOf(around, `${path}.does.${i}`, of, choice)),
    tries: habit.retry?.times ?? 5,
    again: habit.retry === undefined ? () => aDay : nonNegative(faults, `${path}.retry.after`, habit.retry.after),
  };
};

/** The task of an arrival: opening a case. */
export const arrivalTask = (around: Around, path: string, place: number, arrival: Arrival): Task => {
  const { policy, faults } = around;
  const of = policy.procedures.find(({ opens }) => opens[arrival.command] !== undefined);
  if (of === undefined)
    faults.add(`${path}.command`, `没有程序由 ${arrival.command} 立项`, `${arrival.command} opens no procedure`);
  demandKinds(around, `${path}.kinds`, arrival.kinds);
  if (arrival.person !== undefined) demandRole(around, `${path}.person.role`, arrival.person.role);
  const opening = of?.opens[arrival.command];
  if (opening !== undefined) demandMay(around, `${path}.role`, [arrival.role], [[opening]]);
  const choice = { command: arrival.command, ...(arrival.data === undefined ? {} : { data: arrival.data }) };
  return {
    id: arrival.id,
    place,
    procedure: of?.id ?? '',
    in: '',
    ...roleOf(around, `${path}.role`, arrival.role),
    takes: arrival.takes === undefined ? undefined : nonNegative(faults, `${path}.takes`, arrival.takes),
    after: undefined,
    chance: arrival.chance ?? 1,
    from: Number.NEGATIVE_INFINITY,
    to: Number.NaN,
    repeats: 0,
    everybody: undefined,
    priority: 0,
    notBy: [],
    heaps: undefined,
    hastenedBy: new Map(),
    where: [],
    kinds: arrival.kinds,
    does: [choiceOf(around, path, of, choice)],
    tries: 2,
    again: () => aDay,
  };
};

/** The roles of tasks that are held by any of several appointments, in the unit or anywhere, with these. */
export const heldBySeveral = (
  tasks: readonly Task[],
  where: 'here' | 'anywhere',
): ReadonlyMap<string, readonly string[]> =>
  new Map(tasks.flatMap(({ role, scope }) => (scope.scope === where ? [[role, scope.of] as const] : [])));
