/** People: who may do something, and who may read it. */
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
export { apartIn, asRead, eventAsRead, mayRead, shownTo } from './readers.js';
export type { Reader } from './readers.js';
export { rolesAwaited, whoMay } from './who-may.js';
export type { Asked } from './who-may.js';
