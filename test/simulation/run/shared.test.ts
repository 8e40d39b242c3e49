/** Who does what may be done by several: all who hold one of its roles, and where nobody is left, those who are named out. */
import { expect, it } from 'vitest';
import { replicate, rowOf, simulate } from '../../../src/simulation/index.js';
import { thrown } from '../../thrown.js';
import { does, exactly, find, played, problems } from './desk.js';
import type { Scenario } from '../../../src/simulation/index.js';

const counter = { id: 'u1', kind: 'counter', staff: { head: 1, deputy: 3 } };
const busy = find({ comes: { kind: 'rate', perDay: 6, from: '2022-02-07', to: '2022-02-28' } });
const close = (role: string) => does('close', 'open', 'problem.close', { role, takes: exactly(3) });
const measures: Scenario['measures'] = [
  { id: 'busy', kind: 'work', what: 'utilisation', by: 'holder' },
  { id: 'where', kind: 'work', what: 'pieces', by: 'unit' },
];

it('is shared by everybody in the unit who holds any of its roles', async () => {
  const scenario = problems([close('leader')], { units: [counter], arrivals: [busy], measures });
  const results = await replicate(scenario, { runs: 20, seed: 1 });
  // 18 hours of work a day for four people of seven.
  for (const holder of ['head', 'deputy']) {
    expect(rowOf(results, 'busy', holder).mean).toBeGreaterThan(0.55);
    expect(rowOf(results, 'busy', holder).mean).toBeLessThan(0.7);
  }
});

it('by those of other units as well, where it may be done from anywhere', () => {
  const none = { ...counter, staff: { office: 1 } };
  const other = { id: 'u2', kind: 'hall', staff: { head: 1, office: 1 } };
  const by = (role: 'leader' | 'anybody', units: Scenario['units']) => {
    const opens = find({ role: 'office' });
    const { events, results } = played(problems([close(role)], { units, arrivals: [opens], measures }));
    return [
      events.filter(({ type }) => type === 'problem.closed').map(({ by: who }) => who.slice(0, 2)),
      results.refusals,
    ];
  };
  expect(by('anybody', [none, other])).toEqual([['u2'], {}]);
  expect(by('leader', [none, other])).toEqual([[], { 'nobody-holds-the-role': 1 }]);
  expect(by('leader', [{ ...counter, staff: { office: 1, head: 1 } }, other])).toEqual([['u1'], {}]);
});

it('takes somebody of a unit that takes no part for one who does something for others', () => {
  const units = [counter, { id: 'u2', kind: 'hall', staff: { deputy: 1 } }];
  expect(() => played(problems([close('anybody')], { units }))).not.toThrow();
  expect(thrown(() => played(problems([close('leader')], { units }))).faults.map(({ path }) => path)).toEqual([
    'units.1.kind',
  ]);
});

it('opens cases as well', () => {
  for (const role of ['leader', 'anybody'] as const) {
    const { events } = played(problems([], { arrivals: [find({ role })] }));
    expect(events.map(({ type }) => type)).toEqual(['problem.found']);
  }
});

const staff = (n: number): Scenario['units'] => [{ id: 'u1', kind: 'counter', staff: { head: n } }];
const closers = (n: number, data: { note: string; other: string }): readonly string[] => {
  const habit = does('close', 'open', 'problem.close', { notBy: ['note', 'other'] });
  const { events } = played(problems([habit], { units: staff(n), arrivals: [find({ data })] }));
  return events.filter(({ type }) => type === 'problem.closed').map(({ by }) => by);
};

it('is done by whoever is not named out, and by anybody where all are', () => {
  const [one, two] = ['u1-head-1', 'u1-head-2'];
  expect(closers(1, { note: one, other: 'x' })).toHaveLength(1);
  expect(closers(2, { note: one, other: two })).toHaveLength(1);
  expect(closers(3, { note: one, other: two })).toEqual(['u1-head-3']);
  expect(closers(2, { note: one, other: 'x' })).toEqual([two]);
});

it('is tried again by the only one who may, though refused to them', () => {
  const appeal = does('appeal', 'open', 'problem.appeal', {
    notBy: ['note'],
    retry: { times: 2, after: exactly(1) },
  });
  const tried = (n: number): readonly string[] => {
    const found: string[] = [];
    const opens = find({ data: { note: 'u1-head-1' } });
    simulate(problems([appeal], { units: staff(n), arrivals: [opens] }), {
      seed: 1,
      onCommand: ({ type, by }) => {
        if (type === 'problem.appeal') found.push(by.slice(8));
      },
    });
    return found;
  };
  expect(tried(2)).toEqual(['2', '2', '2']);
  expect(tried(3)).toEqual(['2', '3', '2']);
});
