/** The county's recorded season on a real engine, forecast from its middle; and simulated counties halted and gone on from. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readCommands, readUnits } from '../../../examples/county-2022/input.js';
import { registration } from '../../../examples/county-2022/register.js';
import { county } from '../../../examples/simulation/county.js';
import { createEngine, isRefusal, viewState } from '../../../src/engine/index.js';
import type { Engine } from '../../../src/engine/index.js';
import { countyCampaign } from '../../../src/packs/county-campaign/index.js';
import { isIn } from '../../../src/policy/index.js';
import type { PolicyEvent } from '../../../src/policy/index.js';
import { canStillMakeIt, forecast, restOf, rowOf, simulate } from '../../../src/simulation/index.js';
import type { Scenario } from '../../../src/simulation/index.js';
import { planOf } from '../../../src/simulation/scenario/index.js';
import { memoryStore } from '../../../src/stores/memory/index.js';
import { halted } from './halted.js';

const folder = 'examples/county-2022/';
const read = (name: string): string => readFileSync(folder + name, 'utf8');
const until = '2022-09-05T12:00:00+08:00';

let engine: Engine;
const history: PolicyEvent[] = [];

beforeAll(async () => {
  const policy = countyCampaign({ year: 2022 });
  engine = (await createEngine({ policy, store: memoryStore() })) as unknown as Engine;
  const people = registration(readUnits('units.csv', read('units.csv')).rows);
  const rows = readCommands('commands.jsonl', read('commands.jsonl')).rows.filter(
    ({ at }) => Date.parse(at) <= Date.parse(until),
  );
  await engine.dispatchEach([...people, ...rows.map(({ refused: _refused, ...command }) => command)]);
  await engine.advance(until);
  for await (const event of engine.events()) history.push(event);
});

describe('the recorded county on 5 September', () => {
  it('can be forecast, with nothing done twice and nobody unknown', async () => {
    const results = await forecast(engine.fork(), county(), { history, runs: 3, seed: 1 });
    for (const code of ['case-exists', 'unknown-person', 'role-not-held', 'before-the-clock', 'not-in-office'])
      expect([code, results.refusals[code] ?? 0]).toEqual([code, 0]);
    expect(results.events / results.runs).toBeGreaterThan(1000);
    expect(rowOf(results, 'found').mean).toBeLessThan(5);
    const since = await forecast(engine.fork(), county(), { runs: 3, seed: 1 });
    expect(since.commands).toBeGreaterThan(results.commands);
  });

  it('says of every unit whether it can still be down to zero by the end of phase 3', async () => {
    const aim = {
      tally: 'unfinished-problems',
      by: { phase: 'rectification', day: -1 },
      history,
      runs: 4,
      seed: 1,
    } as const;
    const { rows, whole } = await canStillMakeIt(engine.fork(), county(), aim);
    const totals = engine.totals({ tally: 'unfinished-problems' });
    const left = (unit: string): number => totals.find((row) => row.unit === unit)?.value ?? 0;
    expect(rows.length).toBeGreaterThanOrEqual(36);
    for (const row of rows) expect([row.unit, row.left]).toEqual([row.unit, left(row.unit)]);
    expect(whole.left).toBe(totals.reduce((sum, { value }) => sum + value, 0));
    expect(whole.left).toBeGreaterThan(20);
    const chances = rows.map(({ share = 0 }) => share);
    expect(chances).toEqual([...chances].sort((a, b) => a - b));
    expect(whole.share).toBeLessThanOrEqual(chances[0] ?? 0);
    expect(chances.at(-1)).toBe(1);
  });

  it('takes each problem of the record for found, and a fix that is claimed for real or not', () => {
    const scenario = restOf(county(), engine.fork(), history);
    const plan = planOf(scenario);
    expect(plan.truth?.mended).toEqual(expect.arrayContaining(['work.applied', 'work.signed', 'work.struck-off']));
    for (const state of ['work.rectifying', 'work.rejected', 'work.planned'])
      expect(plan.truth?.mended).not.toContain(state);
    const problems = [...viewState(plan.base).cases()].filter((of) => of.procedure === 'problem' && !of.void);
    const results = simulate(
      {
        ...scenario,
        measures: [
          { id: 'found', kind: 'truth', what: 'found' },
          { id: 'new', kind: 'count', of: { types: ['problem.found'] } },
        ],
      },
      { seed: 1 },
    );
    expect(rowOf(results, 'found').mean).toBe(problems.length + (rowOf(results, 'new').mean ?? 0));
    expect(problems.some((of) => isIn(of, 'work.rectifying'))).toBe(true);
  });

  it('was driven by commands of which most were taken', async () => {
    let refused = 0;
    for await (const { refusal } of engine.refusals()) if (isRefusal(refusal)) refused += 1;
    expect(history.length).toBeGreaterThan(10 * refused);
  });
});

describe('a simulated county, halted and gone on from', () => {
  const units = (scenario: Scenario): Scenario => ({
    ...scenario,
    units: scenario.units.filter(({ id }) => !/^(township|department)-([5-9]|\d\d)$/u.test(id)),
    mix: { '*': { average: 1 } },
    measures: [],
  });
  const small = units(county());
  const counted = (events: readonly PolicyEvent[], type: string): number =>
    events.filter((event) => event.type === type).length;

  it.each(['2022-07-26', '2022-08-10', '2022-08-24', '2022-09-14'])(
    'on %s does each duty once',
    (on) => {
      const { state, history: before } = halted(small, on, 4);
      const after: PolicyEvent[] = [];
      simulate(restOf(small, state, before), { seed: 9, onEvent: (event) => after.push(event) });
      const whole: PolicyEvent[] = [];
      simulate(small, { seed: 4, onEvent: (event) => whole.push(event) });
      for (const type of [
        'arranged',
        'assigned',
        'consulted',
        'plan-signed',
        'unit-list-signed',
        'rule-made',
        'summed-up',
      ]) {
        const event = `participation.${type}`;
        const [times, usual] = [counted([...before, ...after], event), counted(whole, event)];
        expect([event, Math.abs(times - usual) <= 2]).toEqual([event, true]);
      }
      expect(counted([...before, ...after], 'inventory.listed')).toBe(counted(whole, 'inventory.listed'));
      const lists = 'participation.personal-list-returned';
      expect(Math.abs(counted([...before, ...after], lists) - counted(whole, lists))).toBeLessThanOrEqual(3);
    },
    60_000,
  );
});
