/** Models: a family of laws, with or without a share that is put off, and how well it explains what was seen. */
import type { Family } from './family.js';
import { logLikelihood } from './likelihood.js';
import { minimumOf } from './minimum.js';
import type { Minimum } from './minimum.js';
import { tellsHeaping } from './observation.js';
import type { Observation } from './observation.js';

/**
 * A model over observations. Its coordinates are unbounded: logarithms of the family's parameters, then (where any
 * observation tells it) the logit of the share put off.
 */
export interface Model {
  readonly family: Family;
  readonly heaps: boolean;
  /** What is to be made least: minus the logarithm of the likelihood. */
  readonly badness: (at: readonly number[]) => number;
}

/** Beyond this no coordinate goes: a factor of e^50, or a share told from 0 or 1 by nothing. */
const outermost = 50;

/** The parameters and the share put off, from coordinates. */
export const valuesAt = (
  { family }: Pick<Model, 'family'>,
  at: readonly number[],
): { readonly parameters: readonly number[]; readonly heaping: number } => {
  const logit = at[family.parameters.length];
  return {
    parameters: family.parameters.map((_, i) => Math.exp(at[i] ?? 0)),
    heaping: logit === undefined ? 0 : 1 / (1 + Math.exp(-logit)),
  };
};

/** Each observation once, with how often it was made: ledgers kept by the day say the same many times over. */
const counted = (seen: readonly Observation[]): readonly (readonly [Observation, times: number])[] => {
  const groups = new Map<string, [Observation, number]>();
  for (const one of seen) {
    const key = JSON.stringify(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one, 1]);
    else group[1] += 1;
  }
  return [...groups.values()];
};

/** The model of a family over observations. */
export const modelOf = (family: Family, seen: readonly Observation[]): Model => {
  const heaps = seen.some(tellsHeaping);
  const groups = counted(seen);
  return {
    family,
    heaps,
    badness: (at) => {
      if (at.some((one) => !(Math.abs(one) < outermost))) return Infinity;
      const { parameters, heaping } = valuesAt({ family }, at);
      const law = family.law(parameters);
      let sum = 0;
      for (const [one, times] of groups) sum -= times * logLikelihood(one, law, heaping);
      return sum;
    },
  };
};

/** Where the likelihood is greatest, searched for from a guess of the parameters and a share put off of a quarter. */
export const bestOf = (model: Model, guess: readonly number[]): Minimum => {
  const start = [...guess.map(Math.log), ...(model.heaps ? [-1.1] : [])];
  return minimumOf(
    model.badness,
    start,
    start.map(() => 0.4),
    1e-11,
  );
};
