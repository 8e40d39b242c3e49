/** For testing: the contract that store adapters prove themselves by, trials of a policy, and what they exercise of it. */
export { storeContract } from './store-contract.js';
export type { ContractCase, StoreUnderTest } from './store-contract.js';
export { trialOf } from './trial.js';
export type { Sent, TimelineEntry, Trial } from './trial.js';
export { coverage } from './coverage/collector.js';
export type { CoverageCollector } from './coverage/collector.js';
export type { CoverageRecord } from './coverage/record.js';
export type { ClauseCoverage, CoverageItem, CoverageKind, CoverageReport, CoverageTotal } from './coverage/report.js';
export { demandCoverage } from './coverage/demand.js';
export type { CoverageDemand } from './coverage/demand.js';
export { coverageHtml } from './coverage/html.js';
export { coverageText } from './coverage/text.js';
export type { CoverageLanguage } from './coverage/words.js';
