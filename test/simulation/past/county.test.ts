/** The county of 2022 on planted figures: what its ledger tells of rectification is what was planted. */
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { duties, inventories, issue } from '../../../examples/simulation/duties.js';
import { ladderHabits, rounds } from '../../../examples/simulation/ladder.js';
import { populationOf } from '../../../examples/simulation/population.js';
import { findings, problemHabits } from '../../../examples/simulation/problems.js';
import { day } from '../../../src/calendar/index.js';
import { countyCampaign } from '../../../src/packs/county-campaign/index.js';
import type { PolicyEvent } from '../../../src/policy/index.js';
import { average, durationsOf, fitDuration, fitShare, outcomesOf, simulate } from '../../../src/simulation/index.js';
import type { Habit, Scenario } from '../../../src/simulation/index.js';
import { binomialRange } from '../fit/made.js';

const until = day('2022-10-31');

/** Applying keeps nobody busy and is not hastened: then how long it lies, and what is put off, can be told from the log. */
const untouched = (habit: Habit): Habit => {
  if (habit.id !== 'apply-rectifying') return habit;
  const { hastenedBy: _hastened, ...rest } = habit;
  return { ...rest, takes: { kind: 'constant', value: 0 } };
};

/** Half the county's units. As in the example: applying lies a median of 35 hours, with a spread of 0.6. */
const scenario: Scenario = {
  policy: countyCampaign({ year: 2022 }),
  units: populationOf(pathToFileURL('examples/county-2022/units.csv')).filter(
    ({ kind }, i) => i % 2 === 0 || (kind !== 'township' && kind !== 'department'),
  ),
  behaviour: {
    habits: [...problemHabits.map(untouched), ...duties, ...ladderHabits],
    arrivals: [issue(2022), ...findings, ...inventories, ...rounds],
    profiles: [{ ...average, heaping: 0.3, weights: { 'problem.reject': 0.1, 'problem.verify': 0.9 } }],
    truth: {
      procedure: 'problem',
      count: { kind: 'constant', value: 25 },
      closedBy: ['problem.struck-off'],
      reopenedBy: ['problem.reopened'],
    },
  },
  from: '2022-07-18',
  to: until,
  measures: [],
};

it('tells how long rectification lies, what is put off to the last day, and how much evidence is rejected', () => {
  const seasons = 10;
  const covered = { median: 0, spread: 0, heaping: 0, rejected: 0 };
  for (let seed = 1; seed <= seasons; seed += 1) {
    const log: PolicyEvent[] = [];
    simulate(scenario, { seed, onEvent: (event) => log.push(event) });
    const { durations, faults } = durationsOf(log, {
      from: { types: ['problem.started'] },
      to: { types: ['problem.applied'] },
      left: { types: ['problem.ongoing'] },
      limit: 'limit',
      calendar: scenario.policy.calendar,
      until,
    });
    expect(faults).toEqual([]);
    // Families within 2 of one another explain the data about alike: the planted one is never told apart from the best.
    const { compared } = fitDuration(durations);
    expect(compared.find(({ family }) => family === 'lognormal')?.behind).toBeLessThan(2);
    const { parameters, heaping } = fitDuration(durations, { families: ['lognormal'] });
    const rejected = fitShare(
      outcomesOf(log, {
        after: { types: ['problem.signed'] },
        yes: { types: ['problem.rejected'] },
        no: { types: ['problem.struck-off'] },
      }),
    );
    const found = { median: parameters['median'], spread: parameters['spread'], heaping, rejected };
    const truths = { median: 35, spread: 0.6, heaping: 0.3, rejected: 0.1 };
    for (const name of ['median', 'spread', 'heaping', 'rejected'] as const) {
      const { low, high } = found[name] ?? { low: Number.NaN, high: Number.NaN };
      if (low <= truths[name] && truths[name] <= high) covered[name] += 1;
    }
  }
  const [least] = binomialRange(seasons, 0.95, 0.99);
  for (const [name, count] of Object.entries(covered)) expect(count, name).toBeGreaterThanOrEqual(least);
});
