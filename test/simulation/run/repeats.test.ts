/** What is done several times in a stay is done as often in the next one, in a season and in its forecast. */
import { expect, it } from 'vitest';
import { restOf } from '../../../src/simulation/index.js';
import { halted } from '../forecast/halted.js';
import { does, exactly, played, problems } from './desk.js';

/** Three reports in each stay; closed after two working days, opened again a day later. */
const scenario = problems([
  does('report', 'open', 'problem.report', { repeats: 2 }),
  does('close', 'open', 'problem.close', { role: 'deputy', after: exactly(14) }),
  does('reopen', 'shut', 'problem.reopen', { role: 'deputy', after: exactly(7) }),
]);
const types = (log: readonly string[]): readonly string[] => log.map((line) => line.slice(12));
const stay = ['problem.reported', 'problem.reported', 'problem.reported', 'problem.closed', 'problem.reopened'];

it('is done as often in every stay', () => {
  const { log } = played(scenario);
  expect(types(log).slice(0, 11)).toEqual(['problem.found', ...stay, ...stay]);
});

it('and in a forecast as in the season, from any evening', () => {
  const { log } = played(scenario);
  for (const on of ['2022-02-07', '2022-02-08', '2022-02-09', '2022-02-10', '2022-02-14', '2022-02-17']) {
    const { state, history } = halted(scenario, on, 1);
    const rest = played(restOf(scenario, state, history));
    expect(types(rest.log)).toEqual(types(log.filter((line) => line.slice(0, 5) > on.slice(5))));
  }
});
