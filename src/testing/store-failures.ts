/** The contract of a store, third part: with a failure at every call, nothing is half done and the store works on. */
import assert from 'node:assert/strict';
import type { EventStore } from '../engine/index.js';
import { answer, event, refused, refusedAnswer, wholeEvent, write } from './store-samples.js';
import { look, put } from './store-under-test.js';
import type { Clause } from './store-under-test.js';

const keyOf = (n: number) => ({ by: 'p1', id: `c${n}` });

/** Adds two events, their answer, a refused answer, refusals, strangers, a binding, after whatever the head is. */
const add = (store: EventStore, n: number): Promise<number> =>
  store.unit({ after: 0, answers: [keyOf(n), keyOf(n - 1)], histories: ['x'] }, ({ head }) => ({
    write: write({
      events: [wholeEvent(head + 1, 'x'), event(head + 2)],
      answers: [answer('p1', `c${n}`, head + 1, head + 2), refusedAnswer('p2', `c${n}`)],
      refusals: [refused(`r${n}`), refused(`s${n}`)],
      strangers: 1,
      reached: 1_000_000 * n,
      fingerprint: `${n}`.padStart(64, '0'),
    }),
    value: head,
  }));

const reads: Readonly<Record<string, (store: EventStore) => Promise<unknown>>> = {
  head: (store) => store.head(),
  read: (store) => store.read(0, 10),
  readCase: (store) => store.readCase('x'),
  refusals: (store) => store.refusals(0, 10),
  strangers: (store) => store.strangers(),
};

const settled = (call: Promise<unknown>): Promise<boolean> =>
  call.then(
    () => true,
    () => false,
  );

/** Where every part of a unit shows: the n-th is there whole, or not at all. */
const partsOf = async (store: EventStore, n: number) => {
  const keys = [keyOf(n), { ...keyOf(n), by: 'p2' }];
  const { answers } = await look(store, 0, keys);
  const log = await store.read(0, Infinity);
  const journal = await store.refusals(0, Infinity);
  return {
    ...(await store.head()),
    log: log.length,
    case: (await store.readCase('x')).length,
    answered: answers.map((known) => known !== undefined),
    journal: journal.at(-1)?.number,
    newest: journal.slice(-2).map(({ id }) => id),
    strangers: await store.strangers(),
  };
};
type Parts = Awaited<ReturnType<typeof partsOf>>;
const after = (before: Parts, n: number): Parts => ({
  head: before.head + 2,
  reached: 1_000_000 * n,
  fingerprint: `${n}`.padStart(64, '0'),
  log: before.log + 2,
  case: before.case + 1,
  answered: [true, true],
  journal: (before.journal ?? 0) + 2,
  newest: [`r${n}`, `s${n}`],
  strangers: before.strangers + 1,
});

/** What a failing store still promises. */
export const failureCases: readonly Clause[] = [
  [
    'with a failure at every call of a unit, the stream is as before or as after, and the next unit works',
    async ({ store, failure }) => {
      if (failure === undefined) return;
      await add(store, 1);
      let struck = true;
      for (let k = 1; struck; k += 1) {
        assert.ok(k < 1_000, 'a unit comes to an end');
        const n = 2 * k;
        const before = await partsOf(store, n);
        failure.arm(k);
        const done = await settled(add(store, n));
        struck = failure.disarm();
        const now = await partsOf(store, n);
        // Where only the way back failed, it is written although the call rejects: whole, then.
        assert.deepEqual(now, done || now.head !== before.head ? after(before, n) : before);
        assert.ok(done || struck, 'what did not fail is done');
        assert.equal(await add(store, n + 1), now.head);
      }
    },
  ],
  [
    'with a failure at every call of a reading, the next reading gives what is there',
    async ({ store, failure }) => {
      if (failure === undefined) return;
      await add(store, 1);
      for (const read of Object.values(reads)) {
        const wanted = await read(store);
        let struck = true;
        for (let k = 1; struck; k += 1) {
          failure.arm(k);
          const done = await settled(read(store));
          struck = failure.disarm();
          assert.ok(done || struck, 'what did not fail is done');
          assert.deepEqual(await read(store), wanted);
        }
      }
      await put(store, { events: [event((await store.head()).head + 1)] });
    },
  ],
];
