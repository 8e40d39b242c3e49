/** Charts: a procedure's states and transitions as a real XState machine, stepped through one small interface. */
export type { Allows, Chart, Configuration, Step } from './chart.js';
export type { ChartNode, ChartSpec, ChartTransition } from './spec.js';
export { interpret } from './interpret.js';
export { toMachine } from './machine.js';
export type { ChartEvent } from './machine.js';
