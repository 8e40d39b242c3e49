/** The states found so far, as numbers: how each was first reached, and which lead to which. */
import type { Instant } from '../../calendar/index.js';
import type { Sent } from '../trial.js';

/** A step on a path: what was asked at a moment, or (where nothing is) time that passed until then; and what came of it. */
export interface PathStep {
  readonly at: Instant;
  readonly asked: Sent | undefined;
  /** The events, each with its case: `slip.overdue s`. */
  readonly events: readonly string[];
}

/** States by number, breadth first: a state's number grows with its distance from the start. */
export interface Graph {
  readonly size: number;
  has(key: string): boolean;
  /** Adds a state, or tells that it is known; `parent` -1 is the start. */
  add(key: string, parent: number, step: PathStep): { readonly id: number; readonly fresh: boolean };
  /** Notes a way between states; a way that is `avoided` does not count when goals are sought. */
  edge(from: number, to: number, avoided: number): void;
  depthOf(id: number): number;
  /** The steps from the start to a state. */
  pathTo(id: number): readonly PathStep[];
  /** Which states reach one of these, by ways whose bit is not set in what is avoided. */
  reaching(goals: readonly number[], bit: number): Uint8Array;
}

/** An empty graph; `edges` keeps the ways too, where a goal is to be sought. */
export const stateGraph = (edges: boolean): Graph => {
  const ids = new Map<string, number>();
  const parents: number[] = [];
  const steps: PathStep[] = [];
  const depths: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const avoided: number[] = [];
  return {
    get size() {
      return parents.length;
    },
    has: (key) => ids.has(key),
    add: (key, parent, step) => {
      const known = ids.get(key);
      if (known !== undefined) return { id: known, fresh: false };
      const id = parents.length;
      ids.set(key, id);
      parents.push(parent);
      steps.push(step);
      depths.push(parent === -1 ? 0 : (depths[parent] ?? 0) + 1);
      return { id, fresh: true };
    },
    edge: (one, other, bits) => {
      if (!edges) return;
      from.push(one);
      to.push(other);
      avoided.push(bits);
    },
    depthOf: (id) => depths[id] ?? 0,
    pathTo: (id) => {
      const path: PathStep[] = [];
      for (let at = id; (parents[at] ?? -1) !== -1; at = parents[at] ?? -1) {
        const step = steps[at];
        if (step !== undefined) path.push(step);
      }
      return path.reverse();
    },
    reaching: (goals, bit) => {
      const reached = new Uint8Array(parents.length);
      const heads = new Int32Array(parents.length).fill(-1);
      const next = new Int32Array(from.length).fill(-1);
      for (const [i, target] of to.entries()) {
        next[i] = heads[target] ?? -1;
        heads[target] = i;
      }
      const open = [...goals];
      for (const id of open) reached[id] = 1;
      for (let id = open.pop(); id !== undefined; id = open.pop())
        for (let i = heads[id] ?? -1; i !== -1; i = next[i] ?? -1) {
          const source = from[i] ?? 0;
          if (reached[source] === 1 || ((avoided[i] ?? 0) & bit) !== 0) continue;
          reached[source] = 1;
          open.push(source);
        }
      return reached;
    },
  };
};
