/** Ranges of parameters: how far each may be from what is assumed. */
import { text } from '../../shared/index.js';
import type { Fault } from '../../shared/index.js';
import { overlapping, unknownParameters, valueAt } from './varied.js';
import type { Variable } from './varied.js';

/** A parameter at least, at most, and as assumed (default: what the options say). */
export interface Range {
  readonly low: number;
  readonly high: number;
  readonly base?: number;
  /** Only whole numbers are possible, such as people. */
  readonly whole?: true;
}

/** A range with its parameter, everything told. */
export interface Ranged {
  readonly parameter: string;
  readonly low: number;
  readonly base: number;
  readonly high: number;
  readonly whole: boolean;
}

/** Every parameter with its range; where the options hold no number, `base` is NaN. */
export const rangesOf = (of: Variable, parameters: Readonly<Record<string, Range>>): readonly Ranged[] =>
  Object.entries(parameters).map(([parameter, { low, high, base, whole = false }]) => {
    const present = base ?? valueAt(of, parameter);
    return { parameter, low, high, base: typeof present === 'number' ? present : Number.NaN, whole };
  });

const faultsOf = ({ parameter, low, base, high, whole }: Ranged): readonly Fault[] => {
  const path = `parameters.${parameter}`;
  if (![low, base, high].every(Number.isFinite))
    return [{ path, message: text('须为数字', 'low, base and high are numbers') }];
  if (!(low <= base && base <= high && low < high))
    return [
      { path, message: text('须 low ≤ base ≤ high 且 low < high', 'base lies from low to high, and low below high') },
    ];
  return whole && ![low, base, high].every(Number.isInteger)
    ? [{ path, message: text('须为整数', 'must be whole numbers') }]
    : [];
};

/** What is wrong with ranges, under `parameters`. */
export const rangeFaults = (of: Variable, parameters: Readonly<Record<string, Range>>): readonly Fault[] => {
  const names = Object.keys(parameters);
  if (names.length === 0) return [{ path: 'parameters', message: text('至少一个参数', 'at least one parameter') }];
  const unknown = [...unknownParameters(of, names, 'parameters'), ...overlapping(names, 'parameters')];
  return unknown.length > 0 ? unknown : rangesOf(of, parameters).flatMap(faultsOf);
};
