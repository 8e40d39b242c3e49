/** Tracks: what a run knows of each case beside the record, and the habits that wait in it. */
import type { Job } from './people.js';

/** A case as the people in it see it. */
export interface Track {
  readonly id: string;
  readonly procedure: string;
  /** Where it stands, as its last event said. */
  state: string;
  pending: Job[];
  /** How often habits were done again while it stood somewhere. */
  again: Map<string, number> | undefined;
  /** Hidden truth: stands for a true problem; fixed for real; counted as closed. */
  problem: boolean;
  real: boolean;
  closed: boolean;
}

/** A track of a case not heard of before. */
export const trackOf = (id: string, procedure: string): Track => ({
  id,
  procedure,
  state: '',
  pending: [],
  again: undefined,
  problem: false,
  real: false,
  closed: false,
});
