/** Tallies: declared totals fed by events, so that gates and triggers never scan. */
import type { Text } from '../shared/index.js';
import type { Case } from './case.js';
import type { ClauseRef } from './clause.js';
import type { PolicyEvent } from './event.js';

/** What an event feeds: an amount, or a function of the event and of its case before and after. */
export type Feed =
  number | ((fed: { event: PolicyEvent; before: Case | undefined; after: Case }) => number | string | undefined);

/**
 * A total per unit or of the whole campaign: a count (`kind: 'count'`, feeds are amounts) or a set of members
 * (`kind: 'set'`, feeds return the member to add; its total is the number of members).
 */
export interface Tally {
  readonly id: string;
  readonly title: Text;
  readonly cites: readonly ClauseRef[];
  readonly per: 'unit' | 'campaign';
  readonly kind: 'count' | 'set';
  readonly feeds: Readonly<Record<string, Feed>>;
}

/** Writes down a tally. */
export const defineTally = (tally: Tally): Tally => tally;
