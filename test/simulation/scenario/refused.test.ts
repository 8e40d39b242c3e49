/** What cannot be run is refused before it runs, with the path and the reason of every fault. */
import { expect, it } from 'vitest';
import { simulate } from '../../../src/simulation/index.js';
import type { Habit, Scenario } from '../../../src/simulation/index.js';
import { counters } from '../run/shop.js';
import { thrown } from '../../thrown.js';

const good = counters({ to: '2022-03-31' });
const [serve] = good.behaviour.habits;
const [ticket] = good.behaviour.arrivals;

const paths = (scenario: Scenario): readonly string[] => {
  const error = thrown(() => simulate(scenario, { seed: 1 }));
  expect(error.code).toBe('bad-scenario');
  return error.faults.map(({ path }) => path);
};
const withHabit = (change: Partial<Habit>): Scenario => ({
  ...good,
  behaviour: { ...good.behaviour, habits: serve === undefined ? [] : [{ ...serve, ...change }] },
});

it.each<[Partial<Habit>, string]>([
  [{ procedure: 'nothing' }, 'behaviour.habits.0.procedure'],
  [{ in: 'nowhere' }, 'behaviour.habits.0.in'],
  [{ role: 'nobody' }, 'behaviour.habits.0.role'],
  [{ does: [{ command: 'ticket.eat' }] }, 'behaviour.habits.0.does.0.command'],
  [{ does: [{ command: 'ticket.serve', weight: -1 }] }, 'behaviour.habits.0.does.0.weight'],
  [{ does: [{ command: 'ticket.serve', data: { x: { sample: 4 } } }] }, 'behaviour.habits.0.does.0.data.x.sample'],
  [
    { does: [{ command: 'ticket.serve', data: { x: { person: 'nobody' } } }] },
    'behaviour.habits.0.does.0.data.x.person',
  ],
  [{ takes: { kind: 'exponential', mean: -1 } }, 'behaviour.habits.0.takes.mean'],
  [{ takes: { kind: 'uniform', from: -1, to: 2 } }, 'behaviour.habits.0.takes'],
  [{ chance: 2 }, 'behaviour.habits.0.chance'],
  [{ from: '2099-01-01' }, 'behaviour.habits.0.from'],
  [{ from: { phase: 'nothing', day: 1 } }, 'behaviour.habits.0.from'],
  [{ heaps: 'nothing' }, 'behaviour.habits.0.heaps'],
  [{ kinds: ['castle'] }, 'behaviour.habits.0.kinds'],
])('refuses a habit with %j', (change, path) => {
  expect(paths(withHabit(change))).toEqual([path]);
});

it('refuses profiles for no unit, and of no name', () => {
  expect(paths({ ...good, profileOf: { castle: 'average', u1: 'lazy' } })).toEqual([
    'profileOf.castle',
    'profileOf.u1',
  ]);
  expect(paths({ ...good, mix: { castle: { average: 1 }, '*': { average: 0 } } })).toEqual(['mix.castle', 'mix.*']);
});

it('refuses days beyond the calendar, out of order, and hours that are none', () => {
  expect(paths({ ...good, to: '2099-12-31' })).toEqual(['to']);
  expect(paths({ ...good, to: '2021-12-31' })).toEqual(['to']);
  expect(paths({ ...good, hours: [['12:00', '09:00']] })).toEqual(['hours']);
});

it('refuses arrivals, shocks and measures that name what is not there', () => {
  const arrivals = ticket === undefined ? [] : [{ ...ticket, command: 'ticket.serve' }];
  expect(paths({ ...good, behaviour: { ...good.behaviour, arrivals } })).toEqual(['behaviour.arrivals.0.command']);
  const shocks = [
    { id: 's', kind: 'requests', on: '2022-02-01', arrival: 'none', count: 1, kinds: ['counter'] },
  ] as const;
  expect(paths({ ...good, behaviour: { ...good.behaviour, shocks } })).toEqual(['behaviour.shocks.0.arrival']);
  expect(paths({ ...good, measures: [{ id: 'm', kind: 'tally', tally: 'none', on: '2022-02-01' }] })).toEqual([
    'measures.0.tally',
  ]);
  expect(paths({ ...good, measures: [{ id: 'm', kind: 'work', what: 'hours', of: ['serve', 'none'] }] })).toEqual([
    'measures.0.of.1',
  ]);
});

it('refuses people whom the registry refuses', () => {
  expect(paths({ ...good, units: [{ id: 'u1', kind: 'counter', staff: { emperor: 1 } }] })).toEqual([
    'units.0.staff.emperor (data.role)',
  ]);
});
