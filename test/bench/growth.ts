/** What an event of a season costs as problems grow: the same work on a thousand, and on some of a million. */
import { playRun } from '../../src/simulation/run/index.js';
import { planOf } from '../../src/simulation/scenario/index.js';
import { average } from '../../src/simulation/index.js';
import type { Habit, Scenario } from '../../src/simulation/index.js';
import { collect } from './collect.js';
import { lifeOf, policy } from './county.js';
import { stateWith } from './current.js';
import type { CampaignState } from './current.js';
import { median } from './row.js';

const worked = 20_000;
const hoursLeft = 13;

const [list, correct, sign] = lifeOf('p');
const habit = (id: string, state: string, role: string, move: typeof list, after?: number): Habit => ({
  id,
  procedure: 'problem',
  in: state,
  role,
  takes: { kind: 'constant', value: 0 },
  ...(after === undefined ? {} : { after: { kind: 'uniform', from: 0, to: after } }),
  does: [{ command: move?.type ?? '', data: move?.data ?? {} }],
});

/** Two days in which some 20,000 of the problems that were found are listed, corrected at once, and signed for. */
const seasonOn = (state: CampaignState, problems: number): Scenario => ({
  policy,
  state,
  units: [
    { id: 'u', kind: 'department', staff: { head: ['head'], deputy: ['deputy'], cadre: ['cadre'] } },
    { id: 'o', kind: 'office', staff: { office: ['officer'], inspector: ['inspector'] } },
  ],
  behaviour: {
    habits: [
      habit('list', 'work.found', 'deputy', list, hoursLeft * Math.max(1, problems / worked)),
      habit('correct', 'work.listed', 'cadre', correct),
      habit('sign', 'work.applied', 'head', sign),
    ],
    arrivals: [],
    profiles: [average],
  },
  from: '2022-07-18',
  to: '2022-08-03',
  measures: [],
});

/** Events a second once a run is under way: its beginning, which looks at every case, is left out. */
export const rateAt = async (problems: number, rounds: number): Promise<number> => {
  const plan = planOf(seasonOn(await stateWith(problems), problems));
  const skip = Math.min(500, problems / 2);
  return median(
    Array.from({ length: rounds }, (_, run) => {
      collect();
      let [events, began] = [0, 0];
      const onEvent = (): void => {
        events += 1;
        if (events === skip) began = performance.now();
      };
      playRun(plan, 1, run, { onEvent });
      if (events < Math.min(problems, worked)) throw new Error(`only ${events} events: the season did not go as meant`);
      return ((events - skip) / (performance.now() - began)) * 1000;
    }),
  );
};
