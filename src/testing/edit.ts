/** Copies of a policy with its transitions changed: for instrumenting, for mutants, for planted faults. */
import type { AnyProcedure, AnyState, AnyTransition, Policy, Region } from '../policy/index.js';

/** Where a transition stands: its procedure, its state path (none for an opening), the event it answers, its place among several. */
export interface Place {
  readonly procedure: string;
  readonly state: string | undefined;
  readonly on: string;
  readonly index: number;
}

/** The transition's id, as a trace reports it: `procedure/state/event/index`. */
export const placeId = ({ procedure, state = 'opens', on, index }: Place): string =>
  `${procedure}/${state}/${on}/${index}`;

type Change = (move: AnyTransition, place: Place) => AnyTransition | undefined;

const inState = (procedure: string, path: string, state: AnyState, change: Change): AnyState =>
  state.on === undefined
    ? state
    : {
        ...state,
        on: Object.fromEntries(
          Object.entries(state.on).flatMap(([on, moves]) => {
            const list = Array.isArray(moves) ? (moves as readonly AnyTransition[]) : [moves as AnyTransition];
            const changed = list.flatMap((move, index) => change(move, { procedure, state: path, on, index }) ?? []);
            return changed.length === 0 ? [] : [[on, changed]];
          }),
        ),
      };

/** A copy of the procedure with every state changed. */
export const mapStates = (of: AnyProcedure, change: (state: AnyState, path: string) => AnyState): AnyProcedure => ({
  ...of,
  states: Object.fromEntries(
    Object.entries<AnyState | Region>(of.states).map(([key, node]) => [
      key,
      'states' in node
        ? {
            ...node,
            states: Object.fromEntries(
              Object.entries(node.states).map(([inner, state]) => [inner, change(state, `${key}.${inner}`)]),
            ),
          }
        : change(node, key),
    ]),
  ),
});

/** The procedure with every transition changed; one that becomes `undefined` goes. */
export const changedProcedure = (of: AnyProcedure, change: Change): AnyProcedure => ({
  ...of,
  opens: Object.fromEntries(
    Object.entries(of.opens).flatMap(([on, move]) => {
      const changed = change(move, { procedure: of.id, state: undefined, on, index: 0 });
      return changed === undefined ? [] : [[on, changed]];
    }),
  ),
  states: mapStates(of, (state, path) => inState(of.id, path, state, change)).states,
});

/** A copy of the policy with every transition changed, openings included. */
export const mapTransitions = (policy: Policy, change: Change): Policy => ({
  ...policy,
  procedures: policy.procedures.map((of) => changedProcedure(of, change)),
});

/** A copy of the policy with one procedure changed; the others stay the very same, and so do their charts. */
export const withProcedure = (policy: Policy, id: string, change: (of: AnyProcedure) => AnyProcedure): Policy => ({
  ...policy,
  procedures: policy.procedures.map((of) => (of.id === id ? change(of) : of)),
});

/** A copy of the policy with one transition changed. */
export const withTransition = (policy: Policy, at: Place, change: (move: AnyTransition) => AnyTransition): Policy =>
  withProcedure(policy, at.procedure, (of) =>
    changedProcedure(of, (move, place) => (placeId(place) === placeId(at) ? change(move) : move)),
  );
