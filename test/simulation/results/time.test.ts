/** Times measured: a unit's cases by its clock, the campaign's own by that of the whole. */
import { describe, expect, it } from 'vitest';
import { addDays, day, isWorking, nationalCalendar } from '../../../src/calendar/index.js';
import type { PolicyEvent } from '../../../src/policy/index.js';
import { durationsOf, rowOf, simulate } from '../../../src/simulation/index.js';
import type { Events } from '../../../src/simulation/results/index.js';
import { counters } from '../run/shop.js';
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

describe('of events that both begin and end, the next one ends it', () => {
  const opened = { types: ['ticket.opened'] };
  const served = { types: ['ticket.served'] };
  const both = { types: [...opened.types, ...served.types] };
  const scenario = counters({ perDay: 6, to: '2022-01-20' });
  const measured = (from: Events, to: Events) => {
    const events: PolicyEvent[] = [];
    const { rows } = simulate(
      { ...scenario, measures: [{ id: 'time', kind: 'time', from, to, in: 'working-hours' }] },
      { seed: 1, onEvent: (event) => events.push(event) },
    );
    const calendar = nationalCalendar();
    const { durations } = durationsOf(events, { from, to, calendar, until: day('2022-01-20') });
    const ended = durations.flatMap((one) => (one.outcome === 'ended' && 'hours' in one ? [one.hours] : []));
    return { row: rowOf({ rows }, 'time'), mean: ended.reduce((sum, hours) => sum + hours, 0) / ended.length };
  };
  it.each([
    ['from and to alike', both, both],
    ['to among from', both, served],
    ['from among to', opened, both],
  ])('%s', (_name, from, to) => {
    const { row, mean } = measured(from, to);
    expect(row.mean).toBeGreaterThan(0);
    expect(row.mean).toBeCloseTo(mean, 9);
  });
  it('and an event that never comes again ends nothing', () => {
    expect(measured(opened, opened).row).toMatchObject({ runs: 0, mean: undefined });
  });
});
