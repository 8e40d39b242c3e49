/** Mutants of limits that begin anew: an extension granted before is kept where it is forgotten, or forgotten where it is kept. */
import type { AnyTransition, Policy } from '../../policy/index.js';
import { text } from '../../shared/index.js';
import { withTransition } from '../edit.js';
import { moveTitle, namedMoves } from '../moves.js';
import type { NamedMove } from '../moves.js';
import { mutantOf } from './mutant.js';
import type { Mutant } from './mutant.js';
import { ofDeadline, ofTransition } from './touches.js';

const without = (names: readonly string[] | undefined, name: string): readonly string[] =>
  (names ?? []).filter((one) => one !== name);

/** The transition with a limit that begins anew in the other way. */
const turned = ({ restarts, anew, ...rest }: AnyTransition, name: string, forgets: boolean): AnyTransition => ({
  ...rest,
  restarts: [...without(restarts, name), ...(forgets ? [] : [name])],
  anew: [...without(anew, name), ...(forgets ? [name] : [])],
});

const swapped = (one: NamedMove, name: string, forgets: boolean): Mutant => {
  const { of, place, id, move } = one;
  const [what, limit] = [moveTitle(one), of.deadlines[name]?.title ?? text(name, name)];
  return mutantOf({
    kind: forgets ? 'extension-forgotten' : 'extension-kept',
    place: id,
    detail: name,
    cites: move.cites,
    title: forgets
      ? text(`“${what.zh}”后${limit.zh}不计原延期`, `"${what.en}" forgets what ${limit.en} was extended to`)
      : text(`“${what.zh}”后${limit.zh}仍计原延期`, `"${what.en}" keeps what ${limit.en} was extended to`),
    touches: [[ofTransition(id, 'taken')], [ofDeadline(`${of.id}/${name}`)]],
    apply: (policy) => withTransition(policy, place, (other) => turned(other, name, forgets)),
  });
};

/** Every limit that can be extended and begins anew in a transition between states, in the other way. */
export const restartMutants = (policy: Policy): readonly Mutant[] =>
  namedMoves(policy).flatMap((one) => {
    const { of, place, move } = one;
    if (place.state === undefined) return [];
    const extensible = (name: string): boolean => of.deadlines[name]?.extension !== undefined;
    return [
      ...(move.restarts ?? []).filter(extensible).map((name) => swapped(one, name, true)),
      ...(move.anew ?? []).filter(extensible).map((name) => swapped(one, name, false)),
    ];
  });
