/** Waiting for a file that another process holds: calls in turn, tried again while the event loop runs. */
import { busy } from './fault.js';

/** What a try comes to: done, or held up by another. */
export type Attempt<T> = { readonly value: T } | { readonly busy: unknown };

const pause = (tries: number): Promise<void> =>
  // Two that wait for one another must not come back in step.
  new Promise((go) => void setTimeout(go, 1 + Math.random() * Math.min(25, 2 ** tries)));

/**
 * Runs calls one after another. One that is held up is tried again until `patience` (ms, from the call on) is over; then it
 * rejects with `DubanError` `store-busy`. What an attempt throws is final.
 */
export const inTurn = (patience: number): (<T>(attempt: () => Attempt<T>) => Promise<T>) => {
  let last: Promise<unknown> = Promise.resolve();
  const patiently = async <T>(attempt: () => Attempt<T>, until: number): Promise<T> => {
    for (let tries = 0; ; tries += 1) {
      const tried = attempt();
      if ('value' in tried) return tried.value;
      if (performance.now() >= until) throw busy(tried.busy);
      await pause(tries);
    }
  };
  return (attempt) => {
    const until = performance.now() + patience;
    const done = last.then(() => patiently(attempt, until));
    last = done.catch(() => undefined);
    return done;
  };
};
