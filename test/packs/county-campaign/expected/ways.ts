/**
 * Where each event leads, written from the notice and held against every run: `from → to`, with `|` between ways that the
 * event leaves open, and for an event that opens a case where the case begins. What is not named stays where it is.
 */
import { waysOfDays } from './ways-days.js';
import { waysOfSupervision } from './ways-supervision.js';
import { waysOfWork } from './ways-work.js';

/** Lines by event. */
export type Ways = Readonly<Record<string, readonly string[]>>;

/** Every event that leads anywhere. */
export const ways: Ways = { ...waysOfWork, ...waysOfSupervision, ...waysOfDays };
