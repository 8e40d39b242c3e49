/** Tracks: what a run knows of each case beside the record, and the habits that wait in it. */
import type { Track } from './work-force.js';

/** A track of a case not heard of before. */
export const trackOf = (id: string, procedure: string): Track => ({
  id,
  procedure,
  state: '',
  pending: [],
  again: undefined,
  problem: false,
  real: false,
  closed: undefined,
});
