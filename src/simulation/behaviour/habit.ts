/** Habits: what people do in a case that stands somewhere, how long it takes them, and how often they do it at all. */
import type { Distribution } from '../distribution/index.js';
import type { Template } from './template.js';
import type { When } from './when.js';
import type { Json } from '../../shared/index.js';

/** One thing that may be done when a habit comes to be carried out. */
export interface Choice {
  /** By this name a profile changes the weight; the command's type where absent. */
  readonly id?: string;
  readonly command: string;
  /** Against the other choices (default 1); or one weight where the case's fix is real and one where it is on paper. */
  readonly weight?: number | { readonly real: number; readonly paper: number };
  /** What the command carries (default nothing). */
  readonly data?: Template;
  /** Doing it settles whether the problem behind the case is fixed in truth, with the profile's chance `real`. */
  readonly fixes?: true;
}

/** How often something is tried again after a refusal, and after how many working hours; default 5 times, a day apart. */
export interface Retry {
  readonly times: number;
  readonly after: Distribution;
}

/** What somebody does in a case of a procedure while it stands in a state. */
export interface Habit {
  readonly id: string;
  readonly procedure: string;
  /** A state such as `work.listed`: the habit arises when the case comes there and ends when it leaves. */
  readonly in: string;
  /** Who does it: anybody who holds the role on the case. */
  readonly role: string;
  /** Working hours that it occupies the person. */
  readonly takes: Distribution;
  /** Working hours before anybody takes it up, occupying nobody (default none). */
  readonly after?: Distribution;
  /** How likely it is done at all (default 1). */
  readonly chance?: number;
  /** Not before that day; spread evenly over the working time up to the end of `to`, where given. */
  readonly from?: When;
  readonly to?: When;
  /** How often more it is done while the case stays there (default 0). */
  readonly repeats?: number;
  /** Everybody in the unit who holds one of these roles does it once, for themselves. */
  readonly everybody?: readonly string[];
  /** Taken from a queue before what has less (default 0). */
  readonly priority?: number;
  /** Whoever these fields of the case name does not do it, where somebody else can. */
  readonly notBy?: readonly string[];
  /** With the profile's chance `heaping` it is put off until the last day of that deadline of the case. */
  readonly heaps?: string;
  /** Events of the case that shorten what is left of `after` by a factor: `{ 'problem.reminded': 0.3 }`. */
  readonly hastenedBy?: Readonly<Record<string, number>>;
  /** Only where these fields of the case are so when it comes there: `{ rung: 'talk' }`. */
  readonly where?: Readonly<Record<string, Json>>;
  /** Only in units of these kinds. */
  readonly kinds?: readonly string[];
  readonly does: readonly Choice[];
  readonly retry?: Retry;
}
