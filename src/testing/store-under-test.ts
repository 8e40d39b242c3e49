/** A store under test, and how what it holds is looked at from every side. */
import assert from 'node:assert/strict';
import type { AnswerKey, EventStore, UnitReads, UnitWrites } from '../engine/index.js';
import type { PolicyEvent } from '../policy/index.js';
import { canonicalJson } from '../shared/index.js';
import { write } from './store-samples.js';

/** Lets a call to what the store rests on (a statement, a request) fail, once. */
export interface PlantedFailure {
  /** From now on, the k-th such call fails. */
  arm(k: number): void;
  /** No call fails any more; answers whether one did. */
  disarm(): boolean;
}

/** A store under test, freshly made. */
export interface StoreUnderTest {
  readonly store: EventStore;
  /** Opens the same stream beside the first, where the store outlives its handle. */
  readonly reopen?: () => Promise<EventStore>;
  /** The bound that the journal was given: 3 or more, and small. Without it the bound is not tried. */
  readonly journal?: number;
  /** Without it no failure is tried. */
  readonly failure?: PlantedFailure;
}

/** A clause of the contract: its sentence, and what rejects where a store breaks it. */
export type Clause = readonly [name: string, run: (under: StoreUnderTest) => Promise<void>];

/** What is wanted of a unit that wants nothing more. */
export const wantNothing = { after: 0, answers: [], histories: [] };

/** Fails unless two values say the same as JSON: what is absent is the same as `undefined`. */
export const assertSame = (actual: unknown, wanted: unknown): void => {
  assert.deepEqual(JSON.parse(canonicalJson(actual)), JSON.parse(canonicalJson(wanted)));
};

/** Fails unless the events are these, each in the one shape of events. */
export const assertEvents = (actual: readonly PolicyEvent[] | undefined, wanted: readonly PolicyEvent[]): void => {
  assertSame(actual, wanted);
  for (const [i, found] of (actual ?? []).entries()) assert.deepEqual(Object.keys(found), Object.keys(wanted[i] ?? {}));
};

/** Writes these parts in one unit. */
export const put = (store: EventStore, more: Partial<UnitWrites>): Promise<void> =>
  store.unit(wantNothing, () => ({ write: write(more), value: undefined }));

/** What a unit sees that writes nothing. */
export const look = (
  store: EventStore,
  after = 0,
  answers: readonly AnswerKey[] = [],
  histories: readonly string[] = [],
): Promise<UnitReads> => store.unit({ after, answers, histories }, (seen) => ({ write: undefined, value: seen }));

/** Every event, and every case's own, are the ones expected from each way of reading: whole, and in order. */
export const holdsWhole = async (store: EventStore, events: readonly PolicyEvent[]): Promise<void> => {
  assertEvents(await store.read(0, Infinity), events);
  for (const [i, one] of events.entries()) assertEvents(await store.read(i, 1), [one]);
  assertEvents((await look(store)).tail, events);
  const ids = [...new Set(events.flatMap(({ case: of }) => of ?? []))];
  const { histories } = await look(store, events.length, [], ids);
  assert.deepEqual([...histories.keys()], ids);
  for (const id of ids) {
    const own = events.filter(({ case: of }) => of === id);
    assertEvents(await store.readCase(id), own);
    assertEvents(histories.get(id), own);
  }
};

/** All that a store tells, as one value to compare: its head, log, journal, strangers, and these answers. */
export const everything = async (store: EventStore, answers: readonly AnswerKey[]): Promise<string> => {
  const { tail: _tail, histories: _histories, ...seen } = await look(store, 0, answers);
  return canonicalJson({
    ...seen,
    answers: seen.answers.map((answer) => answer ?? null),
    head: await store.head(),
    log: await store.read(0, Infinity),
    journal: await store.refusals(0, Infinity),
    strangers: await store.strangers(),
  });
};
