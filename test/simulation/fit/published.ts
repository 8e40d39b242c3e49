/** Published data sets of durations, with where they are published. */
import type { Duration } from '../../../src/simulation/fit/index.js';

const ended = (hours: number): Duration => ({ hours, outcome: 'ended' });
const cut = (hours: number): Duration => ({ hours, outcome: 'cut' });

/**
 * Weeks in remission of leukaemia patients on 6-mercaptopurine, 12 of 21 censored. Source: E. J. Freireich et al., Blood 21
 * (1963), 699-716; as in D. R. Cox and D. Oakes, Analysis of Survival Data (1984), table 1.1.
 */
export const mercaptopurine: readonly Duration[] = [
  ...[6, 6, 6, 7, 10, 13, 16, 22, 23].map(ended),
  ...[6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map(cut),
];

/** The same for the 21 patients on a placebo, none censored. */
export const placebo: readonly Duration[] = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23].map(
  ended,
);

/**
 * Millions of revolutions to failure of 23 ball bearings. Source: J. Lieblein and M. Zelen, J. Res. NBS 57 (1956), 273-316; as
 * in J. F. Lawless, Statistical Models and Methods for Lifetime Data (1982).
 */
export const ballBearings: readonly Duration[] = [
  17.88, 28.92, 33, 41.52, 42.12, 45.6, 48.48, 51.84, 51.96, 54.12, 55.56, 67.8, 68.64, 68.64, 68.88, 84.12, 93.12,
  98.64, 105.12, 105.84, 127.92, 128.04, 173.4,
].map(ended);

/**
 * Thousands of miles to failure of 96 locomotive controls, 59 of them still working at 135. Source: W. B. Nelson and
 * J. Schmee, Technometrics 21 (1979), 43-54; as in Lawless (1982).
 */
export const locomotiveControls: readonly Duration[] = [
  ...[
    22.5, 37.5, 46, 48.5, 51.5, 53, 54.5, 57.5, 66.5, 68, 69.5, 76.5, 77, 78.5, 80, 81.5, 82, 83, 84, 91.5, 93.5, 102.5,
    107, 108.5, 112.5, 113.5, 116, 117, 118.5, 119, 120, 122.5, 123, 127.5, 131, 132.5, 134,
  ].map(ended),
  ...Array.from({ length: 59 }, () => cut(135)),
];
