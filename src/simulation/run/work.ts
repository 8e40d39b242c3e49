/** Work finds people: a job that is ready goes to somebody free, or waits in the queue of its role. */
import { text } from '../../shared/index.js';
import type { Json, Text } from '../../shared/index.js';
import { freeFor, idleFor, nextFor } from './people.js';
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
    case 'here':
      return unit.queues.get(role);
    case 'campaign':
    case 'anywhere':
      return season.anywhere.get(role);
    case 'leader':
      return own(season.people.get(unit.plan.leader ?? ''));
    case 'parent':
      return season.units.get(unit.plan.parent ?? '')?.queues.get(scope.of);
    case 'counterpart':
      return season.units.get(nameIn(unit.fieldsOf(track?.id ?? ''), scope.field))?.queues.get(scope.of);
    case 'case': {
      if (track === undefined) return undefined;
      const of = season.view.case(track.id);
      const name = scope.field === 'person' ? (of?.person ?? '') : nameIn(of?.fields, scope.field);
      return own(season.people.get(name));
    }
  }
};

const begin = (season: Season, staff: Staff, job: Job): void => {
  staff.job = job;
  staff.began = season.now;
  season.agenda.done(staff.unit.plan.clock.after(season.now, job.hours), staff);
};

/** What is told where nobody holds a role. */
export const nobodyHolds = (role: string): Text => text(`无人担任 ${role}`, `nobody holds the role ${role}`);

/** Somebody takes up what waits for them when office hours begin. */
const comeToWork = (season: Season, staff: Staff): void => {
  const at = staff.unit.plan.clock.begins(season.now);
  if (staff.expected === at) return;
  staff.expected = at;
  season.agenda.comes(at, staff);
};

/**
 * Gives a job to somebody who is free and at work; else it waits in the queue until somebody is. Lost where nobody holds
 * the role.
 */
export const giveOut = (season: Season, job: Job): void => {
  const queue = queueFor(season, job);
  if (queue === undefined) {
    season.collector.refused(job.task.id, 'nobody-holds-the-role', nobodyHolds(job.task.role));
    return;
  }
  job.ready = season.now;
  season.jobs += 1;
  job.order = season.jobs;
  const free = freeFor(queue, job, season.now);
  if (free !== undefined) {
    begin(season, free, job);
    return;
  }
  queue.waiting.push(job);
  for (const one of idleFor(queue, job)) comeToWork(season, one);
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

/** Somebody who is free takes what waits for them, in office hours. */
export const takeNext = (season: Season, staff: Staff): void => {
  if (staff.job !== undefined || staff.queues.every(({ waiting }) => waiting.length === 0)) return;
  if (staff.unit.plan.clock.begins(season.now) > season.now) {
    comeToWork(season, staff);
    return;
  }
  const job = nextFor(staff);
  if (job !== undefined) begin(season, staff, job);
};

/** The season is over: work in hand counts as far as it was done, and what waits is told. */
export const leaveWork = ({ people, collector, plan }: Season): void => {
  for (const { job, began, queues, unit, roles } of people.values()) {
    const left = { left: true, waited: 0, holder: roles[0] ?? '', unit: unit.subject };
    const hours = unit.plan.clock.between(began, plan.until);
    if (job !== undefined) collector.work({ place: job.task.place, hours, ...left });
    for (const { waiting } of queues)
      for (let one = waiting.pop(); one !== undefined; one = waiting.pop())
        if (!one.cancelled) collector.work({ place: one.task.place, hours: 0, ...left });
  }
};

/** Whoever holds a role in a unit, or anywhere where nobody there does. */
export const holdersOf = (season: Season, unit: UnitNow, role: string): readonly string[] =>
  unit.holders.get(role) ?? season.anywhere.get(role)?.staff.map(({ id }) => id) ?? [];
