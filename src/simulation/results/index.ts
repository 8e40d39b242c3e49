/** Results: measures as data, one record per run, and tables over many runs. */
export { collector } from './collector.js';
export type { Collector } from './collector.js';
export { foldOf } from './fold.js';
export type { Fold } from './fold.js';
export { keepsWhat } from './cells.js';
export { layoutOf } from './layout.js';
export type { Block, Groups, Layout } from './layout.js';
export type { Events, Measure, Per } from './measure.js';
export type { RunRecord } from './record.js';
export { rowOf, toCsv, toJson } from './results.js';
export type { Results, Row } from './results.js';
export type { Subject, Totals } from './subjects.js';
