/** From the events of a log to durations. */
import { dayOf, endOfDay } from '../../calendar/index.js';
import type { PolicyEvent } from '../../policy/index.js';
import type { Fault } from '../../shared/index.js';
import { busySince } from './busy.js';
import { kindsIn } from './kinds.js';
import { measured } from './measure.js';
import { ledgerTime } from './ledger-time.js';
import type { Moment, Reading, LedgerTime } from './ledger-time.js';
import type { Past, PastDuration } from './past.js';
import { spellsIn } from './spells.js';
import type { Between } from './spells.js';
import { standing } from './standing.js';

/** What is measured, and how time is read. */
export interface Measured extends Between, Reading {
  /**
   * Acts that keep whoever does them busy. A duration then begins only when whoever ended it had done the last of these:
   * it is the work itself, without the wait in that person's queue. What was not ended tells nothing then.
   */
  readonly busyWith?: readonly string[];
}

/** When an event happened: on its day only, where it was entered later (24:00 of that day is no later). */
const momentOf = ({ at, on }: PolicyEvent, ledger: LedgerTime, zone: string): Moment => {
  if (dayOf(at, zone) === on) return ledger.at(at);
  return endOfDay(on, zone) === at ? { ...ledger.at(at), day: on } : ledger.on(on);
};

/**
 * Every duration between two kinds of events of a case, one after another where a case goes through it again. Events of
 * annulled entries are left out. `DubanError` `days-unknown` where the calendar does not know the days of the log.
 */
export const durationsOf = (log: readonly PolicyEvent[], asked: Measured): Past => {
  const { calendar, until, busyWith } = asked;
  const { zone } = calendar;
  const kinds = kindsIn(log);
  const events = standing(log).filter(({ at }) => at <= endOfDay(until, zone));
  const first = events.reduce((day, { on }) => (on < day ? on : day), until);
  const ledger = ledgerTime(first, asked);
  const free = busyWith === undefined ? undefined : busySince(events, busyWith);
  const durations: PastDuration[] = [];
  const faults: Fault[] = [];
  for (const { began, last, outcome, limit } of spellsIn(events, asked)) {
    const { case: of = '', unit } = began;
    const kind = unit === undefined ? undefined : kinds.get(unit);
    const from = momentOf(began, ledger, zone);
    const freed = last === undefined ? undefined : free?.(last);
    const ends = {
      began: freed !== undefined && freed > began.at ? ledger.at(freed) : from,
      last: last === undefined ? ledger.end : momentOf(last, ledger, zone),
      outcome,
      limit,
    };
    const made = measured(free !== undefined && outcome !== 'ended' ? { ...ends, last: from } : ends, ledger);
    if ('zh' in made) faults.push({ path: of, message: made });
    else
      durations.push({
        ...made,
        of,
        ...(unit === undefined ? {} : { unit }),
        ...(kind === undefined ? {} : { kind }),
      });
  }
  return { durations, faults };
};
