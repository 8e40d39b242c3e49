/** The minimum of a function of a few numbers, without its derivatives. */

/** Where a function is least, and what it is there. */
export interface Minimum {
  readonly at: readonly number[];
  readonly value: number;
}

const mostTurns = 5000;

/** A point on the line from one through another: 0 is `from`, 1 is `through`, 2 lies as far beyond. */
const along = (from: readonly number[], through: readonly number[], far: number): readonly number[] =>
  from.map((value, i) => value + far * ((through[i] ?? 0) - value));

/**
 * The simplex of a start and a first step for each number, moved and shrunk until the values at its corners lie within
 * `tolerance`: near a minimum, where the start is near it. What is NaN counts as infinitely bad. Source: J. A. Nelder and
 * R. Mead, Computer Journal 7 (1965), 308-313, with their coefficients.
 */
export const descend = (
  valueOf: (at: readonly number[]) => number,
  start: readonly number[],
  steps: readonly number[],
  tolerance: number,
): Minimum => {
  if (start.length === 0) return { at: start, value: valueOf(start) };
  const look = (at: readonly number[]): Minimum => {
    const value = valueOf(at);
    return { at, value: Number.isNaN(value) ? Infinity : value };
  };
  const rising = (a: Minimum, b: Minimum): number => a.value - b.value || 0;
  let corners = [start, ...steps.map((step, i) => start.map((value, j) => (i === j ? value + step : value)))]
    .map(look)
    .sort(rising);
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const [best, worst] = [corners[0], corners.at(-1)] as [Minimum, Minimum];
    if (worst.value - best.value <= tolerance) break;
    const others = corners.slice(0, -1);
    const middle = start.map((_, i) => others.reduce((sum, { at }) => sum + (at[i] ?? 0), 0) / others.length);
    const second = (others.at(-1) ?? best).value;
    const mirrored = look(along(worst.at, middle, 2));
    let next: Minimum | undefined;
    if (mirrored.value < best.value) {
      const further = look(along(worst.at, middle, 3));
      next = further.value < mirrored.value ? further : mirrored;
    } else if (mirrored.value < second) next = mirrored;
    else {
      const nearer = look(along(worst.at, middle, mirrored.value < worst.value ? 1.5 : 0.5));
      if (nearer.value < Math.min(mirrored.value, worst.value)) next = nearer;
    }
    corners = next === undefined ? corners.map(({ at }) => look(along(best.at, at, 0.5))) : [...others, next];
    corners.sort(rising);
  }
  return corners[0] as Minimum;
};

/** The least value near a start: descends, and begins again from where it came to rest until that gains next to nothing. */
export const minimumOf = (
  valueOf: (at: readonly number[]) => number,
  start: readonly number[],
  steps: readonly number[],
  tolerance: number,
): Minimum => {
  let found = descend(valueOf, start, steps, tolerance);
  for (let turn = 0; turn < 10; turn += 1) {
    const next = descend(valueOf, found.at, steps, tolerance);
    const gain = found.value - next.value;
    if (next.value <= found.value) found = next;
    if (!(gain > tolerance)) break;
  }
  return found;
};
