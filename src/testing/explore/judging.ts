/** Holds properties against what is found: the first breach, breadth first, is the shortest. */
import type { CampaignState } from '../../engine/index.js';
import type { PolicyEvent } from '../../policy/index.js';
import { faultIn } from '../faults.js';
import type { Graph, PathStep } from './graph.js';
import type { Taken } from './onward.js';
import type { Property } from './property.js';
import type { Verdict, Violation } from './report.js';
import type { Viewer } from './standing.js';

/** Judges while a walk goes on. */
export interface Judging {
  /** What happened on a way; answers the bits of those goals that must avoid it. */
  taken(taken: readonly Taken[], parent: number, step: PathStep): number;
  state(id: number, state: CampaignState): void;
  late(property: number, parent: number, step: PathStep): void;
  /** What lies beyond a bound from here on was not seen: a goal may be reached there. */
  cutAt(id: number): void;
  /** What of the policy's own failed so far, each the first time. */
  faults(): readonly Violation[];
  /** Every property is refuted already. */
  settled(): boolean;
  /** The verdicts, when the walk is over; states still waiting are cut too. */
  verdicts(waiting: readonly number[]): readonly Verdict[];
}

/** Judges for some properties over a graph. */
export const judging = (properties: readonly Property[], view: Viewer, graph: Graph): Judging => {
  const against = new Map<number, readonly PathStep[]>();
  const seen = properties.map(() => 0);
  const goals: number[][] = properties.map(() => []);
  const starts: number[][] = properties.map(() => []);
  const cuts: number[] = [];
  const ofStates = properties.every(({ kind }) => kind === 'always');
  const faults = new Map<string, Violation>();
  const hearFault = (event: PolicyEvent, parent: number, step: PathStep): void => {
    const fault = faultIn(event);
    if (fault === undefined || faults.has(`${event.type} ${fault.name}`)) return;
    const path = [...graph.pathTo(parent), step];
    faults.set(`${event.type} ${fault.name}`, { event: event.type, ...fault, path });
  };
  const count = (property: number): void => {
    seen[property] = (seen[property] ?? 0) + 1;
  };
  const breach = (property: number, parent: number, step: PathStep | undefined): void => {
    if (against.has(property)) return;
    against.set(property, [...graph.pathTo(parent), ...(step === undefined ? [] : [step])]);
  };
  const reachable = (bit: number, property: number, waiting: readonly number[]): Verdict => {
    const one = properties[property] as Property;
    const goal = goals[property] ?? [];
    const from = starts[property] ?? [];
    const sure = graph.reaching(goal, bit);
    const perhaps = graph.reaching([...cuts, ...waiting], bit);
    const lost = from.find((id) => sure[id] !== 1 && perhaps[id] !== 1);
    const all = faults.size === 0 && from.every((id) => sure[id] === 1);
    const result = lost !== undefined ? 'refuted' : all ? 'proved' : 'open';
    return {
      property: one,
      result,
      counterexample: lost === undefined ? undefined : graph.pathTo(lost),
      seen: goal.length,
    };
  };
  return {
    taken: (taken, parent, step) => {
      let bits = 0;
      for (const { events } of taken) for (const event of events) hearFault(event, parent, step);
      if (ofStates) return bits;
      for (const { events, before, after } of taken)
        for (const event of events) {
          const happening = view.happening(event, before, after, events);
          for (const [property, one] of properties.entries()) {
            if (one.kind === 'always') continue;
            if (one.kind === 'canReach') {
              if (one.avoiding?.(happening) === true) bits |= 1 << property;
            } else if (one.kind === 'leadsTo') {
              if (one.from(happening)) count(property);
            } else {
              if (one.concerns?.(happening) !== false) count(property);
              if (one.happens(happening)) breach(property, parent, step);
            }
          }
        }
      return bits;
    },
    state: (id, state) => {
      const standing = view.standing(state);
      for (const [property, one] of properties.entries())
        if (one.kind === 'always') {
          count(property);
          if (!one.holds(standing)) breach(property, id, undefined);
        } else if (one.kind === 'canReach') {
          if (one.goal(standing)) goals[property]?.push(id);
          if (one.from?.(standing) !== false) starts[property]?.push(id);
        }
    },
    late: breach,
    cutAt: (id) => {
      cuts.push(id);
    },
    faults: () => [...faults.values()],
    settled: () => against.size === properties.length,
    verdicts: (waiting) =>
      properties.map((property, i) => {
        if (property.kind === 'canReach') return reachable(1 << i, i, waiting);
        const counterexample = against.get(i);
        return {
          property,
          result: counterexample !== undefined ? 'refuted' : waiting.length > 0 || faults.size > 0 ? 'open' : 'proved',
          counterexample,
          seen: seen[i] ?? 0,
        };
      }),
  };
};
