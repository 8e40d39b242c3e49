/** What the calendar remembers, beside the same work done anew each time. */
import {
  addDays,
  addWorkingDays,
  day,
  dayFromOrdinal,
  dayOf,
  nationalCalendar,
  ordinalOf,
  startOfDay,
} from '../../src/calendar/index.js';
import type { Day } from '../../src/calendar/index.js';
import { median, perSecond } from './row.js';
import type { Row } from './row.js';
import { sized } from './scale.js';
import type { Scale } from './scale.js';

const calendar = nationalCalendar();
const dayMs = 86_400_000;
/** The days of a season, each text made anew, as data bring them. */
const ordinals = Array.from({ length: 200 }, (_, i) => ordinalOf(day('2022-06-01')) + i);
const texts = (): Day[] => ordinals.map((n) => new Date(n * dayMs).toISOString().slice(0, 10) as Day);
const instants = ordinals.map((n) => n * dayMs + 1);

const parsedAnew = (of: string): number => {
  if (!/^\d{4}-\d\d-\d\d$/.test(of)) return Number.NaN;
  const at = Date.parse(`${of}T00:00:00Z`);
  return new Date(at).toISOString().startsWith(of) ? at / dayMs : Number.NaN;
};
const writtenAnew = (n: number): Day => new Date(n * dayMs).toISOString().slice(0, 10) as Day;
const countedAnew = (from: Day, n: number): Day => {
  let at = from;
  for (let left = n; left > 0;) {
    at = addDays(at, 1);
    if (calendar.kindOf(at).working === true) left -= 1;
  }
  return at;
};

/** What came out, so that no work is left out. */
let sum = 0;

/** Median rates of two ways, in turns, after two to warm up. */
const race = (
  scale: Scale,
  full: number,
  ours: (i: number) => void,
  anew: (i: number) => void,
  less = 1,
): readonly number[] => {
  const count = sized(scale, full, 1_000);
  const rates: [number[], number[]] = [[], []];
  for (let round = 0; round < 9; round += 1)
    [ours, anew].forEach((work, way) => {
      const times = way === 0 ? count : Math.ceil(count / less);
      const rate = perSecond(times, () => {
        for (let i = 0; i < times; i += 1) work(i);
      });
      if (round > 1) rates[way]?.push(rate);
    });
  return rates.map(median);
};

/** Measures. */
export const run = (scale: Scale): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  const say = (name: string, [value = 0, baseline = 1]: readonly number[], unit: string): void => {
    rows.push({ suite: 'calendar', name, value, unit, baseline, ratio: value / baseline });
  };
  let given = texts();
  const refreshed = (i: number): Day => {
    if (i % ordinals.length === 0) given = texts();
    return given[i % ordinals.length] as Day;
  };
  const at = <T>(list: readonly T[], i: number): T => list[i % list.length] as T;

  say(
    'a day’s ordinal: remembered against parsed',
    race(
      scale,
      200_000,
      (i) => (sum += ordinalOf(refreshed(i))),
      (i) => (sum += parsedAnew(refreshed(i))),
    ),
    'days/s',
  );
  say(
    'an ordinal’s day: remembered against written',
    race(
      scale,
      200_000,
      (i) => (sum += dayFromOrdinal(at(ordinals, i)).length),
      (i) => (sum += writtenAnew(at(ordinals, i)).length),
    ),
    'days/s',
  );
  say(
    'ten working days later: codes against asking the calendar',
    race(
      scale,
      100_000,
      (i) => (sum += addWorkingDays(calendar, dayFromOrdinal(at(ordinals, i)), 10).day.length),
      (i) => (sum += countedAnew(dayFromOrdinal(at(ordinals, i)), 10).length),
    ),
    'spans/s',
  );
  say(
    'the day of an instant: China’s steady clocks against a zone looked up',
    race(
      scale,
      100_000,
      (i) => (sum += dayOf(at(instants, i), 'Asia/Shanghai').length),
      (i) => (sum += dayOf(at(instants, i), 'Asia/Taipei').length),
      10,
    ),
    'instants/s',
  );
  say(
    'the start of a day: China’s steady clocks against a zone looked up',
    race(
      scale,
      100_000,
      (i) => (sum += startOfDay(dayFromOrdinal(at(ordinals, i)), 'Asia/Shanghai')),
      (i) => (sum += startOfDay(dayFromOrdinal(at(ordinals, i)), 'Asia/Taipei')),
      10,
    ),
    'days/s',
  );
  say(
    'the day of an instant in a zone: one formatter against one each time',
    race(
      scale,
      20_000,
      (i) => (sum += dayOf(at(instants, i), 'Asia/Taipei').length),
      (i) =>
        (sum += new Intl.DateTimeFormat('en-US', { timeZone: 'Asia/Taipei', timeZoneName: 'longOffset' }).format(
          at(instants, i),
        ).length),
      100,
    ),
    'instants/s',
  );
  if (sum === 0) throw new Error('nothing was measured');
  return Promise.resolve(rows);
};
