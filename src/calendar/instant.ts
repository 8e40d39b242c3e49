/** Instants: epoch milliseconds inside, ISO 8601 with offset outside; the machine's zone never matters. */
import { tzOffset } from '@date-fns/tz';
import { z } from 'zod';
import { DubanError, text } from '../shared/index.js';
import { dayFromOrdinal, isDay, ordinalOf } from './day.js';
import type { Day } from './day.js';

/** A point in time, epoch milliseconds. */
export type Instant = number;

/** The zone of the shipped packs. */
export const defaultZone = 'Asia/Shanghai';

const minuteMs = 60_000;
const dayMs = 86_400_000;
const shape = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-4]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-]([01]\d):[0-5]\d)$/;
/** China keeps UTC+8 without summer time since 15 September 1991. */
const chinaSteadySince = Date.UTC(1991, 8, 15);

/** The offset of a zone at an instant, in milliseconds. */
const offsetAt = (instant: Instant, zone: string): number => {
  if (zone === defaultZone && instant > chinaSteadySince) return 8 * 3_600_000;
  const minutes = tzOffset(zone, new Date(instant));
  if (Number.isNaN(minutes))
    throw new DubanError('bad-zone', text(`没有时区 ${zone}`, `there is no time zone ${zone}`));
  return minutes * minuteMs;
};

/** The instant a text names, if it is one: a real day, a time, and an offset; seconds optional. */
const parsed = (given: string): Instant | undefined => {
  if (given === last.given) return last.at;
  if (given.length > 35 || !shape.test(given) || !isDay(given.slice(0, 10))) return undefined;
  const at = Date.parse(given);
  if (Number.isNaN(at)) return undefined;
  last = { given, at };
  return at;
};

/** The text read last: it is checked first and read again right after, and neighbours often share it. */
let last: { readonly given: string; readonly at: Instant } = { given: '', at: Number.NaN };

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

/** An instant as people of a zone write it: `2022-08-01T09:00:00+08:00`; milliseconds only where there are some. */
export const formatInstant = (instant: Instant, zone: string = defaultZone): string => {
  if (!Number.isFinite(instant)) return String(instant);
  const offset = offsetAt(instant, zone);
  const local = new Date(instant + offset).toISOString();
  const minutes = Math.abs(Math.round(offset / minuteMs));
  const time = local.endsWith('.000Z') ? local.slice(0, 19) : local.slice(0, 23);
  return `${time}${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
};

/** The day an instant falls on in a zone. */
export const dayOf = (instant: Instant, zone: string): Day =>
  dayFromOrdinal(Math.floor((instant + offsetAt(instant, zone)) / dayMs));

/** The first instant of a day in a zone. */
export const startOfDay = (of: Day, zone: string): Instant => {
  const local = ordinalOf(of) * dayMs;
  const guess = local - offsetAt(local, zone);
  const start = local - offsetAt(guess, zone);
  // Where clocks go forward at midnight the day begins at the first instant that is of it.
  return dayOf(start, zone) === of ? start : Math.max(guess, start);
};

/** 24:00 of a day: the first instant of the next one. */
export const endOfDay = (of: Day, zone: string): Instant => startOfDay(dayFromOrdinal(ordinalOf(of) + 1), zone);
