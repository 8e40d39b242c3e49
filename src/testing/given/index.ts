/** Given, when, then, for any test runner. */
export { given } from './given.js';
export type { GivenOptions } from './given.js';
export type { Happened, Situation } from './situation.js';
export type { CaseGiven } from './plant.js';
export type { EventWanted } from './match.js';
export type { Expectations } from './then.js';
export type { Asked } from './words.js';
export { timelineText } from './timeline.js';
