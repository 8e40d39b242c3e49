/** Tallies: declared totals kept by events, so that gates and triggers never scan. */
import type { Text } from '../shared/index.js';
import type { Case } from './case.js';
import type { ClauseRef } from './clause.js';
import type { PolicyEvent } from './event.js';

/** Members that leave a set; one that was added twice stays until it left twice. */
export interface Removal {
  readonly removes: readonly string[];
}

/** What an event feeds: an amount, or a function of the event and its case before and after (for a set, its members). */
export type Feed =
  | number
  | ((fed: {
      event: PolicyEvent;
      before: Case | undefined;
      after: Case;
    }) => number | string | readonly string[] | Removal | undefined);

/** What every tally has: a total per unit, or one of the whole campaign. */
interface TallyHead {
  readonly id: string;
  readonly title: Text;
  readonly cites: readonly ClauseRef[];
  readonly per: 'unit' | 'campaign';
}

/**
 * A total that events feed: a count (feeds are amounts) or a set of members (feeds return what to add, one or several; its total
 * is the number of members). It counts for the unit that has the case at that event, and stays there when the case goes over to
 * another.
 */
export interface FedTally extends TallyHead {
  readonly kind: 'count' | 'set';
  readonly feeds: Readonly<Record<string, Feed>>;
}

/**
 * How many cases of a procedure stand in one of these states now, whatever brought them there; `except` leaves out those whose
 * field holds one of these values, a field that is set when the case opens and stays so. A case that goes over to another unit
 * counts there.
 */
export interface StandingTally extends TallyHead {
  readonly kind: 'standing';
  readonly procedure: string;
  readonly states: readonly string[];
  readonly except?: { readonly field: string; readonly values: readonly string[] };
}

/** A declared total. */
export type Tally = FedTally | StandingTally;

/** Writes down a tally. */
export const defineTally = <T extends Tally>(tally: T): T => tally;
