/** A unit's events follow the head that it saw: the one thing of a write that a store checks itself. */
import { DubanError, text } from '../shared/index.js';
import type { PolicyEvent } from '../policy/index.js';

/** Throws `DubanError` `store-failed` unless the events number on from `head` without a gap. */
export const checkFollows = (head: number, events: readonly PolicyEvent[]): void => {
  for (const [i, { seq }] of events.entries())
    if (seq !== head + i + 1)
      throw new DubanError(
        'store-failed',
        text(
          `事件编号须接续：应为第 ${head + i + 1} 条，却是第 ${seq} 条`,
          `events number on from the head: ${head + i + 1} was to come, and ${seq} came`,
        ),
      );
};
