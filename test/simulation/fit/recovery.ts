/** How often intervals cover what was planted, over many made data sets. */
import { fitDuration } from '../../../src/simulation/fit/index.js';
import type { FamilyName, Figure } from '../../../src/simulation/fit/index.js';
import { made } from './made.js';
import type { Planted } from './made.js';

/** Counts, by parameter (and `heaping`), in how many of the sets the 95 % interval covers what was planted. */
export const coverage = (
  planted: Planted & { readonly distribution: { readonly kind: FamilyName } },
  sets: number,
  n: number,
): Readonly<Record<string, number>> => {
  const { kind, ...parameters } = planted.distribution;
  const truths = Object.entries({ ...parameters, heaping: planted.heaping } as Record<string, number>);
  const covered = Object.fromEntries(truths.map(([name]) => [name, 0]));
  for (let seed = 0; seed < sets; seed += 1) {
    const fit = fitDuration(made(n, seed, planted), { families: [kind] });
    const figures: Readonly<Record<string, Figure | undefined>> = { ...fit.parameters, heaping: fit.heaping };
    for (const [name, truth] of truths) {
      const { low, high } = figures[name] ?? { low: Number.NaN, high: Number.NaN };
      if (low <= truth && truth <= high) covered[name] = (covered[name] ?? 0) + 1;
    }
  }
  return covered;
};
