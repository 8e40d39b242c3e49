/** One step under way: the draft it writes, the events it has made, what it goes back to. */
import type { Day, Instant } from '../../calendar/index.js';
import type { Case, Cause, Policy, PolicyEvent } from '../../policy/index.js';
import { pushed } from '../../shared/index.js';
import { compiled } from './compiled.js';
import type { CompiledPolicy } from './compiled.js';
import { countOpening, foldInto } from './fold.js';
import { write } from './layer.js';
import { draftOver } from './state.js';
import type { Draft, World } from './state.js';
import { addAmounts } from './totals.js';
import type { Trace } from './trace.js';

/** A step under way. */
export interface Run {
  readonly policy: Policy;
  readonly compiled: CompiledPolicy;
  readonly world: Draft;
  /** What the step has recorded so far, in order. */
  events: PolicyEvent[];
  readonly at: Instant;
  readonly today: Day;
  readonly on: Day;
  /** The id of the command, or the name of the deadline, that it goes back to. */
  readonly command: string;
  readonly trace: Trace | undefined;
}

/** When a step takes place, and on which day it takes effect. */
export interface Moment {
  readonly at: Instant;
  readonly today: Day;
  readonly on: Day;
}

/** Starts a step over a world that it leaves alone. */
export const startRun = (
  policy: Policy,
  beneath: World,
  { at, today, on }: Moment,
  command: string,
  trace: Trace | undefined,
  registry: boolean,
): Run => {
  const world = draftOver(beneath, registry);
  if (at > world.now) world.now = at;
  return { policy, compiled: compiled(policy), world, events: [], at, today, on, command, trace };
};

/** An event whose parts can still be filled in. */
export type OpenEvent = { -readonly [K in keyof PolicyEvent]: PolicyEvent[K] };

/** A new event of this step, in the one shape; what is known later is filled in. */
export const newEvent = (
  run: Run,
  type: string,
  by: string,
  roles: readonly string[],
  cause: Cause,
  cites: readonly string[],
): OpenEvent => ({
  seq: run.world.head + 1,
  type,
  at: run.world.now,
  on: run.on,
  by,
  onBehalfOf: undefined,
  roles,
  cause,
  command: run.command,
  follows: undefined,
  cites,
  policy: run.compiled.mark,
  case: undefined,
  procedure: undefined,
  opens: undefined,
  unit: undefined,
  person: undefined,
  parent: undefined,
  state: undefined,
  done: undefined,
  keeps: undefined,
  asked: undefined,
  arms: undefined,
  discharges: undefined,
  breach: undefined,
  amounts: undefined,
  warnings: undefined,
  data: undefined,
});

/** Says whose case an event is about. */
export const aboutCase = (event: OpenEvent, of: Case): OpenEvent => {
  event.case = of.id;
  event.procedure = of.procedure;
  event.unit = of.unit;
  event.person = of.person;
  return event;
};

/** The order of what the next event of a step arms: its number × 64 + the place. */
export const orderOf = ({ world }: Pick<Run, 'world'>, place: number): number => (world.head + 1) * 64 + place;

/** Records the event of a case whose next record is known. */
export const recordCase = (run: Run, event: PolicyEvent, next: Case): void => {
  run.events = pushed(run.events, event);
  run.world.head = event.seq;
  write(run.world.cases, next.id, next);
  countOpening(run.world, event);
  addAmounts(run.world, event.amounts);
};

/** Records an event: into the list, and its outcomes into the draft. */
export const record = (run: Run, event: PolicyEvent): void => {
  run.events = pushed(run.events, event);
  foldInto(run.world, event, (id: string, next: Case) => {
    write(run.world.cases, id, next);
  });
};
