/** Who and what is at work in a run: units, people, queues, jobs, and what is known of each case. */
import type TinyQueue from 'tinyqueue';
import type { Instant } from '../../calendar/index.js';
import type { JsonObject } from '../../shared/index.js';
import type { Profile, Setting } from '../behaviour/index.js';
import type { Random } from '../random/index.js';
import type { Subject } from '../results/index.js';
import type { Task, UnitPlan } from '../scenario/index.js';

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
  /** When they are expected at work, where something waits for them outside office hours. */
  expected: Instant;
}

/** A queue that some people serve together. */
export interface Queue {
  readonly staff: Staff[];
  readonly waiting: TinyQueue<Job>;
  /** Who served it last. */
  turn: number;
}

/** A case as the people in it see it. */
export interface Track {
  readonly id: string;
  readonly procedure: string;
  /** Where it stands, as its last event said. */
  state: string;
  pending: Job[];
  /** How often habits were done again in this stay where they arise. */
  again: Map<Task, number> | undefined;
  /** Hidden truth: stands for a true problem; fixed for real; as what it is counted while it is closed. */
  problem: boolean;
  real: boolean;
  closed: 'closedReal' | 'closedFalse' | undefined;
}

/** A unit in a run. */
export interface UnitNow {
  readonly plan: UnitPlan;
  readonly profile: Profile;
  readonly subject: Subject;
  readonly staff: readonly Staff[];
  readonly queues: Map<string, Queue>;
  readonly holders: ReadonlyMap<string, readonly string[]>;
  /** Ids of its cases by procedure. */
  readonly cases: Map<string, string[]>;
  /** How many cases each arrival has brought so far. */
  readonly brought: Int32Array;
  /** The stream of a purpose: a task's place, twice, and one more for what its commands carry. */
  luck(purpose: number): Random;
  fieldsOf(id: string): JsonObject | undefined;
}

/** Whoever acts, in which unit: one for the whole run, changed whenever somebody acts. */
export interface Acting extends Setting {
  today: Setting['today'];
  by: string;
  case: Setting['case'];
  opens: Setting['opens'];
  unit: string;
  random: Random;
  at: UnitNow;
}
