/** Forecasts: the rest of a live campaign's season, many times. */
import type { CampaignState } from '../../engine/index.js';
import type { PolicyEvent } from '../../policy/index.js';
import { replicate } from '../replicate/index.js';
import type { ReplicateOptions } from '../replicate/index.js';
import type { Results } from '../results/index.js';
import { restOf } from './rest-of.js';
import type { Expectation } from './rest-of.js';

/** How many runs, and the log that led to the state. A state does not travel to workers: it is played in this thread. */
export interface ForecastOptions extends Omit<ReplicateOptions, 'workers'> {
  readonly history?: readonly PolicyEvent[];
}

/**
 * Plays the rest of a season from a state (an engine's `fork()`). `DubanError` as for `replicate`. For several workers, or
 * to compare what might be done from here on, give `replicate`, `compare` or `search` what `restOf` makes.
 */
export const forecast = (
  state: CampaignState,
  expectation: Expectation,
  { history, ...options }: ForecastOptions,
): Promise<Results> => replicate(restOf(expectation, state, history), options);
