/** Two seasons on the same luck: what must be equal, what must turn round, what theory says, and who gains. */
import { describe, expect, it } from 'vitest';
import { compare, rowOf, toCsv, toJson, whoGains } from '../../../src/simulation/index.js';
import type { DubanError } from '../../../src/shared/index.js';
import type { ComparedRow, Scenario } from '../../../src/simulation/index.js';
import { codeOf, faultsOf } from '../rejected.js';
import { closing } from '../run/closing.js';
import { erlangWait } from '../run/erlang.js';
import { counters } from '../run/shop.js';

const given = { clerks: 3, perDay: 20, serves: 1, units: 2 };
const module = new URL('../run/closing.ts', import.meta.url).href;

const named = (rows: readonly ComparedRow[], measure: string, group = ''): ComparedRow => {
  const found = rows.find((row) => row.measure === measure && row.group === group);
  if (found === undefined) throw new Error(`no ${measure}`);
  return found;
};

describe('comparing', () => {
  it('finds no difference between a scenario and itself', async () => {
    const { rows } = await compare({ one: closing(given), same: closing(given) }, { runs: 8, seed: 3 });
    expect(rows.length).toBe(7);
    for (const { difference, higher, lower, p, settled } of rows)
      expect([difference, higher, lower, p, settled]).toEqual([0, 0, 0, 1, false]);
  });

  it('turns round with the variants, and says of each what it is by itself', async () => {
    const [three, four] = [closing(given), closing({ ...given, clerks: 4 })];
    const there = await compare({ three, four }, { runs: 12, seed: 3 });
    const back = await compare({ four, three }, { runs: 12, seed: 3 });
    there.rows.forEach((row, i) => {
      const other = back.rows[i] as ComparedRow;
      expect(other.difference).toBeCloseTo(-(row.difference ?? 0), 12);
      expect(other.low).toBeCloseTo(-(row.high ?? 0), 12);
      expect([other.higher, other.lower, other.p]).toEqual([row.lower, row.higher, row.p]);
      const { measure, group, base, mean } = row;
      expect(base).toBe(rowOf(there.variants['three'] ?? { rows: [] }, measure, group).mean);
      expect(mean).toBe(rowOf(there.variants['four'] ?? { rows: [] }, measure, group).mean);
    });
    expect(toJson(there.variants['four'] ?? {})).toBe(toJson(back.variants['four'] ?? {}));
  });

  it('holds as many values for ever so many runs', async () => {
    const sizes = [];
    for (const runs of [10, 40]) {
      const { rows, variants } = await compare(
        { one: closing(given), more: closing({ ...given, clerks: 4 }) },
        { runs, seed: 3 },
      );
      sizes.push([rows.length, ...Object.values(variants).map((one) => one.rows.length)]);
    }
    expect(sizes[0]).toEqual(sizes[1]);
  });

  it('finds how much less is waited with another clerk, as queueing theory says', async () => {
    const options = { perDay: 8.4, serves: 1, to: '2022-12-31' };
    const { rows } = await compare(
      { two: counters({ ...options, clerks: 2 }), three: counters({ ...options, clerks: 3 }) },
      { runs: 12, seed: 2022, level: 0.99 },
    );
    const { low = 0, high = 0, settled, lower } = named(rows, 'waiting', 'clerk');
    const expected = erlangWait(3, 1.2) - erlangWait(2, 1.2);
    expect(low).toBeLessThan(expected);
    expect(high).toBeGreaterThan(expected);
    expect(high - low).toBeLessThan(-expected / 2);
    expect([settled, lower]).toEqual([true, 1]);
  });

  it('is surer of a difference than of either by itself', async () => {
    const { rows, variants } = await compare(
      { as: closing({ ...given, perDay: 17 }), slower: closing({ ...given, perDay: 17, serves: 1.05 }) },
      { runs: 30, seed: 5 },
    );
    const { low = 0, high = 0 } = named(rows, 'stay');
    const own = rowOf(variants['as'] ?? { rows: [] }, 'stay');
    expect(high - low).toBeLessThan(((own.high ?? 0) - (own.low ?? 0)) / 1.5);
  });
});

