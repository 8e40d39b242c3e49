/** Splitting durations into groups. */
import type { PastDuration } from './past.js';

/** The durations of each group, by unit, by kind, or by what a function says; those of no group are left out. */
export const byGroup = (
  durations: readonly PastDuration[],
  by: 'unit' | 'kind' | ((duration: PastDuration) => string | undefined),
): ReadonlyMap<string, readonly PastDuration[]> => {
  const groups = new Map<string, PastDuration[]>();
  for (const duration of durations) {
    const group = typeof by === 'function' ? by(duration) : duration[by];
    if (group === undefined) continue;
    const found = groups.get(group);
    if (found === undefined) groups.set(group, [duration]);
    else found.push(duration);
  }
  return groups;
};
