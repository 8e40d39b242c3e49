/** Local calendars: days that a local government sets apart. */
import type { Text } from '../shared/index.js';
import type { CalendarLayer } from './compose.js';
import type { Day } from './day.js';

/** One day a local government sets apart: an ethnic holiday, or a day worked (全国年节及纪念日放假办法, Art 4). */
export interface LocalDay {
  readonly day: Day;
  readonly working: boolean;
  readonly name: Text;
  readonly source: string;
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
