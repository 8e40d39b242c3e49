/** The county pack's suite: every scenario of the notice and every option turned, on trial, with what is expected of their events. */
import assert from 'node:assert/strict';
import { isRefusal } from '../../../../src/engine/index.js';
import type { Policy } from '../../../../src/policy/index.js';
import type { MutationRun, MutationSuite, MutationScenario, Trial } from '../../../../src/testing/index.js';
import { seenIn } from '../both-ways.js';
import type { Turned } from '../both-ways.js';
import { iso } from '../county.js';
import { demandDays } from '../expected/day.js';
import { demandTotals } from '../expected/total.js';
import { demandWays } from '../expected/way.js';
import { demandWho } from '../expected/who.js';
import { demandWrongs } from '../expected/wrong.js';
import { demandHeld } from '../scenarios/held.js';
import { part } from '../scenarios/given.js';
import { scenarios } from '../scenarios/index.js';
import { ask } from '../scenarios/scenario.js';
import type { Ask, Scenario } from '../scenarios/scenario.js';
import { turnedLadder } from '../turned-ladder.js';
import { turnedProblems } from '../turned-problems.js';
import { turnedPublic } from '../turned-public.js';
import { turnedReadings } from '../turned-readings.js';
import { turnedUnits } from '../turned-units.js';
import { placesIn } from './places.js';
import type { AskedAt, Steps } from './places.js';
import { askAll, countyOn, policyUnder, wait } from './played.js';

const on = ({ options }: Pick<Steps, 'options'>, policy: Policy, under: MutationRun): Trial =>
  countyOn(options === undefined ? policy : under.changed(policyUnder(options)), under);

/** Each event is held against what is expected of it; days are those of the default options. */
const demandBooks = ({ events }: Trial, { options }: Pick<Steps, 'options'>): void => {
  demandWays(events);
  demandTotals(events);
  if (options === undefined) demandDays(events);
};

const nameOf = ({ clause, title }: Scenario, n: number): string => `${n + 1} ${clause} ${title}`;

/** What comes of the scenario is held against its clause. */
const held = (scenario: Scenario, n: number): MutationScenario => ({
  id: nameOf(scenario, n),
  run: (policy, under) => {
    const trial = on(scenario, policy, under);
    const outcomes = askAll(trial, scenario.steps);
    const { to } = scenario;
    const refused = outcomes.some(isRefusal);
    const brought = to === undefined || refused ? undefined : wait(trial, to);
    demandHeld(scenario, outcomes, brought, (id) => trial.case(id));
    demandBooks(trial, scenario);
  },
});

/** Both runs of an option turned: under its default, and under the other value. */
const stepsOf = ({ option, to, steps, beside = {} }: Turned, place: number): readonly Steps[] =>
  [beside, { ...beside, [option]: to }].map((choices, n) => ({
    name: `option ${place + 1} ${option} ${n === 0 ? 'as it is' : `turned to ${JSON.stringify(to)}`}`,
    steps,
    options: { choices },
  }));

/** What is seen of an option turned. */
const turnedHeld = (turned: Turned, place: number): readonly MutationScenario[] =>
  stepsOf(turned, place).map((run, n) => ({
    id: run.name,
    run: (policy, under) => {
      const trial = on(run, policy, under);
      const answered = run.steps.map((one) => askAll(trial, [one])[0]);
      if (turned.until !== undefined) wait(trial, turned.until);
      const left = {
        caseOf: (id: string) => trial.case(id),
        events: trial.events,
        last: answered.at(-1),
        // Views are the engine's: none of these looks through one.
        reads: () => assert.fail(run.name),
      };
      assert.deepEqual(seenIn(left, turned.see), turned.seen[n], run.name);
      demandBooks(trial, run);
    },
  }));

/** The same step asked by every role; and, where it is accepted, with everything wrong that can be wrong with it. */
const tried = ({ run, place, accepted }: AskedAt): MutationScenario => ({
  id: `${run.steps[place]?.type ?? ''} by anybody, step ${place + 1} of ${run.name}`,
  run: (policy, under) => {
    const trial = on(run, policy, under);
    for (const before of run.steps.slice(0, place)) askAll(trial, [before]);
    const one = run.steps[place];
    if (one === undefined) return;
    trial.pass(iso(one.at));
    demandWho(trial, one, under.trace);
    if (accepted) demandWrongs(trial, one, under.trace);
  },
});

/** What opens a county's campaign, and a unit's part in it where none is open yet, asked by every role. */
const opened = (one: Ask, id: string): MutationScenario => ({
  id: `${one.type} by anybody, before there is ${id}`,
  run: (policy, under) => {
    const trial = countyOn(policy, under);
    demandWho(trial, one, under.trace, [id]);
  },
});
const openings = [
  opened(
    ask('campaign.prepare', '07-20', 'officer', 'campaign', { issuedOn: '2022-07-20', basis: '按照县委安排部署' }),
    'campaign',
  ),
  opened(ask('participation.open', '07-20', 'officer', `${part}@finance`), part),
];

/** The suite. */
export const countySuite = (): MutationSuite => {
  const turned = [...turnedUnits, ...turnedProblems, ...turnedLadder, ...turnedPublic, ...turnedReadings];
  const runs = [
    ...scenarios.map((scenario, n): Steps => ({ ...scenario, name: nameOf(scenario, n) })),
    ...turned.flatMap(stepsOf),
  ];
  return {
    policy: policyUnder(),
    scenarios: [...scenarios.map(held), ...turned.flatMap(turnedHeld), ...placesIn(runs).map(tried), ...openings],
  };
};
