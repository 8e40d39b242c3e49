/** Phases of a campaign: from a first to a last day, both inclusive. */
import type { Day } from '../calendar/index.js';
import type { Text } from '../shared/index.js';
import type { ClauseRef } from './clause.js';

/** One phase. Fixed dates are not moved by rest days (A2, A26). */
export interface Phase {
  readonly id: string;
  readonly title: Text;
  readonly cites: readonly ClauseRef[];
  readonly from: Day;
  readonly to: Day;
  /** It has no days of its own: `from` and `to` are those of the next phase that has (A27). */
  readonly void?: true;
}
