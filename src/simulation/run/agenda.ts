/** The agenda of a run: what people do next, by instant, then by order of entry. */
import TinyQueue from 'tinyqueue';
import type { Instant } from '../../calendar/index.js';
import type { ArrivalPlan } from '../scenario/index.js';
import type { Job, Staff, UnitNow } from './work-force.js';

/** One entry: a job that is ready, somebody who is done, or a case that comes to a unit. */
export interface Entry {
  readonly at: Instant;
  readonly order: number;
  readonly job: Job | undefined;
  readonly done: Staff | undefined;
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
  arrives(at: Instant, arrival: ArrivalPlan, unit: UnitNow, goesOn: boolean): void;
}

const compare = (a: Entry, b: Entry): number => a.at - b.at || a.order - b.order;

/** An empty agenda. Entries at `Infinity` never come and are not kept. */
export const agenda = (): Agenda => {
  const queue = new TinyQueue<Entry>([], compare);
  let order = 0;
  return {
    peek: () => queue.peek(),
    pop: () => queue.pop(),
    ready: (at, job) => {
      order += 1;
      job.entry = order;
      if (at !== Infinity)
        queue.push({ at, order, job, done: undefined, arrival: undefined, unit: undefined, goesOn: false });
    },
    done: (at, done) => {
      order += 1;
      if (at !== Infinity)
        queue.push({ at, order, job: undefined, done, arrival: undefined, unit: undefined, goesOn: false });
    },
    arrives: (at, arrival, unit, goesOn) => {
      order += 1;
      if (at !== Infinity) queue.push({ at, order, job: undefined, done: undefined, arrival, unit, goesOn });
    },
  };
};
