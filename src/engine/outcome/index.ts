/** What comes of asking: accepted with events, or refused with reasons. */
export { refusalTitles } from './codes.js';
export type { RefusalCode } from './codes.js';
export { accepted } from './outcome.js';
export type { Accepted, Outcome, RowReport } from './outcome.js';
export { failure, isRefusal, refuse } from './refusal.js';
export type { Failure, Refusal } from './refusal.js';
export { unknownCase } from './unknown-case.js';
export { engineEvents, faultEvents } from './events.js';
export { toldFault } from './told-fault.js';
export type { ToldFault } from './told-fault.js';
export type { EngineEvent } from './events.js';
