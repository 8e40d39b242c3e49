/** What a step asks of whoever runs it: plain items in the order XState would carry them out. */
import type { MachineEvent } from './resolved.js';

/** An event to send to the machine itself after `delay` milliseconds, unless `id` is cancelled first. */
export interface DelayedEffect {
  readonly type: 'xstate.raise';
  readonly params: { readonly event: MachineEvent; readonly id: string | undefined; readonly delay: number };
}

/** A delayed event that is not to come. */
export interface CancelledEffect {
  readonly type: 'xstate.cancel';
  readonly params: { readonly sendId: string };
}

/** An event for whoever listens. */
export interface EmittedEffect {
  readonly type: 'xstate.emit';
  readonly params: { readonly event: MachineEvent };
}

/** Something to log. */
export interface LoggedEffect {
  readonly type: 'xstate.log';
  readonly params: { readonly value: unknown; readonly label: string | undefined };
}

/** What an action is called with. */
export interface EffectArgs {
  readonly context: unknown;
  readonly event: MachineEvent;
}

/**
 * An action of the machine's own: its name and parameters, and its function where it has one. `args` is given where
 * context or event were not those of the whole step: an action before an `assign`, or on a raised event.
 */
export interface ActionEffect {
  readonly type: string;
  readonly params: unknown;
  readonly exec: ((args: EffectArgs, params: unknown) => unknown) | undefined;
  readonly args?: EffectArgs;
}

/** One item that a step asks for. */
export type Effect = DelayedEffect | CancelledEffect | EmittedEffect | LoggedEffect | ActionEffect;
