/** Varying a scenario: sweeps over options, sensitivity to assumptions, and the search for a number. */
export type { Estimate } from './estimate.js';
export type { Flip } from './flip.js';
export type { Answer, Question } from './question.js';
export type { Range } from './ranges.js';
export type { Verdict } from './verdicts.js';
export { search } from './search.js';
export type { Search, SearchOptions } from './search.js';
export { sensitivity } from './sensitivity.js';
export type { SensitiveTo, Sensitivity, SensitivityOptions } from './sensitivity.js';
export { sweep } from './sweep.js';
export type { Grid, Sweep, SweepOptions, SweptRow } from './sweep.js';
export type { ScenarioMaker, Settings, Variable } from './varied.js';
