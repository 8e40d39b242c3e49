/** A year's table of days off and make-up working days, as a notice sets it. */
import { DubanError, text } from '../shared/index.js';
import type { Fault, Text } from '../shared/index.js';
import type { CalendarLayer } from './compose.js';
import { firstOfYear, isDay, lastOfYear, yearOf } from './day.js';
import type { Day } from './day.js';

/**
 * A year's days off and its make-up working days, with the notice that sets them. The notice may reach into December of
 * the year before and January of the year after.
 */
export interface YearTable {
  readonly year: number;
  readonly holidays: readonly Day[];
  readonly workdays: readonly Day[];
  readonly source: string;
}

/** Whether a day is near enough to a year for its notice to speak of it. */
const reaches = (year: number, of: Day): boolean => {
  const month = of.slice(5, 7);
  const away = yearOf(of) - year;
  return away === 0 || (away === -1 && month === '12') || (away === 1 && month === '01');
};

/**
 * What is wrong with a year's table: a year that is none, a day that is none, named twice, or further off than December
 * of the year before and January of the year after, and no day off in the year itself.
 */
export const tableFaults = ({ year, holidays, workdays }: YearTable): readonly Fault[] => {
  if (!Number.isInteger(year) || year < 1 || year > 9999)
    return [{ path: 'year', message: text('年份须在 1 至 9999 之间', 'a year lies between 1 and 9999') }];
  const met = new Map<Day, string>();
  const wrong = (of: Day, list: string): Text | undefined => {
    if (!isDay(of)) return text(`不是日期：${String(of)}`, `not a day: ${String(of)}`);
    if (!reaches(year, of))
      return text(`${of} 不在 ${year} 年及其前后一月`, `${of} is not of ${year}, nor of a month beside it`);
    const before = met.get(of);
    met.set(of, list);
    if (before === undefined) return undefined;
    return before === list
      ? text(`${of} 重复`, `${of} is named twice`)
      : text(`${of} 既放假又上班`, `${of} is both off and worked`);
  };
  const faultsOf = (list: 'holidays' | 'workdays', days: readonly Day[]): readonly Fault[] =>
    days.flatMap((of, i) => {
      const message = wrong(of, list);
      return message === undefined ? [] : [{ path: `${list}.${i}`, message }];
    });
  const found = [...faultsOf('holidays', holidays), ...faultsOf('workdays', workdays)];
  if (holidays.some((of) => isDay(of) && yearOf(of) === year)) return found;
  return [...found, { path: 'holidays', message: text(`没有 ${year} 年的假日`, `no day off lies in ${year}`) }];
};

/**
 * A whole year's table, for a year that is not known yet, or anew for one that is. Days it names beside its year count as
 * well, where they are known. `DubanError` `bad-calendar` with the faults of a table that cannot be right.
 */
export const yearTable = (spec: YearTable): CalendarLayer => {
  const faults = tableFaults(spec);
  if (faults.length > 0)
    throw new DubanError(
      'bad-calendar',
      text(`${spec.year} 年日历有 ${faults.length} 处错误`, `the table of ${spec.year} has ${faults.length} faults`),
      faults,
    );
  const [holidays, workdays] = [new Set(spec.holidays), new Set(spec.workdays)];
  const { source } = spec;
  return {
    id: `year-${spec.year}`,
    knownFrom: firstOfYear(spec.year),
    knownUntil: lastOfYear(spec.year),
    kindOf: (of) => {
      if (holidays.has(of)) return { kind: 'holiday', working: false, source };
      if (workdays.has(of)) return { kind: 'makeup', working: true, source };
      return undefined;
    },
  };
};
