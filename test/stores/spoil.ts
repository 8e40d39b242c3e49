/** Ways to spoil a store: what it hands out, or what it is given to keep. */
import type { EventStore, KnownAnswer, RefusedEntry, UnitReads, UnitWrites } from '../../src/engine/index.js';

/** A store made from a sound one, with something wrong. */
export type Spoil = (store: EventStore) => EventStore;

/** Units see something else. */
export const seeing =
  (spoil: (seen: UnitReads, after: number) => UnitReads): Spoil =>
  (store) => ({
    ...store,
    unit: (wanted, decide) => store.unit(wanted, (seen) => decide(spoil(seen, wanted.after))),
  });

/** Units write something else. */
export const writing =
  (spoil: (write: UnitWrites, seen: UnitReads) => UnitWrites | undefined): Spoil =>
  (store) => ({
    ...store,
    unit: (wanted, decide) =>
      store.unit(wanted, (seen) => {
        const { write, value } = decide(seen);
        return { write: write && spoil(write, seen), value };
      }),
  });

/** Known answers are told otherwise. */
export const answering = (spoil: (known: KnownAnswer) => KnownAnswer | undefined): Spoil =>
  seeing((seen) => ({ ...seen, answers: seen.answers.map((known) => known && spoil(known)) }));

/** The journal is told otherwise. */
export const journalling =
  (spoil: (entry: RefusedEntry) => RefusedEntry): Spoil =>
  (store) => ({ ...store, refusals: async (...page) => (await store.refusals(...page)).map(spoil) });
