/** Stores whose units do not stand alone, decide as they should, or refuse what they should; pages and texts of theirs. */
import type { PolicyEvent } from '../../src/policy/index.js';
import { memoryStore } from '../../src/stores/memory/index.js';
import { write as written } from '../../src/testing/store-samples.js';
import { writing } from './spoil.js';
import type { Spoil } from './spoil.js';

/** What may be wrong in units, pages and texts. */
export const spoiltUnits: Readonly<Record<string, Spoil>> = {
  'writing what deciding threw on': (store) => ({
    ...store,
    unit: async (wanted, decide) => {
      let threw: { readonly fault: unknown } | undefined;
      const value = await store.unit(wanted, (seen) => {
        try {
          return decide(seen);
        } catch (fault) {
          threw = { fault };
          const nothing = written({ strangers: 1 });
          return { write: nothing, value: undefined as never };
        }
      });
      if (threw !== undefined) throw threw.fault;
      return value;
    },
  }),
  'telling its own error where deciding threw': (store) => ({
    ...store,
    unit: (wanted, decide) =>
      store.unit(wanted, decide).catch((fault: unknown) => {
        throw new Error('could not', { cause: fault });
      }),
  }),
  'deciding twice': (store) => ({
    ...store,
    unit: (wanted, decide) =>
      store.unit(wanted, (seen) => {
        decide(seen);
        return decide(seen);
      }),
  }),
  'answering with what it wrote': (store) => ({
    ...store,
    unit: (wanted, decide) =>
      store.unit(wanted, (seen) => {
        const { write } = decide(seen);
        return { write, value: write as never };
      }),
  }),
  'writing though there is nothing to write': (store) => ({
    ...store,
    unit: (wanted, decide) =>
      store.unit(wanted, (seen) => {
        const { write, value } = decide(seen);
        const some = written({ strangers: 1 });
        return { write: write ?? some, value };
      }),
  }),
  'units that see what was, and write later': (store) => {
    let before: Promise<unknown> = Promise.resolve();
    return {
      ...store,
      unit: async (wanted, decide) => {
        const seen = await store.unit(wanted, (now) => ({ write: undefined, value: now }));
        await before;
        before = new Promise((go) => void setImmediate(go));
        const { write, value } = decide(seen);
        return store.unit(wanted, () => ({ write, value }));
      },
    };
  },
  'mending the numbers of events that do not follow': writing((write, { head }) => ({
    ...write,
    events: write.events.map((event, i) => ({ ...event, seq: head + i + 1 })),
  })),
  'dropping events that do not follow': writing((write, { head }) =>
    write.events.every(({ seq }, i) => seq === head + i + 1) ? write : { ...write, events: [] },
  ),
  'keeping the first of two answers in silence': (store) => {
    const known = new Set<string>();
    return writing((write) => ({
      ...write,
      answers: write.answers.filter(({ by, id }) => {
        const key = JSON.stringify([by, id]);
        if (known.has(key)) return false;
        known.add(key);
        return true;
      }),
    }))(store);
  },
  'pages from anywhere': (store) => ({
    ...store,
    read: (after, limit) => store.read(Math.max(0, Math.trunc(after) || 0), limit),
  }),
  'pages of any length': (store) => ({
    ...store,
    read: (after, limit) => store.read(after, Math.max(1, Math.trunc(limit) || 1)),
  }),
  'pages of the journal of any length': (store) => ({
    ...store,
    refusals: (after, limit) => store.refusals(after, Math.max(1, Math.trunc(limit) || 1)),
  }),
  'units after anything': (store) => ({
    ...store,
    unit: (wanted, decide) => store.unit({ ...wanted, after: Math.max(0, Math.trunc(wanted.after) || 0) }, decide),
  }),
  'a page that begins too early': (store) => ({
    ...store,
    read: (after, limit) => store.read(after > 0 ? after - 1 : after, limit),
  }),
  'a page of one too many': (store) => ({ ...store, read: (after, limit) => store.read(after, limit + 1) }),
  'pages of 100 at most': (store) => ({ ...store, read: (after, limit) => store.read(after, Math.min(limit, 20)) }),
  'texts cut at NUL': (store) => {
    const cut = (text: string): string => text.split('\0')[0] ?? '';
    return {
      ...store,
      readCase: (id) => store.readCase(cut(id)),
      unit: (wanted, decide) =>
        store.unit({ ...wanted, histories: wanted.histories.map(cut) }, (seen) => {
          const { write, value } = decide(seen);
          const events = write?.events.map((event) => ({ ...event, case: event.case && cut(event.case) }));
          return { write: write && { ...write, events: events ?? [] }, value };
        }),
    };
  },
  'texts whose halves of pairs become one sign': (store) => {
    const well = (text: string): string => text.replaceAll(/\p{Surrogate}/gu, '\ufffd');
    return {
      ...store,
      readCase: (id) => store.readCase(well(id)),
      unit: (wanted, decide) =>
        store.unit(wanted, (seen) => {
          const { write, value } = decide(seen);
          const events = write?.events.map((event) => ({ ...event, case: event.case && well(event.case) }));
          return { write: write && { ...write, events: events ?? [] }, value };
        }),
    };
  },
  'texts of 100,000 at most': writing((write) => ({
    ...write,
    events: write.events.map((event) => {
      const note = event.keeps?.['note'];
      return typeof note === 'string' ? { ...event, keeps: { ...event.keeps, note: note.slice(0, 100_000) } } : event;
    }),
  })),
  'its own lists, which go on growing': (store) => {
    const log: PolicyEvent[] = [];
    return {
      ...writing((write) => {
        log.push(...write.events);
        return write;
      })(store),
      read: async (after, limit) => {
        const page = await store.read(after, limit);
        return after === 0 ? log : page;
      },
    };
  },
  'forgetting all when it is closed': (store) => {
    let now = store;
    return {
      unit: (...asked) => now.unit(...asked),
      head: () => now.head(),
      read: (...asked) => now.read(...asked),
      readCase: (id) => now.readCase(id),
      refusals: (...asked) => now.refusals(...asked),
      strangers: () => now.strangers(),
      close: async () => {
        now = memoryStore();
      },
    };
  },
};
