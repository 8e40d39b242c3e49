/** What every folder shares: errors, identifiers, JSON, bilingual text; knows no campaign. */
export { DubanError, isDubanError } from './errors.js';
export type { Fault } from './errors.js';
export type { CaseId, PersonId, UnitId } from './ids.js';
export { isTakenIn, takeIn } from './intake.js';
export type { NotTakenIn, TakenIn } from './intake.js';
export { canonicalJson, deepFreeze, sameJson, sha256 } from './json.js';
export type { Json, JsonObject } from './json.js';
export { closest, distance } from './likeness.js';
export { pushed } from './lists.js';
export { ownValue } from './own.js';
export { mustHold, shapeFaults } from './shape.js';
export { text } from './text.js';
export type { Text } from './text.js';
