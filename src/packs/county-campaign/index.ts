/** The county campaign pack: a real notice of 2022, clause by clause. */
export { countyCampaign } from './policy.js';
export type { CountyChoices, CountyOptions } from './arguments.js';
export type { CountyCommands, CountyEvents, CountyStates, CountyTypes } from './procedures.js';
export { clauses } from './clauses/index.js';
export type { CountyClause } from './clauses/index.js';
export { strikeOffRate } from './problem/rate.js';
export type { StrikeOffRate } from './problem/rate.js';
export {
  areasOfDifficulty,
  behaviour,
  behaviourCodes,
  focusCodes,
  focusProblem,
  specialActions,
} from './taxonomy/index.js';
export { glossary } from './glossary/index.js';
export type { CountyKind } from './kinds.js';
export { ladder } from './ladder.js';
export { roles } from './roles.js';
export type { CountyRole } from './roles.js';
export { countyPhases } from './phases.js';
export type { PhaseDates } from './phases.js';
