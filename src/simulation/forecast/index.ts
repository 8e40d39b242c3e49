/** From a live campaign: the rest of its season, forecast, and whether it can still be made. */
export { canStillMakeIt } from './can-still-make-it.js';
export type { Aim, Chance, Outlook } from './can-still-make-it.js';
export { forecast } from './forecast.js';
export type { ForecastOptions } from './forecast.js';
export { restOf } from './rest-of.js';
export type { Expectation } from './rest-of.js';
