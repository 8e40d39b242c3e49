/** Every name, day and figure of a scenario means something, or is refused with its path. */
import { describe, expect, it } from 'vitest';
import { canStillMakeIt, restOf, simulate } from '../../../src/simulation/index.js';
import type { Measure, Scenario } from '../../../src/simulation/index.js';
import { halted } from '../forecast/halted.js';
import { counters } from '../run/shop.js';
import { slips } from '../behaviour/slips.js';
import { codeOf } from '../rejected.js';
import { thrown } from '../../thrown.js';
import { rich } from './rich.js';

const paths = (scenario: Scenario): readonly string[] => {
  const error = thrown(() => simulate(scenario, { seed: 1 }));
  expect(error.code).toBe('bad-scenario');
  return error.faults.map(({ path }) => path);
};
type Parts = Scenario['behaviour'];
const withPart = <K extends keyof Parts>(key: K, i: number, change: object): Scenario => {
  const { behaviour, ...others } = rich();
  const list = behaviour[key] as readonly object[];
  return {
    ...others,
    behaviour: { ...behaviour, [key]: list.map((one, at) => (at === i ? { ...one, ...change } : one)) },
  };
};
const withMeasure = (measure: object): Scenario => ({ ...rich(), measures: [{ id: 'm', ...measure } as Measure] });

describe('measures', () => {
  it.each<[object, string]>([
    [{ kind: 'cuont', of: { types: ['slip.issued'] } }, 'kind'],
    [{ kind: 'count', of: { types: ['slip.isued'] } }, 'of.types.0'],
    [{ kind: 'count', of: { types: [] } }, 'of.types'],
    [{ kind: 'count', of: { types: ['slip.issued'], where: { mattter: 'x' } } }, 'of.where.mattter'],
    [{ kind: 'count', of: { types: ['slip.issued'], where: { matter: 5 } } }, 'of.where.matter'],
    [{ kind: 'count', of: { types: ['slip.issued'] }, per: 'units' }, 'per'],
    [{ kind: 'count', of: { types: ['slip.issued'] }, among: { kinds: ['castle'] } }, 'among.kinds'],
    [{ kind: 'count', of: { types: ['slip.issued'] }, among: { profiles: ['lazy'] } }, 'among.profiles'],
    [{ kind: 'time', from: { types: ['a'] }, to: { types: ['slip.used'] }, in: 'working-hours' }, 'from.types.0'],
    [{ kind: 'time', from: { types: ['slip.issued'] }, to: { types: ['slip.used'] }, in: 'hours' }, 'in'],
    [{ kind: 'work', what: 'hour' }, 'what'],
    [{ kind: 'at-zero', tally: 'none', on: '2022-01-20' }, 'tally'],
    [{ kind: 'tally', tally: 'open-tickets', on: '2022-06-18' }, 'on'],
    [{ kind: 'units-at-zero', tally: 'open-tickets', on: '2021-12-31' }, 'on'],
    [{ kind: 'by-day', of: { types: ['slip.issued'] }, from: '2022-01-20', to: '2022-01-19' }, 'to'],
    [{ kind: 'by-day', of: { types: ['slip.issued'] }, from: '2022-01-20', to: '2022-02-01' }, 'to'],
    [{ kind: 'by-day', of: { types: ['slip.issued'] }, from: '2021-12-20', to: '2022-01-20' }, 'from'],
  ])('refuses %j', (measure, path) => {
    expect(paths(withMeasure(measure))).toEqual([`measures.0.${path}`]);
  });
  it('refuses what is hidden where nothing is', () => {
    const { truth: _truth, ...behaviour } = slips({ matter: '修路一公里', number: '1' }).behaviour;
    expect(paths({ ...rich(), behaviour, mix: {}, measures: [{ id: 'm', kind: 'truth', what: 'missed' }] })).toEqual([
      'measures.0.kind',
    ]);
  });
});

