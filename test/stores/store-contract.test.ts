/** The contract tells a store that loses something, or writes by halves, from one that keeps all. */
import { describe, expect, it } from 'vitest';
import type { EventStore, KnownAnswer, RefusedEntry, Seen, UnitWrite } from '../../src/engine/shell/store.js';
import type { PolicyEvent } from '../../src/policy/index.js';
import { memoryStore } from '../../src/stores/memory/index.js';
import { storeContract } from '../../src/testing/store-contract.js';
import { looseParts, wholeEvent } from '../../src/testing/store-samples.js';

type Spoil = (store: EventStore) => EventStore;
const journal = 4;

/** The first clause of the contract that a store in memory breaks once spoilt; opened again it is the same stream. */
const broken = async (spoil: Spoil): Promise<string | undefined> => {
  const contract = storeContract(() => {
    const store = spoil(memoryStore({ journal }));
    return Promise.resolve({ store, journal, reopen: () => Promise.resolve(store) });
  });
  for (const { name, run } of contract)
    try {
      await run();
    } catch {
      return name;
    }
  return undefined;
};

type Events = readonly PolicyEvent[];
type OfEvents = (events: Events) => Events;
const seeing =
  (spoil: (seen: Seen, after: number) => Seen): Spoil =>
  (store) => ({
    ...store,
    unit: (wanted, decide) => store.unit(wanted, (seen) => decide(spoil(seen, wanted.after))),
  });
const writing =
  (spoil: (write: UnitWrite, seen: Seen) => UnitWrite | undefined): Spoil =>
  (store) => ({
    ...store,
    unit: (wanted, decide) =>
      store.unit(wanted, (seen) => {
        const { write, value } = decide(seen);
        return { write: write && spoil(write, seen), value };
      }),
  });
const answering = (spoil: (known: KnownAnswer) => KnownAnswer | undefined): Spoil =>
  seeing((seen) => ({ ...seen, answers: seen.answers.map((known) => known && spoil(known)) }));
const journalling =
  (spoil: (entry: RefusedEntry) => RefusedEntry): Spoil =>
  (store) => ({ ...store, refusals: async (...page) => (await store.refusals(...page)).map(spoil) });

/** Each way in which events are read. */
const ways: Readonly<Record<string, (spoil: OfEvents) => Spoil>> = {
  'a page': (spoil) => (store) => ({ ...store, read: async (...page) => spoil(await store.read(...page)) }),
  'a case': (spoil) => (store) => ({ ...store, readCase: async (id) => spoil(await store.readCase(id)) }),
  'the tail': (spoil) => seeing((seen) => ({ ...seen, tail: spoil(seen.tail) })),
  'a history': (spoil) =>
    seeing((seen) => ({
      ...seen,
      histories: new Map([...seen.histories].map(([id, events]) => [id, spoil(events)])),
    })),
  'an answer': (spoil) => answering((known) => ({ ...known, events: spoil(known.events) })),
};

const each =
  (change: (event: PolicyEvent) => PolicyEvent): OfEvents =>
  (events) =>
    events.map(change);
const part = (name: string): keyof PolicyEvent => name as keyof PolicyEvent;

/** What may happen to events. */
const eventSpoils: readonly (readonly [string, OfEvents])[] = [
  ...Object.keys(wholeEvent(1, 'x')).map((name): readonly [string, OfEvents] => [
    `without their ${name}`,
    each((event) => ({ ...event, [name]: undefined }) as PolicyEvent),
  ]),
  ['not in their one shape', each((event) => JSON.parse(JSON.stringify(event)) as PolicyEvent)],
  ['with no more than one deadline armed', each((event) => ({ ...event, arms: event.arms?.slice(0, 1) }))],
  ['without what depends on two parts', each((event) => (event.keeps && event.data ? { ...event, keeps: {} } : event))],
  ['backwards', (events) => [...events].reverse()],
  ['without the last', (events) => events.slice(0, -1)],
  ['without the first of many', (events) => (events.length > 1 ? events.slice(1) : events)],
  ['the last twice', (events) => [...events, ...events.slice(-1)]],
];

