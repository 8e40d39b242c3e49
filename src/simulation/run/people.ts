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

/** Whether somebody may take a job: not if it is another's, refused to them before, or the case names them out. */
export const mayTake = (queue: Queue, staff: Staff, job: Job): boolean => {
  if (job.only !== undefined) return job.only === staff;
  if (queue.staff.length === 1) return true;
  if (job.refusedTo === staff.id) return false;
  const { notBy } = job.task;
  if (notBy.length === 0 || job.track === undefined) return true;
  const fields = job.unit.fieldsOf(job.track.id);
  return notBy.every((field) => fields?.[field] !== staff.id);
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
