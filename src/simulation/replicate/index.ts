/** Many runs of a scenario, or of several side by side, here or over worker threads. */
export { demandCount, demandSound, toldOf } from './demand.js';
export { ensembleOf } from './ensemble.js';
export type { Ensemble, EnsembleOptions, Playable } from './ensemble.js';
export { replicate } from './replicate.js';
export type { ReplicateOptions } from './replicate.js';
export { simulate } from './simulate.js';
export type { SimulateOptions } from './simulate.js';
export { demandScenario } from './source.js';
export type { ScenarioSource } from './source.js';
