/** The property of failing stores, as the tests run it briefly and the long runs at length. */
import fc from 'fast-check';
import { memoryStore } from '../../src/stores/memory/index.js';
import { failingStores } from './failing-stores.js';
import { stepsUpTo } from './steps.js';
import { sameCampaign, takeAll, takeAllFailing } from './taking-steps.js';

/** Runs so many programs against a kind of store; answers how many failures there were. */
export const failingPrograms = async (backend: keyof typeof failingStores, numRuns: number): Promise<number> => {
  let failed = 0;
  await fc.assert(
    fc.asyncProperty(
      stepsUpTo(200),
      fc.array(fc.integer({ min: 1, max: backend === 'sqlite' ? 80 : 30 }), { minLength: 5, maxLength: 25 }),
      fc.constantFrom('before' as const, 'after' as const),
      fc.boolean(),
      async (steps, failures, when, given) => {
        const wanted = memoryStore();
        const undisturbed = await takeAll(wanted, steps, given);
        const failing = failingStores[backend](when);
        const { driver, struck } = await takeAllFailing(failing, steps, given, failures);
        failed += struck;
        await sameCampaign(steps, [driver, failing.store], [undisturbed, wanted]);
        await failing.store.close();
      },
    ),
    { numRuns, endOnFailure: process.env['SHRINK'] === undefined },
  );
  return failed;
};
