/** What a dispatch comes to: the events it made, or a refusal. */
import type { PolicyEvent, Warned } from '../../policy/index.js';
import type { Refusal } from './refusal.js';

/** An accepted command: its own events, in order. `repeated` where the same command had been accepted before. */
export interface Accepted {
  readonly refused?: undefined;
  readonly events: readonly PolicyEvent[];
  readonly repeated: boolean;
  /** What rules warned of, in the order of the events that carry it. */
  readonly warnings: readonly Warned[];
}

const none: readonly Warned[] = Object.freeze([]);

/** Accepted, with these events. */
export const accepted = (events: readonly PolicyEvent[], repeated: boolean): Accepted => ({
  events,
  repeated,
  warnings: events.some(({ warnings }) => warnings !== undefined)
    ? events.flatMap(({ warnings = [] }) => warnings)
    : none,
});

/** What a dispatch comes to. */
export type Outcome = Accepted | Refusal;

/**
 * One row of `dispatchEach`: the place in the list, the command's id, and what it came to. Where something broke, `fault` says
 * what, and the row was not carried out, or nobody knows whether it was: ask again with the same id.
 */
export interface RowReport {
  readonly row: number;
  readonly id: string;
  readonly outcome: Outcome | undefined;
  readonly fault: unknown;
}
