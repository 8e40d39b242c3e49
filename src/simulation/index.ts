/** Simulation: a policy's season played with people, capacity and luck, on the very steps of production. */
export { ablate } from './ablate/index.js';
export type { AblatedClause, AblateOptions, Ablation } from './ablate/index.js';
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
export { compare, whoGains } from './compare/index.js';
export type { ComparedRow, Comparison, Difference, Gains, Paired } from './compare/index.js';
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
export { canStillMakeIt, forecast, restOf } from './forecast/index.js';
export type { Aim, Chance, Expectation, ForecastOptions, Outlook } from './forecast/index.js';
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
export type { Among, By, Events, Failed, Measure, Per, Refused, Results, Row, Scale, Table } from './results/index.js';
export type { Listeners } from './run/index.js';
export type { Scenario, UnitSpec } from './scenario/index.js';
export { replicate, simulate } from './replicate/index.js';
export type {
  EnsembleOptions,
  Playable,
  ReplicateOptions,
  ScenarioSource,
  SimulateOptions,
} from './replicate/index.js';
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
export { search, sensitivity, sweep } from './vary/index.js';
export type {
  Answer,
  Estimate,
  Flip,
  Grid,
  Question,
  Range,
  ScenarioMaker,
  Search,
  SearchOptions,
  SensitiveTo,
  Sensitivity,
  SensitivityOptions,
  Settings,
  Sweep,
  SweepOptions,
  SweptRow,
  Variable,
  Verdict,
} from './vary/index.js';
