/** Transitions: who may, silently when, under which rules, with which event and what is kept. */
import type { RuleContext, Rule, When } from './rule.js';

/** What every transition has. `N` state names, `Cl` clause ids, `D` the data, `F` the fields, `E` event types. */
interface Move<N extends string, Cl extends string, D, F, E extends string> {
  /** A sibling state; none stays where it is. */
  readonly target?: N;
  /** Silent conditions: the first transition whose conditions all hold is taken. */
  readonly when?: readonly When<D, F>[];
  /** What is recorded as having happened. In a parallel procedure one region names it, the others follow. */
  readonly event?: E;
  /** Fields derived from the context, recorded in the event beside those kept. */
  readonly records?: (context: RuleContext<D, F>) => Partial<F>;
  /**
   * Deadlines that stop, go on with what is left, or begin anew from this step's day. One that `restarts` keeps the extensions
   * it was granted, and ends no earlier than they reach; in `anew` it begins without them.
   */
  readonly suspends?: readonly string[];
  readonly resumes?: readonly string[];
  readonly restarts?: readonly string[];
  readonly anew?: readonly string[];
  readonly cites: readonly Cl[];
}

/** A transition that somebody asks for. */
export interface Transition<
  N extends string = string,
  R extends string = string,
  Cl extends string = string,
  D = never,
  F = never,
  E extends string = string,
> extends Move<N, Cl, D, F, E> {
  /** Roles that may; `policy` for what only a reaction asks. */
  readonly may: readonly (R | 'policy')[];
  /** All must hold; every one that fails is reported. */
  readonly rules?: readonly Rule<D, F>[];
  /** Fields kept from the data. */
  readonly keeps?: readonly (keyof D & keyof F & string)[];
  /** Must be done in person: no delegate. */
  readonly personal?: true;
  /**
   * Moves a deadline to the day in a data field; bounded by the deadline's `extension`. `askedOn` names the field of the case
   * with the day on which it was asked for: asked in time and granted after the end, it counts as asked.
   */
  readonly extends?: { readonly deadline: string; readonly to: keyof D & string; readonly askedOn?: keyof F & string };
  /**
   * The data field that names the unit which takes the case over from this day: fields, limits, reminders and number go on, totals
   * of where it stands go over, and what was counted before stays with the unit it was counted for.
   */
  readonly transfers?: keyof D & string;
}

/** A transition that opens a case: it leads to the initial state. */
export interface Opening<
  R extends string = string,
  Cl extends string = string,
  D = never,
  F = never,
  E extends string = string,
> {
  readonly may: readonly (R | 'policy')[];
  readonly rules?: readonly Rule<D, F>[];
  readonly event: E;
  readonly keeps?: readonly (keyof D & keyof F & string)[];
  readonly records?: (context: RuleContext<D, F>) => Partial<F>;
  readonly personal?: true;
  readonly cites: readonly Cl[];
}

/** A transition that a deadline brings about; it acts as `policy`. */
export interface DueTransition<
  N extends string = string,
  Cl extends string = string,
  F = never,
  E extends string = string,
> extends Move<N, Cl, unknown, F, E> {
  /** Never asked for by anybody. */
  readonly may?: never;
}
