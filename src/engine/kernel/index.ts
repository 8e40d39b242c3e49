/** The kernel: one pure way through, and what it asks, takes and answers on the way. */
export { admit } from './admit.js';
export type { Admitted } from './admit.js';
export { adoptPolicy } from './adoption.js';
export type { Adoption, Charter } from './adoption.js';
export { shortfallContext } from './context.js';
export { decideAlone, fireOne } from './alone.js';
export type { SingleDecision } from './alone.js';
export { decide } from './decide.js';
export type { DryRun } from './decide.js';
export { anyTime, checkJump, duePerUnit } from './instants.js';
export type { Present } from './instants.js';
export { discard, transact } from './transact.js';
export type { CommandInput, Input, Range, Result, Transaction } from './transact.js';
