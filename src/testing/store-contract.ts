/** The contract of a store: what every adapter must do, free of any test runner. */
import { aloneCases } from './store-units.js';
import { failureCases } from './store-failures.js';
import { keepingCases } from './store-keeping.js';
import type { StoreUnderTest } from './store-under-test.js';

/** One clause of the contract: its sentence, and a run that rejects where the store breaks it. */
export interface ContractCase {
  readonly name: string;
  readonly run: () => Promise<void>;
}

/** The contract as named runs, each on a fresh store: `for (const { name, run } of storeContract(make)) it(name, run)`. */
export const storeContract = (make: () => Promise<StoreUnderTest>): readonly ContractCase[] =>
  [...keepingCases, ...aloneCases, ...failureCases].map(([name, run]) => ({
    name,
    run: async () => run(await make()),
  }));
