/** For testing: the contract that store adapters prove themselves by, given/when/then, exploration, mutation, and what runs exercise of a policy. */
export { given, timelineText } from './given/index.js';
export type { Asked, CaseGiven, EventWanted, Expectations, GivenOptions, Happened, Situation } from './given/index.js';
export { asyncStore } from './async-store.js';
export type { AsyncCall, AsyncStoreOptions } from './async-store.js';
export { storeContract } from './store-contract.js';
export type { ContractCase } from './store-contract.js';
export type { PlantedFailure, StoreUnderTest } from './store-under-test.js';
export { trialOf } from './trial.js';
export type { Sent, TimelineEntry, Trial } from './trial.js';
export { registering, standardCast } from './cast.js';
export type { Cast, CastPerson, CastUnit } from './cast.js';
export { always, canReach, explorationText, explore, leadsTo, never, pathText } from './explore/index.js';
export type {
  Always,
  Bounds,
  CanReach,
  Cut,
  Exploration,
  Explored,
  Happening,
  LeadsTo,
  Never,
  Pace,
  PathStep,
  Property,
  Standing,
  Verdict,
  Violation,
} from './explore/index.js';
export { coverage } from './coverage/collector.js';
export type { CoverageCollector } from './coverage/collector.js';
export type { CoverageRecord } from './coverage/record.js';
export type { ClauseCoverage, CoverageItem, CoverageKind, CoverageReport, CoverageTotal } from './coverage/report.js';
export { demandCoverage } from './coverage/demand.js';
export type { CoverageDemand } from './coverage/demand.js';
export { coverageHtml } from './coverage/html.js';
export { coverageText } from './coverage/text.js';
export type { CoverageLanguage } from './coverage/words.js';
export { demandMutationScore, mutate, mutationScore, mutationText } from './mutate/index.js';
export type {
  ClauseSurvivors,
  JudgedMutant,
  Mutant,
  MutantKind,
  MutationDemand,
  MutationOptions,
  MutationReport,
  MutationTextOptions,
  MutationTotal,
  MutationRun,
  MutationSuite,
  MutationScenario,
  MutationSource,
} from './mutate/index.js';
