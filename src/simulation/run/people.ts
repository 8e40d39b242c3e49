/** People as capacity: each works on one thing at a time, taken from the queues of the roles they hold. */
import TinyQueue from 'tinyqueue';
import type { Instant } from '../../calendar/index.js';
import type { Job, Queue, Staff } from './work-force.js';

const first = (a: Job, b: Job): number => b.task.priority - a.task.priority || a.order - b.order;

/** An empty queue that nobody serves yet. */
export const queueOf = (): Queue => ({ staff: [], waiting: new TinyQueue<Job>([], first), turn: 0 });

/** Puts somebody behind a queue. */
export const serves = (staff: Staff, queue: Queue): void => {
  queue.staff.push(staff);
  staff.queues.push(queue);
};

/**
 * Queues of roles that are held by any of several appointments, served by all who hold one. Where only one of these is held,
 * its queue is the same.
 */
export const serveTogether = (
  queues: Map<string, Queue>,
  roles: ReadonlyMap<string, readonly string[]>,
  people: readonly Staff[],
): void => {
  for (const [role, of] of roles) {
    const staff = people.filter((one) => one.roles.some((held) => of.includes(held)));
    const [first, ...others] = of.filter((one) => staff.some(({ roles: held }) => held.includes(one)));
    const own = first === undefined || others.length > 0 ? undefined : queues.get(first);
    const queue = own ?? queueOf();
    if (own === undefined) for (const one of staff) serves(one, queue);
    if (staff.length > 0) queues.set(role, queue);
  }
};

/**
 * Whether somebody may take a job: not if it is another's; nor if the case names them out, or it was refused to them before,
 * where there is somebody else.
 */
export const mayTake = (queue: Queue, staff: Staff, job: Job): boolean => {
  if (job.only !== undefined) return job.only === staff;
  if (queue.staff.length === 1) return true;
  const { notBy } = job.task;
  if (notBy.length === 0 || job.track === undefined) return job.refusedTo !== staff.id;
  const fields = job.unit.fieldsOf(job.track.id);
  const named = ({ id }: Staff): boolean => notBy.some((field) => fields?.[field] === id);
  if (job.refusedTo !== staff.id && !named(staff)) return true;
  const others = queue.staff.filter((one) => !named(one));
  const able = others.length > 0 ? others : queue.staff;
  return able.includes(staff) && (job.refusedTo !== staff.id || able.length === 1);
};

/** Whether somebody is at work: not yet at the instant at which office hours begin, and no longer when they end. */
const atWork = ({ unit }: Staff, now: Instant): boolean => {
  const { clock } = unit.plan;
  return clock.begins(now - 1) < now && clock.begins(now) === now;
};

/** Somebody free and at work who may take a job, each in turn. */
export const freeFor = (queue: Queue, job: Job, now: Instant): Staff | undefined => {
  const { staff } = queue;
  for (let i = 1; i <= staff.length; i += 1) {
    const place = (queue.turn + i) % staff.length;
    const one = staff[place];
    if (one === undefined || one.job !== undefined || !atWork(one, now) || !mayTake(queue, one, job)) continue;
    queue.turn = place;
    return one;
  }
  return undefined;
};

/** Whoever has nothing in hand and may take a job, from whose turn it is on. */
export const idleFor = (queue: Queue, job: Job): readonly Staff[] => {
  const { staff, turn } = queue;
  const found: Staff[] = [];
  for (let i = 1; i <= staff.length; i += 1) {
    const one = staff[(turn + i) % staff.length];
    if (one !== undefined && one.job === undefined && mayTake(queue, one, job)) found.push(one);
  }
  return found;
};

/** Takes out of a queue the first job that somebody may take; cancelled ones are dropped on the way. */
const takeFrom = (queue: Queue, staff: Staff): Job | undefined => {
  const { waiting } = queue;
  const passedOver: Job[] = [];
  let job = waiting.pop();
  while (job !== undefined && (job.cancelled || !mayTake(queue, staff, job))) {
    if (!job.cancelled) passedOver.push(job);
    job = waiting.pop();
  }
  for (const one of passedOver) waiting.push(one);
  return job;
};

/** The next job for somebody from all their queues. */
export const nextFor = (staff: Staff): Job | undefined => {
  let best: Queue | undefined;
  let found: Job | undefined;
  for (const queue of staff.queues) {
    const job = queue.waiting.length === 0 ? undefined : takeFrom(queue, staff);
    if (job === undefined) continue;
    if (found !== undefined && first(found, job) < 0) queue.waiting.push(job);
    else {
      if (found !== undefined) best?.waiting.push(found);
      [best, found] = [queue, job];
    }
  }
  if (best !== undefined) best.turn = best.staff.indexOf(staff);
  return found;
};
