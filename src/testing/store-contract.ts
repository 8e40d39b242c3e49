/** The contract of a store: what every adapter must do, free of any test runner. */
import assert from 'node:assert/strict';
import type { EventStore } from '../engine/index.js';
import type { PolicyEvent } from '../policy/index.js';
import { answer, event, eventsWithOnePart, refused, wholeEvent } from './store-samples.js';

/** A store under test; `reopen` opens the same stream again, where the store outlives its handle. */
export interface StoreUnderTest {
  readonly store: EventStore;
  readonly reopen?: () => Promise<EventStore>;
}

/** One clause of the contract: its sentence, and a run that rejects where the store breaks it. */
export interface ContractCase {
  readonly name: string;
  readonly run: () => Promise<void>;
}

/** Every event of a store, and every case's own, are the ones expected: whole, and in order. */
const holdsWhole = async (store: EventStore, events: readonly PolicyEvent[]): Promise<void> => {
  assert.deepEqual(await store.read(0, events.length + 1), events);
  for (const [i, one] of events.entries()) assert.deepEqual(await store.read(i, 1), [one]);
  for (const id of new Set(events.flatMap(({ case: of }) => of ?? [])))
    assert.deepEqual(
      await store.readCase(id),
      events.filter(({ case: of }) => of === id),
    );
};

