/** Deadlines: a history and its projection. The only place where a last day is found. */
export { armed, reprojected } from './arm.js';
export { missedWrongly } from './breach.js';
export { countsFrom } from './end.js';
export { explainDeadline } from './explain.js';
export type { CountedDay } from './explain.js';
export { pauseBy, pausesFor, resumeBy } from './pauses.js';
export type { Standing } from './pauses.js';
export { project } from './project.js';
export {
  amountOn,
  armFor,
  armPauses,
  basisOf,
  pausesNow,
  resolveSpan,
  standingOf,
  suspensionPauses,
} from './arming.js';
export type { Belonging } from './arming.js';
export { reprojectCase, reprojectCases, reprojectOne } from './reproject-cases.js';
export type { MovedDay, Reprojection } from './reproject-cases.js';
