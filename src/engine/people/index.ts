/** People: who may do something, and who may read it. */
export { authorise, joined, rolesHeld, titlesOf } from './authorise.js';
export type { Asking } from './authorise.js';
export { asRead, eventAsRead, mayRead, shownTo } from './readers.js';
export type { Reader } from './readers.js';
export { whoMay } from './who-may.js';
export type { Asked } from './who-may.js';
