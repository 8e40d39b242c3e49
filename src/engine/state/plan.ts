/** What taking a step comes to, worked out once per step: its transitions with everything that they name. */
import type { Chart, Configuration, Step } from '../../chart/index.js';
import { isIn } from '../../policy/index.js';
import type { AnyRule, AnyTransition, AnyWhen, StandingTally, TallyAmount } from '../../policy/index.js';
import type { UnitId } from '../../shared/index.js';

/** What a plan reads of a compiled procedure. */
export interface Plannable {
  readonly chart: Chart;
  /** Transitions by the id the chart reports. */
  readonly transitions: ReadonlyMap<string, AnyTransition>;
  /** Silent conditions of those that have some, by the same id. */
  readonly whens: ReadonlyMap<string, readonly AnyWhen[]>;
  /** Which deadlines run in which state path. */
  readonly running: ReadonlyMap<string, readonly string[]>;
  /** Totals of its cases by where they stand. */
  readonly standing: readonly StandingTally[];
  /** What each step comes to, worked out when it is first taken. */
  readonly plans: WeakMap<Step, StepPlan>;
}

/** A change that a step makes to a tally of standing cases. */
export interface Shift {
  readonly tally: StandingTally;
  readonly by: 1 | -1;
}

/** A transition as deciding reads it. Its lists are copies: walking frozen ones is slow. */
export interface Part {
  readonly transition: AnyTransition;
  readonly may: readonly string[];
  readonly rules: readonly AnyRule[];
  readonly keeps: readonly string[];
  readonly personal: AnyTransition['personal'];
  readonly cites: readonly string[];
}

/** A step of a procedure's chart, with all that follows from it alone. */
export interface StepPlan {
  readonly ids: readonly string[];
  readonly transitions: readonly AnyTransition[];
  readonly parts: readonly Part[];
  readonly to: Configuration;
  /** The event's type, where a transition names one; and the clauses of all. */
  readonly event: string | undefined;
  readonly cites: readonly string[];
  /** Deadlines that run before and not after; that start or start anew; that run after and do not start anew. */
  readonly ends: readonly string[];
  readonly starts: readonly string[];
  readonly keepsOn: readonly string[];
  /** Whether a transition suspends, resumes or extends a deadline. */
  readonly moves: boolean;
  /** The data field that names the unit to which the case goes over. */
  readonly transfers: string | undefined;
  /** The parts that keep or record fields. */
  readonly keepers: readonly Part[];
  readonly shifts: readonly Shift[];
  /** What the shifts add, by unit and by which of them count the case: worked out once, and shared by events. */
  readonly shifted: Map<UnitId | undefined, Map<number, readonly TallyAmount[]>>;
  /** Deadlines that forget an extension as they begin anew. */
  readonly forgets: ReadonlySet<string>;
}

/** The deadlines that run in a configuration of a procedure. */
export const runningIn = (of: Pick<Plannable, 'running'>, at: Configuration | undefined): readonly string[] => [
  ...new Set(at === undefined ? [] : at.active.flatMap((path) => of.running.get(path) ?? [])),
];

const shiftsOf = (of: Plannable, from: Configuration | undefined, to: Configuration): readonly Shift[] =>
  of.standing.flatMap((tally) => {
    const stands = (at: Configuration) => tally.states.some((state) => isIn({ state: at.name }, state));
    const [before, after] = [from !== undefined && stands(from), stands(to)];
    return before === after ? [] : [{ tally, by: after ? 1 : -1 } as const];
  });

const partOf = (transition: AnyTransition): Part => {
  const { may = [], rules = [], keeps = [], personal, cites } = transition;
  return { transition, may: [...may], rules: [...rules], keeps: [...keeps], personal, cites };
};

const make = (
  of: Plannable,
  from: Configuration | undefined,
  { to, took }: Step,
  transitions: readonly AnyTransition[],
): StepPlan => {
  const [before, after] = [runningIn(of, from), runningIn(of, to)];
  const restarts = new Set(transitions.flatMap(({ restarts: again = [], anew = [] }) => [...again, ...anew]));
  const parts = transitions.map(partOf);
  return {
    ids: took,
    transitions,
    parts,
    to,
    event: transitions.find(({ event }) => event !== undefined)?.event,
    cites: [...new Set(transitions.flatMap(({ cites }) => cites))],
    ends: before.filter((name) => !after.includes(name)),
    starts: after.filter((name) => !before.includes(name) || restarts.has(name)),
    keepsOn: after.filter((name) => !restarts.has(name)),
    moves: transitions.some((one) => (one.suspends ?? one.resumes ?? one.extends) !== undefined),
    transfers: transitions.find((one) => one.transfers !== undefined)?.transfers,
    keepers: parts.filter(({ keeps, transition }) => keeps.length > 0 || transition.records !== undefined),
    shifts: shiftsOf(of, from, to),
    shifted: new Map(),
    forgets: new Set(transitions.flatMap((one) => one.anew ?? [])),
  };
};

/** The plan of a step from a configuration. Charts hand out the same step each time, and so does this. */
export const planOf = (of: Plannable, from: Configuration, step: Step): StepPlan => {
  const before = of.plans.get(step);
  if (before !== undefined) return before;
  const plan = make(
    of,
    from,
    step,
    step.took.flatMap((id) => of.transitions.get(id) ?? []),
  );
  of.plans.set(step, plan);
  return plan;
};

/** The plan of opening a case by a transition, which answers a command of that type. */
export const openingPlan = (of: Plannable, type: string, opening: AnyTransition): StepPlan =>
  make(of, undefined, { to: of.chart.initial, took: [`opens/${type}/0`] }, [opening]);
