/** `mutate`: every mutant of a policy. */
import type { Policy } from '../../policy/index.js';
import { deadlineMutants } from './deadlines.js';
import type { Mutant } from './mutant.js';
import { reactionMutants } from './reactions.js';
import { restartMutants } from './restarts.js';
import { roleMutants } from './roles.js';
import { ruleMutants } from './rules.js';
import { transferMutants } from './transfers.js';
import { tallyMutants } from './tallies.js';
import { targetMutants } from './targets.js';

/**
 * Every mutant of a policy, in the same order each time: roles added and dropped, rules and conditions removed and
 * negated, limits a day longer, a day shorter and in other days, deadlines never armed, extensions kept or forgotten as limits
 * begin anew, cases that do not go over to another unit, targets changed, reactions dropped, tallies miscounted. What would change nothing by its very construction is not made.
 */
export const mutate = (policy: Policy): readonly Mutant[] =>
  [
    roleMutants,
    ruleMutants,
    deadlineMutants,
    restartMutants,
    transferMutants,
    targetMutants,
    reactionMutants,
    tallyMutants,
  ].flatMap((make) => make(policy));
