/** The compiled chart. */
export { compileMachine } from './compile.js';
export type { ChartOptions, CompiledChart } from './compile.js';
export type {
  ActionEffect,
  CancelledEffect,
  DelayedEffect,
  Effect,
  EffectArgs,
  EmittedEffect,
  LoggedEffect,
} from './effect.js';
export type { ChartSnapshot, ChartStep } from './snapshot.js';
