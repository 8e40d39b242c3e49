/** Ablation: what each clause is worth. */
export { ablate } from './ablate.js';
export type { AblatedClause, AblateOptions, Ablation } from './ablate.js';
