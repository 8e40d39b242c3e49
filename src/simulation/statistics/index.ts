/** Statistics of many runs: moments and quantiles that merge, intervals that say how sure they are. */
export { alikeEnds, allAlike, allOrNone, othersAtMost } from './alike.js';
export { meanInterval, pairedInterval, proportionInterval, tailOf } from './interval.js';
export type { Interval, PairedInterval } from './interval.js';
export { holm } from './holm.js';
export { demandLevel } from './level.js';
export { moments } from './moments.js';
export type { Moments, MomentsState } from './moments.js';
export { pairedShareInterval, signTest } from './paired.js';
export type { Discordant } from './paired.js';
export { sketch } from './sketch.js';
export type { Sketch, SketchState } from './sketch.js';
export { tBeyond, tQuantile } from './student.js';
