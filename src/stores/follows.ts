/** A unit's events follow the head that it saw: the one thing of a write that a store checks itself. */
import { DubanError, text } from '../shared/index.js';
import type { PolicyEvent } from '../policy/index.js';

/** Throws `DubanError` `store-failed` unless the events number on from `head` without a gap. */
export const checkFollows = (head: number, events: readonly PolicyEvent[]): void => {
  let next = head + 1;
  for (const { seq } of events) {
    if (seq !== next)
      throw new DubanError(
        'store-failed',
        text(
          `事件编号须接续：应为第 ${next} 条，却是第 ${seq} 条`,
          `events number on from the head: ${next} was to come, and ${seq} came`,
        ),
      );
    next += 1;
  }
};
