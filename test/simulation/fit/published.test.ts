/** Fits of published data against what is published of them, and against an independent computation (scipy 1.17). */
import { describe, expect, it } from 'vitest';
import { fitDuration } from '../../../src/simulation/fit/index.js';
import type { Duration, FamilyName } from '../../../src/simulation/fit/index.js';
import { ballBearings, locomotiveControls, mercaptopurine, placebo } from './published.js';

const of = (durations: readonly Duration[], family: FamilyName) =>
  fitDuration(durations, { families: [family], least: 5 });
const estimates = (durations: readonly Duration[], family: FamilyName): readonly number[] =>
  Object.values(of(durations, family).parameters).map(({ estimate }) => estimate);

describe('published estimates', () => {
  it('the mean of an exponential is all the time seen over the ends: Cox and Oakes, 359 / 9 and 182 / 21 weeks', () => {
    expect(estimates(mercaptopurine, 'exponential')[0]).toBeCloseTo(359 / 9, 5);
    expect(estimates(placebo, 'exponential')[0]).toBeCloseTo(182 / 21, 5);
  });
  it('Weibull of the ball bearings: Lawless, shape 2.102 and scale 81.88', () => {
    const [shape = 0, scale = 0] = estimates(ballBearings, 'weibull');
    expect([shape.toFixed(3), scale.toFixed(2)]).toEqual(['2.102', '81.88']);
  });
  it('lognormal of the ball bearings: Lawless, mean 4.150 and deviation 0.522 of the logarithm', () => {
    const [median = 0, spread = 0] = estimates(ballBearings, 'lognormal');
    expect([Math.log(median).toFixed(3), spread.toFixed(3)]).toEqual(['4.150', '0.522']);
  });
  it('lognormal of the locomotive controls, censored: Lawless, 5.117 and 0.705', () => {
    const [median = 0, spread = 0] = estimates(locomotiveControls, 'lognormal');
    expect([Math.log(median).toFixed(3), spread.toFixed(3)]).toEqual(['5.117', '0.705']);
  });
});

describe('an independent computation', () => {
  // Nelder and Mead on the same likelihoods written anew with scipy 1.17; ends of 95 % profile intervals by Brent's method.
  it.each([
    [mercaptopurine, 'exponential', -42.17488030036853, [[39.888889, 22.127305, 83.013193]]],
    [
      mercaptopurine,
      'weibull',
      -41.65867847688154,
      [
        [1.353734, 0.723675, 2.203676],
        [33.765151, 21.847841, 76.863744],
      ],
    ],
    [
      mercaptopurine,
      'lognormal',
      -40.68015586990787,
      [
        [24.607903, 15.215953, 54.846793],
        [0.978725, 0.633815, 1.767614],
      ],
    ],
    [
      mercaptopurine,
      'gamma',
      -41.43941616034469,
      [
        [1.677009, 0.708206, 3.443735],
        [31.094068, 19.97338, 71.194037],
      ],
    ],
    [
      placebo,
      'gamma',
      -65.00137990017939,
      [
        [1.64226, 0.901531, 2.741759],
        [8.666667, 6.243549, 12.523866],
      ],
    ],
    [
      ballBearings,
      'weibull',
      -113.6912909323201,
      [
        [2.102059, 1.504146, 2.791535],
        [81.878333, 65.699097, 100.875406],
      ],
    ],
    [
      ballBearings,
      'gamma',
      -113.02928137216901,
      [
        [4.025415, 2.195476, 6.711272],
        [72.224347, 58.863082, 89.954658],
      ],
    ],
    [
      locomotiveControls,
      'lognormal',
      -237.0935453407122,
      [
        [166.821559, 139.401221, 212.654311],
        [0.705494, 0.554462, 0.93295],
      ],
    ],
    [
      locomotiveControls,
      'weibull',
      -237.38251343620402,
      [
        [2.331253, 1.691243, 3.109629],
        [183.3988, 158.226811, 228.205762],
      ],
    ],
  ] as const)('%#: %s', (durations, family, logLikelihood, truths) => {
    const fit = of(durations, family);
    expect(fit.logLikelihood).toBeCloseTo(logLikelihood, 8);
    Object.values(fit.parameters).forEach(({ estimate, low, high }, i) => {
      [estimate, low, high].forEach((value, j) => {
        expect(value / (truths[i]?.[j] ?? Number.NaN)).toBeCloseTo(1, 4);
      });
    });
  });
  it('takes the family with the least AIC and says by how much', () => {
    const { family, compared } = fitDuration(locomotiveControls);
    expect(family).toBe('lognormal');
    expect(compared.map(({ family: name, behind }) => `${name} ${behind.toFixed(3)}`)).toEqual([
      'lognormal 0.000',
      'gamma 0.022',
      'weibull 0.578',
      'exponential 21.034',
    ]);
    expect(compared[0]?.aic).toBeCloseTo(2 * 237.0935453407122 + 4, 7);
  });
});
