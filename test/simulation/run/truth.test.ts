/** The hidden truth adds up: nothing is closed that was not counted so, nothing found or missed that there is not. */
import { expect, it } from 'vitest';
import { restOf } from '../../../src/simulation/index.js';
import type { Scenario } from '../../../src/simulation/index.js';
import { halted } from '../forecast/halted.js';
import { thrown } from '../../thrown.js';
import { does, exactly, find, played, problems } from './desk.js';

type Parts = NonNullable<Parameters<typeof problems>[1]>;
type Behaviour = Scenario['behaviour'];

const whats = ['problems', 'found', 'missed', 'closed-real', 'closed-false'] as const;
const measures = whats.map((what) => ({ id: what, kind: 'truth', what }) as const);
const truth: NonNullable<Behaviour['truth']> = {
  procedure: 'problem',
  count: exactly(4),
  closedBy: ['problem.closed'],
  reopenedBy: ['problem.reopened'],
};
const found = { kind: 'found', from: '2022-02-07', to: '2022-02-11' } as const;
const finds = find({ comes: found });
const season = (habits: Behaviour['habits'], besides: Parts = {}): Scenario =>
  problems(habits, { arrivals: [finds], truth, measures, ...besides });
const figures = (scenario: Scenario): readonly (number | undefined)[] =>
  played(scenario).results.rows.map(({ mean }) => mean);
const faults = (scenario: Scenario): readonly string[] => thrown(() => played(scenario)).faults.map(({ path }) => path);

it('what is opened again is taken off as what it was counted, though opening it fixed it', () => {
  const habits = [
    does('close', 'open', 'problem.close', { after: exactly(7) }),
    does('reopen', 'shut', 'problem.reopen', {
      after: exactly(7),
      does: [{ command: 'problem.reopen', fixes: true }],
    }),
  ];
  const opened = { id: 'open', kind: 'tally', tally: 'open' } as const;
  const seen = new Set<number>();
  for (const on of ['09', '10', '11', '14', '15', '16', '17', '18'].map((n) => `2022-02-${n}`)) {
    const scenario = season(habits, { measures: [...measures, { ...opened, on }] });
    const [, known = 0, , real = 0, paper = 0, open = 0] = figures({ ...scenario, to: on });
    expect([real, paper].every((one) => one >= 0)).toBe(true);
    expect(real + paper).toBe(known - open);
    seen.add(real - paper);
  }
  expect(seen.size).toBeGreaterThan(2);
});

it('refuses two arrivals that find the problems of one unit, and not those that find each their own', () => {
  const other = { ...finds, id: 'other' };
  expect(faults(season([], { arrivals: [finds, other] }))).toEqual(['behaviour.arrivals.1.comes']);
  const { kinds: _kinds, ...anywhere } = other;
  expect(faults(season([], { arrivals: [find({ id: 'own' }), finds, anywhere] }))).toEqual([
    'behaviour.arrivals.2.comes',
  ]);
  const halls = { ...other, kinds: ['hall'] };
  const units = [
    { id: 'u1', kind: 'counter', staff: { head: 1 } },
    { id: 'u2', kind: 'hall', staff: { head: 1, office: 1 } },
  ];
  expect(figures(season([], { units, arrivals: [finds, halls] }))[0]).toBe(8);
});

it('refuses problems that are nobody’s, but not where the record has them', () => {
  expect(faults(season([], { arrivals: [] }))).toEqual(['behaviour.truth.count']);
  expect(faults(season([], { arrivals: [find()] }))).toEqual(['behaviour.truth.count']);
  const { state, history } = halted(season([]), '2022-02-14', 1);
  const rest = restOf(season([], { arrivals: [] }), state, history);
  expect(figures(rest).slice(0, 3)).toEqual([4, 4, 0]);
});

it('refuses to find by what opens other cases', () => {
  const other = { ...truth, procedure: 'ticket', closedBy: ['ticket.served'], reopenedBy: [] };
  expect(faults(season([], { truth: other }))).toEqual(['behaviour.arrivals.0.command']);
});

it('counts a problem that a shock brings to light as one that there is', () => {
  const rush = {
    id: 'rush',
    kind: 'requests',
    on: '2022-02-09',
    arrival: 'find',
    count: 3,
    kinds: ['counter'],
  } as const;
  expect(figures(season([], { shocks: [rush] })).slice(0, 3)).toEqual([7, 7, 0]);
});

it('refuses to find what is of the campaign alone, and shares by size what nobody is there for alike', () => {
  const office = { id: 'hall', kind: 'hall', staff: { office: 1 } };
  const whole = { ...finds, per: 'campaign' as const, role: 'office' as const };
  expect(faults(season([], { units: [office], arrivals: [whole] }))).toEqual(['behaviour.arrivals.0.per']);
  const empty = { id: 'u1', kind: 'counter', staff: {} };
  const sized = season([], { units: [office, empty], truth: { ...truth, bySize: true } });
  expect(figures(sized).slice(0, 3)).toEqual([4, 0, 4]);
});
