/** Faults inside time, as a trial tells them: a reaction or a deadline's step that could not be carried out. */
import { faultEvents, toldFault } from '../engine/index.js';
import type { ToldFault } from '../engine/index.js';
import type { PolicyEvent } from '../policy/index.js';

/** Whether an event tells a fault. */
export const isFault = ({ type }: Pick<PolicyEvent, 'type'>): boolean =>
  (faultEvents as readonly string[]).includes(type);

/** The fault that an event tells; `undefined` where it tells none. */
export const faultIn = (event: PolicyEvent): ToldFault | undefined => (isFault(event) ? toldFault(event) : undefined);
