/** The agenda of a run: what people do next, by instant, then by order of entry. */
import TinyQueue from 'tinyqueue';
import type { Instant } from '../../calendar/index.js';
import type { ArrivalPlan } from '../scenario/index.js';
import type { Job, Staff, UnitNow } from './work-force.js';

/** One entry: a job that is ready, somebody who is done or comes to work, or a case that comes to a unit. */
export interface Entry {
  readonly at: Instant;
  readonly order: number;
  readonly job: Job | undefined;
  readonly done: Staff | undefined;
  readonly comes: Staff | undefined;
  readonly arrival: ArrivalPlan | undefined;
  readonly unit: UnitNow | undefined;
  /** The arrival goes on after this one. */
  readonly goesOn: boolean;
}

/** Entries in order. */
export interface Agenda {
  peek(): Entry | undefined;
  pop(): Entry | undefined;
  /** A job is ready at an instant; an earlier entry of the same job no longer counts. */
  ready(at: Instant, job: Job): void;
  done(at: Instant, staff: Staff): void;
  /** Somebody comes to work, after everything else at that instant: then all that waits for them is known. */
  comes(at: Instant, staff: Staff): void;
  arrives(at: Instant, arrival: ArrivalPlan, unit: UnitNow, goesOn: boolean): void;
}

const compare = (a: Entry, b: Entry): number => a.at - b.at || a.order - b.order;

/** Added to the order of what comes last at an instant: more than there are entries. */
const last = 2 ** 50;

/** An empty agenda. Entries at `Infinity` never come and are not kept. */
export const agenda = (): Agenda => {
  const queue = new TinyQueue<Entry>([], compare);
  let order = 0;
  const put = (entry: Entry): void => {
    if (entry.at !== Infinity) queue.push(entry);
  };
  const [job, done, comes, arrival, unit] = [undefined, undefined, undefined, undefined, undefined];
  return {
    peek: () => queue.peek(),
    pop: () => queue.pop(),
    ready: (at, one) => {
      one.entry = order += 1;
      put({ at, order, job: one, done, comes, arrival, unit, goesOn: false });
    },
    done: (at, staff) => {
      order += 1;
      put({ at, order, job, done: staff, comes, arrival, unit, goesOn: false });
    },
    comes: (at, staff) => {
      order += 1;
      put({ at, order: last + order, job, done, comes: staff, arrival, unit, goesOn: false });
    },
    arrives: (at, coming, to, goesOn) => {
      order += 1;
      put({ at, order, job, done, comes, arrival: coming, unit: to, goesOn });
    },
  };
};
