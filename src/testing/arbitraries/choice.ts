/** Choices as small integers: what a property test draws, shrinks, and interprets against the alternatives at hand. */
import fc from 'fast-check';

const finest = 65_536;

/**
 * A choice among alternatives not known yet, told apart as finely as asked for (a power of two); it shrinks towards the
 * earliest, the sooner the coarser it is.
 */
export const choice = (grain = finest): fc.Arbitrary<number> =>
  fc.noBias(fc.nat(grain - 1)).map((n) => n * (finest / grain));

/** The place that a choice means among so many alternatives: 0 for the smallest choice, the last for the largest. */
export const placeOf = (chosen: number, among: number): number => Math.floor((chosen * among) / finest);

/** The list from the chosen place on, then from its start. */
export const turned = <T>(list: readonly T[], chosen: number): readonly T[] => {
  const at = placeOf(chosen, list.length);
  return at === 0 ? list : [...list.slice(at), ...list.slice(0, at)];
};
