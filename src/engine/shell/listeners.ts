/** Tells listeners what happened, as a convenience: one that throws, at once or later, does not fail the dispatch. */
import { EventEmitter } from 'eventemitter3';
import type { PolicyEvent } from '../../policy/index.js';
import { deepFreeze } from '../../shared/index.js';

/** A listener to events of one type, or of all. What it answers is waited for only to hear whether it failed. */
export type Listener<E = PolicyEvent> = (event: E) => unknown;

/** Listeners by event type; `*` hears everything. */
export interface Listeners {
  on(type: string, listener: Listener): () => void;
  tell(events: readonly PolicyEvent[]): void;
}

const isThenable = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === 'object' && value !== null && typeof (value as { readonly then?: unknown }).then === 'function';

/** Listeners; `onFault` is told of what they throw or reject with. What it throws itself is nobody's to hear. */
export const listeners = (onFault: (fault: unknown, event: PolicyEvent) => void): Listeners => {
  const emitter = new EventEmitter();
  const report = (fault: unknown, event: PolicyEvent): void => {
    try {
      onFault(fault, event);
    } catch {
      // Telling of a fault must not become one.
    }
  };
  return {
    on: (type, listener) => {
      const guarded = (event: PolicyEvent): void => {
        try {
          const answer = listener(event);
          if (isThenable(answer))
            answer.then(undefined, (fault: unknown) => {
              report(fault, event);
            });
        } catch (fault) {
          report(fault, event);
        }
      };
      emitter.on(type, guarded);
      return () => {
        emitter.off(type, guarded);
      };
    },
    tell: (events) => {
      if (emitter.eventNames().length === 0) return;
      for (const event of events) {
        deepFreeze(event);
        emitter.emit(event.type, event);
        emitter.emit('*', event);
      }
    },
  };
};
