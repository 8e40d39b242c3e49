/** Mutants of where a transition leads: nowhere, or to another state beside the one meant. */
import { statesOf } from '../../policy/index.js';
import type { AnyProcedure, AnyTransition, Policy } from '../../policy/index.js';
import { text } from '../../shared/index.js';
import { withTransition } from '../edit.js';
import { moveTitle, namedMoves } from '../moves.js';
import type { NamedMove } from '../moves.js';
import { mutantOf } from './mutant.js';
import type { Mutant } from './mutant.js';
import { ofTransition } from './touches.js';

/** The states of the region that a path lies in, by name, in their order; and the path before a name. */
const beside = (of: AnyProcedure, path: string): { readonly names: readonly string[]; readonly prefix: string } => {
  const [key = ''] = path.split('.');
  const node = of.states[key];
  return node !== undefined && 'states' in node
    ? { names: Object.keys(node.states), prefix: `${key}.` }
    : { names: Object.keys(of.states), prefix: '' };
};

const led = (one: NamedMove, to: string | undefined): Mutant => {
  const { of, place, id, move } = one;
  const { prefix } = beside(of, place.state ?? '');
  const state = new Map(statesOf(of)).get(`${prefix}${to ?? ''}`)?.title ?? text(to ?? '', to ?? '');
  const what = moveTitle(one);
  return mutantOf({
    kind: 'target-changed',
    place: id,
    ...(to === undefined ? { detail: 'nowhere' } : { detail: `to ${to}` }),
    cites: move.cites,
    title:
      to === undefined
        ? text(`“${what.zh}”后状态不变`, `"${what.en}" leads nowhere`)
        : text(`“${what.zh}”后为“${state.zh}”`, `"${what.en}" leads to "${state.en}"`),
    touches: [[ofTransition(id, 'taken')]],
    apply: (policy) =>
      withTransition(policy, place, ({ target: _, ...rest }): AnyTransition => ({
        ...rest,
        ...(to === undefined ? {} : { target: to }),
      })),
  });
};

/**
 * Every transition between states that leads somewhere, leading nowhere; and every one leading to another state: the next
 * in the procedure's order that it neither leads to nor comes from.
 */
export const targetMutants = (policy: Policy): readonly Mutant[] =>
  namedMoves(policy).flatMap((one) => {
    const { of, place, move } = one;
    if (place.state === undefined) return [];
    const { names, prefix } = beside(of, place.state);
    const own = place.state.slice(prefix.length);
    const meant = move.target ?? own;
    const from = names.indexOf(meant) + 1;
    const another = [...names.slice(from), ...names.slice(0, from)].find((name) => name !== meant && name !== own);
    return [...(meant === own ? [] : [led(one, undefined)]), ...(another === undefined ? [] : [led(one, another)])];
  });
