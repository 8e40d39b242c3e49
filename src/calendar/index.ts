/** Days, instants, working calendars and spans: what a working day is, and up to when we know. */
export { addDays, day, dayFromOrdinal, daySchema, daysBetween, isDay, ordinalOf, weekdayOf } from './day.js';
export type { Day } from './day.js';
export {
  dayOf,
  defaultZone,
  endOfDay,
  formatInstant,
  instantSchema,
  isInstantText,
  parseInstant,
  startOfDay,
} from './instant.js';
export type { Instant } from './instant.js';
export type { DayKind, WorkingCalendar } from './working-calendar.js';
export { nationalCalendar } from './national.js';
export { composeCalendars, localCalendar, yearTable } from './local.js';
export type { CalendarLayer, LocalDay } from './local.js';
export { addWorkingDays, isWorking, nextWorkingDay, workingDayBefore, workingDaysBetween } from './counting.js';
export type { Counted } from './counting.js';
export { dueOf, restOf } from './due.js';
export type { Due, Roll, Span } from './due.js';
