/** Seeded random numbers in independent streams, each by its name. */
export { resume } from './stream.js';
export type { Random, Stream, StreamState } from './stream.js';
export { streams } from './streams.js';
export type { Streams } from './streams.js';
