/** For testing: the contract that store adapters prove themselves by. */
export { storeContract } from './store-contract.js';
export type { ContractCase, StoreUnderTest } from './store-contract.js';
