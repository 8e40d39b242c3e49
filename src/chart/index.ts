/** Charts: a procedure's states and transitions as a real XState machine, and any XState machine compiled. */
export type { Allows, Chart, Configuration, Step } from './chart.js';
export type { ChartNode, ChartSpec, ChartTransition } from './spec.js';
export { chartOf } from './procedure-chart.js';
export { toMachine } from './machine.js';
export type { ChartEvent } from './machine.js';
export { compileMachine } from './compiled/index.js';
export type {
  ActionEffect,
  CancelledEffect,
  ChartOptions,
  ChartSnapshot,
  ChartStep,
  CompiledChart,
  DelayedEffect,
  Effect,
  EffectArgs,
  EmittedEffect,
  LoggedEffect,
} from './compiled/index.js';
