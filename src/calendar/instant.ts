/** Instants: epoch milliseconds inside, ISO 8601 with offset outside; the machine's zone never matters. */
import { z } from 'zod';
import { DubanError, text } from '../shared/index.js';
import { dayFromOrdinal, isDay, ordinalOf } from './day.js';
import type { Day } from './day.js';
import { clocksAround, defaultZone, offsetAt } from './zone.js';

/** A point in time, epoch milliseconds. */
export type Instant = number;

const minuteMs = 60_000;
const dayMs = 86_400_000;
const shape = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-4]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-]([01]\d):[0-5]\d)$/;

/** The instant a text names, if it is one: a real day, a time, and an offset; seconds optional. */
const parsed = (given: string): Instant | undefined => {
  if (given.length > 35 || !shape.test(given) || !isDay(given.slice(0, 10))) return undefined;
  const at = Date.parse(given);
  return Number.isNaN(at) ? undefined : at;
};

/** Whether a value is an instant's text. */
export const isInstantText = (value: unknown): value is string =>
  typeof value === 'string' && parsed(value) !== undefined;

/** The instant; `DubanError` `bad-instant` for anything that is not ISO 8601 with offset. */
export const parseInstant = (given: string): Instant => {
  const at = parsed(given);
  if (at === undefined)
    throw new DubanError('bad-instant', text(`不是带时差的时间：${given}`, `not an instant with offset: ${given}`));
  return at;
};

/** Instants in data, as text: no transform. */
export const instantSchema: z.ZodType<string, string> = z.custom<string>(
  isInstantText,
  '须为带时差的时间，如 2022-08-01T09:00+08:00 / an instant with offset',
);

const two = (n: number): string => String(n).padStart(2, '0');

/** The 24:00 of the last day has no day of its own to be written with. */
const afterTheLastDay = '+010000-01-01T00:00:00';

/**
 * An instant as people of a zone write it: `2022-08-01T09:00:00+08:00`; milliseconds only where there are some. Offsets
 * of old with seconds are written to the minute, and the time with them, so that the text still names the instant. What
 * cannot be dated is written as its number.
 */
export const formatInstant = (instant: Instant, zone: string = defaultZone): string => {
  if (!(Math.abs(instant) < 8.6e15)) return String(instant);
  const offset = Math.round(offsetAt(instant, zone) / minuteMs);
  const local = new Date(instant + offset * minuteMs).toISOString();
  const time = local.endsWith('.000Z') ? local.slice(0, -5) : local.slice(0, -1);
  const minutes = Math.abs(offset);
  const written = time === afterTheLastDay ? '9999-12-31T24:00:00' : time;
  return `${written}${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
};

/** The day an instant falls on in a zone; `DubanError` `day-out-of-range` outside the years 1 to 9999. */
export const dayOf = (instant: Instant, zone: string): Day =>
  dayFromOrdinal(Math.floor((instant + offsetAt(instant, zone)) / dayMs));

/**
 * The first instant in a zone that is of a day or of a later one: where midnight comes twice the first, where clocks go
 * forward over it the instant they do. A day that a zone left out, as Apia did 2011-12-30, begins with the next.
 */
export const startOfDay = (of: Day, zone: string): Instant => {
  const local = ordinalOf(of) * dayMs;
  const { at, before, after } = clocksAround(local, zone);
  return local - before < at ? local - before : Math.max(at, local - after);
};

/**
 * 24:00 of a day: the instant after the last one that is of it or of an earlier one. That is the first instant of the
 * next day, except where clocks go back over midnight into the day before (St John's until 2011): there the day that
 * came back is let run to its end, and overlaps the next. A day that a zone left out ends as it begins.
 */
export const endOfDay = (of: Day, zone: string): Instant => {
  const local = (ordinalOf(of) + 1) * dayMs;
  const { at, before, after } = clocksAround(local, zone);
  return local - after > at ? local - after : Math.min(at, local - before);
};
