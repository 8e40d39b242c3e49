/** Days, instants, working calendars and spans: what a working day is, and up to when we know. */
export { addDays, day, dayFromOrdinal, daySchema, daysBetween, isDay, ordinalOf, weekdayOf } from './day.js';
export type { Day } from './day.js';
export { dayOf, endOfDay, formatInstant, instantSchema, isInstantText, parseInstant, startOfDay } from './instant.js';
export type { Instant } from './instant.js';
export { defaultZone } from './zone.js';
export type { DayKind, WorkingCalendar } from './working-calendar.js';
export { nationalCalendar } from './national.js';
export { localCalendar } from './local.js';
export type { LocalDay } from './local.js';
export { tableFaults, yearTable } from './year-table.js';
export type { YearTable } from './year-table.js';
export { composeCalendars } from './compose.js';
export type { CalendarLayer } from './compose.js';
export { coverage, firstUnknown } from './horizon.js';
export { addWorkingDays, isWorking, nextWorkingDay, workingDayBefore, workingDaysBetween } from './counting.js';
export type { Counted, DayCount } from './counting.js';
export { dueOf, restOf } from './due.js';
export type { Due, Roll, Span } from './due.js';
