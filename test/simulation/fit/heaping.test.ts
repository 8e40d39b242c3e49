/** Heaping: what is put off to the last day of a limit is told apart from what takes so long anyway. */
import { describe, expect, it } from 'vitest';
import { fitDuration } from '../../../src/simulation/fit/index.js';
import type { Duration, LastDay } from '../../../src/simulation/fit/index.js';
import { made } from './made.js';

type Row = readonly [hours: number, outcome: 'ended' | 'cut', opens?: number, seen?: LastDay['seen']];

const rows: readonly Row[] = [
  [3.2, 'ended'],
  [5.5, 'ended', 14, 'before'],
  [15, 'ended', 14, 'on'],
  [16, 'ended', 14, 'on'],
  [8, 'ended', 14, 'before'],
  [25, 'ended', 14, 'after'],
  [11, 'cut', 14, 'before'],
  [30, 'cut', 14, 'after'],
  [12.5, 'ended'],
  [40, 'cut'],
  [20, 'ended', 18, 'on'],
  [19, 'ended', 18, 'on'],
  [18.5, 'ended', 18, 'on'],
  [7.7, 'ended', 18, 'before'],
  [28, 'ended', 18, 'after'],
  [13, 'ended', 18, 'before'],
  [17, 'ended', 30, 'before'],
  [33, 'ended', 30, 'on'],
  [2.1, 'ended', 30, 'before'],
  [50, 'ended', 30, 'after'],
  [21, 'cut', 18, 'on'],
  [9.3, 'ended', 30, 'before'],
  [22, 'ended'],
];
const mixed: readonly Duration[] = [
  ...rows.map(([hours, outcome, opens, seen]) => ({
    hours,
    outcome,
    ...(opens === undefined || seen === undefined ? {} : { limit: { opens, closes: opens + 7, seen } }),
  })),
  { hours: 9.5, within: [6, 13], outcome: 'ended', limit: { opens: 18, closes: 25, seen: 'before' } },
];

describe('a share put off', () => {
  // The likelihood as the documentation states it, written anew with scipy 1.17: every kind of observation is among the rows.
  it.each([
    ['weibull', -64.49859840347865, [1.322939, 20.258445], 0.308471, [0, 0.628607]],
    ['lognormal', -64.1398487181486, [13.352149, 0.893881], 0.345906, [0.048313, 0.647609]],
  ] as const)('%s: as an independent computation has it', (family, logLikelihood, truths, heaping, ends) => {
    const fit = fitDuration(mixed, { families: [family] });
    expect(fit.logLikelihood).toBeCloseTo(logLikelihood, 8);
    Object.values(fit.parameters).forEach(({ estimate }, i) => {
      expect(estimate).toBeCloseTo(truths[i] ?? Number.NaN, 4);
    });
    expect(fit.heaping?.estimate).toBeCloseTo(heaping, 4);
    expect(fit.heaping?.low).toBeCloseTo(ends[0], 4);
    expect(fit.heaping?.high).toBeCloseTo(ends[1], 4);
  });
  it('counts what it rests on: those with a limit seen before its last day is over', () => {
    const { heaping, seen } = fitDuration(mixed);
    expect(seen).toEqual({ n: 24, ended: 20, onLastDay: 6, cut: 4, left: 0 });
    expect([heaping?.n, heaping?.censored]).toEqual([16, 2]);
  });
  it('is absent where no limit ran', () => {
    const fit = fitDuration(mixed.map(({ limit: _limit, ...rest }) => rest));
    expect('heaping' in fit).toBe(false);
  });
  it('is absent where the limit ends on the day it begins, and where its last day is not worked', () => {
    const moved = (limit: Omit<LastDay, 'seen'>): readonly Duration[] =>
      mixed.map(({ hours, outcome }) => ({ hours, outcome, limit: { ...limit, seen: 'after' } }));
    expect('heaping' in fitDuration(moved({ opens: -2, closes: 1 }))).toBe(false);
    expect('heaping' in fitDuration(moved({ opens: 1, closes: 1 }))).toBe(false);
  });
  it('is 0 where none ended on a last day, with an upper end that more data bring down', () => {
    const without = (n: number): number => {
      const durations = made(n, 3, { distribution: { kind: 'exponential', mean: 9 }, heaping: 0, cutBy: 1000 });
      const { heaping } = fitDuration(durations.filter(({ limit }) => limit?.seen !== 'on'));
      expect([heaping?.estimate, heaping?.low]).toEqual([0, 0]);
      return heaping?.high ?? Number.NaN;
    };
    const [few, many] = [without(60), without(600)];
    expect(few).toBeLessThan(0.2);
    expect(many).toBeLessThan(few / 3);
  });
  it('reaches 1 where all with a limit wait for its last day, if others show how long it takes', () => {
    const durations = made(200, 4, {
      distribution: { kind: 'gamma', shape: 3, mean: 12 },
      heaping: 1,
      limited: 0.5,
      cutBy: 1e6,
    });
    const { heaping, parameters } = fitDuration(durations, { families: ['gamma'] });
    expect(heaping?.high).toBe(1);
    expect(heaping?.estimate).toBeGreaterThan(0.99);
    expect(parameters['mean']?.low).toBeLessThan(12);
    expect(parameters['mean']?.high).toBeGreaterThan(12);
  });
});
