/** Checking durations before anything is made of them. */
import { DubanError, text } from '../../shared/index.js';
import type { Fault, Text } from '../../shared/index.js';
import type { Duration, LastDay } from './duration.js';

const notNegative = text('须为不小于 0 的有限的数', 'must be a finite number, 0 or more');
const disordered = text('起止颠倒', 'ends before it begins');
const otherDay = text('与时限末日的先后不符', 'does not agree with when the last day was');

/** A hair, for hours that were added up in another order. */
const hair = 1e-9;

/** Whether hours and last day agree; on the edges of the day both can be: nothing is worked in between. */
const agrees = (hours: number, { opens, closes, seen }: LastDay): boolean => {
  const slack = hair * Math.max(1, Math.abs(closes));
  const opened = hours >= opens - slack;
  const closed = hours >= closes - slack;
  if (seen === 'before') return hours <= opens + slack;
  return seen === 'after' ? closed : opened && hours <= closes + slack;
};

const outcomes: readonly string[] = ['ended', 'cut', 'left'] satisfies Duration['outcome'][];
const noOutcome = text(`须为 ${outcomes.join('、')} 之一`, `must be one of ${outcomes.join(', ')}`);

const faultsOf = ({
  hours,
  within,
  outcome,
  limit,
}: Duration): readonly (readonly [field: string, message: Text])[] => {
  if (!outcomes.includes(outcome)) return [['outcome', noOutcome]];
  if (!(hours >= 0 && Number.isFinite(hours))) return [['hours', notNegative]];
  if (within !== undefined) {
    const [least, most] = within;
    if (!(least >= 0 && Number.isFinite(most))) return [['within', notNegative]];
    if (!(least <= hours && hours <= most)) return [['within', disordered]];
  }
  if (limit === undefined) return [];
  if (!(limit.opens <= limit.closes)) return [['limit', disordered]];
  return agrees(hours, limit) ? [] : [['limit', otherDay]];
};

/** Throws `DubanError` `bad-durations` with every fault, each under the place of its duration in the list. */
export const demandDurations = (durations: readonly Duration[]): void => {
  const faults: Fault[] = durations.flatMap((duration, at) =>
    faultsOf(duration).map(([field, message]) => ({ path: `${at}.${field}`, message })),
  );
  if (faults.length > 0)
    throw new DubanError(
      'bad-durations',
      text(`时长有 ${faults.length} 处错误`, `the durations have ${faults.length} faults`),
      faults,
    );
};
