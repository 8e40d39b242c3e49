/** Scenarios as tables: YAML files that an official writes and reads, in Chinese or English, run by any test runner. */
export { scenariosFrom, scenariosIn } from './run.js';
export type { ScenarioRun } from './run.js';
export { scenarioText } from './write.js';
export { scenarioOf } from './record.js';
export type { Recording } from './record.js';
export { scenarioSchema } from './schema.js';
export type { SchemaOptions } from './schema.js';
export type {
  AskStep,
  CaseStep,
  DayStep,
  EventExpected,
  Expected,
  GivenStep,
  PersonStep,
  TableScenario,
  Turn,
  UnitStep,
} from './scenario.js';
