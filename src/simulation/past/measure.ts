/** Measuring one duration between moments of a ledger. */
import type { Day } from '../../calendar/index.js';
import { text } from '../../shared/index.js';
import type { Text } from '../../shared/index.js';
import type { Duration } from '../fit/index.js';
import type { Moment, LedgerTime } from './ledger-time.js';

/** What is measured: from where, to where it ended or was seen last, and the limit's last day where one ran. */
export interface Endpoints {
  readonly began: Moment;
  readonly last: Moment;
  readonly outcome: Duration['outcome'];
  readonly limit: Day | undefined;
}

const middleOf = ({ least, most }: Moment): number => (least + most) / 2;

const endsFirst = ({ began, last }: Endpoints): boolean =>
  began.at !== undefined && last.at !== undefined ? last.at < began.at : last.day < began.day;

/**
 * The duration, or what is wrong with it. Where only the day of the beginning is known it is taken at the middle of that
 * day's work; where only the day of the end is, the duration lies within it; what left on a day left when it opened.
 */
export const measured = (ends: Endpoints, ledger: LedgerTime): Duration | Text => {
  if (endsFirst(ends)) return text('结束早于开始', 'it ends before it begins');
  const { began, last, outcome, limit } = ends;
  const from = middleOf(began);
  const since = (hours: number): number => Math.max(0, hours - from);
  const [least, most] = [since(last.least), since(last.most)];
  const ended = outcome === 'ended';
  const made: Duration = {
    hours: ended ? (least + most) / 2 : least,
    ...(ended && most > least ? { within: [least, most] } : {}),
    outcome,
  };
  if (limit === undefined) return made;
  const { least: opens, most: closes } = ledger.on(limit);
  const seen = last.day < limit ? 'before' : last.day === limit ? 'on' : 'after';
  return { ...made, limit: { opens: opens - from, closes: closes - from, seen } };
};
