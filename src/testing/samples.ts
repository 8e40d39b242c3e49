/** Samples fitted to a situation: people, units, cases and days in a command's sample replaced by those at hand. */
import { addDays, addWorkingDays, isDay } from '../calendar/index.js';
import type { Day, WorkingCalendar } from '../calendar/index.js';

/** What stands for whom in a sample: `p1` a person, `u1` a unit, `c1` a case. */
const slot = /^([puc])\d+$/u;

/** How the days of a sample are fitted: as they stand, today, some working days ahead in their order, or a month ago. */
export type DayFit = 'own' | 'today' | 'ahead' | 'ago';

/** The ways to fit a sample's days, the likeliest first. */
export const dayFits: readonly DayFit[] = ['own', 'today', 'ahead', 'ago'];

/** A sample with what can be replaced in it. */
export interface Template {
  readonly sample: unknown;
  readonly people: readonly string[];
  readonly units: readonly string[];
  readonly cases: readonly string[];
  /** The distinct days, the earliest first. */
  readonly days: readonly Day[];
}

const strings = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(strings);
};

const distinct = <T extends string>(values: readonly T[]): readonly T[] => [...new Set(values)].sort();

/** Finds what can be replaced in a sample. */
export const templateOf = (sample: unknown): Template => {
  const all = strings(sample);
  const slots = (letter: string) => distinct(all.filter((one) => slot.exec(one)?.[1] === letter));
  return { sample, people: slots('p'), units: slots('u'), cases: slots('c'), days: distinct(all.filter(isDay)) };
};

const fiveDays = 5;
const aMonth = 30;

/** The days a fit puts in place of a template's. */
export const fittedDays = (
  { days }: Template,
  fit: DayFit,
  today: Day,
  calendar: WorkingCalendar,
): ReadonlyMap<string, string> => {
  if (fit === 'own') return new Map();
  return new Map(
    days.map((one, i) => [
      one,
      fit === 'today'
        ? today
        : fit === 'ago'
          ? addDays(today, -aMonth)
          : addWorkingDays(calendar, today, fiveDays * (i + 1)).day,
    ]),
  );
};

/** The sample with strings replaced. */
export const filled = (value: unknown, by: ReadonlyMap<string, string>): unknown => {
  if (typeof value === 'string') return by.get(value) ?? value;
  if (typeof value !== 'object' || value === null || by.size === 0) return value;
  if (Array.isArray(value)) return value.map((item) => filled(item, by));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, filled(item, by)]));
};

/** Every way to put distinct people (or units) in a template's slots. */
export const castings = (
  slots: readonly string[],
  among: readonly string[],
): readonly (readonly (readonly [string, string])[])[] => {
  const [first, ...rest] = slots;
  if (first === undefined) return [[]];
  return among.flatMap((one) =>
    castings(
      rest,
      among.filter((other) => other !== one),
    ).map((others) => [[first, one] as const, ...others]),
  );
};
