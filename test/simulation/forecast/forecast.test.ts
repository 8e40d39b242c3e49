/** A season that goes on from where it stands: as it would have gone on, with nothing done twice. */
import { describe, expect, it } from 'vitest';
import { endOfDay, day } from '../../../src/calendar/index.js';
import { viewState } from '../../../src/engine/index.js';
import type { PolicyEvent } from '../../../src/policy/index.js';
import { forecast, meanInterval, moments, replicate, restOf, rowOf, simulate } from '../../../src/simulation/index.js';
import type { Scenario } from '../../../src/simulation/index.js';
import { thrown } from '../../thrown.js';
import { certain } from '../run/certain.js';
import { closing } from '../run/closing.js';
import { counters } from '../run/shop.js';
import { halted } from './halted.js';

const zone = 'Asia/Shanghai';
const noon = '2022-01-12';
const given = { clerks: 3, perDay: 20, serves: 1 };

const fixed = (): Scenario => certain({ takes: 0.25, after: 18, days: [4, 10, 11, 12, 13, 14, 24] });
const told = ({ at, type, case: of, on }: PolicyEvent): string => `${at} ${on} ${type} ${of ?? ''}`;
const eventsOf = (scenario: Scenario, seed: number): readonly PolicyEvent[] => {
  const events: PolicyEvent[] = [];
  simulate(scenario, { seed, onEvent: (event) => events.push(event) });
  return events;
};

describe('the rest of a season', () => {
  it('without luck is event for event what the season would have been, from any evening', () => {
    const scenario = fixed();
    const whole = eventsOf(scenario, 1);
    for (const on of ['2022-01-03', '2022-01-10', '2022-01-12', '2022-01-14', '2022-01-16', '2022-01-24']) {
      const { state, history } = halted(scenario, on, 1);
      const rest = eventsOf(restOf(scenario, state, history), 2);
      const expected = whole.filter(({ at }) => at > endOfDay(day(on), zone));
      expect(rest.map(told).sort()).toEqual(expected.map(told).sort());
    }
  });

  it('on average is what seasons are on average', async () => {
    const scenario = { ...closing(given), measures: counters({ to: '2022-01-19' }).measures };
    const direct = await replicate(scenario, { runs: 120, seed: 5, level: 0.999 });
    const means = { left: moments(), stay: moments() };
    for (let run = 0; run < 40; run += 1) {
      const { state, history } = halted(scenario, noon, 77, run);
      const results = await forecast(state, scenario, { history, runs: 2, seed: 1000 + run });
      expect(Object.keys(results.refusals)).toEqual([]);
      for (const key of ['left', 'stay'] as const) means[key].add(rowOf(results, key).mean ?? Number.NaN);
    }
    for (const key of ['left', 'stay'] as const) {
      const [one, other] = [rowOf(direct, key), meanInterval(means[key], 0.999)];
      expect(other.low).toBeLessThan(one.high ?? 0);
      expect(other.high).toBeGreaterThan(one.low ?? 0);
    }
  });

  it('keeps the days of deadlines that run', () => {
    const scenario = closing({ ...given, clerks: 1 });
    const { state, history } = halted(scenario, noon, 3);
    const idle = { ...scenario, behaviour: { ...scenario.behaviour, habits: [], arrivals: [] } };
    const late = eventsOf(restOf(idle, state, history), 1).filter(({ type }) => type === 'ticket.late');
    const due = [...viewState(state).cases()].flatMap(({ id, armed }) =>
      armed.filter(({ deadline }) => deadline === 'serve').map((one) => `${one.at} ${one.day} ticket.late ${id}`),
    );
    expect(due.length).toBeGreaterThan(10);
    expect(late.map(told).sort()).toEqual(due.sort());
  });

  it('opens no case that there is already, and leaves the state as it was', async () => {
    const scenario = closing(given);
    const { state, history } = halted(scenario, noon, 3);
    const view = viewState(state);
    const before = JSON.stringify([[...view.cases()], view.totals(), view.now]);
    const results = await forecast(state, scenario, { history, runs: 3, seed: 1 });
    expect(results.refusals).toEqual({});
    expect(results.commands).toBeGreaterThan(200);
    expect(JSON.stringify([[...view.cases()], view.totals(), view.now])).toBe(before);
  });

  it('counts from where it begins, and leaves out what asks about days that are over', async () => {
    const scenario = closing(given);
    const { state, history } = halted(scenario, '2022-01-19', 3);
    const opened = { id: 'opened', kind: 'count', of: { types: ['ticket.opened'] } } as const;
    const results = await forecast(
      state,
      { ...scenario, measures: [...scenario.measures, opened] },
      { history, runs: 2, seed: 1 },
    );
    expect(results.rows.map(({ measure }) => measure)).toEqual(['done', 'left', 'late', 'clear', 'stay', 'opened']);
    const left = viewState(state).total('open-tickets', 'u1');
    expect(rowOf(results, 'left')).toMatchObject({ least: left, most: left });
    expect(rowOf(results, 'opened').mean).toBe(0);
    const after = halted(scenario, '2022-01-21', 3);
    const later = await forecast(after.state, scenario, { history: after.history, runs: 2, seed: 1 });
    expect(later.rows.map(({ measure }) => measure)).toEqual(['late', 'stay']);
    const error = thrown(() => simulate({ ...scenario, state: after.state }, { seed: 1 }));
    expect(error.faults.map(({ path }) => path)).toEqual(['measures.0.on', 'measures.1.on', 'measures.3.on']);
    expect(thrown(() => simulate({ ...restOf(scenario, after.state), to: '2022-01-20' }, { seed: 1 })).code).toBe(
      'bad-scenario',
    );
  });

  it('goes on from the middle of a day', () => {
    const scenario = fixed();
    const { state, history } = halted(scenario, noon, 1);
    state.now += 11 * 3_600_000;
    const [first] = eventsOf(restOf(scenario, state, history), 2);
    expect(first?.at).toBeGreaterThan(state.now);
  });
});
