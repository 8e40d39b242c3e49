/** What is drawn has the moments, the quantiles and the bounds that theory gives it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanOf, sampler } from '../../../src/simulation/distribution/index.js';
import type { Distribution } from '../../../src/simulation/distribution/index.js';
import { resume, streams } from '../../../src/simulation/random/index.js';
import type { Random } from '../../../src/simulation/random/index.js';
import { known } from './samples.js';

const n = 200_000;
const draws = (distribution: Distribution, random: Random, count: number): number[] => {
  const draw = sampler(distribution);
  return Array.from({ length: count }, () => draw(random));
};
const meanOfList = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0) / list.length;
const always = (value: number): Random => ({ next: () => value });

describe('draws', () => {
  it.each(known)('$distribution.kind has its mean and its variance', ({ distribution, mean, variance }) => {
    const list = draws(distribution, streams(11).stream(distribution.kind), n);
    const found = meanOfList(list);
    const squares = list.map((value) => (value - mean) ** 2);
    const spread = meanOfList(squares);
    const error = Math.sqrt(meanOfList(squares.map((square) => (square - variance) ** 2)) / n);
    expect(meanOf(distribution)).toBeCloseTo(mean, 12);
    // Four and a half standard errors, of the mean and of the variance.
    expect(Math.abs(found - mean)).toBeLessThanOrEqual(4.5 * Math.sqrt(variance / n));
    expect(Math.abs(spread - variance)).toBeLessThanOrEqual(4.5 * error);
  });
  it.each<[Distribution, readonly [number, number, number]]>([
    // The 10 %, 50 % and 90 % points; those of the gamma by scipy 1.17, the others by their formulas.
    [{ kind: 'gamma', shape: 0.4, mean: 3 }, [0.01761657930749255, 1.0880860623257658, 8.473821191044864]],
    [{ kind: 'gamma', shape: 2.5, mean: 3 }, [0.9661847921773936, 2.610876114657316, 5.5418141398686735]],
    [{ kind: 'gamma', shape: 40, mean: 10 }, [8.034730558521893, 9.916791252672274, 12.072275451908377]],
    [{ kind: 'exponential', mean: 2 }, [-2 * Math.log(0.9), 2 * Math.LN2, -2 * Math.log(0.1)]],
    [{ kind: 'lognormal', median: 3, spread: 0.5 }, [3 * Math.exp(-0.6407757827723), 3, 3 * Math.exp(0.6407757827723)]],
    [
      { kind: 'weibull', shape: 2, scale: 3 },
      [3 * Math.sqrt(-Math.log(0.9)), 3 * Math.sqrt(Math.LN2), 3 * Math.sqrt(-Math.log(0.1))],
    ],
    [{ kind: 'triangular', least: 0, likely: 2, most: 10 }, [Math.sqrt(2), 10 - Math.sqrt(40), 10 - Math.sqrt(8)]],
  ])('%j has its quantiles', (distribution, points) => {
    const list = draws(distribution, streams(12).stream(JSON.stringify(distribution)), n);
    [0.1, 0.5, 0.9].forEach((share, at) => {
      const below = list.filter((value) => value < (points[at] ?? 0)).length / n;
      expect(Math.abs(below - share)).toBeLessThan(4.5 * Math.sqrt((share * (1 - share)) / n));
    });
  });
  it.each(known)('$distribution.kind goes on from a stored stream alone', ({ distribution }) => {
    const random = streams(13).stream('stored');
    const draw = sampler(distribution);
    draw(random);
    const again = resume(random.state());
    expect(draws(distribution, again, 20)).toEqual(draws(distribution, random, 20));
  });
  it.each(known)('$distribution.kind stays finite at both ends of [0, 1)', ({ distribution }) => {
    // A gamma may refuse one number for ever; its second, ordinary number lets it end.
    let turn = 0;
    for (const end of [0, 1 - 2 ** -53]) {
      const random: Random = { next: () => (distribution.kind === 'gamma' && (turn += 1) % 3 !== 0 ? 0.4 : end) };
      expect(Number.isFinite(sampler(distribution)(random))).toBe(true);
    }
  });
  it('a larger number gives a larger value, so that common numbers compare policies', () => {
    const share = fc.maxSafeNat().map((step) => step / 2 ** 53);
    const monotone = known.filter(({ distribution }) => !['gamma', 'mixture', 'empirical'].includes(distribution.kind));
    fc.assert(
      fc.property(fc.constantFrom(...monotone), share, share, ({ distribution }, a, b) => {
        const draw = sampler(distribution);
        expect(draw(always(Math.min(a, b)))).toBeLessThanOrEqual(draw(always(Math.max(a, b))));
      }),
    );
  });
  it('what was drawn from changes nothing when it is changed later', () => {
    const values = [1, 2];
    const draw = sampler({ kind: 'empirical', values });
    values[0] = 100;
    expect(draw(always(0))).toBe(1);
    expect(draw(always(0.5))).toBe(2);
  });
});
