/** The county pack's suite: every scenario of the notice, on trial. */
import { isRefusal } from '../../../../src/engine/index.js';
import type { Suite, SuiteScenario } from '../../../../src/testing/index.js';
import { demandHeld } from '../scenarios/held.js';
import { scenarios } from '../scenarios/index.js';
import { askAll, countyOn, policyUnder, wait } from './played.js';

const ofNotice: readonly SuiteScenario[] = scenarios.map((scenario, n) => ({
  id: `${n + 1} ${scenario.clause} ${scenario.title}`,
  run: (policy, under) => {
    const on = scenario.options === undefined ? policy : under.changed(policyUnder(scenario.options));
    const trial = countyOn(on, under);
    const outcomes = askAll(trial, scenario.steps);
    const { to } = scenario;
    const refused = outcomes.some(isRefusal);
    demandHeld(scenario, outcomes, to === undefined || refused ? undefined : wait(trial, to));
  },
}));

/** The suite. */
export const countySuite = (): Suite => ({ policy: policyUnder(), scenarios: ofNotice });
