/** How far a case stands from where it is wanted: steps on its chart, whoever may take them. */
import { movesOf, statesOf } from '../../policy/index.js';
import type { AnyProcedure, Case } from '../../policy/index.js';

/** Distances to some states, all of them wanted at once (one for each region). */
export interface Distances {
  /** Steps that people take from where a case stands; from one that is not open, more than from any state. */
  byPeople(standing: Case | undefined): number;
  /** Steps that people take, or that time brings. */
  of(standing: Case | undefined): number;
  /** What would lead nearer from there: commands, and what deadlines say (`limit.missed`). */
  towards(standing: Case): readonly string[];
  /** What deadlines have to say on the whole way from there. */
  waits(standing: Case): readonly string[];
}

const regionOf = (path: string): string => (path.includes('.') ? `${path.split('.')[0] ?? ''}.` : '');

type Steps = ReadonlyMap<string, number>;

/** Steps to one state from each state of its region that leads there by what counts. */
const stepsTo = (procedure: AnyProcedure, goal: string, counts: (type: string) => boolean): Steps => {
  const states = statesOf(procedure);
  const steps = new Map([[goal, 0]]);
  for (let grown = true; grown;) {
    grown = false;
    for (const [path, state] of states)
      for (const [type, moves] of movesOf(state))
        for (const { target } of counts(type) ? moves : []) {
          const next = target === undefined ? undefined : steps.get(`${regionOf(path)}${target}`);
          if (next === undefined || (steps.get(path) ?? Infinity) <= next + 1) continue;
          steps.set(path, next + 1);
          grown = true;
        }
  }
  return steps;
};

const nearest = (steps: Steps, leaves: readonly string[]): number =>
  Math.min(...leaves.map((leaf) => steps.get(leaf) ?? Infinity));

/** Distances on the chart of a procedure; with nothing wanted, an open case is there. */
export const distancesTo = (procedure: AnyProcedure, wanted: readonly string[]): Distances => {
  const each = wanted.map((goal) => stepsTo(procedure, goal, () => true));
  const people = wanted.map((goal) => stepsTo(procedure, goal, (type) => type in procedure.commands));
  const states = new Map(statesOf(procedure));
  const unopened = each.reduce((sum, steps) => sum + steps.size, 1);
  const sum = (all: readonly Steps[], standing: Case | undefined): number => {
    if (standing === undefined) return unopened;
    const leaves = standing.state.split('+');
    return all.reduce((total, steps) => total + nearest(steps, leaves), 0);
  };
  /** Moves that lead a step nearer from a state: what is asked or said, and where it leads. */
  const nearer = (steps: Steps, leaf: string): readonly (readonly [type: string, to: string])[] => {
    const here = steps.get(leaf);
    const node = states.get(leaf);
    if (here === undefined || node === undefined) return [];
    return movesOf(node).flatMap(([type, moves]) =>
      moves.flatMap(({ target }) => {
        const to = `${regionOf(leaf)}${target ?? ''}`;
        return target !== undefined && steps.get(to) === here - 1 ? [[type, to] as const] : [];
      }),
    );
  };
  const waitsFrom = (steps: Steps, leaf: string): readonly string[] => {
    const [next] = nearer(steps, leaf);
    if (next === undefined) return [];
    const [type, to] = next;
    return [...(type in procedure.commands ? [] : [type]), ...waitsFrom(steps, to)];
  };
  return {
    byPeople: (standing) => sum(people, standing),
    of: (standing) => sum(each, standing),
    towards: ({ state }) =>
      each.flatMap((steps) => state.split('+').flatMap((leaf) => nearer(steps, leaf).map(([type]) => type))),
    waits: ({ state }) => each.flatMap((steps) => state.split('+').flatMap((leaf) => waitsFrom(steps, leaf))),
  };
};
