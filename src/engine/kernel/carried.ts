/** Cases carried over to another policy: where they stand then, and with which limits, when their entries are taken again. */
import type { ArmedDeadline, Case, PolicyEvent } from '../../policy/index.js';
import { isDubanError } from '../../shared/index.js';
import { reprojected } from '../deadlines/index.js';
import { rearmed, runningIn } from '../state/index.js';
import type { CompiledProcedure, Run, World } from '../state/index.js';

/** A state with its parts where a map puts them. */
export const carriedTo = (state: string, map: Readonly<Record<string, string>>): string =>
  state
    .split('+')
    .map((leaf) => (Object.hasOwn(map, leaf) ? (map[leaf] ?? leaf) : leaf))
    .join('+');

/** The state of that name in a procedure's chart, as the chart writes it; `undefined` where it has none. */
export const stateIn = (of: CompiledProcedure, state: string): string | undefined => {
  try {
    return of.chart.at(state).name;
  } catch (fault) {
    if (isDubanError(fault)) return undefined;
    throw fault;
  }
};

const mapOf = (event: PolicyEvent): Readonly<Record<string, string>> =>
  (event.data as { readonly carried?: Readonly<Record<string, string>> } | undefined)?.carried ?? {};

/** A state of the old ledger under the present chart: where adoptions since have put what the chart does not have. */
export const presentState = (compiled: CompiledProcedure, state: string, history: readonly PolicyEvent[]): string => {
  let name = state;
  for (const event of history) {
    if (stateIn(compiled, name) !== undefined) return name;
    if (event.type === 'case.carried-over') name = carriedTo(name, mapOf(event));
  }
  return name;
};

/**
 * A deadline armed anew keeps what it was armed with at first: a policy adopted since may say otherwise. A day that a field
 * names is the case's, as its entries now have it.
 */
const asArmedThen = (
  world: World,
  of: CompiledProcedure,
  now: ArmedDeadline,
  then: readonly ArmedDeadline[] | undefined,
): ArmedDeadline => {
  const before = then?.find(({ deadline, kind }) => deadline === now.deadline && kind === now.kind);
  if (before === undefined || before.basis.anchor !== now.basis.anchor) return now;
  const { extension, span } = now.basis;
  const named = of.deadlines[now.deadline]?.span.unit === 'field';
  const basis = { ...before.basis, extension, ...(named ? { span } : {}) };
  return reprojected(world.calendar, { ...now, basis }, now.pauses, world.now);
};

/**
 * The case after an entry was taken again, with the limits that the entry began as it armed them under the policy of its time.
 * What it only stopped or moved had its basis from an entry before, which may be the wrong one.
 */
export const armedAsThen = (
  run: Run,
  world: World,
  procedure: CompiledProcedure,
  of: Case,
  event: PolicyEvent,
  begun: readonly string[],
): Case =>
  event.policy === run.compiled.mark || of.armed.length === 0
    ? of
    : {
        ...of,
        armed: of.armed.map((one) =>
          begun.includes(one.deadline) ? asArmedThen(world, procedure, one, event.arms) : one,
        ),
      };

/** The case carried over as `case.carried-over` says: to where its map puts the state it now has, with the limits of that. */
export const carriedAgain = (world: World, compiled: CompiledProcedure, of: Case, event: PolicyEvent): Case => {
  const to = compiled.chart.at(carriedTo(of.state, mapOf(event)));
  const running = runningIn(compiled, to);
  const discharges = of.armed.map(({ deadline }) => deadline).filter((deadline) => !running.includes(deadline));
  const arms = event.arms
    ?.filter(({ deadline }) => running.includes(deadline))
    .map((armed) => {
      const own = of.armed.find(({ deadline }) => deadline === armed.deadline);
      return own === undefined ? armed : asArmedThen(world, compiled, own, [armed]);
    });
  return { ...of, state: to.name, done: to.done, armed: rearmed(of.armed, { arms, discharges }) };
};
