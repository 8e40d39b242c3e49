/** Simulation: a policy's season played with people, capacity and luck, on the very steps of production. */
export { average, exemplary, perfunctory, stretched } from './behaviour/index.js';
export type {
  Arrival,
  Behaviour,
  Choice,
  Coming,
  Habit,
  Placeholder,
  Profile,
  Retry,
  Shock,
  Template,
  Truth,
  When,
} from './behaviour/index.js';
export { officeHours } from './clock/index.js';
export type { Hours } from './clock/index.js';
export { checkDistribution, distributionSchema, meanOf, sampler } from './distribution/index.js';
export type { Distribution } from './distribution/index.js';
export { endedAfter, endedBy, fitDuration, fitFactor, fitRate, fitShare, inTime, kaplanMeier } from './fit/index.js';
export type {
  Compared,
  Duration,
  DurationFit,
  DurationOptions,
  EndedAfter,
  FactorFit,
  FamilyName,
  Figure,
  FigureOptions,
  FitOptions,
  KaplanMeier,
  KaplanMeierStep,
  LastDay,
  Outcomes,
  RateFigure,
  SeenCounts,
} from './fit/index.js';
export {
  arrivalsOf,
  byGroup,
  durationsInTable,
  durationsOf,
  eventsOf,
  fittedBehaviour,
  fittedProfile,
  outcomesOf,
} from './past/index.js';
export type {
  Arrivals,
  Between,
  CountedArrivals,
  CountedOutcomes,
  FittedParts,
  FittedProfile,
  Measured,
  Past,
  PastDuration,
  ProfileFigures,
  Reading,
  TableRow,
} from './past/index.js';
export { resume, streams } from './random/index.js';
export type { Random, Stream, Streams, StreamState } from './random/index.js';
export { rowOf, toCsv, toJson } from './results/index.js';
export type { Events, Measure, Per, Results, Row } from './results/index.js';
export type { Listeners } from './run/index.js';
export type { Scenario, UnitSpec } from './scenario/index.js';
export { replicate, simulate } from './replicate/index.js';
export type { ReplicateOptions, ScenarioSource, SimulateOptions } from './replicate/index.js';
export { meanInterval, moments, pairedInterval, proportionInterval, sketch } from './statistics/index.js';
export type { Interval, Moments, PairedInterval, Sketch } from './statistics/index.js';
export { act, script, unit } from './script/index.js';
export type {
  Act,
  ActDetails,
  ActingUnit,
  Acts,
  Asking,
  FinishedScript,
  Script,
  ScriptResult,
  ScriptStep,
  Seen,
} from './script/index.js';
