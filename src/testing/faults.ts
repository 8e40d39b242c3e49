/** Faults inside time, as a trial tells them: a reaction or a deadline's step that could not be carried out. */
import { faultEvents } from '../engine/index.js';
import type { PolicyEvent } from '../policy/index.js';
import type { Text } from '../shared/index.js';

/** Whether an event tells a fault. */
export const isFault = ({ type }: Pick<PolicyEvent, 'type'>): boolean =>
  (faultEvents as readonly string[]).includes(type);

/** What failed, and why. */
export interface ToldFault {
  /** The reaction or the deadline. */
  readonly name: string;
  readonly reason: Text;
}

/** The fault that an event tells; `undefined` where it tells none. */
export const faultIn = (event: PolicyEvent): ToldFault | undefined => {
  if (!isFault(event)) return undefined;
  const { name, reason } = event.data?.['fault'] as unknown as ToldFault;
  return { name, reason };
};
