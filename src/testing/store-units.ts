/** The contract of a store, second part: a unit of work stands alone, and is written whole or not at all. */
import assert from 'node:assert/strict';
import type { EventStore } from '../engine/index.js';
import { isDubanError } from '../shared/index.js';
import { answer, event, refused, refusedAnswer, wholeEvent, write } from './store-samples.js';
import { assertSame, everything, holdsWhole, look, put, wantNothing } from './store-under-test.js';
import type { Clause } from './store-under-test.js';

const keys = ['a', 'b', 'c'].map((id) => ({ by: 'p1', id }));

/** A write of every part, where the head is 0. */
const whole = write({
  events: [event(1), event(2)],
  answers: [answer('p1', 'b', 1, 2), refusedAnswer('p1', 'c')],
  refusals: [refused('c')],
  strangers: 4,
  reached: 77_000,
  fingerprint: 'b'.repeat(64),
});

/** The same, after a first event and its answer. */
const spoiltWrites = [
  ['an event that leaves a gap', { ...whole, events: [event(3)] }],
  ['an event that is there already', { ...whole, events: [event(1)] }],
  ['a gap within', { ...whole, events: [event(2), event(4)] }],
  [
    'an answer that was given before',
    { ...whole, events: [event(2)], answers: [...whole.answers, answer('p1', 'a', 2)] },
  ],
  ['one answer twice', { ...whole, events: [event(2)], answers: [answer('p1', 'b', 2), answer('p1', 'b', 2)] }],
] as const;

/** Adds events one unit each, each after whatever the head then is. */
const addMany = async (store: EventStore, by: string, count: number): Promise<void> => {
  await Promise.all(
    Array.from({ length: count }, (_, i) =>
      store.unit(wantNothing, ({ head, tail }) => {
        assert.equal(tail.length, head);
        const added = write({ events: [event(head + 1, { by })], answers: [answer(by, `${i}`, head + 1)] });
        return { write: added, value: undefined };
      }),
    ),
  );
};

