/** Habits arise where a case comes to stand, are hastened by events, and end where it leaves. */
import type { Instant } from '../../calendar/index.js';
import { endOfDay, startOfDay } from '../../calendar/index.js';
import { isIn } from '../../policy/index.js';
import { sameJson } from '../../shared/index.js';
import type { Shift, Task } from '../scenario/index.js';
import type { Season } from './season.js';
import { giveOut } from './work.js';
import type { Job, Staff, Track, UnitNow } from './work-force.js';

/** What a profile makes of a chance. */
export const chanceOf = (unit: UnitNow, task: Task): number => unit.profile.chances?.[task.id] ?? task.chance;

/** What begins and ends where a case of a procedure goes from one state to another, looked up once per pair. */
export const shiftOf = ({ plan }: Season, procedure: string, from: string, to: string): Shift => {
  const before = plan.shifts.get(procedure) ?? new Map<string, Map<string, Shift>>();
  plan.shifts.set(procedure, before);
  const after = before.get(from) ?? new Map<string, Shift>();
  before.set(from, after);
  const known = after.get(to);
  if (known !== undefined) return known;
  const own = plan.habits.filter((task) => task.procedure === procedure);
  const stands = (state: string, task: Task) => state !== '' && isIn({ state }, task.in);
  const found: Shift = {
    begins: own.filter((task) => !stands(from, task) && stands(to, task)),
    ends: own.filter((task) => stands(from, task) && !stands(to, task)),
  };
  after.set(to, found);
  return found;
};

/** The last working moment before a deadline of the case: the beginning of its last day's work. */
const lastDayOf = ({ view, plan }: Season, unit: UnitNow, track: Track, deadline: string): Instant => {
  const armed = view.case(track.id)?.armed.find((one) => one.deadline === deadline);
  if (armed === undefined) return Number.NEGATIVE_INFINITY;
  const { zone } = plan.policy.calendar;
  const start = unit.plan.clock.begins(startOfDay(armed.day, zone));
  return start < endOfDay(armed.day, zone) ? start : Number.NEGATIVE_INFINITY;
};

/** When a habit that arose at an instant is ready to be taken up. */
export const readyAt = (season: Season, unit: UnitNow, track: Track, task: Task, since: Instant): Instant => {
  const random = unit.luck(2 * task.place);
  const { clock } = unit.plan;
  const { delay, heaping } = unit.profile;
  let from = Math.max(since, task.from);
  if (!Number.isNaN(task.to)) {
    const share = random.next();
    const left = clock.between(from, task.to);
    if (left > 0) from = clock.after(from, share * left);
  }
  if (task.after !== undefined) from = clock.after(from, task.after(random) * delay);
  if (task.heaps === undefined) return from;
  const heaps = random.next() < heaping;
  return heaps ? Math.max(from, lastDayOf(season, unit, track, task.heaps)) : from;
};

/** Puts a habit that arose before the people of its unit: from an instant on, with what was drawn for it. */
export const putForward = (
  season: Season,
  unit: UnitNow,
  track: Track,
  task: Task,
  only: Staff | undefined,
  hours: number,
  luck: number,
  at: Instant,
): void => {
  const job: Job = {
    task,
    unit,
    track,
    hours,
    luck,
    only,
    about: undefined,
    opens: undefined,
    problem: false,
    ready: at,
    refused: 0,
    refusedTo: undefined,
    cancelled: false,
    entry: 0,
    order: 0,
  };
  track.pending.push(job);
  if (at <= season.now) giveOut(season, job);
  else season.agenda.ready(at, job);
};

/** A habit arises in a case for one person, or for whoever is free. */
export type Arise = (season: Season, unit: UnitNow, track: Track, task: Task, only: Staff | undefined) => void;

const arise: Arise = (season, unit, track, task, only) => {
  const random = unit.luck(2 * task.place);
  const done = random.next() < chanceOf(unit, task);
  const luck = random.next();
  const hours = (task.takes?.(random) ?? 0) * unit.profile.pace;
  const at = readyAt(season, unit, track, task, season.now);
  if (done) putForward(season, unit, track, task, only, hours, luck, at);
};

/** A habit arises in a case: once, or once for everybody whom it concerns. */
export const ariseAll = (season: Season, unit: UnitNow, track: Track, task: Task, one: Arise = arise): void => {
  if (task.kinds !== undefined && !task.kinds.includes(unit.plan.kind)) return;
  if (task.where.length > 0) {
    const fields = unit.fieldsOf(track.id);
    if (!task.where.every(([field, value]) => sameJson(fields?.[field], value))) return;
  }
  if (task.everybody === undefined) {
    one(season, unit, track, task, undefined);
    return;
  }
  for (const each of unit.staff)
    if (each.roles.some((role) => task.everybody?.includes(role))) one(season, unit, track, task, each);
};

/** A case has come to stand elsewhere: some habits end, others arise. */
export const moveTo = (season: Season, unit: UnitNow, track: Track, state: string): void => {
  const { begins, ends } = shiftOf(season, track.procedure, track.state, state);
  track.state = state;
  if (track.again !== undefined) for (const task of ends) track.again.delete(task);
  if (ends.length > 0 && track.pending.length > 0)
    track.pending = track.pending.filter((job) => {
      if (!ends.includes(job.task)) return true;
      job.cancelled = true;
      return false;
    });
  for (const task of begins) ariseAll(season, unit, track, task);
};

/** An event shortens what is left of the time before somebody takes something up. */
export const hasten = (season: Season, unit: UnitNow, track: Track, type: string): void => {
  for (const job of track.pending) {
    const factor = job.task.hastenedBy.get(type);
    if (factor === undefined || job.ready <= season.now || job.entry === 0) continue;
    const { clock } = unit.plan;
    // Sooner, but not before the first day on which it is done at all.
    job.ready = Math.max(clock.after(season.now, clock.between(season.now, job.ready) * factor), job.task.from);
    season.agenda.ready(job.ready, job);
  }
};
