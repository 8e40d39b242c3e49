/** Compiles an XState machine: the same steps, looked up instead of worked out. */
import type { AnyStateMachine, EventFromLogic, InputFrom, SnapshotFrom } from 'xstate';
import { pick } from './choose.js';
import { foreign, ownerOf, placeOf, toSnapshot } from './convert.js';
import { inertOf } from './frame.js';
import { initialStep } from './initial.js';
import { testOf } from './guard.js';
import { effective } from './history.js';
import type { MachineEvent, Resolved, StateNode } from './resolved.js';
import { resolvedOf } from './resolved.js';
import type { Row } from './row.js';
import { begin, finish, microstep, rest, select } from './run.js';
import { idleStep, settledStep, snapshotAt } from './steps.js';
import type { ChartSnapshot, ChartStep } from './snapshot.js';
import { tableOf } from './table.js';
import { refuseImpure, transitionsOf } from './unsupported.js';

/** What may be set when a machine is compiled. */
export interface ChartOptions {
  /** About how many rows, cells and variants are kept; past it, all are let go after the step and made anew as needed. */
  readonly cells?: number;
  /** Microsteps in one step before `chart-endless`; the machine's own `maxIterations`, or no limit. */
  readonly maxIterations?: number;
}

/** A machine compiled. Every method is a pure function of its arguments. */
export interface CompiledChart<M extends AnyStateMachine = AnyStateMachine> {
  readonly machine: M;
  /** Where the machine begins, as `initialTransition(machine, input)` does. */
  initial(input?: InputFrom<M>): ChartStep<M>;
  /** One event to its end, as `transition(machine, snapshot, event)` does. `DubanError` `foreign-snapshot` for another chart's snapshot. */
  step(snapshot: ChartSnapshot<M>, event: EventFromLogic<M>): ChartStep<M>;
  /** Whether the event would select a transition that is not forbidden, as `snapshot.can(event)`. */
  can(snapshot: ChartSnapshot<M>, event: EventFromLogic<M>): boolean;
  /** The meta data of the active states by their ids, as `snapshot.getMeta()`. */
  meta(snapshot: ChartSnapshot<M>): Readonly<Record<string, unknown>>;
  /** XState's snapshot of the same place, to start an actor from or to store with `getPersistedSnapshot`. */
  toXState(snapshot: ChartSnapshot<M>): SnapshotFrom<M>;
  /** How many rows, cells and variants are held now. */
  cells(): number;
  /** The place of a live or stored XState snapshot. `DubanError` `foreign-snapshot` for another machine's. */
  fromXState(snapshot: unknown): ChartSnapshot<M>;
}

/** A few megabytes for most machines. */
const defaultCells = 50_000;

/** Looks up once what steps will need: guards that are not implemented and states that do not exist are told now. */
const lookUp = (machine: Resolved, node: StateNode): void => {
  for (const { guard } of transitionsOf(node)) if (guard) testOf(machine, guard, { nodes: [], value: {} });
  if (node.type === 'history') effective(machine, [node], {});
  for (const child of Object.values(node.states)) lookUp(machine, child);
};

/**
 * Compiles any XState v5 machine that is pure. The first time an event comes in a configuration, what it does is worked
 * out as XState would and kept; from then on it is looked up. `DubanError` `chart-unsupported` where the machine
 * invokes, spawns or sends, or names a guard that is not implemented.
 */
export const compileMachine = <M extends AnyStateMachine>(machine: M, options: ChartOptions = {}): CompiledChart<M> => {
  const resolved = resolvedOf(machine);
  refuseImpure(resolved);
  lookUp(resolved, resolved.root);
  const table = tableOf(resolved, options.cells ?? defaultCells);
  const limit = options.maxIterations ?? resolved.options.maxIterations ?? Infinity;
  const inert = inertOf(machine);

  const rowOf = (snapshot: ChartSnapshot): Row => {
    const row = snapshot.row as Row | undefined;
    if (row?.home === table.home) return row;
    if (row?.home.machine !== resolved) throw foreign(resolved, ownerOf(snapshot));
    return table.renewed(row);
  };

  /** Everything that is not looked up in one go. */
  const stepFrom = (row: Row, snapshot: ChartSnapshot, event: MachineEvent): ChartStep => {
    const { type } = event;
    const running = begin(table, limit, inert, row, event, snapshot.context, snapshot.output);
    if (type === 'xstate.stop') {
      running.row = table.rowAt({ ...row, status: 'stopped' });
      return finish(running, snapshot.error);
    }
    if (type !== 'xstate.init') {
      const variant = select(running, table.cellOf(row, type));
      if (variant?.settled !== undefined && row.status === 'active')
        return settledStep(variant, snapshot.context, variant.settled);
      if (variant !== undefined) microstep(running, variant);
      else if (type.startsWith('xstate.error.actor')) {
        running.row = table.rowAt({ ...row, status: 'error' });
        return finish(running, (event as { readonly error?: unknown }).error);
      }
    }
    rest(running);
    const { context, effects } = running.frame;
    return running.row === row && context === snapshot.context && effects.length === 0
      ? idleStep(row, snapshot)
      : finish(running, snapshot.error);
  };

  const step = (snapshot: ChartSnapshot, event: MachineEvent): ChartStep => {
    const row = rowOf(snapshot);
    const cell = row.cells.get(event.type);
    if (cell !== undefined && row.status === 'active') {
      const fork = pick(cell.chooser, cell.start, snapshot.context, event);
      if (fork.variant === undefined) {
        if (fork.picked.length === 0 && !row.restless) return idleStep(row, snapshot);
      } else if (fork.variant.settled !== undefined)
        return settledStep(fork.variant, snapshot.context, fork.variant.settled);
    }
    const made = stepFrom(row, snapshot, event);
    table.trim();
    return made;
  };

  const chart: CompiledChart = {
    machine,
    initial: (input) => initialStep(table, limit, inert, input),
    step,
    can: (snapshot, event: MachineEvent) => {
      const row = rowOf(snapshot);
      const { chooser, start } = table.cellOf(row, event.type);
      return pick(chooser, start, snapshot.context, event).picked.some(
        ({ target, actions }) => target !== undefined || actions.length > 0,
      );
    },
    meta: (snapshot) =>
      Object.fromEntries(
        rowOf(snapshot).nodes.flatMap(({ id, meta }) => (meta === undefined ? [] : [[id, meta] as const])),
      ),
    toXState: (snapshot) => toSnapshot(machine, snapshot, rowOf(snapshot)),
    cells: () => table.size,
    fromXState: (snapshot) => {
      const { place, from } = placeOf(machine, resolved, snapshot);
      return snapshotAt(table.rowAt(place), from.context, from.output, from.error);
    },
  };
  return chart as CompiledChart<M>;
};
