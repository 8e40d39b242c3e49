/** Fits: distributions, shares and rates from what was seen, with intervals; censoring and heaping included. */
export type { Duration, LastDay } from './duration.js';
export type { FamilyName } from './family.js';
export type { Figure, FigureOptions } from './figure.js';
export { fitDuration } from './fit-duration.js';
export type { Compared, DurationFit, FitOptions } from './fit-duration.js';
export { fitFactor } from './fit-factor.js';
export type { FactorFit } from './fit-factor.js';
export { fitRate } from './fit-rate.js';
export type { RateFigure } from './fit-rate.js';
export { fitShare } from './fit-share.js';
export type { Outcomes } from './fit-share.js';
export { kaplanMeier } from './kaplan-meier.js';
export type { KaplanMeier, KaplanMeierStep } from './kaplan-meier.js';
export type { DurationOptions, SeenCounts } from './prepare.js';
export { endedAfter, endedBy } from './read-kaplan-meier.js';
export type { EndedAfter } from './read-kaplan-meier.js';
export { inTime } from './in-time.js';
