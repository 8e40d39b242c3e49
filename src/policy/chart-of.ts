/** From a procedure to its chart: states as they stand, transitions by id, conditions left to whoever steps it. */
import type { ChartNode, ChartSpec, ChartTransition } from '../chart/index.js';
import type { AnyProcedure } from './maps.js';
import type { AnyState, AnyTransition, Region } from './procedure.js';

const listed = (moves: AnyTransition | readonly AnyTransition[]): readonly AnyTransition[] =>
  Array.isArray(moves) ? (moves as readonly AnyTransition[]) : [moves as AnyTransition];

/** The transitions of a state by event type, in order of preference. */
export const movesOf = (state: AnyState): readonly (readonly [string, readonly AnyTransition[]])[] =>
  Object.entries(state.on ?? {}).map(([type, moves]) => [type, listed(moves)]);

/** Every state of a procedure with its path: `found`, or `work.found` in a parallel one. */
export const statesOf = (procedure: AnyProcedure): readonly (readonly [string, AnyState])[] =>
  Object.entries(procedure.states).flatMap(([key, node]) =>
    'states' in node
      ? Object.entries(node.states).map(([inner, state]) => [`${key}.${inner}`, state] as const)
      : [[key, node] as const],
  );

const idOf = (path: string, type: string, index: number): string => `${path}/${type}/${index}`;

/** Every transition of a procedure by the id its chart reports: `<state path>/<event>/<index>`. */
export const transitionsOf = (procedure: AnyProcedure): ReadonlyMap<string, AnyTransition> =>
  new Map(
    statesOf(procedure).flatMap(([path, state]) =>
      movesOf(state).flatMap(([type, moves]) => moves.map((move, index) => [idOf(path, type, index), move] as const)),
    ),
  );

const nodeOf = (path: string, state: AnyState): ChartNode => {
  const on: Record<string, readonly ChartTransition[]> = {};
  for (const type of state.ignores ?? []) on[type] = [];
  for (const [type, moves] of movesOf(state))
    on[type] = moves.map(({ target, when }, index) => ({
      id: idOf(path, type, index),
      ...(target === undefined ? {} : { target }),
      asks: (when?.length ?? 0) > 0,
    }));
  return { ...(state.type === undefined ? {} : { type: state.type }), on };
};

const childOf = (key: string, node: AnyState | Region): ChartNode =>
  'states' in node
    ? {
        initial: node.initial,
        states: Object.fromEntries(
          Object.entries(node.states).map(([inner, state]) => [inner, nodeOf(`${key}.${inner}`, state)]),
        ),
      }
    : nodeOf(key, node);

/** The chart of a procedure, for `toMachine` to draw and for the engine to step. */
export const chartSpecOf = (procedure: AnyProcedure): ChartSpec => ({
  id: procedure.id,
  ...(procedure.type === undefined ? {} : { type: procedure.type }),
  ...(procedure.initial === undefined ? {} : { initial: procedure.initial }),
  states: Object.fromEntries(Object.entries(procedure.states).map(([key, node]) => [key, childOf(key, node)])),
});
