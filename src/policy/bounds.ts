/** Bounds of what is entered: how far days may lie, how long texts and lists may be, how much one person opens in a day. */

/** What a policy bounds otherwise than the defaults. */
export interface Bounds {
  /** Days in data lie at most so many years before the first phase's year, and after the last one's (default 3). */
  readonly years?: number;
  /** Characters of a text in data (default 10,000). */
  readonly text?: number;
  /** Members of a list in data (default 1000). */
  readonly list?: number;
  /** Cases that one person opens on one day (default 200). */
  readonly opensPerDay?: number;
  /** Refusals of one person on one day that are journalled; what comes after them is only counted (default 1000). */
  readonly refusalsPerDay?: number;
}

/** The bounds where a policy names none. */
export const defaultBounds: Required<Bounds> = Object.freeze({
  years: 3,
  text: 10_000,
  list: 1000,
  opensPerDay: 200,
  refusalsPerDay: 1000,
});
