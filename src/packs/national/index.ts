/** National rules that campaign packs share. */
export type { NationalClause } from './clauses.js';
export { nationalClauses } from './clauses.js';
export { inspectionLimits } from './inspections.js';
export { petitionLimits } from './petitions.js';