/** What else may be wrong in a store. */
const spoils: Readonly<Record<string, Spoil>> = {
  'a head that lags': (store) => ({ ...store, head: async () => ({ ...(await store.head()), head: 0 }) }),
  'a unit’s head that lags': seeing((seen) => ({ ...seen, head: Math.max(0, seen.head - 1) })),
  'a head without what is reached': (store) => ({
    ...store,
    head: async () => ({ ...(await store.head()), reached: undefined }),
  }),
  'a unit without what is reached': seeing((seen) => ({ ...seen, reached: undefined })),
  'a head without the policy': (store) => ({
    ...store,
    head: async () => ({ ...(await store.head()), fingerprint: undefined }),
  }),
  'a unit without the policy': seeing((seen) => ({ ...seen, fingerprint: undefined })),
  'a tail that begins at the beginning': (store) => ({
    ...store,
    unit: (wanted, decide) => store.unit({ ...wanted, after: 0 }, decide),
  }),
  'a tail without bound': (store) => ({
    ...store,
    unit: async (wanted, decide) => {
      const tail = wanted.after < 9_007 ? await store.read(wanted.after, Infinity) : [];
      return store.unit(wanted, (seen) => decide({ ...seen, tail }));
    },
  }),
  'an empty tail': seeing((seen) => ({ ...seen, tail: [] })),
  'bound to the first policy for ever': writing((write, seen) => ({
    ...write,
    fingerprint: seen.fingerprint === undefined ? write.fingerprint : undefined,
  })),
  'bound to a successor only while it is empty': writing((write, seen) => ({
    ...write,
    fingerprint: seen.head === 0 ? write.fingerprint : undefined,
  })),
  'time that is not reached but by events': writing((write) => ({ ...write, reached: undefined })),
  'time that is reached only with events': writing((write) =>
    write.events.length > 0 ? write : { ...write, reached: undefined },
  ),
  'time that goes back': (store) => {
    let reached: number | undefined;
    return {
      ...writing((write) => {
        reached = write.reached ?? write.events.at(-1)?.at ?? reached;
        return write;
      })(store),
      head: async () => ({ ...(await store.head()), reached }),
    };
  },
  'time that refusals move': writing((write) => ({
    ...write,
    reached: write.refusals[0]?.at ?? write.reached,
  })),
  'no strangers': writing((write) => ({ ...write, strangers: 0 })),
  'strangers counted one by one': writing((write) => ({ ...write, strangers: Math.min(1, write.strangers) })),
  'strangers only with events': writing((write) => (write.events.length > 0 ? write : { ...write, strangers: 0 })),
  'no refusals': writing((write) => ({ ...write, refusals: [] })),
  'one refusal a unit': writing((write) => ({ ...write, refusals: write.refusals.slice(0, 1) })),
  'refusals in the wrong order': writing((write) => ({ ...write, refusals: [...write.refusals].reverse() })),
  'a journal without numbers': journalling((entry) => ({ ...entry, number: 0 })),
  'a journal numbered from 0': journalling((entry) => ({ ...entry, number: entry.number - 1 })),
  ...Object.fromEntries(
    ['id', 'digest', 'at', 'head', 'type', 'by', 'case', 'refusal'].map((name) => [
      `a journal without ${name}`,
      journalling((entry) => ({ ...entry, [name]: undefined }) as unknown as RefusedEntry),
    ]),
  ),
  'refusals without their reasons’ paths': journalling((entry) => ({
    ...entry,
    refusal: { ...entry.refusal, failures: entry.refusal.failures.map(({ path: _path, ...rest }) => rest) },
  })),
  'refusals without their later reasons': journalling((entry) => ({
    ...entry,
    refusal: { ...entry.refusal, failures: entry.refusal.failures.slice(0, 1) },
  })),
  'a journal without bound': (store) => {
    const all: RefusedEntry[] = [];
    return {
      ...writing((write) => {
        for (const entry of write.refusals) all.push({ ...entry, number: all.length + 1 });
        return write;
      })(store),
      refusals: async (after, limit) => {
        await store.refusals(after, limit);
        return all.slice(after, after + limit);
      },
    };
  },
  'a journal that numbers what is left anew': (store) => ({
    ...store,
    refusals: async (after, limit) => {
      const [first] = await store.refusals(0, 1);
      const page = await store.refusals(after, limit);
      return page.map((entry) => ({ ...entry, number: entry.number - (first?.number ?? 1) + 1 }));
    },
  }),
  'a journal whose pages do not begin where asked': (store) => ({
    ...store,
    refusals: (after, limit) => store.refusals(after > 0 ? after - 1 : after, limit),
  }),
  'a journal whose pages have no end': (store) => ({
    ...store,
    refusals: async (after, limit) => {
      await store.refusals(after, limit);
      return store.refusals(after, Infinity);
    },
  }),
  'no answers': writing((write) => ({ ...write, answers: [] })),
  'answers of refusals forgotten': writing((write) => ({
    ...write,
    answers: write.answers.filter(({ refusal }) => refusal === undefined),
  })),
  'answers known by their id alone': (store) => {
    const anybody = <T extends { readonly by: string }>(one: T): T => ({ ...one, by: '' });
    return {
      ...store,
      unit: (wanted, decide) =>
        store.unit({ ...wanted, answers: wanted.answers.map(anybody) }, (seen) => {
          const { write, value } = decide(seen);
          return { write: write && { ...write, answers: write.answers.map(anybody) }, value };
        }),
    };
  },
  ...Object.fromEntries(
    ['by', 'id', 'digest', 'first', 'last', 'refusal'].map((name) => [
      `answers without ${name}`,
      answering((known) => ({ ...known, [name]: undefined }) as unknown as KnownAnswer),
    ]),
  ),
  'answers that end with their first event': answering((known) => ({ ...known, last: known.first })),
  'answers in another order': seeing((seen) => ({ ...seen, answers: [...seen.answers].reverse() })),
  'answers that are unknown left out': seeing((seen) => ({
    ...seen,
    answers: seen.answers.filter((known) => known !== undefined),
  })),
  'histories of the first case alone': seeing((seen) => ({
    ...seen,
    histories: new Map([...seen.histories].slice(0, 1)),
  })),
  'histories left out where they are empty': seeing((seen) => ({
    ...seen,
    histories: new Map([...seen.histories].filter(([, events]) => events.length > 0)),
  })),
  'writing what deciding threw on': (store) => ({
    ...store,
    unit: async (wanted, decide) => {
      let threw: { readonly fault: unknown } | undefined;
      const value = await store.unit(wanted, (seen) => {
        try {
          return decide(seen);
        } catch (fault) {
          threw = { fault };
          const nothing = {
            events: [],
            answers: [],
            refusals: [],
            strangers: 1,
            reached: undefined,
            fingerprint: undefined,
          };
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
        const some = {
          events: [],
          answers: [],
          refusals: [],
          strangers: 1,
          reached: undefined,
          fingerprint: undefined,
        };
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
        now = memoryStore({ journal });
      },
    };
  },
};

describe('a store that keeps all keeps the contract', () => {
  it('none of it is broken', async () => {
    expect(await broken((store) => store)).toBeUndefined();
  });
  it('every part that an event may lack is tried alone', () => {
    expect(looseParts.map(part)).toContain('amounts');
    expect(looseParts.length).toBeGreaterThan(15);
  });
});

describe('a store that loses or alters does not keep the contract', () => {
  for (const [way, spoil] of Object.entries(ways))
    it.each(eventSpoils)(`reading ${way}: events %s`, async (_name, change) => {
      expect(await broken(spoil(change))).not.toBeUndefined();
    });

  it.each(Object.entries(spoils))('%s', async (_name, spoil) => {
    expect(await broken(spoil)).not.toBeUndefined();
  });
});
