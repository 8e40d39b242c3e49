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

/** A deadline armed anew keeps what it was armed with at first: a policy adopted since may say otherwise. */
const asArmedThen = (world: World, now: ArmedDeadline, then: readonly ArmedDeadline[] | undefined): ArmedDeadline => {
  const before = then?.find(({ deadline, kind }) => deadline === now.deadline && kind === now.kind);
  if (before === undefined || before.basis.anchor !== now.basis.anchor) return now;
  const { extension } = now.basis;
  return reprojected(world.calendar, { ...now, basis: { ...before.basis, extension } }, now.pauses, world.now);
};

/** The case after an entry was taken again, with limits as the entry armed them under the policy of its time. */
export const armedAsThen = (run: Run, world: World, of: Case, event: PolicyEvent): Case =>
  event.policy === run.compiled.mark || of.armed.length === 0
    ? of
    : { ...of, armed: of.armed.map((one) => asArmedThen(world, one, event.arms)) };

/** The case carried over as `case.carried-over` says: to where its map puts the state it now has, with the limits of that. */
export const carriedAgain = (world: World, compiled: CompiledProcedure, of: Case, event: PolicyEvent): Case => {
  const to = compiled.chart.at(carriedTo(of.state, mapOf(event)));
  const running = runningIn(compiled, to);
  const discharges = of.armed.map(({ deadline }) => deadline).filter((deadline) => !running.includes(deadline));
  const arms = event.arms
    ?.filter(({ deadline }) => running.includes(deadline))
    .map((armed) => {
      const own = of.armed.find(({ deadline }) => deadline === armed.deadline);
      return own === undefined ? armed : asArmedThen(world, own, [armed]);
    });
  return { ...of, state: to.name, done: to.done, armed: rearmed(of.armed, { arms, discharges }) };
};
