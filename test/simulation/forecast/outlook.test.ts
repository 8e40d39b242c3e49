/** Whether it can still be made: for the whole, for each unit, with whoever holds office now. */
import { describe, expect, it } from 'vitest';
import { emptyState, viewState } from '../../../src/engine/index.js';
import { canStillMakeIt, forecast, restOf, rowOf } from '../../../src/simulation/index.js';
import type { Scenario } from '../../../src/simulation/index.js';
import { trialOf } from '../../../src/testing/index.js';
import { codeOf, faultsOf } from '../rejected.js';
import { closing } from '../run/closing.js';
import { shop } from '../run/shop.js';
import { halted } from './halted.js';

/** One unit with hands enough, one with too few, one with nobody. */
const uneven = (): Scenario => {
  const scenario = closing({ clerks: 5, perDay: 20, serves: 1, units: 3 });
  const clerks = [5, 1, 3];
  return { ...scenario, units: scenario.units.map((unit, i) => ({ ...unit, staff: { clerk: clerks[i] ?? 0 } })) };
};
const aim = { tally: 'open-tickets', by: '2022-01-20', runs: 20, seed: 2 };

describe('the outlook', () => {
  it('tells units apart, those with the least chance first, and what each has left', async () => {
    const { state, history } = halted(uneven(), '2022-01-14', 8);
    const outlook = await canStillMakeIt(state, uneven(), { ...aim, history });
    const left = (unit: string) => viewState(state).total('open-tickets', unit);
    expect(outlook.rows.map(({ unit }) => unit)).toEqual(['u2', 'u3', 'u1']);
    expect(outlook.rows.map((row) => row.left)).toEqual(['u2', 'u3', 'u1'].map(left));
    expect(outlook.whole.left).toBe(left('u1') + left('u2') + left('u3'));
    const [worst, middle, best] = outlook.rows;
    expect([worst?.share, best?.share]).toEqual([0, 1]);
    expect(middle?.share).toBeGreaterThan(0);
    expect(outlook.whole.share).toBe(0);
  });

  it('is never certain: intervals are those of shares', async () => {
    const { state, history } = halted(uneven(), '2022-01-14', 8);
    const { rows, whole } = await canStillMakeIt(state, uneven(), { ...aim, history });
    for (const { low = 0, high = 0 } of [...rows, whole]) expect(high - low).toBeGreaterThan(0.1);
    expect(rows.at(-1)?.low).toBeGreaterThan(0.8);
  });

  it('is what a forecast with those measures says', async () => {
    const { state, history } = halted(uneven(), '2022-01-14', 8);
    const { rows } = await canStillMakeIt(state, uneven(), { ...aim, history });
    const results = await forecast(state, uneven(), { history, runs: 20, seed: 2 });
    for (const { unit, share } of rows) expect(share).toBe(rowOf(results, 'clear', unit).mean);
  });

  it('refuses what there is not, and days that are over', async () => {
    const { state } = halted(uneven(), '2022-01-14', 8);
    const ask = (change: object) => canStillMakeIt(state, uneven(), { ...aim, ...change });
    expect(await faultsOf(ask({ tally: 'sorrows' }))).toEqual(['tally']);
    expect(await faultsOf(ask({ by: '2022-01-13' }))).toEqual(['by']);
    expect(await codeOf(() => ask({ by: { phase: 'nothing', day: 1 } }))).toBe('bad-scenario');
    expect(await codeOf(() => ask({ runs: 0 }))).toBe('bad-count');
    expect(await codeOf(() => restOf(uneven(), emptyState(shop())))).toBe('bad-experiment');
  });
});

describe('the people of the rest', () => {
  it('are those in office where it begins', () => {
    const trial = trialOf(shop());
    const host = (type: string, data: object, at = '2022-01-04T08:00') => trial.send({ type, by: 'host', at, data });
    for (const unit of ['a', 'b', 'c']) host('unit.register', { unit, name: unit, kind: 'counter' });
    for (const [person, unit] of [
      ['li', 'a'],
      ['wang', 'a'],
      ['zhao', 'b'],
      ['qian', 'c'],
    ] as const)
      host('person.appoint', { person, name: person, role: 'clerk', unit, from: '2021-01-01' });
    host('person.appoint', { person: 'sun', name: 'sun', role: 'office', unit: 'c', from: '2021-01-01' });
    host('person.relieve', { person: 'wang', role: 'clerk', unit: 'a', to: '2022-01-05' });
    trial.send({
      type: 'person.leave',
      by: 'sun',
      at: '2022-01-04T09:00',
      data: { person: 'zhao', from: '2022-01-05', to: '2022-01-09' },
    });
    trial.pass('2022-01-06T10:00');
    const { units, from } = restOf(closing({ clerks: 1, perDay: 1, serves: 1 }), trial.state);
    expect(from).toBe('2022-01-06');
    expect(units.map(({ id, staff }) => [id, staff])).toEqual([
      ['a', { clerk: ['li'] }],
      ['b', {}],
      ['c', { clerk: ['qian'], office: ['sun'] }],
    ]);
  });
});
