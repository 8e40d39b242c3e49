/** The escalation ladder: its rungs in order, and who approves each. */
import type { Text } from '../shared/index.js';
import type { ClauseRef } from './clause.js';

/** One rung 提醒, 约谈, 批评 or 追责问责建议. */
export interface Rung {
  readonly id: string;
  readonly title: Text;
  readonly cites: readonly ClauseRef[];
  /** Whether it may be left out on the way up. */
  readonly optional: boolean;
  /** Roles that approve it; empty where the office may take it alone. */
  readonly approvedBy: readonly string[];
}

/** Rungs from the lowest to the highest. */
export interface EscalationLadder {
  readonly title: Text;
  readonly cites: readonly ClauseRef[];
  readonly rungs: readonly Rung[];
}

/** The place of a rung on the ladder, from 0; -1 for one that is not on it. */
export const heightOf = (ladder: EscalationLadder, rung: string): number =>
  ladder.rungs.findIndex(({ id }) => id === rung);
