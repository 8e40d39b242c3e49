/** Work outside office hours: it waits for the morning, is given out by priority then, and keeps nobody before. */
import { expect, it } from 'vitest';
import { rowOf, simulate } from '../../../src/simulation/index.js';
import type { Scenario } from '../../../src/simulation/index.js';
import { reply, slips, slipTo } from './slips.js';

type Habit = Scenario['behaviour']['habits'][number];

const times = (scenario: Scenario, type: string): readonly string[] => {
  const found: string[] = [];
  simulate(scenario, {
    seed: 1,
    onEvent: (event) => {
      if (event.type === type)
        found.push(`${event.unit ?? ''} ${new Date(event.at + 8 * 3_600_000).toISOString().slice(5, 16)}`);
    },
  });
  return found;
};

const raise = (kind: string, priority: number): Habit => ({
  id: `raise-${kind}`,
  procedure: 'slip',
  in: 'blue-late',
  role: 'supervisor',
  kinds: [kind],
  priority,
  takes: { kind: 'constant', value: 2 },
  does: [{ command: 'slip.raise', data: { limit: '2022-03-01', reason: '逾期且无正当理由' } }],
});
const toDepartments = slipTo('department', '2022-02-08', '2022-02-10');
const toTownships = slipTo('township', '2022-02-08', '2022-02-10');
const arrivals = [toDepartments, toTownships];
const finance = { id: 'finance', kind: 'department', staff: {} };
const river = { id: 'river', kind: 'township', staff: {} };
const three = [finance, { ...finance, id: 'water' }, river];

it('what falls due at midnight is given out in the morning, the most urgent first', () => {
  const habits = [raise('department', 0), raise('township', 9)];
  expect(times(slips(three, arrivals, habits), 'slip.turned-orange')).toEqual([
    'river 02-11T11:00',
    'finance 02-11T15:00',
    'water 02-11T17:00',
  ]);
});

it('what is ready at the hour itself is weighed against what came up at night', () => {
  const urgent = { ...raise('township', 9), after: { kind: 'constant', value: 0 } } as const;
  expect(times(slips(three, arrivals, [raise('department', 0), urgent]), 'slip.turned-orange')[0]).toBe(
    'river 02-11T11:00',
  );
});

it('and shared out among all who are there then, past what somebody may not take', () => {
  // The field that names somebody out is the matter here: any text will do.
  const named = { ...toDepartments, data: { matter: 'chief', limit: '2022-02-10' } };
  const habits = [{ ...raise('department', 9), notBy: ['matter'] }, raise('township', 0)];
  const scenario = slips([river, finance], [toTownships, named], habits);
  const units = scenario.units.map((unit) =>
    unit.kind === 'office' ? { ...unit, staff: { supervisor: ['deputy', 'chief'] } } : unit,
  );
  expect(times({ ...scenario, units }, 'slip.turned-orange')).toEqual(['river 02-11T11:00', 'finance 02-11T11:00']);
});

it('what is over before the morning keeps nobody, and counts as nothing done', () => {
  // Ready as the office closes on the last day, and overdue at midnight.
  const late: Habit = { ...reply, after: { kind: 'constant', value: 14 }, takes: { kind: 'constant', value: 7 } };
  const next: Habit = { ...late, id: 'answer', in: 'orange', takes: { kind: 'constant', value: 1 } };
  const { after: _after, ...atOnce } = next;
  const scenario = slips(
    [{ id: 'finance', kind: 'department', staff: { handler: 1 } }],
    [slipTo('department', '2022-02-09', '2022-02-10')],
    [late, { ...raise('department', 0), takes: { kind: 'constant', value: 0 } }, atOnce],
  );
  const measures: Scenario['measures'] = [
    { id: 'hours', kind: 'work', what: 'hours', of: ['reply'] },
    { id: 'pieces', kind: 'work', what: 'pieces', of: ['reply'] },
  ];
  expect(times(scenario, 'slip.replied')).toEqual(['finance 02-11T10:00']);
  const results = simulate({ ...scenario, measures }, { seed: 1 });
  expect(rowOf(results, 'hours', 'handler').mean).toBe(0);
  expect(rowOf(results, 'pieces', 'handler').mean).toBe(0);
});
