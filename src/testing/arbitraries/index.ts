/** Arbitraries for property tests with fast-check: days at the edges, registries, commands, and whole seasons. */
export { appointments } from './appointments.js';
export type { AppointmentBounds } from './appointments.js';
export { command } from './command.js';
export type { CommandBounds } from './command.js';
export { edgeDay, edgeInstant } from './edge-day.js';
export type { EdgeRange } from './edge-day.js';
export { dayEdges, edgesOf } from './edges.js';
export type { DayEdge } from './edges.js';
export { people, units } from './registry.js';
export { acceptanceOf, playSeason, season } from './season.js';
export type { Season, SeasonBounds, SeasonCommand } from './season.js';
