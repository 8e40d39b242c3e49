/** A fit of seeded data stays as it is, to five digits. */
import { expect, it } from 'vitest';
import { fitDuration, fitFactor, fitRate } from '../../../src/simulation/fit/index.js';
import type { Figure } from '../../../src/simulation/fit/index.js';
import { made } from './made.js';

const told = (name: string, figure: Figure | undefined): string =>
  figure === undefined
    ? `${name} —`
    : `${name} ${[figure.estimate, figure.low, figure.high].map((value) => value.toPrecision(5)).join(' ')} of ${figure.n}, ${figure.censored}`;

it('durations, a factor and a rate', () => {
  const durations = made(150, 1949, {
    distribution: { kind: 'gamma', shape: 1.7, mean: 24 },
    heaping: 0.35,
    cutBy: 120,
  });
  const fit = fitDuration(durations);
  const slower = made(60, 1950, { distribution: { kind: 'gamma', shape: 1.7, mean: 36 }, heaping: 0.6, cutBy: 120 });
  const { factor, heaping } = fitFactor(slower, fit);
  const { dispersion = 0, ...rate } = fitRate([31, 24, 40], 22);
  expect([
    fit.family,
    ...Object.entries(fit.parameters).map(([name, figure]) => told(name, figure)),
    told('heaping', fit.heaping),
    fit.compared.map(({ family, behind }) => `${family} ${behind.toFixed(4)}`).join(', '),
    told('factor', factor),
    told('heaping', heaping),
    told('rate', rate),
    dispersion.toPrecision(5),
  ]).toMatchInlineSnapshot(`
    [
      "weibull",
      "shape 1.4382 1.2110 1.6856 of 150, 41",
      "scale 26.216 22.502 30.398 of 150, 41",
      "heaping 0.39731 0.26952 0.52491 of 102, 32",
      "weibull 0.0000, gamma 0.2993, lognormal 10.6834, exponential 13.7007",
      "factor 1.5742 1.2584 2.0174 of 60, 24",
      "heaping 0.67735 0.41930 0.86255 of 33, 17",
      "rate 1.4394 1.1646 1.7596 of 95, 0",
      "2.0316",
    ]
  `);
});
