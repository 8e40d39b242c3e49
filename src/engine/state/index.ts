/** The campaign's state: drafts, folding, totals, what is due, look-ups, names. */
export { compiled } from './compiled.js';
export type { CompiledCommand, CompiledPolicy, CompiledProcedure } from './compiled.js';
export {
  addArmed,
  dueIndex,
  dueItems,
  compareDue,
  nextInstant,
  peekDue,
  popDue,
  pushDue,
  standing,
  waits,
} from './due.js';
export type { DueIndex, DueItem } from './due.js';
export {
  blankCase,
  caseAfter,
  caseBefore,
  caseFrom,
  caseWith,
  evolve,
  foldInto,
  formerUnitsAfter,
  rearmed,
  righting,
  withKept,
} from './fold.js';
export type { PausedBreach, Righted, YearTableData } from './fold.js';
export { keysOf, overLayer, read, write, writtenKeys } from './layer.js';
export type { Layer } from './layer.js';
export { isName, isPolicyName, isReserved, phaseOf, protectedName, singleId } from './names.js';
export { planOf, runningIn } from './plan.js';
export type { Part, StepPlan } from './plan.js';
export { appointmentsOn, currentUnit, inForce, inOfficeOn, onLeave, registryView } from './registry-view.js';
export { aboutCase, newEvent, orderOf, record, recordCase, startRun } from './run.js';
export type { Moment, OpenEvent, Run } from './run.js';
export { adopt, branch, draftOver, emptyState, fork, pourDraft, putCase } from './state.js';
export { countsKept, registryMarks, viewState, withoutDue, withRecords } from './view.js';
export type { CountKept, Records, RegistryMarks, StateView, TotalRow } from './view.js';
export type {
  BalanceState,
  BasisChange,
  CampaignState,
  Draft,
  RecordedFault,
  RegistryProposal,
  Suspension,
  World,
} from './state.js';
export {
  addAmounts,
  casesStanding,
  countsStanding,
  isCounted,
  sumAmounts,
  takenBack,
  timesIn,
  totalIn,
  unitOf,
} from './totals.js';
export type { Trace, TraceEntry } from './trace.js';