const cases: readonly (readonly [string, (under: StoreUnderTest) => Promise<void>])[] = [
  [
    'an empty stream has head 0, nothing reached and no policy',
    async ({ store }) => {
      assert.deepEqual(await store.head(), { head: 0, reached: undefined, fingerprint: undefined });
      assert.deepEqual(await store.read(0, 10), []);
    },
  ],
  [
    'events come back as they were, in order, page by page',
    async ({ store }) => {
      const events = [1, 2, 3, 4, 5].map((seq) => event(seq, { keeps: { note: '整改到位'.repeat(seq) } }));
      assert.equal(await store.append({ expected: 0, events, answers: [] }), 'appended');
      assert.deepEqual(await store.read(0, 100), events);
      assert.deepEqual(await store.read(2, 2), events.slice(2, 4));
      assert.deepEqual((await store.head()).head, 5);
    },
  ],
  [
    'an event keeps every part it has, and gets no other, from each way of reading',
    async ({ store }) => {
      const alone = eventsWithOnePart('x');
      const whole = [1, 2, 3, 4].map((n) => wholeEvent(alone.length + n, n % 2 === 0 ? 'x' : 'y'));
      const bare = event(alone.length + whole.length + 1);
      const events = [...alone, ...whole, bare];
      assert.equal(await store.append({ expected: 0, events, answers: [] }), 'appended');
      await holdsWhole(store, events);
    },
  ],
  [
    'an append that expects another head writes nothing',
    async ({ store }) => {
      await store.append({ expected: 0, events: [event(1)], answers: [answer('a', 1)] });
      assert.equal(await store.append({ expected: 0, events: [event(1)], answers: [answer('b', 1)] }), 'conflict');
      assert.equal(await store.append({ expected: 2, events: [event(3)], answers: [answer('b', 3)] }), 'conflict');
      assert.equal((await store.head()).head, 1);
      assert.equal(await store.answer('b'), undefined);
    },
  ],
  [
    'a command is answered once: a duplicate writes nothing',
    async ({ store }) => {
      await store.append({ expected: 0, events: [event(1)], answers: [answer('a', 1)] });
      assert.equal(
        await store.append({ expected: 1, events: [event(2)], answers: [answer('b', 2), answer('a', 2)] }),
        'duplicate',
      );
      assert.equal((await store.head()).head, 1);
      assert.equal(await store.answer('b'), undefined);
      assert.deepEqual(await store.answer('a'), answer('a', 1));
    },
  ],
  [
    'one of two who append to the same head wins',
    async ({ store }) => {
      const both = await Promise.all(
        [1, 2].map((n) => store.append({ expected: 0, events: [event(1, { by: `p${n}` })], answers: [] })),
      );
      assert.deepEqual([...both].sort(), ['appended', 'conflict']);
      assert.equal((await store.read(0, 10)).length, 1);
    },
  ],
  [
    'the history of a case is its own',
    async ({ store }) => {
      const events = [event(1, { case: 'x' }), event(2), event(3, { case: 'y' }), event(4, { case: 'x' })];
      await store.append({ expected: 0, events, answers: [] });
      await holdsWhole(store, events);
      assert.deepEqual(await store.readCase('nowhere'), []);
    },
  ],
  [
    'refusals stand in the journal in order; the first of an id counts, an empty id is nobody’s',
    async ({ store }) => {
      for (const id of ['r1', 'r2', 'r1', '']) await store.refuse(refused(id));
      assert.deepEqual(
        (await store.refusals(0, 10)).map(({ number, id }) => [number, id]),
        [
          [1, 'r1'],
          [2, 'r2'],
          [3, 'r1'],
          [4, ''],
        ],
      );
      assert.equal((await store.refusal('r1'))?.number, 1);
      assert.equal((await store.refusal('r1'))?.refusal.code, 'no');
      assert.equal(await store.refusal(''), undefined);
      assert.equal((await store.head()).head, 0);
      assert.deepEqual(
        (await store.refusals(2, 1)).map(({ number }) => number),
        [3],
      );
    },
  ],
  [
    'a refusal keeps every part it has, from each way of reading',
    async ({ store }) => {
      for (const id of ['r1', 'r2']) await store.refuse(refused(id));
      const journal = ['r1', 'r2'].map((id, i) => ({ ...refused(id), number: i + 1 }));
      assert.deepEqual(await store.refusals(0, 10), journal);
      assert.deepEqual(await store.refusal('r2'), journal[1]);
    },
  ],
  [
    'what time has reached never goes back',
    async ({ store }) => {
      await store.reach(5_000);
      await store.reach(3_000);
      assert.equal((await store.head()).reached, 5_000);
      await store.refuse(refused('r', 7_000));
      assert.equal((await store.head()).reached, 7_000);
      await store.append({ expected: 0, events: [event(1, { at: 9_000 })], answers: [] });
      assert.equal((await store.head()).reached, 9_000);
    },
  ],
  [
    'a stream is bound to a policy, and a running one to its successors',
    async ({ store }) => {
      const boundTo = async (fingerprint: string): Promise<void> => {
        await store.bind(fingerprint.repeat(64));
        assert.equal((await store.head()).fingerprint, fingerprint.repeat(64));
      };
      await boundTo('a');
      const events = [wholeEvent(1, 'x')];
      await store.append({ expected: 0, events, answers: [answer('a', 1)] });
      for (const successor of ['b', 'c', 'a']) await boundTo(successor);
      await holdsWhole(store, events);
    },
  ],
  [
    'long and odd texts survive',
    async ({ store }) => {
      const note = `${'长'.repeat(200_000)}'"\\\u0000\u2028😀`;
      await store.append({
        expected: 0,
        events: [event(1, { keeps: { note } })],
        answers: [answer("a'; DROP TABLE events; --", 1)],
      });
      assert.deepEqual((await store.read(0, 1))[0]?.keeps, { note });
      assert.equal((await store.answer("a'; DROP TABLE events; --"))?.first, 1);
    },
  ],
  [
    'what was appended is there after opening again',
    async ({ store, reopen }) => {
      if (reopen === undefined) return;
      await store.bind('a'.repeat(64));
      const events = [wholeEvent(1, 'x'), event(2), wholeEvent(3, 'y')];
      await store.append({ expected: 0, events, answers: [answer('a', 1, 2)] });
      await store.refuse(refused('r'));
      await store.bind('b'.repeat(64));
      const before = await store.head();
      assert.equal(before.fingerprint, 'b'.repeat(64));
      await store.close();
      const again = await reopen();
      assert.deepEqual(await again.head(), before);
      await holdsWhole(again, events);
      assert.deepEqual(await again.answer('a'), answer('a', 1, 2));
      assert.deepEqual(await again.refusal('r'), { ...refused('r'), number: 1 });
      assert.deepEqual(await again.refusals(0, 10), [{ ...refused('r'), number: 1 }]);
      await again.close();
    },
  ],
];

/** The contract as named runs, each on a fresh store: `for (const { name, run } of storeContract(make)) it(name, run)`. */
export const storeContract = (make: () => Promise<StoreUnderTest>): readonly ContractCase[] =>
  cases.map(([name, run]) => ({ name, run: async () => run(await make()) }));
