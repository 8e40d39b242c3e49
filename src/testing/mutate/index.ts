/** Mutation: small changes to a policy, and whether its scenarios notice them. */
export { mutate } from './mutate.js';
export type { Mutant, MutantKind } from './mutant.js';
export type { MutationRun, MutationSuite, MutationScenario, MutationSource } from './suite.js';
export { mutationScore } from './score.js';
export type { MutationOptions } from './score.js';
export type { ClauseSurvivors, JudgedMutant, MutationReport, MutationTotal } from './report.js';
export { demandMutationScore } from './demand.js';
export type { MutationDemand } from './demand.js';
export { mutationText } from './text.js';
export type { MutationTextOptions } from './text.js';
