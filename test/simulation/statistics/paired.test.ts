/** Pairs that answer yes or no, many comparisons at once, and p-values, each against another way of working them out. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holm, pairedShareInterval, signTest, tBeyond, tQuantile } from '../../../src/simulation/statistics/index.js';
import { thrown } from '../../thrown.js';

/** How many ways there are to choose, exactly. */
const choose = (n: number, k: number): bigint => {
  let ways = 1n;
  for (let i = 1n; i <= BigInt(k); i += 1n) ways = (ways * (BigInt(n - k) + i)) / i;
  return ways;
};

/** The two-sided binomial test at a half, by counting. */
const counted = (few: number, many: number): number => {
  const n = few + many;
  let tail = 0n;
  for (let k = 0; k <= Math.min(few, many); k += 1) tail += choose(n, k);
  return Math.min(1, Number((tail * 2n * 10n ** 18n) / 2n ** BigInt(n)) / 1e18);
};

describe('the test of pairs that disagree', () => {
  it('is what counting gives', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), (onlyHere, onlyThere) => {
        const expected = onlyHere + onlyThere === 0 ? 1 : counted(onlyHere, onlyThere);
        expect(Math.abs(signTest({ onlyHere, onlyThere }) - expected)).toBeLessThan(1e-12);
      }),
      { seed: 1 },
    );
  });
  it('says nothing where no pair disagrees', () => {
    expect(signTest({ onlyHere: 0, onlyThere: 0 })).toBe(1);
  });
});

describe('the interval of a difference of shares over pairs', () => {
  /** How often it covers, exactly: over all outcomes of n pairs. */
  const coverage = (n: number, here: number, there: number): number => {
    let covered = 0;
    for (let a = 0; a <= n; a += 1)
      for (let b = 0; a + b <= n; b += 1) {
        const ways = Number(choose(n, a)) * Number(choose(n - a, b));
        const share = ways * here ** a * there ** b * (1 - here - there) ** (n - a - b);
        const { low, high } = pairedShareInterval({ n, onlyHere: a, onlyThere: b });
        if (low <= there - here && there - here <= high) covered += share;
      }
    return covered;
  };
  it('covers the truth about as often as it says', () => {
    const found = [0.02, 0.1, 0.3].flatMap((here) => [0.02, 0.1, 0.3].map((there) => coverage(30, here, there)));
    expect(Math.min(...found)).toBeGreaterThan(0.93);
    expect(found.reduce((sum, one) => sum + one, 0) / found.length).toBeGreaterThan(0.95);
  });
  it('turns round with the pair, stays within -1 and 1, and is never a point', () => {
    const one = pairedShareInterval({ n: 12, onlyHere: 3, onlyThere: 8 });
    const other = pairedShareInterval({ n: 12, onlyHere: 8, onlyThere: 3 });
    expect([one.low, one.high, one.estimate]).toEqual([-other.high, -other.low, -other.estimate]);
    const { low, high } = pairedShareInterval({ n: 5, onlyHere: 0, onlyThere: 5 }, 0.99);
    expect(low).toBeLessThan(high);
    expect(high).toBe(1);
    expect(thrown(() => pairedShareInterval({ n: 5, onlyHere: 0, onlyThere: 5 }, 2)).code).toBe('bad-level');
  });
});

describe('Holm’s correction', () => {
  it('is what its definition gives by hand', () => {
    // Four times the least, three times the next, and so on; none below the one before.
    expect(holm([0.01, 0.02, 0.03, 0.04]).map((p) => Number(p.toFixed(12)))).toEqual([0.04, 0.06, 0.06, 0.06]);
    expect(holm([0.9, 0.001, 0.02])).toEqual([0.9, 0.003, 0.04]);
    expect(holm([])).toEqual([]);
  });
  it('never makes anything likelier to be settled, keeps the order, and lies at or below Bonferroni’s', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 }), (values) => {
        const corrected = holm(values);
        corrected.forEach((p, i) => {
          expect(p).toBeGreaterThanOrEqual(values[i] ?? 0);
          expect(p).toBeLessThanOrEqual(Math.min(1, (values[i] ?? 0) * values.length));
          corrected.forEach((other, j) => {
            if ((values[i] ?? 0) < (values[j] ?? 0)) expect(p).toBeLessThanOrEqual(other);
          });
        });
      }),
      { seed: 2 },
    );
  });
});

describe('the share of Student’s t beyond a value', () => {
  it('undoes the quantile', () => {
    for (const freedom of [1, 2.5, 30, 999])
      for (const tail of [0.4, 0.025, 1e-6]) {
        const found = tBeyond(tQuantile(1 - tail, freedom), freedom);
        expect(Math.abs(found / (2 * tail) - 1)).toBeLessThan(1e-9);
      }
    for (const freedom of [1001, 1e6, 1e7]) {
      const found = tBeyond(-tQuantile(0.001, freedom), freedom);
      expect(Math.abs(found / 0.002 - 1)).toBeLessThan(1e-7);
    }
  });
  it('is everything at 0, nothing at infinity, and everything where there is nothing to say', () => {
    expect([0, Infinity, Number.NaN].map((t) => tBeyond(t, 5))).toEqual([1, 0, 1]);
    expect(tBeyond(Infinity, 5000)).toBe(0);
  });
});
