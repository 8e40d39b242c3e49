/** The stage that runs and scripts play on. */
export { fireDue, letPass, submit, submitRaw } from './stage.js';
export type { Hear } from './stage.js';
