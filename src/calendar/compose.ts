/** A calendar composed of a base and layers over it: local calendars, further years, years anew. */
import { DubanError, text } from '../shared/index.js';
import { addDays, weekdayOf } from './day.js';
import type { Day } from './day.js';
import type { DayKind, WorkingCalendar } from './working-calendar.js';

/**
 * Something to lay over a calendar. One with `knownFrom` and `knownUntil` is a table: it makes these days known, and
 * those it does not name are plain, Monday to Friday worked.
 */
export interface CalendarLayer {
  readonly id: string;
  readonly knownFrom?: Day;
  readonly knownUntil?: Day;
  /** What it says of a day; `undefined` where it does not name it. */
  kindOf(day: Day): DayKind | undefined;
}

interface Parts {
  readonly base: WorkingCalendar;
  readonly layers: readonly CalendarLayer[];
}

/** What a composed calendar was made of: composed again, its own tables can still be replaced. */
const composed = new WeakMap<WorkingCalendar, Parts>();

const isTable = ({ knownFrom, knownUntil }: CalendarLayer): boolean =>
  knownFrom !== undefined && knownUntil !== undefined;

const covers = ({ knownFrom, knownUntil }: CalendarLayer, of: Day): boolean =>
  knownFrom !== undefined && knownUntil !== undefined && of >= knownFrom && of <= knownUntil;

/** A day that no notice speaks of. */
export const plainDay = (of: Day): DayKind =>
  weekdayOf(of) > 5 ? { kind: 'weekend', working: false } : { kind: 'workday', working: true };

/** The days known to a calendar and the tables over it. */
const knownOf = (base: WorkingCalendar, layers: readonly CalendarLayer[]) => {
  let { knownFrom, knownUntil } = base;
  for (const { id, knownFrom: from, knownUntil: until } of layers) {
    if (from === undefined || until === undefined) continue;
    if ((from > knownUntil && addDays(from, -1) > knownUntil) || (until < knownFrom && addDays(until, 1) < knownFrom))
      throw new DubanError('calendar-gap', text(`日历 ${id} 与已有年份不衔接`, `calendar ${id} leaves a gap`));
    if (from < knownFrom) knownFrom = from;
    if (until > knownUntil) knownUntil = until;
  }
  return { knownFrom, knownUntil };
};

/**
 * A calendar with layers over it. Of several that name a day the last one counts; a day that none names is plain in a
 * table's range, and the base's elsewhere. A table replaces an earlier one of the same id whole, days beside its year
 * included. Days only a layer names stay unknown outside the base's range, unless a table makes them known; such tables
 * follow without a gap (`DubanError` `calendar-gap`).
 */
export const composeCalendars = (base: WorkingCalendar, ...layers: readonly CalendarLayer[]): WorkingCalendar => {
  const { knownFrom, knownUntil } = knownOf(base, layers);
  const parts = composed.get(base) ?? { base, layers: [] };
  const all = [...parts.layers, ...layers];
  const standing = all.filter((one, i) => !(isTable(one) && all.some(({ id }, later) => later > i && id === one.id)));
  const lastFirst = [...standing].reverse();
  const made: WorkingCalendar = {
    id: [parts.base.id, ...standing.map(({ id }) => id)].join('+'),
    zone: base.zone,
    knownFrom,
    knownUntil,
    kindOf: (of) => {
      if (of < knownFrom || of > knownUntil) return { kind: 'unknown', working: undefined };
      for (const layer of lastFirst) {
        const kind = layer.kindOf(of);
        if (kind !== undefined) return kind;
      }
      return standing.some((layer) => covers(layer, of)) ? plainDay(of) : parts.base.kindOf(of);
    },
  };
  composed.set(made, { base: parts.base, layers: standing });
  return made;
};
