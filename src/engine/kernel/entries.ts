/** The entries of a case: what was asked in it, one after another, as corrections have left it. */
import type { Correction, EntryContent, PolicyEvent } from '../../policy/index.js';

/**
 * An entry that stands: its event, its number in the case, and what counts as asked (with a correction, what replaced it). A
 * case that was taken over opens with an entry that nobody asked.
 */
export interface Entry {
  readonly number: number;
  readonly event: PolicyEvent;
  readonly content: EntryContent | undefined;
}

/** Corrections that stand: one that was corrected in turn is as if it had not been. */
export const standingCorrections = (corrections: readonly Correction[]): readonly Correction[] => {
  const standing: Correction[] = [];
  for (const one of corrections) {
    const target = standing.findIndex(({ recordedAs }) => recordedAs === one.entry);
    if (target >= 0) standing.splice(target, 1);
    else standing.push(one);
  }
  return standing;
};

/** What was asked in an event; `undefined` where nobody asked. */
export const contentOf = (event: PolicyEvent): EntryContent | undefined =>
  event.asked && {
    type: event.asked.type,
    data: event.asked.data,
    by: event.by,
    onBehalfOf: event.onBehalfOf,
    on: event.on,
  };

/** The entries of a case's history that stand under these corrections, in order. The first is the one that opened it. */
export const liveEntries = (history: readonly PolicyEvent[], corrections: readonly Correction[]): readonly Entry[] => {
  const corrected = new Map(standingCorrections(corrections).map((one) => [one.entry, one.replacement]));
  return history.flatMap((event, place) => {
    const number = place + 1;
    const asked = contentOf(event);
    if (asked === undefined && event.opens !== true) return [];
    if (!corrected.has(number)) return [{ number, event, content: asked }];
    const replacement = corrected.get(number);
    return replacement === undefined ? [] : [{ number, event, content: replacement }];
  });
};
