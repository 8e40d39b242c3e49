/** What of a limit's history can still decide where it ends: days counted before today are in the days that are left. */
import { project } from '../../engine/index.js';
import type { CampaignState } from '../../engine/index.js';
import type { Day, Instant } from '../../calendar/index.js';
import type { ArmedDeadline, DeadlineBasis, Pause } from '../../policy/index.js';

type Told = Pick<Pause, 'by' | 'from' | 'to'>;

/** Pauses that stop a day or may yet; those that ended on the day they began never did. */
const counting = (pauses: readonly Pause[]): readonly Told[] => {
  const told = pauses.flatMap(({ by, from, to }) => (to !== undefined && to <= from ? [] : [{ by, from, to }]));
  return told.sort((a, b) => (a.from === b.from ? (a.by < b.by ? -1 : 1) : a.from < b.from ? -1 : 1));
};

/** The whole history, in few words: where the registry may change what is past, all of it decides. */
export const wholeHistory = ({ basis, pauses }: ArmedDeadline): string => JSON.stringify([basis, counting(pauses)]);

/**
 * What of the history decides as long as nobody changes what is past. Pauses begin today or later from here on, so those
 * closed before the first day that can still be paused have done all they can: they moved the days on which the span and the
 * extension end, each by itself, before and after rest days.
 */
export const historyAhead = (
  calendar: CampaignState['calendar'],
  { kind, basis, pauses }: ArmedDeadline,
  today: Day,
  now: Instant,
): string => {
  const told = counting(pauses);
  const first = told.reduce((least, { from, to }) => (to === undefined && from < least ? from : least), today);
  const ends = (of: DeadlineBasis): string => {
    const { day, moved } = project(calendar, kind, of, pauses, now);
    return `${moved?.from ?? day}>${day}`;
  };
  const { extension, span, anchor, armedOn } = basis;
  const own = ends({ ...basis, extension: undefined });
  const granted =
    extension === undefined
      ? undefined
      : ends({ ...basis, span: { unit: 'by-day', day: extension.to }, armedOn: extension.on, extension: undefined });
  // Days are counted from a day that lies ahead: a pause before it costs nothing.
  const begins = [span.unit === 'by-day' ? armedOn : anchor, extension?.on].filter(
    (day) => day !== undefined && day > first,
  );
  const ahead = told.filter(({ to }) => to === undefined || to > first);
  return JSON.stringify([span.unit, own, granted, begins, ahead]);
};
