/** The contract tells a store that loses something, or writes by halves, from one that keeps all. */
import { describe, expect, it } from 'vitest';
import { memoryStore } from '../../src/stores/memory/index.js';
import { storeContract } from '../../src/testing/store-contract.js';
import { looseParts } from '../../src/testing/store-samples.js';
import type { Spoil } from './spoil.js';
import { eventSpoils, ways } from './spoilt-events.js';
import { spoiltStores } from './spoilt-stores.js';
import { spoiltUnits } from './spoilt-units.js';

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

describe('a store that keeps all keeps the contract', () => {
  it('none of it is broken', async () => {
    expect(await broken((store) => store)).toBeUndefined();
  });
  it('every part that an event may lack is tried alone', () => {
    expect(looseParts).toContain('amounts');
    expect(looseParts.length).toBeGreaterThan(15);
  });
});

describe('a store that loses or alters does not keep the contract', () => {
  for (const [way, spoil] of Object.entries(ways))
    it.each(eventSpoils)(`reading ${way}: events %s`, async (_name, change) => {
      expect(await broken(spoil(change))).not.toBeUndefined();
    });

  it.each([...Object.entries(spoiltStores), ...Object.entries(spoiltUnits)])('%s', async (_name, spoil) => {
    expect(await broken(spoil)).not.toBeUndefined();
  });
});
