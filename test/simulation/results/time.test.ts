/** Times measured: a unit's cases by its clock, the campaign's own by that of the whole. */
import { expect, it } from 'vitest';
import { addDays, day, isWorking, nationalCalendar } from '../../../src/calendar/index.js';
import { rowOf, simulate } from '../../../src/simulation/index.js';
import { slips } from '../run/slips.js';

it('tells how long the campaign itself took, in working days and hours', () => {
  const scenario = slips(
    [],
    [
      {
        id: 'begin',
        command: 'year.prepare',
        role: 'supervisor',
        per: 'campaign',
        case: 'year',
        comes: { kind: 'once', on: '2022-01-04' },
      },
    ],
  );
  const spent = { from: { types: ['year.begun'] }, to: { types: ['year.ended'] } };
  const results = simulate(
    {
      ...scenario,
      to: '2022-12-31',
      measures: [
        { id: 'hours', kind: 'time', ...spent, in: 'working-hours' },
        { id: 'days', kind: 'time', ...spent, in: 'working-days' },
      ],
    },
    { seed: 1 },
  );
  let worked = 0;
  for (let on = day('2022-01-04'); on <= '2022-12-31'; on = addDays(on, 1))
    if (isWorking(nationalCalendar(), on) === true) worked += 1;
  expect(rowOf(results, 'days').mean).toBeCloseTo(worked, 9);
  expect(rowOf(results, 'hours').mean).toBeCloseTo(worked * 7, 9);
});
