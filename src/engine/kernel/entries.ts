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

/**
 * Corrections that stand: all but those that a later one, standing itself, takes back. One that takes another back stands as
 * well, and can be taken back in turn.
 */
export const standingCorrections = (corrections: readonly Correction[]): readonly Correction[] => {
  const takenBack = new Set<number>();
  const standing: Correction[] = [];
  for (const one of corrections.toReversed()) {
    if (takenBack.has(one.recordedAs)) continue;
    takenBack.add(one.entry);
    standing.unshift(one);
  }
  return standing;
};

/** Whether a correction can be taken back: it is the newest, or the newest that stands and took none back. */
export const isNewest = (corrections: readonly Correction[], recordedAs: number): boolean =>
  corrections.at(-1)?.recordedAs === recordedAs ||
  standingCorrections(corrections).findLast(({ entry }) => !corrections.some((one) => one.recordedAs === entry))
    ?.recordedAs === recordedAs;

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
