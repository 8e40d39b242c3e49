/** Past ledgers: what their events and rows say of durations, outcomes and arrivals, and behaviour made of it. */
export { arrivalsOf } from './arrivals-of.js';
export type { Arrivals, CountedArrivals } from './arrivals-of.js';
export { byGroup } from './by-group.js';
export { durationsInTable } from './durations-in-table.js';
export { durationsOf } from './durations-of.js';
export type { Measured } from './durations-of.js';
export { eventsOf } from './events-of.js';
export { fittedBehaviour } from './fitted-behaviour.js';
export type { FittedParts } from './fitted-behaviour.js';
export { fittedProfile } from './fitted-profile.js';
export type { FittedProfile, ProfileFigures } from './fitted-profile.js';
export { outcomesOf } from './outcomes-of.js';
export type { CountedOutcomes } from './outcomes-of.js';
export type { Past, PastDuration } from './past.js';
export type { Between } from './spells.js';
export type { TableRow } from './table-row.js';
export type { Reading } from './ledger-time.js';
