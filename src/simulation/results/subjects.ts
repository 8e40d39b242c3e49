/** Whom figures are about: the units of a run, each with its groups. */
import type { Instant } from '../../calendar/index.js';

/** A unit as measures see it; its groups by their place in the layout. */
export interface Subject {
  readonly unit: string;
  readonly size: number;
  readonly kind: number;
  profile: number;
  readonly place: number;
  readonly hoursADay: number;
  /** The first role of each of its people, and the office hours of one of them in the whole season. */
  readonly holders: readonly string[];
  readonly officeHours: number;
  hoursBetween(from: Instant, to: Instant): number;
  /** Hidden truth, as it stands. */
  problems: number;
  found: number;
  closedReal: number;
  closedFalse: number;
}

/** What a collector reads of a state when a day ends. */
export interface Totals {
  of(tally: string, unit: string): number;
  whole(tally: string): number;
}
