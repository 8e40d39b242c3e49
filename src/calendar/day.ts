/** Days: dates without a time, as branded text, and as ordinals where speed counts. */
import { TZDate } from '@date-fns/tz';
import { getDaysInMonth } from 'date-fns';
import { z } from 'zod';
import { DubanError, text } from '../shared/index.js';

declare const brand: unique symbol;
/** A day, `YYYY-MM-DD`. Days compare as text. */
export type Day = string & { readonly [brand]: 'Day' };

const dayMs = 86_400_000;
const shape = /^(\d{4})-(\d\d)-(\d\d)$/;

const ordinals = new Map<string, number>();
const days: (Day | undefined)[] = [];

const parse = (given: string): number | undefined => {
  const [, year = '', month = '', dayOfMonth = ''] = shape.exec(given) ?? [];
  if (year === '' || Number(month) < 1 || Number(month) > 12) return undefined;
  const last = getDaysInMonth(new TZDate(Number(year), Number(month) - 1, 1, 'UTC'));
  const real = Number(dayOfMonth) >= 1 && Number(dayOfMonth) <= last;
  return real ? Date.parse(`${given}T00:00:00Z`) / dayMs : undefined;
};

/** Days since 1970-01-01. Remembered, so that hot paths parse each day once. */
export const ordinalOf = (of: Day): number => {
  const known = ordinals.get(of);
  if (known !== undefined) return known;
  const ordinal = parse(of);
  if (ordinal === undefined) throw new DubanError('bad-day', text(`不是日期：${of}`, `not a day: ${of}`));
  if (ordinals.size > 100_000) ordinals.clear();
  ordinals.set(of, ordinal);
  return ordinal;
};

/** The day of an ordinal. */
export const dayFromOrdinal = (ordinal: number): Day => {
  const known = days[ordinal];
  if (known !== undefined) return known;
  const made = new Date(ordinal * dayMs).toISOString().slice(0, 10) as Day;
  if (ordinal >= 0 && ordinal < 100_000) days[ordinal] = made;
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
export const daySchema: z.ZodType<Day, Day> = z.custom<Day>(isDay, '须为日期 YYYY-MM-DD / a day as YYYY-MM-DD');

/** The day so many days later; earlier with a negative number. */
export const addDays = (from: Day, n: number): Day => dayFromOrdinal(ordinalOf(from) + n);

/** How many days lie between: `to` minus `from`. */
export const daysBetween = (from: Day, to: Day): number => ordinalOf(to) - ordinalOf(from);

/** The day of the week, 1 Monday to 7 Sunday. */
export const weekdayOf = (of: Day): 1 | 2 | 3 | 4 | 5 | 6 | 7 =>
  (((((ordinalOf(of) + 3) % 7) + 7) % 7) + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7;
