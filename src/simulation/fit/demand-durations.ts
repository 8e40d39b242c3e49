/** Checking durations before anything is made of them. */
import { DubanError, text } from '../../shared/index.js';
import type { Fault, Text } from '../../shared/index.js';
import type { Duration } from './duration.js';

const notNegative = text('须为不小于 0 的有限的数', 'must be a finite number, 0 or more');
const disordered = text('起止颠倒', 'ends before it begins');
const noLimit = text('没有时限，不能在其末日办结', 'there is no limit on whose last day it could end');
const otherDay = text('与是否在末日办结不符', 'does not agree with whether it ended on the last day');

/** A hair, for hours that were added up in another order. */
const hair = 1e-9;

/** Whether hours and last day agree; on the edges of the day both can be: nothing is worked in between. */
const agrees = ({ hours, outcome, limit, onLastDay }: Duration): boolean => {
  if (limit === undefined || outcome !== 'ended') return true;
  const { opens, closes } = limit;
  const slack = hair * Math.max(1, Math.abs(closes));
  return onLastDay === true
    ? hours >= opens - slack && hours <= closes + slack
    : hours <= opens + slack || hours >= closes - slack;
};

const faultsOf = (duration: Duration): readonly (readonly [field: string, message: Text])[] => {
  const { hours, within, limit, onLastDay } = duration;
  if (!(hours >= 0 && Number.isFinite(hours))) return [['hours', notNegative]];
  if (within !== undefined) {
    const [least, most] = within;
    if (!(least >= 0 && Number.isFinite(most))) return [['within', notNegative]];
    if (!(least <= hours && hours <= most)) return [['within', disordered]];
  }
  if (limit === undefined) return onLastDay === true ? [['onLastDay', noLimit]] : [];
  if (!(limit.opens <= limit.closes)) return [['limit', disordered]];
  return agrees(duration) ? [] : [['onLastDay', otherDay]];
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
