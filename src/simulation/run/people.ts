/** People as capacity: each works on one thing at a time, taken from the queues of the roles they hold. */
import TinyQueue from 'tinyqueue';
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

/** Somebody free who may take a job, each in turn. */
export const freeFor = (queue: Queue, job: Job): Staff | undefined => {
  const { staff } = queue;
  for (let i = 1; i <= staff.length; i += 1) {
    const place = (queue.turn + i) % staff.length;
    const one = staff[place];
    if (one?.job !== undefined || one === undefined || !mayTake(queue, one, job)) continue;
    queue.turn = place;
    return one;
  }
  return undefined;
};

/** The next job for somebody from all their queues; cancelled ones are dropped on the way. */
export const nextFor = (staff: Staff): Job | undefined => {
  let best: Queue | undefined;
  let found: Job | undefined;
  for (const queue of staff.queues) {
    let job = queue.waiting.peek();
    while (job?.cancelled === true) {
      queue.waiting.pop();
      job = queue.waiting.peek();
    }
    if (job === undefined || !mayTake(queue, staff, job)) continue;
    if (found === undefined || first(job, found) < 0) {
      best = queue;
      found = job;
    }
  }
  best?.waiting.pop();
  return found;
};
