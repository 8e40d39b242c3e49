/** For testing: the contract that store adapters prove themselves by. */
export { given, timelineText } from './given/index.js';
export type { Asked, CaseGiven, Expectations, Happened, Situation } from './given/index.js';
export { storeContract } from './store-contract.js';
export type { ContractCase, StoreUnderTest } from './store-contract.js';
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
} from './explore/index.js';
