/** Holding a scenario against its shape, before anything else is read of it. */
import { shapeFaults } from '../../shared/index.js';
import type { Faults } from '../behaviour/index.js';
import type { Scenario } from './scenario.js';
import { scenarioSchema } from './schema.js';

/** `DubanError` `bad-scenario` where a scenario is not of the shape that its types say; what is data is looked at. */
export const checkShape = (
  { policy: _policy, state: _state, history: _history, ...data }: Scenario,
  faults: Faults,
): void => {
  for (const { path, message } of shapeFaults(scenarioSchema, data, '')) faults.add(path, message.zh, message.en);
  faults.demandNone();
};
