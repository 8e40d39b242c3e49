/** Intervals by profile likelihood: the values that explain what was seen nearly as well as the best one. */
import { crossing } from './crossing.js';
import { descend } from './minimum.js';
import type { Minimum } from './minimum.js';
import type { Model } from './model.js';

/** The ends of an interval of one coordinate; `undefined` where what was seen sets no bound on that side. */
export interface Limits {
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** No coordinate is looked at further out: no share or factor there matters any more. */
const furthest = 49;

/** A small move, to see how sharply the badness rises. */
const nudge = 0.01;

/** Beyond this a share put off, told by its logit, is hardly felt: a search that begins there finds no way out. */
const felt = 3;

/** About how far a coordinate moves before the badness has risen by a half: one standard error, the others held. */
const errorOf = ({ badness }: Model, { at, value }: Minimum, place: number): number => {
  const moved = (by: number): number => badness(at.map((one, i) => (i === place ? one + by : one)));
  const curvature = (moved(nudge) + moved(-nudge) - 2 * value) / nudge ** 2;
  return curvature > 1e-4 ? 1 / Math.sqrt(curvature) : 1;
};

/**
 * The interval of a coordinate at which twice the loss of log likelihood, the others chosen anew, reaches `level` (a
 * quantile of chi-square with one degree of freedom). Source: D. R. Cox and D. Oakes, Analysis of Survival Data (1984), 3.3.
 */
export const limitsOf = (model: Model, best: Minimum, place: number, level: number): Limits => {
  const errors = best.at.map((_, i) => errorOf(model, best, i));
  const others = errors.filter((_, i) => i !== place);
  const share = model.family.parameters.length;
  const start = (at: readonly number[]): readonly number[] =>
    at.map((one, i) => (i === share ? Math.max(-felt, Math.min(felt, one)) : one)).filter((_, i) => i !== place);
  const end = (sign: 1 | -1): number | undefined => {
    const from = best.at[place] ?? 0;
    let near = best.at;
    const rise = (distance: number): number => {
      const held = from + sign * distance;
      const whole = (rest: readonly number[]): number => model.badness(rest.toSpliced(place, 0, held));
      const found = descend(whole, start(near), others, 1e-8);
      near = found.at.toSpliced(place, 0, held);
      return 2 * (found.value - best.value);
    };
    const distance = crossing(rise, level, (errors[place] ?? 1) * Math.sqrt(level), furthest - sign * from);
    return distance === undefined ? undefined : from + sign * distance;
  };
  return { low: end(-1), high: end(1) };
};