/** What a unit promises. */
export const aloneCases: readonly Clause[] = [
  [
    'a unit decides once, and answers what deciding came to',
    async ({ store }) => {
      let times = 0;
      const value = await store.unit(wantNothing, (seen) => {
        times += 1;
        return { write: whole, value: { seen } };
      });
      assert.equal(times, 1);
      assert.equal(value.seen.head, 0);
      assert.equal((await store.head()).head, 2);
    },
  ],
  [
    'a unit that writes nothing changes nothing, and the next goes on',
    async ({ store }) => {
      await put(store, whole);
      const before = await everything(store, keys);
      assert.equal(await store.unit(wantNothing, () => ({ write: undefined, value: 'nothing' })), 'nothing');
      assert.equal(await everything(store, keys), before);
      await put(store, write({}));
      assert.equal(await everything(store, keys), before);
      await put(store, { events: [event(3)] });
    },
  ],
  [
    'what deciding throws takes everything back and is thrown on as it is',
    async ({ store }) => {
      await put(store, { events: [event(1)], answers: [answer('p1', 'a', 1)] });
      const before = await everything(store, keys);
      const thrown = new Error('database is locked');
      const refusedBy = store.unit(wantNothing, () => {
        throw thrown;
      });
      await assert.rejects(refusedBy, (fault) => fault === thrown);
      assert.equal(await everything(store, keys), before);
      await put(store, { events: [event(2)] });
    },
  ],
  ...spoiltWrites.map(([name, spoilt]): Clause => [
    `of a write with ${name} nothing is written`,
    async ({ store }) => {
      await put(store, { events: [event(1)], answers: [answer('p1', 'a', 1)], fingerprint: 'a'.repeat(64) });
      const before = await everything(store, keys);
      await assert.rejects(put(store, spoilt), isDubanError);
      assert.equal(await everything(store, keys), before);
      await put(store, { ...whole, events: [event(2), event(3)], answers: [answer('p1', 'b', 2, 3)] });
      assert.equal((await store.head()).head, 3);
    },
  ]),
  [
    'a write of every part is there whole',
    async ({ store }) => {
      await put(store, whole);
      assertSame(await store.head(), { head: 2, reached: 77_000, fingerprint: 'b'.repeat(64) });
      await holdsWhole(store, whole.events);
      assertSame(await store.refusals(0, 9), [{ ...refused('c'), number: 1 }]);
      assert.equal(await store.strangers(), 4);
      const { answers } = await look(store, 0, keys);
      assertSame(
        answers.map((known) => known ?? null),
        [null, { ...whole.answers[0], events: whole.events }, { ...whole.answers[1], events: [] }],
      );
    },
  ],
  [
    'of many units at once each sees all those before it',
    async ({ store }) => {
      await Promise.all([addMany(store, 'p1', 15), addMany(store, 'p2', 15)]);
      const log = await store.read(0, Infinity);
      assertSame(
        log.map(({ seq }) => seq),
        Array.from({ length: 30 }, (_, i) => i + 1),
      );
      assert.equal(log.filter(({ by }) => by === 'p1').length, 15);
    },
  ],
  [
    'what was read stays as it was read, whatever comes after it',
    async ({ store }) => {
      const events = [event(1, { case: 'x' })];
      await put(store, { events, refusals: [refused('r')] });
      const [log, own, journal, seen] = await Promise.all([
        store.read(0, 10),
        store.readCase('x'),
        store.refusals(0, 10),
        look(store, 0, [], ['x']),
      ]);
      await put(store, { events: [event(2, { case: 'x' })], refusals: [refused('s')] });
      for (const list of [log, own, journal, seen.tail, seen.histories.get('x')]) assert.equal(list?.length, 1);
      assert.equal(seen.head, 1);
    },
  ],
  [
    'a page begins after a whole number from 0 and holds a whole number from 1, on every store',
    async ({ store }) => {
      await put(store, { events: [event(1), event(2), event(3)], refusals: [refused('r')] });
      const pages = [
        [-1, 5],
        [0.5, 5],
        [Number.NaN, 5],
        [Infinity, 5],
        [2 ** 53, 5],
        [0, 0],
        [0, -1],
        [0, 2.5],
        [0, Number.NaN],
        [0, -Infinity],
      ] as const;
      const isBadPage = (fault: unknown): boolean => isDubanError(fault) && fault.code === 'bad-page';
      for (const [after, limit] of pages) {
        await assert.rejects(store.read(after, limit), isBadPage);
        await assert.rejects(store.refusals(after, limit), isBadPage);
      }
      for (const after of [-1, 0.5, Number.NaN]) await assert.rejects(look(store, after), isBadPage);
      assert.equal((await store.read(0, 2 ** 53 - 1)).length, 3);
    },
  ],
  [
    'two that have the stream open see each other’s units, and neither loses one',
    async ({ store, reopen }) => {
      if (reopen === undefined) return;
      const other = await reopen();
      await put(store, { events: [event(1)], answers: [answer('p1', 'a', 1)] });
      const seen = await look(other, 0, keys);
      assert.equal(seen.answers[0]?.first, 1);
      assert.equal(seen.tail.length, 1);
      await Promise.all([addMany(store, 'p2', 10), addMany(other, 'p3', 10)]);
      const log = await store.read(0, Infinity);
      assertSame(
        log.map(({ seq }) => seq),
        Array.from({ length: 21 }, (_, i) => i + 1),
      );
      assertSame(await other.read(0, Infinity), log);
    },
  ],
  [
    'what was written is there after opening again',
    async ({ store, reopen }) => {
      if (reopen === undefined) return;
      await put(store, { ...whole, events: [wholeEvent(1, 'x'), event(2, { at: 500 })] });
      await put(store, { events: [wholeEvent(3, 'y')], reached: 3_500, answers: [answer('p1', 'a', 3)] });
      const before = await everything(store, keys);
      await store.close();
      const again = await reopen();
      assert.equal(await everything(again, keys), before);
      await holdsWhole(again, [wholeEvent(1, 'x'), event(2, { at: 500 }), wholeEvent(3, 'y')]);
      await put(again, { events: [event(4)], refusals: [refused('d')] });
      assert.equal((await again.refusals(1, 1))[0]?.number, 2);
      await again.close();
    },
  ],
];
