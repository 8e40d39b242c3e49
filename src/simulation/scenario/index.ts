/** Scenarios: what is simulated, checked and worked out before anything runs. */
export type { ArrivalPlan, ChoicePlan, Plan, Shift, Standing, Task, UnitPlan } from './plan.js';
export { planOf } from './plan-of.js';
export type { Scenario, UnitSpec } from './scenario.js';
