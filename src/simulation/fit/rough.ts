/** Rough moments of what ended, from which a search begins. */
import type { Rough } from './family.js';
import type { Observation } from './observation.js';

const middleOf = (seen: Observation): readonly number[] =>
  seen.kind === 'at' ? [seen.hours] : seen.kind === 'between' ? [(seen.least + seen.most) / 2] : [];

/** The moments of the durations that ended otherwise than on a last day; censored ones make the mean longer. */
export const roughOf = (seen: readonly Observation[]): Rough => {
  const ended = seen.flatMap(middleOf);
  const logs = ended.map(Math.log);
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const logMean = sum(logs) / logs.length;
  const waited = sum(seen.map((one) => (one.kind === 'beyond' ? one.hours : 0)));
  return {
    mean: (sum(ended) + waited) / ended.length,
    logMean,
    logDeviation: Math.max(0.05, Math.sqrt(sum(logs.map((log) => (log - logMean) ** 2)) / logs.length)),
  };
};
