/** Behaviour as data: habits, arrivals, profiles, shocks and the hidden truth. */
export { nonNegative } from './amounts.js';
export type { Arrival, Coming } from './arrival.js';
export type { Behaviour, Shock, Truth } from './behaviour.js';
export { faultList } from './faults.js';
export type { Faults } from './faults.js';
export { fillingOf } from './fill.js';
export type { Filling, Setting } from './fill.js';
export type { Choice, Habit, Retry } from './habit.js';
export { canHave, demandField, demandRole, demandState, demandTally, demandValue, procedureNamed } from './names.js';
export { average, exemplary, perfunctory, stretched } from './profile.js';
export type { Profile } from './profile.js';
export { behaviourSchema, whenSchema } from './schema.js';
export type { Placeholder, Template } from './template.js';
export { dayMeant } from './when.js';
export type { When } from './when.js';
