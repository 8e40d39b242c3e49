/** Counting how things came out in a log. */
import type { PolicyEvent } from '../../policy/index.js';
import type { Outcomes } from '../fit/index.js';
import type { Events } from '../results/index.js';
import { isOneOf } from './spells.js';
import { standing } from './standing.js';

/** What is counted: after each event of `after`, which of `yes` and `no` comes first in that case. */
export interface CountedOutcomes {
  /** Without it each `yes` and each `no` counts by itself. */
  readonly after?: Events;
  readonly yes: Events;
  readonly no: Events;
}

/**
 * How often it came out either way, and how often not yet: evidence rejected or accepted after each signature, lists that
 * are nil or not. Events of annulled entries are left out.
 */
export const outcomesOf = (log: readonly PolicyEvent[], { after, yes, no }: CountedOutcomes): Outcomes => {
  const [asks, is, isNot] = [isOneOf(after), isOneOf(yes), isOneOf(no)];
  const open = new Set<string>();
  const counts = { yes: 0, no: 0 };
  for (const event of standing(log)) {
    const { case: of = '' } = event;
    const out = is(event) ? 'yes' : isNot(event) ? 'no' : undefined;
    if (out !== undefined && (after === undefined || open.delete(of))) counts[out] += 1;
    if (asks(event)) open.add(of);
  }
  return { ...counts, undecided: open.size };
};
