/** Comparing scenarios on the same luck: paired differences, and who gains and who loses by them. */
export { compare } from './compare.js';
export type { ComparedRow, Comparison } from './compare.js';
export { differencesOf } from './differences.js';
export type { Difference, Differences } from './differences.js';
export { whoGains } from './gains.js';
export type { Gains } from './gains.js';
export { pairFold } from './pair.js';
export type { Paired } from './pair.js';
