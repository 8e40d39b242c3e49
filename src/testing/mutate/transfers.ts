/** Mutants of cases that go over to another unit: they stay where they are. */
import type { AnyTransition, Policy } from '../../policy/index.js';
import { text } from '../../shared/index.js';
import { withTransition } from '../edit.js';
import { moveTitle, namedMoves } from '../moves.js';
import { mutantOf } from './mutant.js';
import type { Mutant } from './mutant.js';
import { ofTransition } from './touches.js';

/** Every transition with which a case goes over, without that. */
export const transferMutants = (policy: Policy): readonly Mutant[] =>
  namedMoves(policy).flatMap((one) => {
    const { place, id, move } = one;
    if (move.transfers === undefined) return [];
    const what = moveTitle(one);
    return [
      mutantOf({
        kind: 'transfer-dropped',
        place: id,
        cites: move.cites,
        title: text(`“${what.zh}”后仍由原单位负责`, `"${what.en}" leaves the case with the unit that has it`),
        touches: [[ofTransition(id, 'taken')]],
        apply: (other) => withTransition(other, place, ({ transfers: _, ...rest }): AnyTransition => rest),
      }),
    ];
  });
