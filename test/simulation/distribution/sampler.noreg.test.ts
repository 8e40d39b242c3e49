/** The first draws of every kind stay as they are: a stored seed keeps its meaning. */
import { expect, it } from 'vitest';
import { sampler } from '../../../src/simulation/distribution/index.js';
import { streams } from '../../../src/simulation/random/index.js';
import { known } from './samples.js';

it('three draws of each', () => {
  const { stream } = streams(1949);
  const drawn = known.map(({ distribution }, at) => {
    const random = stream('noreg', at);
    const draw = sampler(distribution);
    return `${distribution.kind} ${[draw(random), draw(random), draw(random)].map((value) => value.toPrecision(12)).join(' ')}`;
  });
  expect(drawn).toMatchInlineSnapshot(`
    [
      "constant 3.00000000000 3.00000000000 3.00000000000",
      "uniform 3.66414050723 0.0197502753180 1.43315810123",
      "exponential 2.07528919046 3.65240100837 2.57510052367",
      "lognormal 5.00328199378 7.25524306515 10.9883542359",
      "gamma 7.43171729035 2.00044216690 1.69020476193",
      "gamma 3.20557880037 0.891172911540 1.63616987182",
      "gamma 7.03260136260 10.3469384717 11.8410035998",
      "weibull 1.10070455665 1.21160490063 3.16414790903",
      "triangular 2.87811814769 1.97181598210 5.16886808847",
      "empirical 1.00000000000 1.00000000000 7.00000000000",
      "mixture 1.00000000000 2.60364780783 1.00000000000",
    ]
  `);
});
