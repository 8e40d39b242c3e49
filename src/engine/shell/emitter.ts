/** Tells listeners what happened, as a convenience: one that throws does not fail the dispatch. */
import { EventEmitter } from 'eventemitter3';
import type { PolicyEvent } from '../policy/index.js';

/** A listener to events of one type, or of all. */
export type Listener<E = PolicyEvent> = (event: E) => void;

/** Listeners by event type; `*` hears everything. */
export interface Listeners {
  on(type: string, listener: Listener): () => void;
  tell(events: readonly PolicyEvent[]): void;
}

/** Listeners; `onFault` is told of what they throw. */
export const listeners = (onFault: (fault: unknown, event: PolicyEvent) => void): Listeners => {
  const emitter = new EventEmitter();
  return {
    on: (type, listener) => {
      const guarded: Listener = (event) => {
        try {
          listener(event);
        } catch (fault) {
          onFault(fault, event);
        }
      };
      emitter.on(type, guarded);
      return () => {
        emitter.off(type, guarded);
      };
    },
    tell: (events) => {
      for (const event of events) {
        emitter.emit(event.type, event);
        emitter.emit('*', event);
      }
    },
  };
};
