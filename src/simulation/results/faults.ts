/** Faults inside time counted: by the event that tells them and by what failed, each with the first reason. */
import { faultEvents, toldFault } from '../../engine/index.js';
import type { PolicyEvent } from '../../policy/index.js';
import type { Failed } from './record.js';
import { refusals } from './refusals.js';

/** A list of faults, empty at first. */
export interface Faults {
  /** Hears an event of those that tell faults. */
  hear(event: PolicyEvent): void;
  add(of: Failed): void;
  /** In order of event, then of name. */
  list(): readonly Failed[];
}

/** Whether an event tells a fault. */
export const isFault = ({ type }: PolicyEvent): boolean => type === faultEvents[0] || type === faultEvents[1];

/** One. */
export const faultList = (): Faults => {
  const found = refusals();
  return {
    hear: (event) => {
      const { name, reason } = toldFault(event);
      found.add(event.type, name, reason);
    },
    add: ({ event, name, reason, count }) => {
      found.add(event, name, reason, count);
    },
    list: () =>
      found.list().map(({ work, code, count, message }) => ({ event: work, name: code, count, reason: message })),
  };
};
