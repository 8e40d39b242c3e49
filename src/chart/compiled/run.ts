/** Runs an event to its end: the microsteps, the eventless transitions and the raised events that follow. */
import { DubanError, text } from '../../shared/index.js';
import { pick } from './choose.js';
import type { Frame, Inert } from './frame.js';
import { planOf } from './plan.js';
import type { MachineEvent } from './resolved.js';
import type { Cell, Row, Variant } from './row.js';
import { defaultsOf } from './tree.js';
import type { ChartStep } from './snapshot.js';
import { nothing, snapshotAt } from './steps.js';
import type { Table } from './table.js';

const endless = (machine: string, limit: number): DubanError =>
  new DubanError(
    'chart-endless',
    text(
      `状态机 ${machine} 一步之内超过 ${limit} 个微步仍未停下：请检查 always 与 raise 是否成环`,
      `machine ${machine} took more than ${limit} microsteps in one step without coming to rest: look for a cycle of always or raise`,
    ),
  );

/** A step that has begun. */
export interface Running {
  readonly table: Table;
  readonly limit: number;
  readonly frame: Frame;
  row: Row;
}

/** Begins a step. */
export const begin = (
  table: Table,
  limit: number,
  inert: () => Inert,
  row: Row,
  event: MachineEvent,
  context: unknown,
  output?: unknown,
): Running => ({
  table,
  limit,
  row,
  frame: { context, event, standing: row, assigned: false, output, effects: [], queue: [], inert },
});

/** What a cell answers to the event in hand; `undefined` where it selects nothing. */
export const select = ({ table, row, frame }: Running, { chooser, start }: Cell): Variant | undefined => {
  const fork = pick(chooser, start, frame.context, frame.event);
  return fork.picked.length === 0 ? undefined : table.variantOf(row, fork);
};

/** Takes one variant. */
export const microstep = (running: Running, variant: Variant): void => {
  const { frame } = running;
  frame.standing = running.row;
  frame.assigned = false;
  for (const instruction of variant.instructions) instruction.run(frame);
  running.row = variant.next;
};

/** Enters the machine. */
export const enter = (running: Running): void => {
  const { table, row, frame } = running;
  const { root } = table.home.machine;
  const entering = { source: root, target: [...defaultsOf(root)], guard: undefined, actions: [], reenter: true };
  const { place, instructions } = planOf(table.home.machine, row, [entering], true);
  for (const instruction of instructions) instruction.run(frame);
  running.row = table.rowAt(place);
};

/** Lets the machine come to rest; `DubanError` `chart-endless` past the limit of microsteps. */
export const rest = (running: Running): void => {
  const { table, limit, frame } = running;
  let [eventless, count, taken] = [true, 0, 0];
  while (running.row.status === 'active') {
    count += 1;
    if (count > limit) throw endless(table.home.machine.id, limit);
    const { row } = running;
    const own = eventless && row.restless ? select(running, table.eventlessOf(row)) : undefined;
    if (own !== undefined) {
      microstep(running, own);
      eventless = own.changes || frame.assigned;
      continue;
    }
    const event = frame.queue[taken];
    if (event === undefined) return;
    taken += 1;
    frame.event = event;
    const answer = select(running, table.cellOf(row, event.type));
    if (answer !== undefined) microstep(running, answer);
    eventless = true;
  }
};

/** The step that has come to rest. */
export const finish = ({ row, frame }: Running, error?: unknown): ChartStep => ({
  snapshot: snapshotAt(row, frame.context, frame.output, error),
  effects: frame.effects.length === 0 ? nothing : frame.effects,
});
