/** What one run came to: plain data, small, the same size for any length of season. */
import type { Text } from '../../shared/index.js';
import type { SketchState } from '../statistics/index.js';

/** What was refused: of which habit or arrival, why, how often, and what the first of them was told. */
export interface Refused {
  readonly work: string;
  readonly code: string;
  readonly count: number;
  readonly message: Text;
}

/** What of the policy's own could not be carried out: which reaction or deadline, how often, and why the first time. */
export interface Failed {
  readonly event: string;
  readonly name: string;
  readonly count: number;
  readonly reason: Text;
}

/** One run. */
export interface RunRecord {
  readonly run: number;
  /** One figure per cell of the layout; NaN where a run had nothing to say. */
  readonly values: Float64Array;
  /** What the values of measured times were, per group. */
  readonly sketches: readonly SketchState[];
  readonly events: number;
  readonly commands: number;
  readonly refused: readonly Refused[];
  readonly faults: readonly Failed[];
}