describe('behaviour', () => {
  it.each<[keyof Parts, number, object, string]>([
    ['habits', 0, { hastenedBy: { 'slip.isued': 0.5 } }, 'hastenedBy.slip.isued'],
    ['habits', 0, { hastenedBy: { 'ticket.opened': 0.5 } }, 'hastenedBy.ticket.opened'],
    ['habits', 0, { where: { mattter: 'x' } }, 'where.mattter'],
    ['habits', 0, { where: { matter: 5 } }, 'where.matter'],
    ['habits', 0, { where: { matter: null } }, 'where.matter'],
    ['habits', 0, { where: { matter: ['x'] } }, 'where.matter'],
    ['habits', 0, { notBy: ['numbr'] }, 'notBy.0'],
    ['habits', 0, { in: 'used' }, 'does.0.command'],
    ['habits', 1, { role: 'office' }, 'role'],
    ['habits', 0, { from: '2022-02-01', to: '2022-01-31' }, 'to'],
    ['habits', 0, { repeats: -1 }, 'repeats'],
    ['habits', 0, { repeats: 1.5 }, 'repeats'],
    ['habits', 0, { takes: undefined }, 'takes'],
    ['habits', 0, { retry: { times: -1, after: { kind: 'constant', value: 1 } } }, 'retry.times'],
    [
      'habits',
      0,
      { does: [{ id: 'use-it', command: 'slip.use', data: { extra: { field: 'mattter' } } }] },
      'does.0.data.extra.field',
    ],
    ['arrivals', 0, { role: 'office' }, 'role'],
    ['arrivals', 0, { comes: { kind: 'rates', perDay: 1, from: '2022-01-04', to: '2022-01-31' } }, 'comes.kind'],
    ['arrivals', 0, { comes: { kind: 'rate', perDay: 1, from: '2022-01-31', to: '2022-01-04' } }, 'comes.to'],
    ['arrivals', 0, { per: 'units' }, 'per'],
    ['arrivals', 0, { data: { matter: 7, number: '1' } }, 'data.matter'],
    ['arrivals', 0, { data: { number: '1' } }, 'data.matter'],
    ['arrivals', 0, { data: { matter: '修路一公里', number: { total: 'mispelt' } } }, 'data.number.total'],
    ['arrivals', 0, { data: { matter: '修路一公里', number: { first: 'slipp' } } }, 'data.number.first'],
    ['arrivals', 0, { data: { matter: '修路一公里', number: { first: 'slip', in: 'isued' } } }, 'data.number.in'],
    ...[-3, 0, Number.NaN, 1.5, 1e7, 1e300].map((ahead): [keyof Parts, number, object, string] => [
      'arrivals',
      0,
      { data: { matter: '修路一公里', number: { workingDaysAhead: ahead } } },
      'data.number.workingDaysAhead',
    ]),
    ...[-5, 1e7].map((value): [keyof Parts, number, object, string] => [
      'arrivals',
      0,
      { data: { matter: '修路一公里', number: { workingDaysAhead: { kind: 'constant', value } } } },
      'data.number.workingDaysAhead',
    ]),
    ...[-1, 0, 1.5, Number.NaN].map((most): [keyof Parts, number, object, string] => [
      'arrivals',
      0,
      { data: { matter: '修路一公里', number: { people: 'clerk', most } } },
      'data.number.most',
    ]),
    ['profiles', 0, { weights: { 'use-it': Infinity } }, 'weights.use-it'],
    ['shocks', 0, { workingDays: -2 }, 'workingDays'],
    ['shocks', 0, { workingDays: Number.NaN }, 'workingDays'],
    ['shocks', 0, { kind: 'losst' }, 'kind'],
    ['shocks', 1, { count: 1.5 }, 'count'],
    ['shocks', 1, { on: '2099-01-01' }, 'on'],
  ])('refuses %s %i with %j', (key, i, change, path) => {
    expect(paths(withPart(key, i, change))).toEqual([`behaviour.${key}.${i}.${path}`]);
  });
  it('refuses a truth that no event of its procedure closes', () => {
    const { behaviour, ...others } = rich();
    const truth = behaviour.truth && { ...behaviour.truth, closedBy: ['ticket.servd'] };
    expect(paths({ ...others, behaviour: { ...behaviour, ...(truth && { truth }) } })).toEqual([
      'behaviour.truth.closedBy.0',
    ]);
  });
});

