/** Days: dates without a time, as branded text, and as ordinals where speed counts. */
import { TZDate } from '@date-fns/tz';
import { getDaysInMonth } from 'date-fns';
import { z } from 'zod';
import { DubanError, text } from '../shared/index.js';

declare const brand: unique symbol;
/** A day, `YYYY-MM-DD`, from 0001-01-01 to 9999-12-31. Days compare as text. */
export type Day = string & { readonly [brand]: 'Day' };

const dayMs = 86_400_000;
const shape = /^(\d{4})-(\d\d)-(\d\d)$/;
/** The ordinals of 0001-01-01 and of 9999-12-31. */
const firstOrdinal = -719_162;
const lastOrdinal = 2_932_896;

/** Days met before; `test/bench/calendar.bench.ts` shows what remembering buys. */
const remembered = 100_000;
const ordinals = new Map<string, number>();
const days: (Day | undefined)[] = [];

/** The calendar repeats every 400 years; JavaScript takes years below 100 for those of the last century. */
const daysIn = (year: number, month: number): number =>
  getDaysInMonth(new TZDate(2000 + (year % 400), month - 1, 1, 'UTC'));

const parse = (given: string): number | undefined => {
  const parts = shape.exec(given);
  if (parts === null) return undefined;
  const [year = 0, month = 0, last = 0] = parts.slice(1).map(Number);
  if (year < 1 || month < 1 || month > 12 || last < 1 || last > daysIn(year, month)) return undefined;
  return Date.parse(`${given}T00:00:00Z`) / dayMs;
};

/** Days since 1970-01-01; `DubanError` `bad-day` for what is no day. */
export const ordinalOf = (of: Day): number => {
  const known = ordinals.get(of);
  if (known !== undefined) return known;
  const ordinal = parse(of);
  if (ordinal === undefined) throw new DubanError('bad-day', text(`不是日期：${of}`, `not a day: ${of}`));
  if (ordinals.size > remembered) ordinals.clear();
  ordinals.set(of, ordinal);
  return ordinal;
};

/** The day of an ordinal; `DubanError` `day-out-of-range` before the year 1 and after the year 9999. */
export const dayFromOrdinal = (ordinal: number): Day => {
  const known = days[ordinal];
  if (known !== undefined) return known;
  if (!(ordinal >= firstOrdinal && ordinal <= lastOrdinal))
    throw new DubanError(
      'day-out-of-range',
      text('日期须在 0001-01-01 至 9999-12-31 之间', 'days lie between 0001-01-01 and 9999-12-31'),
    );
  const made = new Date(ordinal * dayMs).toISOString().slice(0, 10) as Day;
  if (ordinal >= 0 && ordinal < remembered) days[ordinal] = made;
  return made;
};

/** Whether a value is a real day written `YYYY-MM-DD`. */
export const isDay = (value: unknown): value is Day =>
  typeof value === 'string' && value.length === 10 && (ordinals.has(value) || parse(value) !== undefined);

/** The day a text names; `DubanError` `bad-day` for anything else. */
export const day = (given: string): Day => {
  ordinalOf(given as Day);
  return given as Day;
};

/** Days in data: no transform, what goes in comes out. */
export const daySchema: z.ZodType<Day, Day> = z.custom<Day>(isDay, '形如 2022-09-30 的日期 / a day such as 2022-09-30');

/** The day so many days later, earlier with a negative number; `DubanError` `day-out-of-range` where there is none. */
export const addDays = (from: Day, n: number): Day => dayFromOrdinal(ordinalOf(from) + n);

/** How many days lie between: `to` minus `from`. */
export const daysBetween = (from: Day, to: Day): number => ordinalOf(to) - ordinalOf(from);

/** The year of a day. */
export const yearOf = (of: Day): number => Number(of.slice(0, 4));

/** The first day of a year; `DubanError` `bad-day` where the year is none from 1 to 9999. */
export const firstOfYear = (year: number): Day => day(`${String(year).padStart(4, '0')}-01-01`);

/** The last day of a year; `DubanError` `bad-day` where the year is none from 1 to 9999. */
export const lastOfYear = (year: number): Day => day(`${String(year).padStart(4, '0')}-12-31`);

/** The day of the week, 1 Monday to 7 Sunday. */
export const weekdayOf = (of: Day): 1 | 2 | 3 | 4 | 5 | 6 | 7 =>
  (((((ordinalOf(of) + 3) % 7) + 7) % 7) + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7;
