/** Factors: how much longer some take than others, and how much of it they put off. */
import { text } from '../../shared/index.js';
import type { Text } from '../../shared/index.js';
import type { Duration } from './duration.js';
import { families } from './family.js';
import type { Family } from './family.js';
import { figuresOf } from './figures-of.js';
import type { Figure } from './figure.js';
import type { DurationFit } from './fit-duration.js';
import { bestOf, modelOf } from './model.js';
import { prepare } from './prepare.js';
import type { DurationOptions, SeenCounts } from './prepare.js';
import { tooLittle } from './too-little.js';

/** A factor on how long things take, and the share put off where limits ran. Plain JSON. */
export interface FactorFit {
  readonly factor: Figure;
  readonly heaping?: Figure;
  readonly seen: SeenCounts;
  readonly logLikelihood: number;
  readonly source: Text;
}

/** One law, and all that take so much longer or shorter. */
const stretched = ({ family: name, parameters }: Pick<DurationFit, 'family' | 'parameters'>): Family => {
  const family = families[name];
  const law = family.law(family.parameters.map((parameter) => parameters[parameter]?.estimate ?? Number.NaN));
  return {
    parameters: ['factor'],
    guess: () => [1],
    law: ([factor = 1]) => ({
      logDensity: (hours) => law.logDensity(hours / factor) - Math.log(factor),
      logBeyond: (hours) => law.logBeyond(hours / factor),
    }),
  };
};

/**
 * How much longer these durations are than those of another fit, whose law is taken as known and only stretched: what a
 * profile calls `delay` or `pace`. The interval does not count how unsure that other fit is. Errors as for `fitDuration`.
 */
export const fitFactor = (
  durations: readonly Duration[],
  of: Pick<DurationFit, 'family' | 'parameters'>,
  options: DurationOptions = {},
): FactorFit => {
  const prepared = prepare(durations, options);
  const model = modelOf(stretched(of), prepared.observations);
  const best = bestOf(model, [1]);
  if (!Number.isFinite(best.value))
    throw tooLittle(text('所比的分布不能解释', 'the other law cannot explain what was seen'));
  const { parameters, heaping } = figuresOf(model, best, prepared);
  return {
    factor: parameters['factor'] as Figure,
    ...(heaping === undefined ? {} : { heaping }),
    seen: prepared.seen,
    logLikelihood: -best.value,
    source: prepared.source,
  };
};
