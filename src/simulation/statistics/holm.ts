/** Many comparisons at once: p-values corrected, so that luck alone seldom settles even one of them. */

/**
 * Corrects the p-values of one family by Holm's method, in their own order: where those at or below 0.05 are taken for
 * settled, the chance that even one of them is luck alone is at most 0.05, however they hang together. Source: S. Holm,
 * Scand. J. Statist. 6 (1979), 65-70.
 */
export const holm = (values: readonly number[]): readonly number[] => {
  const order = values.map((_, i) => i).sort((a, b) => (values[a] ?? 1) - (values[b] ?? 1));
  const corrected = values.map(() => 1);
  let least = 0;
  order.forEach((place, rank) => {
    least = Math.max(least, Math.min(1, (values.length - rank) * (values[place] ?? 1)));
    corrected[place] = least;
  });
  return corrected;
};
