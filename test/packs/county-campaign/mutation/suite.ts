/** The county pack's suite: every scenario of the notice on trial, with what is expected of its events; and who may do what. */
import { isRefusal } from '../../../../src/engine/index.js';
import type { Policy } from '../../../../src/policy/index.js';
import type { RunUnder, Suite, SuiteScenario, Trial } from '../../../../src/testing/index.js';
import { iso } from '../county.js';
import { demandDays } from '../expected/day.js';
import { demandTotals } from '../expected/total.js';
import { demandWays } from '../expected/way.js';
import { demandWho } from '../expected/who.js';
import { demandHeld } from '../scenarios/held.js';
import { scenarios } from '../scenarios/index.js';
import type { Scenario } from '../scenarios/scenario.js';
import { askedOnce } from './places.js';
import { askAll, countyOn, policyUnder, wait } from './played.js';

const trialOf = ({ options }: Scenario, policy: Policy, under: RunUnder): Trial =>
  countyOn(options === undefined ? policy : under.changed(policyUnder(options)), under);

const nameOf = (scenario: Scenario): string =>
  `${scenarios.indexOf(scenario) + 1} ${scenario.clause} ${scenario.title}`;

/** What comes of the scenario is held against its clause, and each event against what is expected of it. */
const held = (scenario: Scenario): SuiteScenario => ({
  id: nameOf(scenario),
  run: (policy, under) => {
    const trial = trialOf(scenario, policy, under);
    const outcomes = askAll(trial, scenario.steps);
    const { to, options } = scenario;
    const refused = outcomes.some(isRefusal);
    demandHeld(scenario, outcomes, to === undefined || refused ? undefined : wait(trial, to));
    demandWays(trial.events);
    demandTotals(trial.events);
    if (options === undefined) demandDays(trial.events);
  },
});

/** The same step asked by every role. */
const whoAt = ({ scenario, place }: ReturnType<typeof askedOnce>[number]): SuiteScenario => ({
  id: `who may ${scenario.steps[place]?.type ?? ''}: ${nameOf(scenario)}, step ${place + 1}`,
  run: (policy, under) => {
    const trial = trialOf(scenario, policy, under);
    askAll(trial, scenario.steps.slice(0, place));
    const one = scenario.steps[place];
    if (one === undefined) return;
    trial.pass(iso(one.at));
    demandWho(trial, one, under.trace);
  },
});

/** The suite. */
export const countySuite = (): Suite => ({
  policy: policyUnder(),
  scenarios: [...scenarios.map(held), ...askedOnce().map(whoAt)],
});
