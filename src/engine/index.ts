/** The engine: one pure way through over a campaign's state, and one impure shell around it. */
export { createEngine } from './shell/engine.js';
export type { EngineOptions } from './shell/engine.js';
export { rehearse } from './shell/adopt.js';
export type { Rehearsal } from './shell/adopt.js';
export type { Balance, BalanceCase, BalanceTotal } from './shell/balance.js';
export { systemClock } from './shell/clock.js';
export type { Clock } from './shell/clock.js';
export { checkPage } from './shell/page.js';
export { journalBound, logFormat, tailPage } from './shell/store.js';
export type {
  Answer,
  AnswerKey,
  UnitDecision,
  EventStore,
  KnownAnswer,
  RefusedEntry,
  UnitReads,
  StreamHead,
  UnitWrites,
  UnitWants,
} from './shell/store.js';
export type {
  AnyCommandOf,
  CalendarFault,
  CommandName,
  Engine,
  EngineCommands,
  EngineFault,
  PersonEngine,
  TypedQuery,
} from './shell/types.js';
export type {
  After,
  CasePage,
  CaseQuery,
  DueAsRead,
  DueRow,
  FeedEvent,
  FeedFrom,
  OutcomeAsRead,
  RefusalAsRead,
} from './read/index.js';
export { engineEvents, faultEvents, isRefusal, refusalTitles, toldFault } from './outcome/index.js';
export type { ToldFault } from './outcome/index.js';
export { accepted } from './outcome/index.js';
export type { Accepted, EngineEvent, Failure, Outcome, Refusal, RefusalCode, RowReport } from './outcome/index.js';
export { admit, anyTime, decide, decideAlone, discard, fireOne, transact } from './kernel/index.js';
export type {
  Admitted,
  Adoption,
  SingleDecision,
  CommandInput,
  DryRun,
  Input,
  Present,
  Range,
  Result,
  Transaction,
} from './kernel/index.js';
export { explainDeadline, project, resolveSpan } from './deadlines/index.js';
export type { CountedDay } from './deadlines/index.js';
export { rolesHeld, whoMay } from './people/index.js';
export type {
  Asked,
  BreachAsRead,
  CaseAsRead,
  DeadlineAsRead,
  EventAsRead,
  WrongBreachAsRead,
} from './people/index.js';
export { registryCommands } from './registry/index.js';
export type { CalendarExtension, RegistryCommands, RegistryType } from './registry/index.js';
export {
  adopt,
  blankCase,
  branch,
  countsKept,
  emptyState,
  evolve,
  fork,
  isName,
  phaseOf,
  protectedName,
  registryMarks,
  registryView,
  singleId,
  viewState,
  withoutDue,
  withRecords,
} from './state/index.js';
export type {
  CampaignState,
  CountKept,
  Draft,
  RecordedFault,
  RegistryProposal,
  Records,
  RegistryMarks,
  StateView,
  Suspension,
  TotalRow,
  Trace,
  TraceEntry,
} from './state/index.js';
