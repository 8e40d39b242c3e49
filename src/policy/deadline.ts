/** Deadlines: rules about time, as a procedure declares them. */
import type { Text } from '../shared/index.js';
import type { Amount, SpanSpec } from './span.js';

/** How far an extension may go, and how often. It is asked before expiry only. */
export interface Extension {
  readonly times: Amount;
  /** The last day it may reach, counted from the deadline's anchor. */
  readonly until: SpanSpec;
}

/**
 * A rule about time. A `limit` is missed when its last day has passed (`<name>.missed`, and `<name>.soon` ahead
 * of it); a `turn` is a date that simply comes (`<name>.reached`). It runs while a state that lists it is active.
 */
export interface Deadline<Cl extends string = string, Field extends string = string> {
  readonly title: Text;
  readonly cites: readonly Cl[];
  readonly kind: 'limit' | 'turn';
  readonly span: SpanSpec;
  /** The field that holds the anchor day; without it the effective day of the event that arms it. */
  readonly from?: Field;
  /** Counts from the day of entry, however late it was entered: a limit that binds others is not shortened by that. */
  readonly fromEntry?: true;
  /** Warn so long before the last day. */
  readonly soon?: { readonly unit: 'working-days' | 'calendar-days'; readonly amount: Amount };
  readonly extension?: Extension;
}
