/** People as capacity: each works on one thing at a time, taken from the queues of the roles they hold. */
import TinyQueue from 'tinyqueue';
import type { Instant } from '../../calendar/index.js';
import type { Task } from '../scenario/index.js';
import type { Track } from './track.js';
import type { UnitNow } from './unit.js';

/** A piece of work: a task in a case, or one that will open a case. */
export interface Job {
  readonly task: Task;
  readonly unit: UnitNow;
  /** The case; none before it is opened. */
  readonly track: Track | undefined;
  /** Working hours that it takes, and the number (0 to 1) that picks among its choices: drawn when it arose. */
  readonly hours: number;
  readonly luck: number;
  /** The only one who may do it; whom the case is to be about. */
  readonly only: Staff | undefined;
  readonly about: string | undefined;
  /** The case it opens. */
  readonly opens: string | undefined;
  /** That case stands for a true problem. */
  readonly problem: boolean;
  ready: Instant;
  /** How often it was refused, and whom last. */
  refused: number;
  refusedTo: string | undefined;
  cancelled: boolean;
  /** Its present entry on the agenda, and its place in queues. */
  entry: number;
  order: number;
}

/** Somebody. */
export interface Staff {
  readonly id: string;
  readonly unit: UnitNow;
  readonly roles: readonly string[];
  readonly queues: Queue[];
  job: Job | undefined;
  /** When the present job was begun. */
  began: Instant;
}

/** A queue that some people serve together. */
export interface Queue {
  readonly staff: Staff[];
  readonly waiting: TinyQueue<Job>;
  /** Who served it last. */
  turn: number;
}

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
