/** Every store keeps the contract, on every driver that is there, and with a failure at every call. */
import { describe, expect, it } from 'vitest';
import { memoryStore } from '../../src/stores/memory/index.js';
import { sqliteStore } from '../../src/stores/sqlite/index.js';
import { asyncStore } from '../../src/testing/async-store.js';
import { storeContract } from '../../src/testing/store-contract.js';
import type { StoreUnderTest } from '../../src/testing/store-under-test.js';
import { failingDatabase } from './failing-database.js';
import { drivers, newFile } from './files.js';
import type { Driver } from './files.js';

const journal = 5;
const whens = ['before', 'after'] as const;

const onAsync = (when: 'before' | 'after') => (): Promise<StoreUnderTest> => {
  let left = 0;
  let struck = false;
  const fail = (): 'before' | 'after' | undefined => {
    left -= 1;
    if (left !== 0) return undefined;
    struck = true;
    return when;
  };
  return Promise.resolve({
    store: asyncStore({ fail, journal }),
    journal,
    failure: {
      arm: (k) => {
        left = k;
        struck = false;
      },
      disarm: () => {
        left = 0;
        return struck;
      },
    },
  });
};

const onSqlite =
  ({ open }: Driver, when: 'before' | 'after') =>
  (): Promise<StoreUnderTest> => {
    const file = newFile();
    const { database, ...failure } = failingDatabase(open(file), when);
    return Promise.resolve({
      store: sqliteStore(database, { journal }),
      journal,
      failure,
      reopen: () => Promise.resolve(sqliteStore(open(file), { journal })),
    });
  };

const keeps = (make: () => Promise<StoreUnderTest>): void => {
  for (const { name, run } of storeContract(make)) it(name, async () => expect(run()).resolves.toBeUndefined());
};

describe('the contract, in memory', () => {
  keeps(() => Promise.resolve({ store: memoryStore({ journal }), journal }));
});

describe.each(whens)('the contract, across a network where a call is lost %s it is done', (when) => {
  keeps(onAsync(when));
});

for (const driver of drivers)
  if (driver.missing === undefined)
    describe.each(whens)(`the contract, in a file by ${driver.name}, where a call fails %s it is done`, (when) => {
      keeps(onSqlite(driver, when));
    });
  else it.skip(`the contract, in a file by ${driver.name}: ${driver.missing}`);

describe('opening a file where a call fails', () => {
  for (const when of whens)
    it(`the same file opens the next time: ${when} it is done`, async () => {
      const [driver] = drivers;
      let struck = true;
      for (let k = 1; struck; k += 1) {
        const file = newFile();
        const failing = failingDatabase(driver?.open(file) ?? expect.fail(), when);
        failing.arm(k);
        try {
          sqliteStore(failing.database);
        } catch (fault) {
          expect(fault).toMatchObject({ code: 'store-failed', cause: { message: 'disk I/O error' } });
        }
        struck = failing.disarm();
        const store = sqliteStore(failing.database);
        expect(await store.head()).toEqual({ head: 0, reached: undefined, fingerprint: undefined });
        await store.close();
      }
    });
});
