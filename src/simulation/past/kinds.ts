/** Kinds of units, as a log registers them. */
import type { PolicyEvent, Unit } from '../../policy/index.js';

/** The kind of each unit that the log registers, as it last was. */
export const kindsIn = (events: Iterable<PolicyEvent>): ReadonlyMap<string, string> => {
  const kinds = new Map<string, string>();
  for (const { data } of events)
    for (const { id, kind } of (data?.['units'] ?? []) as unknown as readonly Unit[]) kinds.set(id, kind);
  return kinds;
};
