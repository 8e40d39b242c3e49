/** Given, when, then, for any test runner. */
export { given } from './given.js';
export type { Happened, Situation } from './given.js';
export type { CaseGiven } from './plant.js';
export type { Expectations } from './then.js';
export type { Asked } from './asked.js';
export { timelineText } from './failing.js';
