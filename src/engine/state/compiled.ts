/** A policy with its look-ups made once: charts, transitions, deadlines by state, reactions and tallies by event. */
import { chartOf } from '../../chart/index.js';
import type { Chart } from '../../chart/index.js';
import { chartSpecOf, movesOf, statesOf, transitionsOf } from '../../policy/index.js';
import { openingPlan } from './plan.js';
import type { Plannable, StepPlan } from './plan.js';
import type {
  AnyProcedure,
  AnyReaction,
  AnyRule,
  AnyTransition,
  CommandSpec,
  Deadline,
  FedTally,
  Option,
  Phase,
  Policy,
  StandingTally,
} from '../../policy/index.js';

/** A procedure with its chart and look-ups. */
export interface CompiledProcedure extends Plannable {
  readonly procedure: AnyProcedure;
  readonly deadlines: Readonly<Record<string, Deadline>>;
  readonly rank: number;
}

/** A command type, and the procedure it belongs to. */
export interface CompiledCommand {
  readonly type: string;
  readonly of: CompiledProcedure;
  readonly spec: CommandSpec;
  readonly opening: AnyTransition | undefined;
  /** The roles that any of its transitions asks for in whatever state, openings aside; and the command's first clause. */
  readonly may: readonly string[];
  readonly clause: string | undefined;
  /** What opening a case comes to. */
  readonly opens: StepPlan | undefined;
  /** Rules of supplied external rulebooks. */
  readonly besides: readonly AnyRule[];
}

/** The look-ups of a policy. */
export interface CompiledPolicy {
  readonly procedures: ReadonlyMap<string, CompiledProcedure>;
  readonly commands: ReadonlyMap<string, CompiledCommand>;
  readonly reactions: ReadonlyMap<string, readonly AnyReaction[]>;
  readonly tallies: ReadonlyMap<string, readonly FedTally[]>;
  readonly options: ReadonlyMap<string, unknown>;
  readonly option: <T>(option: Option<T>) => T;
  readonly phases: ReadonlyMap<string, Phase>;
  /** The policy's name in events: the first 16 hex digits of its fingerprint. */
  readonly mark: string;
  rankOf(procedure: string): number;
}

const rank = ({ subject, single }: AnyProcedure): number =>
  subject === 'campaign' && single === true ? 2 : subject === 'unit' && single === true ? 1 : 0;

/** Charts by procedure: copies of a policy that leave a procedure alone share its chart. */
const charts = new WeakMap<AnyProcedure, Chart>();

const chartFor = (procedure: AnyProcedure): Chart => {
  const before = charts.get(procedure);
  if (before !== undefined) return before;
  const made = chartOf(chartSpecOf(procedure));
  charts.set(procedure, made);
  return made;
};

const compileProcedure = (procedure: AnyProcedure, tallies: readonly StandingTally[]): CompiledProcedure => {
  const running = new Map<string, readonly string[]>();
  for (const [key, state] of Object.entries(procedure.states)) {
    if ('states' in state)
      for (const [inner, { deadlines }] of Object.entries(state.states))
        running.set(`${key}.${inner}`, deadlines ?? []);
    else running.set(key, state.deadlines ?? []);
  }
  const transitions = transitionsOf(procedure);
  return {
    procedure,
    chart: chartFor(procedure),
    transitions,
    whens: new Map([...transitions].flatMap(([id, { when = [] }]) => (when.length === 0 ? [] : [[id, [...when]]]))),
    deadlines: procedure.deadlines,
    running,
    standing: tallies.filter((tally) => tally.procedure === procedure.id),
    plans: new WeakMap(),
    rank: rank(procedure),
  };
};

const grouped = <T>(items: readonly T[], keysOf: (item: T) => readonly string[]): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items)
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  return groups;
};

const compile = (policy: Policy): CompiledPolicy => {
  const standing = policy.tallies.filter((tally) => tally.kind === 'standing');
  const procedures = new Map(policy.procedures.map((one) => [one.id, compileProcedure(one, standing)]));
  const commands = new Map<string, CompiledCommand>();
  for (const of of procedures.values())
    for (const [type, spec] of Object.entries(of.procedure.commands)) {
      const opening = of.procedure.opens[type];
      const moves = statesOf(of.procedure).flatMap(([, state]) =>
        movesOf(state).flatMap(([on, listed]) => (on === type ? listed : [])),
      );
      commands.set(type, {
        type,
        of,
        spec,
        opening,
        may: [...new Set(moves.flatMap(({ may = [] }) => may))],
        clause: spec.cites[0] ?? moves[0]?.cites[0],
        opens: opening && openingPlan(of, type, opening),
        besides: policy.ruleSets.flatMap(({ supplied }) => supplied?.rules[type] ?? []),
      });
    }
  const options = new Map(policy.options.map(({ id, default: value }) => [id, policy.chosen[id] ?? value]));
  return {
    procedures,
    commands,
    reactions: grouped(policy.reactions, ({ on }) => [on]),
    tallies: grouped(
      policy.tallies.filter((tally) => tally.kind !== 'standing'),
      ({ feeds }) => Object.keys(feeds),
    ),
    options,
    option: <T>({ id }: Option<T>) => options.get(id) as T,
    phases: new Map(policy.phases.map((phase) => [phase.id, phase])),
    mark: policy.fingerprint.slice(0, 16),
    rankOf: (procedure) => procedures.get(procedure)?.rank ?? 0,
  };
};

const cache = new WeakMap<Policy, CompiledPolicy>();

/** The look-ups of a policy, made on first use. */
export const compiled = (policy: Policy): CompiledPolicy => {
  const before = cache.get(policy);
  if (before !== undefined) return before;
  const made = compile(policy);
  cache.set(policy, made);
  return made;
};
