/** What one run came to: plain data, small, the same size for any length of season. */
import type { SketchState } from '../statistics/index.js';

/** One run. */
export interface RunRecord {
  readonly run: number;
  /** One figure per cell of the layout; NaN where a run had nothing to say. */
  readonly values: Float64Array;
  /** What the values of measured times were, per group. */
  readonly sketches: readonly SketchState[];
  readonly events: number;
  readonly commands: number;
  /** Refusals by code. */
  readonly refusals: Readonly<Record<string, number>>;
}
