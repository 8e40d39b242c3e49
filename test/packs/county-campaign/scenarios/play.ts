/** Plays a scenario on the real engine, and holds what comes of it against its clause. */
import { isRefusal } from '../../../../src/engine/index.js';
import type { Outcome } from '../../../../src/engine/index.js';
import { county } from '../county.js';
import { demandHeld } from './held.js';
import type { Scenario } from './scenario.js';

/** Plays it; a failed expectation names the step. */
export const play = async (scenario: Scenario): Promise<void> => {
  const c = await county(scenario.options ?? {});
  const outcomes: Outcome[] = [];
  for (const { type, at, by, more } of scenario.steps) {
    const outcome = await c.send(type, at, by, more);
    outcomes.push(outcome);
    if (isRefusal(outcome)) break;
  }
  const refused = outcomes.some(isRefusal);
  const brought = scenario.to === undefined || refused ? undefined : await c.wait(scenario.to);
  demandHeld(scenario, outcomes, brought, (id) => c.engine.case(id));
};
