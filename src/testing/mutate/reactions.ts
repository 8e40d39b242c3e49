/** Mutants of what the policy itself asks: a reaction dropped. */
import type { Policy } from '../../policy/index.js';
import { text } from '../../shared/index.js';
import { mutantOf } from './mutant.js';
import type { Mutant } from './mutant.js';
import { ofReaction } from './touches.js';

/** Every reaction dropped. */
export const reactionMutants = (policy: Policy): readonly Mutant[] =>
  policy.reactions.map(({ id, title, cites }) =>
    mutantOf({
      kind: 'reaction-dropped',
      place: id,
      cites,
      title: text(`不再“${title.zh}”`, `no more "${title.en}"`),
      touches: [[ofReaction(id)]],
      apply: (other) => ({ ...other, reactions: other.reactions.filter((one) => one.id !== id) }),
    }),
  );
