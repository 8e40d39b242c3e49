/** How a machine begins: its first context, the states it enters, and how far it runs of itself. */
import type { Inert } from './frame.js';
import type { Authored, MachineEvent } from './resolved.js';
import { begin, enter, finish, rest } from './run.js';
import type { ChartStep } from './snapshot.js';
import type { Table } from './table.js';
import { unsupported } from './unsupported.js';

const firstContext = (table: Table, inert: () => Inert, input: unknown): unknown => {
  const { id, config } = table.home.machine;
  if (typeof config.context !== 'function') return config.context ?? {};
  const spawn = () => {
    throw unsupported(id, 'spawn');
  };
  return { ...((config.context as Authored)({ input, self: inert().self, spawn }) as object) };
};

/** The first step of a machine. As in XState, what throws on the way leaves it in status `error`. */
export const initialStep = (table: Table, limit: number, inert: () => Inert, input: unknown): ChartStep => {
  const { root, config } = table.home.machine;
  const before = table.rowAt({ nodes: [root], history: {}, status: 'active' });
  const event = { type: 'xstate.init', input } as MachineEvent;
  const running = begin(
    table,
    limit,
    inert,
    before,
    event,
    typeof config.context === 'function' ? {} : (config.context ?? {}),
  );
  const { frame } = running;
  const failed = (context: unknown, error: unknown): ChartStep => {
    frame.context = context;
    running.row = table.rowAt({ ...before, status: 'error' });
    return finish(running, error);
  };
  let context: unknown;
  try {
    context = firstContext(table, inert, input);
  } catch (error) {
    return failed(frame.context, error);
  }
  frame.context = context;
  try {
    enter(running);
    rest(running);
  } catch (error) {
    return failed(context, error);
  }
  return finish(running);
};
