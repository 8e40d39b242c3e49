/** Deadlines written by hand: a basis with the usual parts, and pauses in one line. */
import { day, nationalCalendar } from '../../../src/calendar/index.js';
import type { Span, WorkingCalendar } from '../../../src/calendar/index.js';
import { armed, project } from '../../../src/engine/deadlines/index.js';
import type { ArmedDeadline, DeadlineBasis, DeadlineProjection, Pause, PausedBy } from '../../../src/policy/index.js';

export const national = nationalCalendar();

export const workingDays = (n: number): Span => ({ unit: 'working-days', n });
export const calendarDays = (n: number): Span => ({ unit: 'calendar-days', n });
export const byDay = (of: string): Span => ({ unit: 'by-day', day: day(of) });

/** A basis that counts from a day on which it was armed. */
export const from = (anchor: string, span: Span, more: Partial<DeadlineBasis> = {}): DeadlineBasis => ({
  anchor: day(anchor),
  anchored: 'effect',
  span,
  roll: 'rest-days',
  armedOn: day(anchor),
  soon: undefined,
  atStart: false,
  extension: undefined,
  ...more,
});

export const paused = (since: string, to?: string, by: PausedBy = '*'): Pause => ({
  from: day(since),
  to: to === undefined ? undefined : day(to),
  by,
});

export const projected = (
  basis: DeadlineBasis,
  pauses: readonly Pause[] = [],
  calendar: WorkingCalendar = national,
): DeadlineProjection => project(calendar, 'limit', basis, pauses, 0);

export const lastDay = (basis: DeadlineBasis, pauses?: readonly Pause[], calendar?: WorkingCalendar): string =>
  projected(basis, pauses, calendar).day;

export const running = (
  basis: DeadlineBasis,
  pauses: readonly Pause[] = [],
  calendar: WorkingCalendar = national,
): ArmedDeadline => armed('answer', 'limit', basis, pauses, project(calendar, 'limit', basis, pauses, 0), 64);
