/** Many runs of a scenario, here or over worker threads. */
export { replicate } from './replicate.js';
export type { ReplicateOptions } from './replicate.js';
export { simulate } from './simulate.js';
export type { SimulateOptions } from './simulate.js';
export type { ScenarioSource } from './source.js';
