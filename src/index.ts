/** duban: administrative campaign notices as executable policies. The first hour's names. */
export { createEngine, decide, isRefusal } from './engine/index.js';
export type { Engine, EngineOptions, Failure, Outcome, Refusal } from './engine/index.js';
export { checkPolicy, definePolicy, isIn } from './policy/index.js';
export type { Case, Clause, Policy, PolicyEvent } from './policy/index.js';
export { composeCalendars, day, localCalendar, nationalCalendar } from './calendar/index.js';
export type { Day, WorkingCalendar } from './calendar/index.js';
export { DubanError, isDubanError } from './shared/index.js';
export type { Text } from './shared/index.js';
