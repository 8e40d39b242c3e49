/** Behaviour: everything that people do in a season, as data. */
import type { Distribution } from '../distribution/index.js';
import type { Arrival } from './arrival.js';
import type { Habit } from './habit.js';
import type { Profile } from './profile.js';
import type { When } from './when.js';

/** What hits many at once: units of some kinds lose some working days, or requests come on one day to each unit. */
export type Shock =
  | {
      readonly id: string;
      readonly kind: 'lost';
      readonly on: When;
      readonly workingDays: number;
      readonly kinds: readonly string[];
    }
  | {
      readonly id: string;
      readonly kind: 'requests';
      readonly on: When;
      readonly arrival: string;
      readonly count: number;
      readonly kinds: readonly string[];
    };

/** The hidden truth beside the record: problems that exist, whether anybody finds them, and whether fixes are real. */
export interface Truth {
  /** The procedure whose cases stand for problems. */
  readonly procedure: string;
  /** True problems of a unit; times its size over the mean size where `bySize` is set. */
  readonly count: Distribution;
  readonly bySize?: true;
  /** Events by which a case counts as closed, and as open again. */
  readonly closedBy: readonly string[];
  readonly reopenedBy: readonly string[];
}

/** What people do. */
export interface Behaviour {
  readonly habits: readonly Habit[];
  readonly arrivals: readonly Arrival[];
  readonly profiles: readonly Profile[];
  readonly shocks?: readonly Shock[];
  readonly truth?: Truth;
}