describe('who gains and who loses', () => {
  const unequal = (extra: Readonly<Record<string, number>>): Scenario => {
    const scenario = closing({ ...given, units: 3 });
    return {
      ...scenario,
      units: scenario.units.map((unit) => ({ ...unit, staff: { clerk: given.clerks + (extra[unit.id] ?? 0) } })),
    };
  };

  it('tells units apart by what was changed for them', async () => {
    const { rows } = await compare({ even: unequal({}), moved: unequal({ u1: 2, u2: -1 }) }, { runs: 40, seed: 1 });
    const { gain, lose, open } = whoGains({ rows }, { measure: 'clear', better: 'higher' });
    expect([gain, lose, open].map((list) => list.map(({ group }) => group))).toEqual([['u1'], ['u2'], ['u3']]);
    const late = whoGains({ rows }, { measure: 'late', better: 'lower', variant: 'moved' });
    expect([late.gain.length, late.lose.map(({ group }) => group)]).toEqual([0, ['u2']]);
    expect(named(rows, 'clear', 'u3').difference).toBe(0);
  });

  it('asks which variant where there are several', async () => {
    const more = closing({ ...given, clerks: 4 });
    const { rows } = await compare({ one: closing(given), same: closing(given), more }, { runs: 2, seed: 3 });
    const late = { measure: 'late', better: 'lower' } as const;
    expect(await faultsOf(Promise.resolve().then(() => whoGains({ rows }, late)))).toEqual(['variant']);
    const { gain, lose, open } = whoGains({ rows }, { ...late, variant: 'more' });
    expect([...gain, ...lose, ...open].map(({ variant }) => variant)).toEqual(['more', 'more']);
  });

  it('knows only what was compared', async () => {
    const { rows } = await compare({ one: closing(given), same: closing(given) }, { runs: 2, seed: 3 });
    expect(await codeOf(() => whoGains({ rows }, { measure: 'beauty', better: 'higher' }))).toBe('no-such-row');
  });
});

describe('what comes of it', () => {
  const variants = (workers: number) =>
    workers === 1
      ? { three: closing(given), four: closing({ ...given, clerks: 4 }) }
      : {
          three: { module, export: 'closing', options: given },
          four: { module, export: 'closing', options: { ...given, clerks: 4 } },
        };

  it('is the same to the last byte with 1, 2 and 3 workers', async () => {
    const told: number[] = [];
    const [one, ...others] = await Promise.all(
      [1, 2, 3].map((workers) =>
        compare(variants(workers), { runs: 10, seed: 7, workers, onProgress: (done) => told.push(done) }),
      ),
    );
    for (const other of others) expect(toJson(other)).toBe(toJson(one ?? {}));
    expect(told.filter((done) => done === 10).length).toBe(3);
    expect(toCsv(one ?? { rows: [] }).split('\n')[0]).toBe(
      'variant,measure,group,runs,base,mean,difference,low,high,higher,lower,p,adjusted,settled',
    );
  });

  it('is partial where it was cancelled, in whole pairs', async () => {
    for (const workers of [1, 2]) {
      const cancel = new AbortController();
      const {
        partial,
        runs,
        variants: own,
        rows,
      } = await compare(variants(workers), {
        runs: 2000,
        seed: 7,
        workers,
        signal: cancel.signal,
        onProgress: (done) => {
          if (done === 5) cancel.abort();
        },
      });
      expect(partial).toBe(true);
      expect(runs).toBeGreaterThanOrEqual(5);
      expect(runs).toBeLessThan(2000);
      expect(Object.values(own).map((one) => one.runs)).toEqual([runs, runs]);
      expect(named(rows, 'left').runs).toBe(runs);
    }
  });
});

