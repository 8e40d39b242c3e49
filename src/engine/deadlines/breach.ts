/** Whether a limit that was missed should not have been, now that more of its history is known. */
import type { Breach, DeadlineProjection } from '../../policy/index.js';

/**
 * Whether the limit of a breach, projected anew, ends later than the day it was missed. One that is stopped
 * now does too: nothing is missed while it stands still.
 */
export const missedWrongly = (breach: Breach, projection: DeadlineProjection): boolean =>
  projection.stopped || projection.day > breach.day;
