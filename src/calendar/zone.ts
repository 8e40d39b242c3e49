/** Zones: how far a zone's clocks stand from UTC, and when they are changed. */
import { DubanError, text } from '../shared/index.js';

/** The zone of the shipped packs. */
export const defaultZone = 'Asia/Shanghai';

const secondMs = 1000;
const dayMs = 86_400_000;
/** China keeps UTC+8 without summer time since 15 September 1991; `test/bench/calendar.bench.ts` shows what that buys. */
const chinaSteadySince = Date.UTC(1991, 8, 15);
const chinaSteady = 8 * 3_600_000;
const furthest = 8.64e15;

/** A zone that is an offset: newer engines know such zones, older ones do not. */
const fixed = /^[+-]([01]\d|2[0-3]):?[0-5]\d$/;
const shape = /([+-])(\d\d):?(\d\d)(?::(\d\d))?$/;

/** `+08:00`, `…, GMT-00:44:30` and `…, GMT` in milliseconds. */
const offsetIn = (written: string): number | undefined => {
  const [, sign, hours, minutes, seconds = 0] = shape.exec(written) ?? [];
  if (sign === undefined) return written.endsWith('GMT') ? 0 : undefined;
  const size = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * secondMs;
  return sign === '-' ? -size : size;
};

type OffsetReader = (instant: number) => number | undefined;

const readerOf = (zone: string): OffsetReader => {
  if (fixed.test(zone)) return () => offsetIn(zone);
  const formatter = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  return (instant) => offsetIn(formatter.format(instant));
};

/** A formatter costs a hundred times what it is asked for, so each zone has one; the same benchmark shows it. */
const readers = new Map<string, OffsetReader>();

const knownReader = (zone: string): OffsetReader => {
  const known = readers.get(zone);
  if (known !== undefined) return known;
  let made: OffsetReader;
  try {
    made = readerOf(zone);
  } catch (cause) {
    throw new DubanError('bad-zone', text(`没有时区 ${zone}`, `there is no time zone ${zone}`), [], cause);
  }
  readers.set(zone, made);
  return made;
};

/**
 * The offset of a zone at an instant, in milliseconds, to the second; `DubanError` `bad-zone` for a zone that is none,
 * `bad-instant` for an instant beyond what can be dated.
 */
export const offsetAt = (instant: number, zone: string): number => {
  if (zone === defaultZone && instant > chinaSteadySince) return chinaSteady;
  const read = knownReader(zone);
  const offset = Math.abs(instant) <= furthest ? read(instant) : undefined;
  if (offset === undefined)
    throw new DubanError(
      'bad-instant',
      text(`不是可用的时间：${instant}`, `not an instant that can be dated: ${instant}`),
    );
  return offset;
};

/** A change of clocks: the first instant with the new offset, and the offsets before and after it, in milliseconds. */
export interface ClockChange {
  readonly at: number;
  readonly before: number;
  readonly after: number;
}

/**
 * The clocks of a zone within a day of an instant: one offset, or the change between two. No zone has ever changed twice
 * within two days; the nearest are four days apart.
 */
export const clocksAround = (instant: number, zone: string): ClockChange => {
  let [from, until] = [instant - dayMs, instant + dayMs];
  const [before, after] = [offsetAt(from, zone), offsetAt(until, zone)];
  if (before === after) return { at: from, before, after };
  while (until - from > 1) {
    const middle = Math.floor((from + until) / 2);
    if (offsetAt(middle, zone) === before) from = middle;
    else until = middle;
  }
  return { at: until, before, after };
};
