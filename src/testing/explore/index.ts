/** Exploration: properties of a policy proved within bounds, or refuted with the shortest counterexample. */
export { explore } from './explore.js';
export type { Explored } from './explore.js';
export type { Bounds, Pace } from './bounds.js';
export { always, canReach, leadsTo, never } from './property.js';
export type { Always, CanReach, Happening, LeadsTo, Never, Property, Standing } from './property.js';
export { explorationText, pathText } from './report.js';
export type { Cut, Exploration, Verdict, Violation } from './report.js';
export type { PathStep } from './graph.js';
