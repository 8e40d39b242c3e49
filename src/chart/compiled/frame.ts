/** A step under way: what its actions read and write. */
import { createActor } from 'xstate';
import type { AnyStateMachine } from 'xstate';
import type { Effect } from './effect.js';
import type { Standing } from './guard.js';
import type { MachineEvent } from './resolved.js';

/** XState's `self` and `system`, for actions that name them: they can be read, and send nothing. */
export interface Inert {
  readonly self: unknown;
  readonly system: unknown;
}

/** A step under way. */
export interface Frame {
  context: unknown;
  event: MachineEvent;
  /** Where the machine stood when the present microstep began. */
  standing: Standing;
  /** Whether context was assigned in the present microstep. */
  assigned: boolean;
  output: unknown;
  readonly effects: Effect[];
  /** Raised events that are still to be taken. */
  readonly queue: MachineEvent[];
  readonly inert: () => Inert;
}

/** Makes the inert `self` on first use: an actor that is never started. */
export const inertOf = (machine: AnyStateMachine): (() => Inert) => {
  let made: Inert | undefined;
  return () => {
    if (made === undefined) {
      const self = createActor(machine);
      made = { self, system: self.system };
    }
    return made;
  };
};
