/** People: who may do something, who may read it, and what of it. */
export {
  authorise,
  isHeld,
  joined,
  roleFailure,
  rolesAsking,
  rolesHeld,
  standingFailure,
  titlesOf,
} from './authorise.js';
export type { Asking } from './authorise.js';
export { apartIn, deadlineShown, isWhole, lookedAt, shownTo } from './apart.js';
export type { Apart } from './apart.js';
export { asRead, deadlineAsRead, eventAsRead, registryEventAsRead, versionAsRead } from './as-read.js';
export type { BreachAsRead, CaseAsRead, DeadlineAsRead, EventAsRead, WrongBreachAsRead } from './as-read.js';
export { missingAsRead } from './missing.js';
export { inOffice, mayRead } from './readers.js';
export type { Reader } from './readers.js';
export { rolesAwaited, whoMay } from './who-may.js';
export type { Asked } from './who-may.js';
