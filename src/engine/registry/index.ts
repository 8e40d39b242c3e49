/** What every campaign registers: units, people, suspensions, the calendar, the opening balance. */
export { calendarExtension, isKernelType, isRegistryType, registryCommands } from './commands.js';
export type { CalendarExtension, KernelType, RegistryCommands, RegistryType } from './commands.js';
export { aboveFailure, ownFailure } from './own.js';
export { decideRegistry } from './decide.js';
export { textIn } from './entry.js';
export type { RegistryEntry } from './entry.js';
export { nameFailure, subjectFailure, transferFailure } from './opening.js';
export type { Opening } from './opening.js';
export { recordOutcome, registryEvent } from './outcome.js';
export type { Registrar } from './outcome.js';
