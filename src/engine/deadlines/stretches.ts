/** The paused days of a limit as stretches that do not overlap: what the count passes over. */
import { ordinalOf } from '../../calendar/index.js';
import type { Pause } from '../../policy/index.js';

/** The days after `from`, up to and with `to`, in ordinals. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const none: readonly Stretch[] = [];

/**
 * The closed pauses that reach past `after`, in order, overlaps joined. An open pause gives none: it stops a limit, and
 * what it will have cost is not known before it ends.
 */
export const stretchesOf = (pauses: readonly Pause[], after: number): readonly Stretch[] => {
  if (pauses.length === 0) return none;
  const found: Stretch[] = [];
  for (const pause of pauses) {
    if (pause.to === undefined) continue;
    const [from, to] = [ordinalOf(pause.from), ordinalOf(pause.to)];
    if (to > from && to > after) found.push({ from, to });
  }
  if (found.length < 2) return found;
  found.sort((a, b) => a.from - b.from);
  const joined: Stretch[] = [];
  for (const one of found) {
    const last = joined.at(-1);
    if (last === undefined || one.from > last.to) joined.push(one);
    else if (one.to > last.to) joined[joined.length - 1] = { from: last.from, to: one.to };
  }
  return joined;
};

/** The day itself, or where it is paused the first day after it that is not. */
export const pastPaused = (stretches: readonly Stretch[], at: number): number => {
  let free = at;
  for (const { from, to } of stretches) if (from < free && free <= to) free = to + 1;
  return free;
};
