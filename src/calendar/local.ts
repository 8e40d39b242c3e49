/** Local calendars and further years, composed over a base. */
import { DubanError, text } from '../shared/index.js';
import type { Text } from '../shared/index.js';
import { addDays, day, weekdayOf } from './day.js';
import type { Day } from './day.js';
import type { DayKind, WorkingCalendar } from './working-calendar.js';

/** One day a local government sets apart: an ethnic holiday, or a day worked (全国年节及纪念日放假办法, Art 4). */
export interface LocalDay {
  readonly day: Day;
  readonly working: boolean;
  readonly name: Text;
  readonly source: string;
}

/** Something to lay over a calendar: days of its own, and for a year's table the days it makes known. */
export interface CalendarLayer {
  readonly id: string;
  readonly knownFrom?: Day;
  readonly knownUntil?: Day;
  /** What it says of a day; `undefined` where it says nothing. */
  kindOf(day: Day): DayKind | undefined;
}

/** A local calendar: only the days it names. */
export const localCalendar = (spec: { readonly id: string; readonly days: readonly LocalDay[] }): CalendarLayer => {
  const days = new Map(spec.days.map((one) => [one.day, one]));
  return {
    id: spec.id,
    kindOf: (of) => {
      const set = days.get(of);
      if (set === undefined) return undefined;
      return { kind: set.working ? 'makeup' : 'holiday', working: set.working, name: set.name, source: set.source };
    },
  };
};

/** A whole year's table, for a year the base does not know yet. */
export const yearTable = (spec: {
  readonly year: number;
  readonly holidays: readonly Day[];
  readonly workdays: readonly Day[];
  readonly source: string;
}): CalendarLayer => {
  const [knownFrom, knownUntil] = [day(`${spec.year}-01-01`), day(`${spec.year}-12-31`)];
  const [holidays, workdays] = [new Set(spec.holidays), new Set(spec.workdays)];
  const source = { source: spec.source };
  return {
    id: `year-${spec.year}`,
    knownFrom,
    knownUntil,
    kindOf: (of) => {
      if (of < knownFrom || of > knownUntil) return undefined;
      if (holidays.has(of)) return { kind: 'holiday', working: false, ...source };
      if (workdays.has(of)) return { kind: 'makeup', working: true, ...source };
      return weekdayOf(of) > 5 ? { kind: 'weekend', working: false } : { kind: 'workday', working: true };
    },
  };
};

/**
 * A calendar with layers over it; where several speak of a day the last one counts. Days only a layer names stay unknown
 * outside the base's range, unless a year's table makes that year known; such tables follow without a gap (`DubanError`
 * `calendar-gap`).
 */
export const composeCalendars = (base: WorkingCalendar, ...layers: readonly CalendarLayer[]): WorkingCalendar => {
  let { knownFrom, knownUntil } = base;
  for (const { id, knownFrom: from, knownUntil: until } of layers) {
    if (from === undefined || until === undefined) continue;
    if (from > addDays(knownUntil, 1) || until < addDays(knownFrom, -1))
      throw new DubanError('calendar-gap', text(`日历 ${id} 与已有年份不衔接`, `calendar ${id} leaves a gap`));
    if (from < knownFrom) knownFrom = from;
    if (until > knownUntil) knownUntil = until;
  }
  const reversed = [...layers].reverse();
  return {
    id: [base.id, ...layers.map(({ id }) => id)].join('+'),
    zone: base.zone,
    knownFrom,
    knownUntil,
    kindOf: (of) => {
      if (of < knownFrom || of > knownUntil) return { kind: 'unknown', working: undefined };
      for (const layer of reversed) {
        const kind = layer.kindOf(of);
        if (kind !== undefined) return kind;
      }
      return base.kindOf(of);
    },
  };
};
