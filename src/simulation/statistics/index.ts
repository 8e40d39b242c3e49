/** Statistics of many runs: moments and quantiles that merge, intervals that say how sure they are. */
export { meanInterval, pairedInterval, proportionInterval, tailOf } from './interval.js';
export type { Interval, PairedInterval } from './interval.js';
export { moments } from './moments.js';
export type { Moments, MomentsState } from './moments.js';
export { sketch } from './sketch.js';
export type { Sketch, SketchState } from './sketch.js';
export { tQuantile } from './student.js';