describe('what cannot be compared is refused before anything runs', () => {
  const [here, there] = [closing(given), closing(given)];
  const one = { runs: 2, seed: 1 };

  it('one variant, and names that would change places', async () => {
    expect(await faultsOf(compare({ one: here }, one))).toEqual(['variants']);
    expect(await faultsOf(compare({ 2: here, 1: there }, one))).toEqual(['variants.1', 'variants.2']);
  });
  it('measures that are not in both, or are another kind of thing', async () => {
    const without = { ...there, measures: there.measures.slice(1) };
    expect(await faultsOf(compare({ here, without }, one))).toEqual(['variants.without.measures.done']);
    expect(await faultsOf(compare({ without, here }, one))).toEqual(['variants.here.measures.done']);
    const other = {
      ...there,
      measures: [{ id: 'done', kind: 'work' as const, what: 'hours' as const }, ...there.measures.slice(1)],
    };
    expect(await faultsOf(compare({ here, other }, one))).toEqual(['variants.other.measures.done']);
    const stay = (unit: 'days' | 'working-days'): Scenario => ({
      ...there,
      measures: there.measures.map((one) => (one.kind === 'time' ? { ...one, in: unit } : one)),
    });
    expect(await faultsOf(compare({ here, days: stay('days') }, one))).toEqual(['variants.days.measures.stay']);
    const work = (what: 'waiting' | 'hours'): Scenario => ({ ...there, measures: [{ id: 'w', kind: 'work', what }] });
    expect(await faultsOf(compare({ hours: work('hours'), waiting: work('waiting') }, one))).toEqual([
      'variants.waiting.measures.w',
    ]);
    const elsewhere = { ...there, units: there.units.map((unit) => ({ ...unit, id: `${unit.id}-b` })) };
    expect(await faultsOf(compare({ here, elsewhere }, one))).toEqual([
      'variants.elsewhere.measures.late',
      'variants.elsewhere.measures.clear',
    ]);
  });
  it('what a variant by itself cannot be made of, told by its name', async () => {
    const source = { module, export: 'closing', options: given };
    const wrong = { ...source, options: { ...given, serves: -1 } };
    const error = await compare({ source, wrong }, one).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'bad-scenario' });
    const paths = (error as DubanError).faults.map(({ path }) => path);
    expect(paths).toEqual(['variants.wrong.behaviour.habits.0.takes.mean']);
    expect((error as DubanError).message).toContain('variants.wrong.behaviour.habits.0.takes.mean');
    const nothing = { ...source, export: 'nothing' };
    await expect(compare({ source, nothing }, one)).rejects.toMatchObject({
      code: 'no-such-scenario',
      faults: [{ path: 'variants.nothing' }],
    });
    for (const nowhere of ['nope-pkg', new URL('nowhere.ts', import.meta.url).href, 'gopher://x'])
      await expect(compare({ source, other: { ...source, module: nowhere } }, one), nowhere).rejects.toMatchObject({
        code: 'no-such-scenario',
        faults: [{ path: 'variants.other' }],
      });
  });
  it('numbers that are none', async () => {
    expect(await codeOf(() => compare({ here, there }, { ...one, runs: 0 }))).toBe('bad-count');
    expect(await codeOf(() => compare({ here, there }, { ...one, seed: 0.5 }))).toBe('bad-seed');
    expect(await codeOf(() => compare({ here, there }, { ...one, level: 95 }))).toBe('bad-level');
    expect(await codeOf(() => compare({ here, there }, { ...one, workers: 2 }))).toBe('scenario-needs-source');
  });
  it('but leaves out groups that only one of them has', async () => {
    const more = closing({ ...given, units: 3 });
    const { rows } = await compare({ here, more }, one);
    expect(rows.filter(({ measure }) => measure === 'late').map(({ group }) => group)).toEqual(['u1', 'u2']);
  });
});
