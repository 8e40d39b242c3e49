/** A letter explored: from its opening, within bounds that make for a quick walk. */
import { day } from '../../../src/calendar/index.js';
import { explore, given } from '../../../src/testing/index.js';
import type { Bounds, Exploration, Happening, Property } from '../../../src/testing/index.js';
import { policy } from '../../engine/fixture.js';

/** A letter just received. */
export const { trial } = given(policy).on('2022-08-08').case('l', 'letter');
/** Bounds for it. */
export const bounds: Bounds = { cases: ['l'], until: day('2022-08-26'), numbers: 2, days: ['ahead'], pace: 'due' };
/** Explores it within those bounds, or others. */
export const exploring = (property: Property | readonly Property[], more: Bounds = {}): Exploration =>
  explore(policy, { from: trial, property, bounds: { ...bounds, ...more } });
/** Whether an event is of a type. */
export const is =
  (type: string) =>
  (h: Happening): boolean =>
    h.event.type === type;
