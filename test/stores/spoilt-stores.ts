/** Stores that hand out or keep something else than they should, by what is wrong with them. */
import type { RefusedEntry } from '../../src/engine/index.js';
import { answering, journalling, seeing, writing } from './spoil.js';
import type { Spoil } from './spoil.js';

/** What may be wrong in what a store hands out and keeps. */
export const spoiltStores: Readonly<Record<string, Spoil>> = {
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
      journalling((entry) => ({ ...entry, [name]: undefined })),
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
      answering((known) => ({ ...known, [name]: undefined })),
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
};
