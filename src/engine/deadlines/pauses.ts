/** What stops the limits of a case, and since when: suspensions of the county and of units, and the case's own pauses. */
import { addDays } from '../../calendar/index.js';
import type { Day } from '../../calendar/index.js';
import type { Pause, PausedBy } from '../../policy/index.js';
import type { UnitId } from '../../shared/index.js';
import type { Suspension } from '../state/index.js';

/** A unit a case stands under: its own without a day, a successor from the day it succeeded. */
export interface Standing {
  readonly unit: UnitId;
  readonly from: Day | undefined;
}

/** Since when a case stands under a unit: always (`undefined`), a day, or not at all (`null`). The earliest counts. */
const standsSince = (standing: readonly Standing[], unit: UnitId): Day | undefined | null => {
  let since: Day | undefined | null = null;
  for (const one of standing) {
    if (one.unit !== unit) continue;
    if (one.from === undefined) return undefined;
    if (since === null || one.from < since) since = one.from;
  }
  return since;
};

const pauseOf = ({ scope, from, to }: Suspension, standing: readonly Standing[]): Pause | undefined => {
  if (scope === '*') return { from, to, by: '*' };
  const since = standsSince(standing, scope);
  if (since === null) return undefined;
  // The day of succession is the first that the successor's suspension stops.
  const before = since === undefined ? from : addDays(since, -1);
  return { from: before > from ? before : from, to, by: `unit:${scope}` };
};

const inOrder = (a: Suspension, b: Suspension): number => a.number - b.number;

/**
 * The pauses that suspensions mean to a case which stands under these units, in the order in which they were entered:
 * those that end after the anchor and stop a day at all.
 */
export const pausesFor = (
  suspensions: readonly Suspension[],
  standing: readonly Standing[],
  anchor: Day,
): readonly Pause[] => {
  if (suspensions.length === 0) return [];
  const pauses: Pause[] = [];
  for (const one of suspensions.toSorted(inOrder)) {
    if (one.to !== undefined && one.to <= anchor) continue;
    const pause = pauseOf(one, standing);
    if (pause !== undefined && (pause.to === undefined || pause.to > pause.from)) pauses.push(pause);
  }
  return pauses;
};

const isOpenBy = (pause: Pause, by: PausedBy): boolean => pause.by === by && pause.to === undefined;

/**
 * The pauses with one more, from a day on; the same where it is stopped by that already. A case's own come before those of
 * suspensions, in whatever order they were entered: the same history is the same record.
 */
export const pauseBy = (pauses: readonly Pause[], by: PausedBy, on: Day): readonly Pause[] => {
  if (pauses.some((pause) => isOpenBy(pause, by))) return pauses;
  const more = [...pauses, { from: on, to: undefined, by }];
  return by === 'case'
    ? [...more.filter((one) => one.by === 'case'), ...more.filter((one) => one.by !== 'case')]
    : more;
};

/**
 * The pauses with the open one of `by` closed on a day; the same where there is none. One that is resumed on a day before
 * it began pauses nothing, and takes nothing back.
 */
export const resumeBy = (pauses: readonly Pause[], by: PausedBy, on: Day): readonly Pause[] =>
  pauses.some((pause) => isOpenBy(pause, by))
    ? pauses.map((pause) => (isOpenBy(pause, by) ? { ...pause, to: on > pause.from ? on : pause.from } : pause))
    : pauses;
