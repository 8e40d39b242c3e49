/** Runs: one season of people and deadlines, on the steps of production. */
export { playRun } from './run.js';
export type { Listeners } from './season.js';
