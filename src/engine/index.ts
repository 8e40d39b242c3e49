/** The engine: pure steps over a campaign's state, and the one impure shell around them. */
export { createEngine } from './engine.js';
export type { EngineOptions } from './engine.js';
export type { After, AnyCommandOf, CommandName, Engine, EngineCommands, TypedQuery, View } from './types.js';
export type { Accepted, Outcome, RowReport } from './outcome.js';
export type { CasePage, CaseQuery, DueRow } from './query.js';
export { protectedName } from './readers.js';
export { engineEvents } from './events.js';
export type { EngineEvent } from './events.js';
export { refusalTitles } from './codes.js';
export type { RefusalCode } from './codes.js';
export { isRefusal } from './refusal.js';
export type { Failure, Refusal } from './refusal.js';
export { admit } from './admit.js';
export type { Admitted } from './admit.js';
export { step } from './step.js';
export type { Decision, Input } from './step.js';
export { decide } from './decide.js';
export { blankCase, evolve } from './apply.js';
export { adopt, branch, emptyState, fork } from './state.js';
export { phaseOf } from './surroundings.js';
export { resolveSpan } from './arm.js';
export { rolesHeld } from './authorise.js';
export { whoMay } from './who-may.js';
export type { Asked } from './who-may.js';
export { singleId } from './surroundings.js';
export { registryView } from './registry-view.js';
export type { CampaignState, Draft, World } from './state.js';
export {
  countsKept,
  registryMarks,
  suspensionsOf,
  tallyOfCount,
  viewState,
  withoutDue,
  withRecords,
} from './state-view.js';
export type { Records, RegistryMarks, StateView, TotalRow } from './state-view.js';
export { fireNext } from './drain.js';
export type { Trace, TraceEntry } from './trace.js';
export type { Answer, Appended, Batch, EventStore, RefusedEntry, StreamHead } from './store.js';
export { systemClock } from './clock.js';
export type { Clock } from './clock.js';
export type { Adoption } from './adoption.js';
export { registryCommands } from './registry/commands.js';
export type { CalendarExtension, RegistryCommands, RegistryType } from './registry/commands.js';
