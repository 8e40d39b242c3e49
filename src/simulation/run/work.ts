/** Work finds people: a job that is ready goes to somebody free, or waits in the queue of its role. */
import { text } from '../../shared/index.js';
import type { Json, Text } from '../../shared/index.js';
import { freeFor, nextFor } from './people.js';
import type { Season } from './season.js';
import type { Job, Queue, Staff, UnitNow } from './work-force.js';

const own = (staff: Staff | undefined): Queue | undefined => staff?.queues[0];

const nameIn = (fields: Readonly<Record<string, Json>> | undefined, field: string): string => {
  const value = fields?.[field];
  return typeof value === 'string' ? value : '';
};

/** The queue of whoever may do a job as its case stands now; `undefined` where nobody holds the role. */
const queueFor = (season: Season, { task, unit, track, only }: Job): Queue | undefined => {
  if (only !== undefined) return own(only);
  const { scope, role } = task;
  switch (scope.scope) {
    case 'unit':
      return unit.queues.get(role);
    case 'campaign':
      return season.anywhere.get(role);
    // Of whoever could from anywhere, somebody of the unit itself.
    case 'here':
    case 'anywhere':
      return scope.of.map((one) => unit.queues.get(one)).find((one) => one !== undefined);
    case 'leader':
      return own(season.people.get(unit.plan.leader ?? ''));
    case 'parent':
      return season.units.get(unit.plan.parent ?? '')?.queues.get(scope.of);
    case 'counterpart':
      return season.units.get(nameIn(unit.fieldsOf(track?.id ?? ''), scope.field))?.queues.get(scope.of);
    case 'case': {
      if (track === undefined) return undefined;
      const of = season.state.cases.entries.get(track.id);
      const name = scope.field === 'person' ? (of?.person ?? '') : nameIn(of?.fields, scope.field);
      return own(season.people.get(name));
    }
  }
};

const begin = (season: Season, staff: Staff, job: Job): void => {
  const { clock } = staff.unit.plan;
  staff.job = job;
  staff.began = clock.begins(season.now);
  season.agenda.done(clock.after(season.now, job.hours), staff);
};

/** What is told where nobody holds a role. */
export const nobodyHolds = (role: string): Text => text(`无人担任 ${role}`, `nobody holds the role ${role}`);

/** Gives a job to somebody, now or when they are free; lost where nobody holds the role. */
export const giveOut = (season: Season, job: Job): void => {
  const queue = queueFor(season, job);
  if (queue === undefined) {
    season.collector.refused(job.task.id, 'nobody-holds-the-role', nobodyHolds(job.task.role));
    return;
  }
  job.ready = season.now;
  season.jobs += 1;
  job.order = season.jobs;
  const free = freeFor(queue, job);
  if (free === undefined) queue.waiting.push(job);
  else begin(season, free, job);
};

/** Somebody is done: the job they did, which counts as worked even where its case has moved on meanwhile. */
export const finish = (season: Season, staff: Staff): Job | undefined => {
  const { job } = staff;
  staff.job = undefined;
  if (job !== undefined) {
    const { clock } = staff.unit.plan;
    season.collector.work({
      place: job.task.place,
      hours: job.hours,
      waited: clock.between(job.ready, staff.began),
      holder: staff.roles[0] ?? '',
      unit: staff.unit.subject,
    });
  }
  return job;
};

/** Somebody who is free takes what waits for them. */
export const takeNext = (season: Season, staff: Staff): void => {
  if (staff.job !== undefined) return;
  const job = nextFor(staff);
  if (job !== undefined) begin(season, staff, job);
};

/** Whoever holds a role in a unit, or anywhere where nobody there does. */
export const holdersOf = (season: Season, unit: UnitNow, role: string): readonly string[] =>
  unit.holders.get(role) ?? season.anywhere.get(role)?.staff.map(({ id }) => id) ?? [];
