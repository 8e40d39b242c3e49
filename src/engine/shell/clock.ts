/** The host's clock, as a port. */
import type { Instant } from '../../calendar/index.js';

/** Tells the present in epoch milliseconds. */
export type Clock = () => Instant;

/** The machine's clock. */
export const systemClock: Clock = () => Date.now();
