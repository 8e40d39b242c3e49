/** Working time: office hours on working days, and a clock that runs in them only. */
export { officeHours, spansOf } from './hours.js';
export type { Hours } from './hours.js';
export { officeClock } from './office-clock.js';
export type { OfficeClock } from './office-clock.js';
