/** The contract tells a store that loses something, or does not follow a policy to its successor, from one that keeps all. */
import { describe, expect, it } from 'vitest';
import type { EventStore } from '../../src/engine/index.js';
import type { PolicyEvent } from '../../src/policy/index.js';
import { memoryStore } from '../../src/stores/memory/index.js';
import { storeContract } from '../../src/testing/index.js';
import { wholeEvent } from '../../src/testing/store-samples.js';

type Spoil = (store: EventStore) => EventStore;

/** The clauses of the contract that a store in memory breaks once spoilt; `reopen` gives the same stream. */
const broken = async (spoil: Spoil): Promise<readonly string[]> => {
  const contract = storeContract(() => {
    const store = spoil(memoryStore());
    return Promise.resolve({ store, reopen: () => Promise.resolve(store) });
  });
  const found = await Promise.all(
    contract.map(({ name, run }) =>
      run().then(
        () => [],
        () => [name],
      ),
    ),
  );
  return found.flat();
};

const without = (part: string, events: readonly PolicyEvent[]): readonly PolicyEvent[] =>
  events.map((event) => Object.fromEntries(Object.entries(event).filter(([name]) => name !== part)) as never);

describe('a store that loses data does not keep the contract', () => {
  const parts = Object.keys(wholeEvent(1, 'x'));

  it('none is broken by a store that loses nothing', async () => {
    expect(await broken((store) => store)).toEqual([]);
  });

  it.each(parts)('reading a case without its events’ %s', async (part) => {
    const lossy: Spoil = (store) => ({ ...store, readCase: async (id) => without(part, await store.readCase(id)) });
    expect(await broken(lossy)).not.toEqual([]);
  });

  it.each(parts)('reading events without their %s', async (part) => {
    const lossy: Spoil = (store) => ({ ...store, read: async (...asked) => without(part, await store.read(...asked)) });
    expect(await broken(lossy)).not.toEqual([]);
  });

  it('losing what a part has only where it stands with others', async () => {
    const lossy: Spoil = (store) => ({
      ...store,
      readCase: async (id) =>
        (await store.readCase(id)).map((event) =>
          event.arms === undefined ? event : { ...event, arms: event.arms.slice(0, 1) },
        ),
    });
    expect(await broken(lossy)).not.toEqual([]);
  });

  it('a refusal without its reasons’ paths', async () => {
    const lossy: Spoil = (store) => ({
      ...store,
      refuse: ({ refusal, ...entry }) =>
        store.refuse({
          ...entry,
          refusal: { ...refusal, failures: refusal.failures.map(({ path: _path, ...rest }) => rest) },
        }),
    });
    expect(await broken(lossy)).not.toEqual([]);
  });

  it('an answer without the last of its events', async () => {
    const lossy: Spoil = (store) => ({
      ...store,
      answer: async (id) => {
        const found = await store.answer(id);
        return found === undefined ? undefined : { ...found, last: found.first };
      },
    });
    expect(await broken(lossy)).not.toEqual([]);
  });

  it('bound to the first policy for ever', async () => {
    const stuck: Spoil = (store) => ({
      ...store,
      bind: async (fingerprint) => {
        if ((await store.head()).fingerprint === undefined) await store.bind(fingerprint);
      },
    });
    expect(await broken(stuck)).toContain('a stream is bound to a policy, and a running one to its successors');
  });

  it('bound to a successor only while it is empty', async () => {
    const stuck: Spoil = (store) => ({
      ...store,
      bind: async (fingerprint) => {
        if ((await store.head()).head === 0) await store.bind(fingerprint);
      },
    });
    expect(await broken(stuck)).toContain('a stream is bound to a policy, and a running one to its successors');
  });
});
