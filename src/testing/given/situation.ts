/** A situation's words, and what comes when something is asked in it. */
import type { Outcome } from '../../engine/index.js';
import type { PolicyEvent, PolicyTypes } from '../../policy/index.js';
import type { Trial } from '../trial.js';
import type { CaseGiven } from './plant.js';
import type { Expectations } from './then.js';
import type { Asked, CommandWord, DataWord, KindWord, ProcedureWord, RoleWord, StateWord } from './words.js';

/**
 * A situation. Each word gives another one and leaves this as it is, so that several tests may begin from one. What cannot be
 * is a `DubanError` `impossible-situation` that lists what is missing; a name the policy does not have is `unknown-name`.
 */
export interface Situation<T extends PolicyTypes = PolicyTypes> {
  /** From here on a case's state is put as said, not reached: no rule is asked and no deadline runs. */
  assume(): Situation<T>;
  /** It is this day, 10:00, or this moment: `2022-09-05`, `2022-09-05T16:30`. */
  on(day: string): Situation<T>;
  /** A unit of a kind that takes part, or a `body` that does not. */
  unit(
    id: string,
    kind: KindWord<T>,
    more?: { readonly name?: string; readonly parent?: string; readonly leader?: string },
  ): Situation<T>;
  /** Somebody holds a role from today, in the unit of the cast unless another is named. */
  person(id: string, role: RoleWord<T>, unit?: string): Situation<T>;
  /** A case: opened, and brought into a state by commands that the policy takes. */
  case<const P extends ProcedureWord<T>>(id: string, procedure: P, is?: CaseGiven<StateWord<T, P>>): Situation<T>;
  /** These were asked and taken before. */
  after<const X extends CommandWord<T>>(...asked: readonly Asked<X, DataWord<T, X>, RoleWord<T>>[]): Situation<T>;
  /** Asks one thing. */
  when<const X extends CommandWord<T>>(asked: Asked<X, DataWord<T, X>, RoleWord<T>>): Happened<T>;
  /** Lets time pass. */
  whenTimePasses(to: string): Happened<T>;
  /** The trial underneath: state, timeline, everything that happened. */
  readonly trial: Trial;
}

/** What came of it, to hold expectations against; the situation goes on from there. */
export interface Happened<T extends PolicyTypes = PolicyTypes> extends Situation<T>, Expectations<Happened<T>, T> {
  readonly outcome: Outcome | undefined;
  readonly events: readonly PolicyEvent[];
}
