/** Pairs that answer yes or no: how much their shares differ, and how likely luck alone tells them apart so far. */
import { incompleteBeta, normalQuantile } from '../special/index.js';
import { demandLevel } from './level.js';
import type { Interval } from './interval.js';

/** Of `n` pairs: how many said yes only here, and how many only there. */
export interface Discordant {
  readonly n: number;
  readonly onlyHere: number;
  readonly onlyThere: number;
}

/**
 * The interval of the difference of two shares over pairs, there less here; between -1 and 1. Source: D. G. Bonett and
 * R. M. Price, J. Educ. Behav. Stat. 37 (2012), 479-488: Wald's, after one more pair of each kind that disagrees.
 */
export const pairedShareInterval = ({ n, onlyHere, onlyThere }: Discordant, level = 0.95): Interval => {
  const z = -normalQuantile(demandLevel(level) / 2);
  const all = n + 2;
  const there = (onlyThere + 1) / all;
  const here = (onlyHere + 1) / all;
  const middle = there - here;
  const half = z * Math.sqrt((there + here - middle * middle) / all);
  return {
    estimate: (onlyThere - onlyHere) / n,
    low: Math.max(-1, middle - half),
    high: Math.min(1, middle + half),
    level,
  };
};

/**
 * The p-value of McNemar's exact test: how likely pairs that disagree fall so unevenly, each way being as likely as the
 * other. 1 where none disagrees. Source: Q. McNemar, Psychometrika 12 (1947), 153-157, with binomial tails.
 */
export const signTest = ({ onlyHere, onlyThere }: Pick<Discordant, 'onlyHere' | 'onlyThere'>): number => {
  const fewer = Math.min(onlyHere, onlyThere);
  const all = onlyHere + onlyThere;
  return all === 0 ? 1 : Math.min(1, 2 * incompleteBeta(all - fewer, fewer + 1, 0.5, 0.5));
};
