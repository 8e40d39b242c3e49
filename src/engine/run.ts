/** One decision under way: the draft it writes, the events it has made, what it goes back to. */
import type { Day, Instant } from '../calendar/index.js';
import type { Case, Policy, PolicyEvent } from '../policy/index.js';
import { applyTo, count } from './apply.js';
import { compiled } from './compile.js';
import type { CompiledPolicy } from './compile.js';
import { write } from './layer.js';
import { draftOf } from './state.js';
import type { Draft, World } from './state.js';
import type { Trace } from './trace.js';

/** A decision under way. */
export interface Run {
  readonly policy: Policy;
  readonly compiled: CompiledPolicy;
  readonly world: Draft;
  events: readonly PolicyEvent[];
  readonly at: Instant;
  readonly today: Day;
  readonly on: Day;
  /** The id of the command, or the name of the deadline, that it goes back to. */
  readonly command: string;
  readonly trace: Trace | undefined;
}

const none: readonly PolicyEvent[] = [];

/** Starts a decision over a state that it leaves alone. */
export const startRun = (
  policy: Policy,
  state: World,
  when: { readonly at: Instant; readonly today: Day; readonly on: Day },
  command: string,
  trace: Trace | undefined,
  registry = false,
): Run => {
  const world = draftOf(state, registry);
  world.now = Math.max(world.now, when.at);
  const { at, today, on } = when;
  return { policy, compiled: compiled(policy), world, events: none, at, today, on, command, trace };
};

/** The head of every event of this decision. */
export const eventHead = (run: Run): Pick<PolicyEvent, 'seq' | 'at' | 'on' | 'command' | 'policy'> => ({
  seq: run.world.head + 1,
  at: run.world.now,
  on: run.on,
  command: run.command,
  policy: run.compiled.mark,
});

/** Records the event of a case whose next record is known. */
export const recordCase = (run: Run, event: PolicyEvent, next: Case): void => {
  const { world } = run;
  run.events = run.events.length === 0 ? [event] : [...run.events, event];
  world.head = event.seq;
  write(world.cases, next.id, next);
  count(world, event.counts);
};

/** Records an event: into the list, and its outcomes into the draft. */
export const record = (run: Run, event: PolicyEvent): void => {
  run.events = run.events.length === 0 ? [event] : [...run.events, event];
  applyTo(run.world, event, (id: string, next: Case) => {
    write(run.world.cases, id, next);
  });
};
