/** Counting what was done in time. */
import type { Duration } from './duration.js';
import type { Outcomes } from './fit-share.js';

/**
 * Of durations with a limit: how many ended by its last day, how many ran beyond it, and how many were cut off or left
 * before anybody could know. What `fitShare` takes.
 */
export const inTime = (durations: readonly Duration[]): Required<Outcomes> => {
  const counts = { yes: 0, no: 0, undecided: 0 };
  for (const { outcome, limit } of durations) {
    if (limit === undefined) continue;
    if (limit.seen === 'after') counts.no += 1;
    else if (outcome === 'ended') counts.yes += 1;
    else counts.undecided += 1;
  }
  return counts;
};
