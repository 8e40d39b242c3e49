/** The contract of a store, first part: what it is given to keep comes back whole, from each way of reading. */
import assert from 'node:assert/strict';
import { tailPage } from '../engine/index.js';
import { answer, event, eventsWithOnePart, refused, refusedAnswer, wholeEvent } from './store-samples.js';
import { assertEvents, assertSame, holdsWhole, look, put } from './store-under-test.js';
import type { Clause } from './store-under-test.js';

const nobody = { head: 0, reached: undefined, fingerprint: undefined };

/** What comes back. */
export const keepingCases: readonly Clause[] = [
  [
    'an empty stream has head 0, nothing reached and no policy',
    async ({ store }) => {
      assert.deepEqual(await store.head(), nobody);
      assert.deepEqual(await store.read(0, 10), []);
      assert.deepEqual(await store.refusals(0, 10), []);
      assert.equal(await store.strangers(), 0);
      assert.deepEqual(await look(store, 0, [{ by: 'p1', id: 'a' }], ['x']), {
        ...nobody,
        tail: [],
        answers: [undefined],
        histories: new Map([['x', []]]),
      });
    },
  ],
  [
    'events come back as they were, in order, page by page',
    async ({ store }) => {
      const events = [1, 2, 3, 4, 5].map((seq) => event(seq, { keeps: { note: '整改到位'.repeat(seq) } }));
      await put(store, { events });
      assertEvents(await store.read(0, 100), events);
      assertEvents(await store.read(2, 2), events.slice(2, 4));
      assertEvents(await store.read(3, Infinity), events.slice(3));
      assert.deepEqual(await store.read(5, 10), []);
      assert.deepEqual(await store.read(50, 10), []);
      assert.equal((await store.head()).head, 5);
    },
  ],
  [
    'an event keeps every part it has, and gets no other, from each way of reading',
    async ({ store }) => {
      const alone = eventsWithOnePart('x');
      const whole = [1, 2, 3, 4].map((n) => wholeEvent(alone.length + n, n % 2 === 0 ? 'x' : 'y'));
      const bare = event(alone.length + whole.length + 1);
      const events = [...alone, ...whole, bare];
      await put(store, { events, answers: [answer('p1', 'a', 1, events.length)] });
      await holdsWhole(store, events);
      assertEvents((await look(store, 0, [{ by: 'p1', id: 'a' }])).answers[0]?.events, events);
    },
  ],
  [
    'the history of a case is its own',
    async ({ store }) => {
      const events = [event(1, { case: 'x' }), event(2), event(3, { case: 'y' }), event(4, { case: 'x' })];
      await put(store, { events });
      await holdsWhole(store, events);
      assert.deepEqual(await store.readCase('nowhere'), []);
      assert.deepEqual((await look(store, 0, [], ['nowhere'])).histories, new Map([['nowhere', []]]));
    },
  ],
  [
    'an answer is kept under whoever asked and its id, whole, with its events',
    async ({ store }) => {
      const events = [1, 2, 3, 4].map((seq) => event(seq));
      const answers = [answer('p1', 'a', 1, 2), refusedAnswer('p1', 'b'), answer('p2', 'a', 3), answer('p2', 'b', 4)];
      await put(store, { events, answers });
      const keys = ['p2 a', 'p1 b', 'p1 a', 'p1 nothing', 'p2 b', 'p3 a', 'p1 a'].map((key) => {
        const [by = '', id = ''] = key.split(' ');
        return { by, id };
      });
      const found = await look(store, 4, keys);
      assertSame(
        found.answers.map((known) => known ?? 'none'),
        [
          { ...answers[2], events: [events[2]] },
          { ...answers[1], events: [] },
          { ...answers[0], events: events.slice(0, 2) },
          'none',
          { ...answers[3], events: [events[3]] },
          'none',
          { ...answers[0], events: events.slice(0, 2) },
        ],
      );
    },
  ],
  [
    'refusals stand in the journal in order, page by page, whole, and number on from one unit to the next',
    async ({ store }) => {
      await put(store, { refusals: [refused('r1'), refused('r2')] });
      await put(store, { refusals: [refused('r1', 6_000)] });
      const journal = [
        { ...refused('r1'), number: 1 },
        { ...refused('r2'), number: 2 },
        { ...refused('r1', 6_000), number: 3 },
      ];
      assertSame(await store.refusals(0, 10), journal);
      assertSame(await store.refusals(0, Infinity), journal);
      assertSame(await store.refusals(1, 1), journal.slice(1, 2));
      assert.deepEqual(await store.refusals(3, 1), []);
      assert.equal((await store.head()).head, 0);
    },
  ],
  [
    'the journal keeps its newest entries, under their numbers',
    async ({ store, journal }) => {
      if (journal === undefined) return;
      await put(store, { refusals: Array.from({ length: journal }, (_, i) => refused(`r${i + 1}`)) });
      assert.equal((await store.refusals(0, Infinity)).length, journal);
      await put(store, { refusals: [refused('next'), refused('last')] });
      const kept = await store.refusals(0, Infinity);
      assertSame(
        kept.map(({ number }) => number),
        Array.from({ length: journal }, (_, i) => i + 3),
      );
      assertSame(
        kept.slice(-2).map(({ id }) => id),
        ['next', 'last'],
      );
      assertSame(
        (await store.refusals(0, 1)).map(({ number }) => number),
        [3],
      );
      assertSame(
        (await store.refusals(3, 1)).map(({ number }) => number),
        [4],
      );
      await put(store, { refusals: Array.from({ length: 2 * journal }, (_, i) => refused(`more${i}`)) });
      assert.equal((await store.refusals(0, Infinity))[0]?.number, 2 * journal + 3);
    },
  ],
  [
    'strangers are counted',
    async ({ store }) => {
      await put(store, { strangers: 2 });
      await put(store, { events: [event(1)] });
      await put(store, { strangers: 1 });
      assert.equal(await store.strangers(), 3);
    },
  ],
  [
    'what time has reached never goes back, and every event’s instant counts',
    async ({ store }) => {
      const reaches = async (more: Parameters<typeof put>[1], reached: number): Promise<void> => {
        await put(store, more);
        assert.equal((await store.head()).reached, reached);
        assert.equal((await look(store)).reached, reached);
      };
      await reaches({ events: [event(1, { at: 2_000 })] }, 2_000);
      await reaches({ reached: 5_000 }, 5_000);
      await reaches({ reached: 3_000 }, 5_000);
      await reaches({ events: [event(2, { at: 4_000 })] }, 5_000);
      await reaches({ events: [event(3, { at: 9_000 }), event(4, { at: 6_000 })] }, 9_000);
      await reaches({ events: [event(5, { at: 6_000 })], reached: 10_000 }, 10_000);
      await reaches({ events: [event(6, { at: 12_000 })], reached: 11_000 }, 12_000);
      await reaches({ events: [event(7, { at: 6_000 })] }, 12_000);
      await reaches({ refusals: [refused('r', 99_000)] }, 12_000);
    },
  ],
  [
    'a stream is bound to a policy, and a running one to its successors',
    async ({ store }) => {
      const boundTo = async (fingerprint: string, seq: number): Promise<void> => {
        await put(store, { fingerprint: fingerprint.repeat(64), events: seq === 1 ? [] : [event(seq - 1)] });
        assert.equal((await store.head()).fingerprint, fingerprint.repeat(64));
        assert.equal((await look(store)).fingerprint, fingerprint.repeat(64));
      };
      for (const [i, successor] of ['a', 'b', 'c', 'a'].entries()) await boundTo(successor, i + 1);
      await put(store, { events: [event(4)], reached: 9_000, strangers: 1 });
      assert.equal((await store.head()).fingerprint, 'a'.repeat(64));
    },
  ],
  [
    'long and odd texts survive',
    async ({ store }) => {
      const note = `${'长'.repeat(200_000)}'"\\\u0000\u2028😀\ud800`;
      const id = "a'; DROP TABLE duban_events; --";
      const events = [event(1, { case: id, keeps: { note } }), event(2, { case: `${id}%` })];
      await put(store, { events, answers: [answer(id, id, 1), answer(id, `${id}_`, 2), answer('', '', 1, 2)] });
      await holdsWhole(store, events);
      const keys = [
        { by: id, id },
        { by: '', id: '' },
      ];
      assertSame(
        (await look(store, 2, keys)).answers.map((known) => [known?.by, known?.id, known?.last]),
        [
          [id, id, 1],
          ['', '', 2],
        ],
      );
    },
  ],
  [
    'ids that are no well-formed text are refused or kept apart, never altered',
    async ({ store }) => {
      const ids = ['a\ud800', 'a\ud801', 'a', 'a\u0000b'];
      const kept: string[] = [];
      for (const id of ids) {
        const seq = kept.length + 1;
        await put(store, { events: [event(seq, { case: id })], answers: [answer(id, id, seq)] }).then(
          () => kept.push(id),
          () => undefined,
        );
      }
      assert.ok(kept.includes('a'));
      assertSame(
        (await store.read(0, 10)).map(({ case: of }) => of),
        kept,
      );
      for (const id of ids) {
        const own = kept.includes(id) ? [id] : [];
        assertSame(
          (await store.readCase(id)).map(({ case: of }) => of),
          own,
        );
        const { answers } = await look(store, 0, [{ by: id, id }]);
        assertSame(
          answers.flatMap((known) => known?.id ?? []),
          own,
        );
      }
    },
  ],
  [
    'a tail ends at a page, and what is left of it is there to be read',
    async ({ store }) => {
      const events = Array.from({ length: tailPage + 3 }, (_, i) => event(i + 1));
      await put(store, { events });
      const first = await look(store, 0);
      assert.equal(first.head, tailPage + 3);
      assertEvents(first.tail, events.slice(0, tailPage));
      assertEvents((await look(store, tailPage)).tail, events.slice(tailPage));
      assert.deepEqual((await look(store, tailPage + 3)).tail, []);
      assert.deepEqual((await look(store, tailPage + 9)).tail, []);
    },
  ],
];
