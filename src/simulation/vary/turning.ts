/** Where something turns, by halving: it holds on one side and does not on the other. */

/** The value between two that is looked at next; `undefined` where they are near enough. */
export type Middle = (one: number, other: number) => number | undefined;

/** Whole numbers, until two are neighbours. */
export const wholeMiddle: Middle = (one, other) =>
  Math.abs(other - one) > 1 ? Math.trunc(one + (other - one) / 2) : undefined;

/** Any numbers, until two are no farther apart than `near`. */
export const middleWithin =
  (near: number): Middle =>
  (one, other) =>
    Math.abs(other - one) > near ? one + (other - one) / 2 : undefined;

/** Narrows two values, of which `holds` is true at the first and false at the other, as far as `middle` goes. */
export const turningPoint = async (
  holds: (value: number) => Promise<boolean>,
  one: number,
  other: number,
  middle: Middle,
): Promise<readonly [holds: number, not: number]> => {
  let [here, there] = [one, other];
  for (let at = middle(here, there); at !== undefined; at = middle(here, there))
    if (await holds(at)) here = at;
    else there = at;
  return [here, there];
};
