/** Walks every transition of a policy, with its path. */
import { movesOf, statesOf } from '../chart-of.js';
import type { AnyProcedure } from '../maps.js';
import type { PolicySpec } from '../policy.js';
import type { AnyTransition } from '../procedure.js';

/** A transition and where it stands. `state` is `undefined` for an opening. */
export interface Placed {
  readonly procedure: AnyProcedure;
  readonly state: string | undefined;
  readonly type: string;
  readonly index: number;
  readonly transition: AnyTransition;
  readonly path: string;
}

/** Where a state stands. */
export const statePath = (procedure: AnyProcedure, state: string): string =>
  `procedures.${procedure.id}.states.${state}`;

/** Every transition, openings first. */
export const placedIn = (procedure: AnyProcedure): readonly Placed[] => [
  ...Object.entries(procedure.opens).map(([type, transition]) => ({
    procedure,
    state: undefined,
    type,
    index: 0,
    transition,
    path: `procedures.${procedure.id}.opens.${type}`,
  })),
  ...statesOf(procedure).flatMap(([state, node]) =>
    movesOf(node).flatMap(([type, moves]) =>
      moves.map((transition, index) => ({
        procedure,
        state,
        type,
        index,
        transition,
        path: `${statePath(procedure, state)}.on.${type}[${index}]`,
      })),
    ),
  ),
];

/** Every transition of the policy. */
export const allPlaced = (spec: PolicySpec): readonly Placed[] => spec.procedures.flatMap(placedIn);

/** What a deadline tells the chart. */
export const dueType = /^(.+)\.(soon|missed|reached)$/u;

/** The events a policy can raise. */
export const raisedEvents = (spec: PolicySpec): ReadonlySet<string> =>
  new Set(allPlaced(spec).flatMap(({ transition }) => transition.event ?? []));