describe('units, sizes and hours', () => {
  const unit = { id: 'u1', kind: 'counter', staff: { clerk: 1 } };
  const of = (change: object): Scenario => ({ ...counters({ to: '2022-03-31' }), units: [{ ...unit, ...change }] });
  it.each<[object, readonly string[]]>([
    [{ staff: { clerk: -1 } }, ['units.0.staff.clerk']],
    [{ staff: { clerk: 1.5 } }, ['units.0.staff.clerk']],
    [{ kind: 'countr' }, ['units.0.kind']],
    [{ leader: 'nobody' }, ['units.0.leader']],
    [{ parent: 'nowhere' }, ['units.0 (data.parent)']],
  ])('refuses %j', (change, found) => {
    expect(paths(of(change))).toEqual(found);
  });
  it.each<[object, string]>([
    [{ sizes: [16, 15] }, 'sizes'],
    [{ sizes: [Number.NaN] }, 'sizes.0'],
    [{ hours: [{ from: 9 }] }, 'hours.0'],
  ])('refuses %j', (change, path) => {
    expect(paths({ ...rich(), ...change })).toEqual([path]);
  });
  it('lets a filter name a kind that may be, though there is none', () => {
    const scenario = rich();
    expect(() =>
      simulate({ ...scenario, units: scenario.units.slice(0, 1), profileOf: {} }, { seed: 1 }),
    ).not.toThrow();
  });
});

describe('all faults', () => {
  it('are told together, also where a day of the scenario is not known', () => {
    const { behaviour, ...others } = withPart('habits', 1, { role: 'nobody' });
    expect(paths({ ...others, behaviour, from: '1901-01-01', profileOf: { castle: 'average' } })).toEqual([
      'from',
      'profileOf.castle',
      'behaviour.habits.1.role',
    ]);
  });
});

describe('what goes on from a state', () => {
  const scenario = counters({ units: 1, clerks: 2, to: '2022-02-28' });
  const { state, history } = halted(scenario, '2022-01-12', 1);
  const rest = restOf(scenario, state, history);
  it('has nobody who is not in office there, and no unit that is not', () => {
    expect(paths({ ...rest, units: [{ id: 'u1', kind: 'counter', staff: { clerk: 12 } }] })).toEqual(
      Array.from({ length: 10 }, () => 'units.0.staff.clerk'),
    );
    expect(paths({ ...rest, units: [{ id: 'u9', kind: 'counter', staff: { clerk: 1 } }] })).toEqual(['units.0.id']);
    expect(simulate(rest, { seed: 1 }).events).toBeGreaterThan(20);
  });
  it('asks about no day that is not played, and has no figures of days that are over', async () => {
    const aim = { tally: 'open-tickets', history, runs: 1, seed: 1 };
    expect(await codeOf(() => canStillMakeIt(state, scenario, { ...aim, by: '2022-03-01' }))).toBe('bad-scenario');
    const measures: readonly Measure[] = [
      { id: 'm', kind: 'by-day', of: { types: ['ticket.opened'] }, from: '2022-01-10', to: '2022-01-14' },
    ];
    const { rows } = simulate({ ...rest, measures }, { seed: 1 });
    expect(rows.map(({ group }) => group)).toEqual(['2022-01-13', '2022-01-14']);
  });
  it('has a log that ends where the state stands', () => {
    for (const cut of [[], history.slice(0, -1)]) expect(paths({ ...rest, history: cut })).toEqual(['history']);
  });
});
