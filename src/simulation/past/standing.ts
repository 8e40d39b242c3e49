/** Events that still stand: those of annulled entries and void cases are left out. */
import type { PolicyEvent } from '../../policy/index.js';

interface Annulled {
  readonly annulment?: { readonly command: string };
  readonly restored?: { readonly void?: boolean };
}

/** What stands of a log. */
export const standing = (events: readonly PolicyEvent[]): readonly PolicyEvent[] => {
  const entries = new Set<string>();
  const cases = new Set<string>();
  const keyOf = (of: string, command: string): string => JSON.stringify([of, command]);
  for (const event of events) {
    if (event.type !== 'entry.annulled' || event.case === undefined) continue;
    const { annulment, restored } = (event.data ?? {}) as Annulled;
    if (restored?.void === true) cases.add(event.case);
    if (annulment !== undefined) entries.add(keyOf(event.case, annulment.command));
  }
  if (entries.size === 0) return events;
  return events.filter(
    ({ case: of, command, cause }) =>
      of === undefined || !(cases.has(of) || (cause !== 'deadline' && entries.has(keyOf(of, command)))),
  );
};
