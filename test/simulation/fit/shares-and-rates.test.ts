/** Shares with Wilson's intervals, rates with Garwood's, and what was done in time. */
import { describe, expect, it } from 'vitest';
import { text } from '../../../src/shared/index.js';
import { fitRate, fitShare, inTime } from '../../../src/simulation/fit/index.js';
import type { Duration, LastDay } from '../../../src/simulation/fit/index.js';
import { proportionInterval } from '../../../src/simulation/statistics/index.js';
import { streams } from '../../../src/simulation/random/index.js';
import { binomialRange } from './made.js';

describe('a share', () => {
  it('leaves the undecided out of what it divides by, and says how many they were', () => {
    const source = text('2022年台账', 'the ledger of 2022');
    expect(fitShare({ yes: 15, no: 133, undecided: 12 }, { source })).toEqual({
      ...proportionInterval(15, 148),
      n: 160,
      censored: 12,
      source,
    });
  });
});

describe('a rate', () => {
  // F. Garwood, Biometrika 28 (1936), table of 95 % limits of a Poisson mean; more digits by scipy 1.17.
  it.each([
    [0, 0, 3.6888794541139354],
    [1, 0.025317807984289876, 5.571643390938898],
    [5, 1.6234863901184207, 11.66833207932267],
    [10, 4.7953886961324335, 18.39035604201778],
    [20, 12.216519585403944, 30.8883779026746],
    [100, 81.36399125092314, 121.62679379242638],
  ])('of %d is as tabulated', (count, low, high) => {
    const found = fitRate([count], 1);
    expect(found.low).toBeCloseTo(low, 9);
    expect(found.high).toBeCloseTo(high, 9);
    expect(found.estimate).toBe(count);
  });
  it('is per unit and working day', () => {
    const whole = fitRate([10], 1);
    const { estimate, low, high, n, dispersion } = fitRate([4, 3, 1, 2], 5);
    expect([estimate, n]).toEqual([0.5, 10]);
    expect(low).toBeCloseTo(whole.low / 20, 12);
    expect(high).toBeCloseTo(whole.high / 20, 12);
    expect(dispersion).toBeCloseTo(5 / 3 / 2.5, 12);
    expect('dispersion' in whole).toBe(false);
  });
  it('covers the truth at least as often as it says', () => {
    const random = streams(11).stream('poisson');
    let covered = 0;
    for (let set = 0; set < 1000; set += 1) {
      let count = 0;
      for (let at = -Math.log(1 - random.next()); at < 6; at -= Math.log(1 - random.next())) count += 1;
      const { low, high } = fitRate([count], 1);
      if (low <= 6 && high >= 6) covered += 1;
    }
    expect(covered).toBeGreaterThanOrEqual(binomialRange(1000, 0.95, 0.95)[0]);
  });
  it('shows where units differ more than chance makes them', () => {
    expect(fitRate([0, 40, 1, 39, 0, 40], 20).dispersion).toBeGreaterThan(10);
  });
});

it('in time is whatever ended by the last day; what was not seen until then is undecided', () => {
  const of = (outcome: Duration['outcome'], seen?: LastDay['seen']): Duration => ({
    hours: 7,
    outcome,
    ...(seen === undefined ? {} : { limit: { opens: 7, closes: 7, seen } }),
  });
  const all = [
    of('ended', 'before'),
    of('ended', 'on'),
    of('ended', 'after'),
    of('cut', 'before'),
    of('cut', 'on'),
    of('cut', 'after'),
    of('left', 'before'),
    of('ended'),
    of('cut'),
  ];
  expect(inTime(all)).toEqual({ yes: 2, no: 2, undecided: 3 });
});
