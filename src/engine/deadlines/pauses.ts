/** What stops the limits of a case, and since when: suspensions of the county and of units, and the case's own pauses. */
import { addDays } from '../../calendar/index.js';
import type { Day } from '../../calendar/index.js';
import type { Pause, PausedBy } from '../../policy/index.js';
import type { UnitId } from '../../shared/index.js';
import type { Suspension } from '../state/index.js';

/** A unit a case stands under, from a day (its first: since always) to a day (its present one: without end). */
export interface Standing {
  readonly unit: UnitId;
  readonly from: Day | undefined;
  readonly to: Day | undefined;
}

/** What of a suspension falls into the time in which a case stands under its unit. */
const pauseWithin = ({ scope, from, to }: Suspension, standing: Standing): Pause => {
  // The day on which a unit takes over is the first that its suspensions stop.
  const before = standing.from === undefined ? from : addDays(standing.from, -1);
  const until = standing.to === undefined || (to !== undefined && to <= standing.to) ? to : standing.to;
  return { from: before > from ? before : from, to: until, by: `unit:${scope}` };
};

const pausesOf = (suspension: Suspension, standing: readonly Standing[]): readonly Pause[] => {
  const { scope, from, to } = suspension;
  return scope === '*'
    ? [{ from, to, by: '*' }]
    : standing.flatMap((one) => (one.unit === scope ? [pauseWithin(suspension, one)] : []));
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
    for (const pause of pausesOf(one, standing))
      if (pause.to === undefined || (pause.to > pause.from && pause.to > anchor)) pauses.push(pause);
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
