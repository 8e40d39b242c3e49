/** Ablation: a clause is worth what the season lacks without it, and one that enforces nothing is worth nothing. */
import { describe, expect, it } from 'vitest';
import { ablate, compare, rowOf, toCsv, toJson } from '../../../src/simulation/index.js';
import type { Scenario } from '../../../src/simulation/index.js';
import { codeOf, faultsOf } from '../rejected.js';
import { closing } from '../run/closing.js';

const options = { clerks: 2, perDay: 20, serves: 1 };
const source = { module: new URL('../run/closing.ts', import.meta.url).href, export: 'closing', options };

/** The counters with one clause more, that nothing rests on. */
const idle = (): Scenario => {
  const scenario = closing(options);
  const { policy } = scenario;
  const [one] = Object.values(policy.clauses);
  return {
    ...scenario,
    policy: { ...policy, clauses: { ...policy.clauses, ...(one && { idle: { ...one, id: 'idle' } }) } },
  };
};
const asked = { measure: 'late', group: 'u1', runs: 6, seed: 1 };

describe('ablation', () => {
  it('finds nobody late without the clause that sets the limit, and everything else as it was', async () => {
    const { rows, all, out, whole, nothing } = await ablate(closing(options), asked);
    const late = rowOf(whole, 'late', 'u1').mean ?? 0;
    expect(late).toBeGreaterThan(10);
    expect(rows).toMatchObject([{ clause: '1', deadlines: 1, rules: 0, reactions: 0, difference: -late, lower: 1 }]);
    expect(out['1']?.deadlines).toEqual(['ticket/serve']);
    for (const row of all['1'] ?? [])
      if (row.measure !== 'late') expect([row.measure, row.difference]).toEqual([row.measure, 0]);
    expect(nothing).toEqual([]);
  });

  it('plays nothing for a clause that enforces nothing', async () => {
    const { rows, nothing } = await ablate(idle(), { ...asked, clauses: ['idle'] });
    expect([rows, nothing]).toEqual([[], ['idle']]);
    expect((await ablate(idle(), asked)).nothing).toEqual(['idle']);
  });

  it('is what comparing with a source without the clause gives', async () => {
    const { all } = await ablate(source, asked);
    const { rows } = await compare({ whole: source, without: { ...source, without: ['1'] } }, { runs: 6, seed: 1 });
    expect(all['1']).toEqual(rows.map(({ variant: _variant, ...row }) => row));
    const none = await compare({ whole: source, none: { ...source, without: [] } }, { runs: 3, seed: 1 });
    expect(none.rows.every(({ difference }) => difference === 0)).toBe(true);
  });

  it('is the same to the last byte with two workers', async () => {
    const [one, two] = await Promise.all([1, 2].map((workers) => ablate(source, { ...asked, workers })));
    expect(toJson(two ?? {})).toBe(toJson(one ?? {}));
    expect(
      toCsv(one ?? { rows: [] })
        .split(',')
        .slice(0, 3),
    ).toEqual(['clause', 'measure', 'group']);
  });

  it('is partial where it was cancelled', async () => {
    const cancel = new AbortController();
    const onProgress = (done: number): void => {
      if (done === 2) cancel.abort();
    };
    const { partial, runs, whole } = await ablate(closing(options), {
      ...asked,
      runs: 50,
      signal: cancel.signal,
      onProgress,
    });
    expect([partial, runs, whole.runs]).toEqual([true, 2, 2]);
  });

  it('refuses clauses and figures that there are not', async () => {
    const scenario = closing(options);
    expect(await faultsOf(ablate(scenario, { ...asked, clauses: ['1', '99'], measure: 'beauty' }))).toEqual([
      'clauses.99',
      'measure',
    ]);
    expect(await faultsOf(ablate(scenario, { ...asked, group: 'u9' }))).toEqual(['measure']);
    expect(await codeOf(() => ablate(scenario, { ...asked, runs: 0 }))).toBe('bad-count');
  });
});
