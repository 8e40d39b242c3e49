/** What a past ledger says of how long things took, and which of its entries could not be used. */
import type { Fault } from '../../shared/index.js';
import type { Duration } from '../fit/index.js';

/** A duration with what it is of; what the ledger does not say is absent. Plain JSON. */
export interface PastDuration extends Duration {
  /** The case; of a table, the row's number from 1. */
  readonly of: string;
  readonly unit?: string;
  /** The unit's kind, where the ledger registers units. */
  readonly kind?: string;
}

/** What was read. A fault's path is the case; of a table, the row's number from 1 and its column: `3.ended`. */
export interface Past {
  readonly durations: readonly PastDuration[];
  readonly faults: readonly Fault[];
}
