/** Scripted seasons. */
export { act } from './act.js';
export type { Act, ActDetails, Acts, Seen } from './act.js';
export { script } from './script.js';
export { unit } from './unit.js';
export type { ActingUnit, Asking } from './unit.js';
export type { FinishedScript, Script, ScriptResult, ScriptStep } from './script.js';
