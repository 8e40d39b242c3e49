/** Results: measures as data, one record per run, and tables over many runs. */
export { collector } from './collector.js';
export type { Collector } from './collector.js';
export { foldOf, intervalOf } from './fold.js';
export type { Fold } from './fold.js';
export { keepsWhat } from './cells.js';
export { layoutOf } from './layout.js';
export type { Block, Groups, Layout } from './layout.js';
export { scaleOf } from './measure.js';
export type { Among, By, Events, Measure, Per, Scale } from './measure.js';
export type { Failed, Refused, RunRecord } from './record.js';
export { rowOf } from './results.js';
export type { Results, Row } from './results.js';
export { measureSchema } from './schema.js';
export { toCsv, toJson } from './table.js';
export type { Table } from './table.js';
export type { Subject, Totals } from './subjects.js';
