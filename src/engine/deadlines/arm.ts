/** A deadline as a case keeps it: its history with the projection beside it, made in one place in one shape. */
import type { Instant, WorkingCalendar } from '../../calendar/index.js';
import type { ArmedDeadline, DeadlineBasis, DeadlineProjection, Pause } from '../../policy/index.js';
import { project } from './project.js';

/** The record of a running deadline. `order`: the event's number × 64 + place. */
export const armed = (
  deadline: string,
  kind: ArmedDeadline['kind'],
  basis: DeadlineBasis,
  pauses: readonly Pause[],
  { day, at, stage, next, stopped, missing, moved }: DeadlineProjection,
  order: number,
): ArmedDeadline => ({ deadline, kind, basis, pauses, day, at, stage, next, stopped, missing, moved, order });

const samePauses = (a: readonly Pause[], b: readonly Pause[]): boolean =>
  a === b ||
  (a.length === b.length &&
    a.every(({ from, to, by }, place) => {
      const other = b[place];
      return other !== undefined && from === other.from && to === other.to && by === other.by;
    }));

const sameProjection = (a: DeadlineProjection, b: DeadlineProjection): boolean =>
  a.day === b.day &&
  a.at === b.at &&
  a.stage === b.stage &&
  a.next === b.next &&
  a.stopped === b.stopped &&
  a.missing === b.missing &&
  a.moved?.from === b.moved?.from &&
  a.moved?.rule === b.moved?.rule;

/** The deadline projected anew, with the pauses and the calendar as they are now; the very same where nothing changed. */
export const reprojected = (
  calendar: WorkingCalendar,
  running: ArmedDeadline,
  pauses: readonly Pause[],
  now: Instant,
): ArmedDeadline => {
  const { deadline, kind, basis, order } = running;
  const projection = project(calendar, kind, basis, pauses, now);
  if (samePauses(running.pauses, pauses) && sameProjection(running, projection)) return running;
  return armed(deadline, kind, basis, pauses, projection, order);
};
