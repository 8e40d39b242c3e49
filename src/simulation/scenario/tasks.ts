/** Habits and arrivals worked out: names checked against the policy, distributions made samplers, templates compiled. */
import type { Instant } from '../../calendar/index.js';
import { statesOf } from '../../policy/index.js';
import type { AnyProcedure, Policy } from '../../policy/index.js';
import { fillingOf } from '../behaviour/index.js';
import type { Arrival, Choice, Faults, Habit, When } from '../behaviour/index.js';
import { nonNegative } from './amounts.js';
import type { ChoicePlan, Task } from './plan.js';

/** What tasks are worked out against. */
export interface Around {
  readonly policy: Policy;
  readonly faults: Faults;
  readonly roles: readonly string[];
  readonly kinds: readonly string[];
  day(path: string, when: When): { readonly start: Instant; readonly end: Instant };
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
  if (!(real >= 0 && paper >= 0 && Number.isFinite(real + paper)))
    faults.add(`${path}.weight`, '权重不得为负', 'a weight is not negative');
  return {
    id: choice.id ?? choice.command,
    command: choice.command,
    real,
    paper,
    data: fillingOf({ policy, faults, samples: spec?.samples ?? [] }, `${path}.data`, choice.data ?? nothing),
    schema: spec?.data as ChoicePlan['schema'],
    fixes: choice.fixes === true,
    admitted: undefined,
  };
};

const demandChance = (faults: Faults, path: string, chance: number): number => {
  if (!(chance >= 0 && chance <= 1)) faults.add(path, '概率须在 0 与 1 之间', 'a chance lies in 0 to 1');
  return chance;
};

const demandKinds = ({ kinds, faults }: Around, path: string, wanted: readonly string[] | undefined): void => {
  for (const kind of wanted ?? [])
    if (!kinds.includes(kind)) faults.add(path, `没有 ${kind} 这种单位`, `there is no unit of kind ${kind}`);
};

const roleOf = ({ policy, faults, roles }: Around, path: string, role: string) => {
  const found = policy.roles[role];
  if (found === undefined) faults.add(path, `没有职责 ${role}`, `there is no role ${role}`);
  return { role, rolePlace: roles.indexOf(role), scope: found as Task['scope'] };
};

const hasState = (of: AnyProcedure, state: string): boolean =>
  state in of.states || statesOf(of).some(([path]) => path === state);

/** A habit worked out. */
export const habitTask = (around: Around, path: string, place: number, habit: Habit): Task => {
  const { policy, faults } = around;
  const of = policy.procedures.find(({ id }) => id === habit.procedure);
  if (of === undefined)
    faults.add(`${path}.procedure`, `没有程序 ${habit.procedure}`, `there is no procedure ${habit.procedure}`);
  else if (!hasState(of, habit.in))
    faults.add(`${path}.in`, `${of.id} 没有状态 ${habit.in}`, `${of.id} has no state ${habit.in}`);
  if (of !== undefined && habit.heaps !== undefined && of.deadlines[habit.heaps] === undefined)
    faults.add(`${path}.heaps`, `${of.id} 没有时限 ${habit.heaps}`, `${of.id} has no deadline ${habit.heaps}`);
  for (const role of habit.everybody ?? []) roleOf(around, `${path}.everybody`, role);
  for (const [event, factor] of Object.entries(habit.hastenedBy ?? {}))
    if (!(factor >= 0)) faults.add(`${path}.hastenedBy.${event}`, '倍数不得为负', 'a factor is not negative');
  if (habit.does.length === 0) faults.add(`${path}.does`, '至少一种做法', 'at least one choice');
  demandKinds(around, `${path}.kinds`, habit.kinds);
  return {
    id: habit.id,
    place,
    procedure: habit.procedure,
    in: habit.in,
    ...roleOf(around, `${path}.role`, habit.role),
    takes: nonNegative(faults, `${path}.takes`, habit.takes),
    after: habit.after === undefined ? undefined : nonNegative(faults, `${path}.after`, habit.after),
    chance: demandChance(faults, `${path}.chance`, habit.chance ?? 1),
    from: habit.from === undefined ? Number.NEGATIVE_INFINITY : around.day(`${path}.from`, habit.from).start,
    to: habit.to === undefined ? Number.NaN : around.day(`${path}.to`, habit.to).end,
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
  if (arrival.person !== undefined) {
    roleOf(around, `${path}.person.role`, arrival.person.role);
    demandChance(faults, `${path}.person.chance`, arrival.person.chance);
  }
  const choice = { command: arrival.command, ...(arrival.data === undefined ? {} : { data: arrival.data }) };
  return {
    id: arrival.id,
    place,
    procedure: of?.id ?? '',
    in: '',
    ...roleOf(around, `${path}.role`, arrival.role),
    takes: arrival.takes === undefined ? undefined : nonNegative(faults, `${path}.takes`, arrival.takes),
    after: undefined,
    chance: demandChance(faults, `${path}.chance`, arrival.chance ?? 1),
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
