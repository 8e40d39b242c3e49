/** Sweeps: every combination once, in order, each what it would be by itself. */
import { expect, it } from 'vitest';
import { replicate, sweep, toCsv, toJson } from '../../../src/simulation/index.js';
import { codeOf, faultsOf } from '../rejected.js';
import { closing } from '../run/closing.js';

const options = { clerks: 3, perDay: 20, serves: 1, limit: { days: 3 } };
const made = { make: closing, options };
const source = { module: new URL('../run/closing.ts', import.meta.url).href, export: 'closing', options };
const few = { runs: 4, seed: 9 };

it('of one point is what replicating it gives', async () => {
  const { points } = await sweep(made, { ...few, grid: { clerks: [3] } });
  expect(points.map(({ at }) => at)).toEqual([{ clerks: 3 }]);
  expect(toJson(points[0]?.results ?? {})).toBe(toJson(await replicate(closing(options), few)));
});

it('combines all values, the last parameter turning fastest, and leaves other options alone', async () => {
  const { points, rows } = await sweep(made, { ...few, grid: { clerks: [2, 3], 'limit.days': [1, 3] } });
  expect(points.map(({ at }) => at)).toEqual([
    { clerks: 2, 'limit.days': 1 },
    { clerks: 2, 'limit.days': 3 },
    { clerks: 3, 'limit.days': 1 },
    { clerks: 3, 'limit.days': 3 },
  ]);
  const late = rows.filter(({ measure }) => measure === 'late').map(({ mean = 0 }) => mean);
  expect(late[0]).toBeGreaterThan(late[1] ?? 0);
  expect(late[1]).toBeGreaterThan(late[2] ?? 0);
  const stay = rows.filter(({ measure }) => measure === 'stay').map(({ mean }) => mean);
  expect([stay[0], stay[2]]).toEqual([stay[1], stay[3]]);
  expect(toCsv({ rows }).split('\n')[0]).toBe(
    'at.clerks,at.limit.days,measure,group,in,runs,mean,low,high,p10,p50,p90,least,most',
  );
  expect(toCsv({ rows }).split('\n').length).toBe(rows.length + 2);
});

it('is the same to the last byte with 1, 2 and 3 workers', async () => {
  const grid = { clerks: [2, 3, 4] };
  const [one, ...others] = await Promise.all(
    [1, 2, 3].map((workers) => sweep(workers === 1 ? made : source, { ...few, grid, workers })),
  );
  for (const other of others) expect(toJson(other)).toBe(toJson(one ?? {}));
});

it('is partial where it was cancelled, as far at every point', async () => {
  const cancel = new AbortController();
  const onProgress = (done: number): void => {
    if (done === 2) cancel.abort();
  };
  const { partial, runs, points } = await sweep(made, {
    ...few,
    grid: { clerks: [2, 3] },
    signal: cancel.signal,
    onProgress,
  });
  expect([partial, runs]).toEqual([true, 2]);
  expect(points.map(({ results }) => results.runs)).toEqual([2, 2]);
});

it('refuses an empty grid, and parameters that the options do not name', async () => {
  expect(await faultsOf(sweep(made, { ...few, grid: {} }))).toEqual(['grid']);
  expect(await faultsOf(sweep(made, { ...few, grid: { clerks: [] } }))).toEqual(['grid.clerks']);
  expect(
    await faultsOf(sweep(made, { ...few, grid: { clerk: [1], 'limit.months': [1], 'serves.much': [1] } })),
  ).toEqual(['grid.clerk', 'grid.limit.months', 'grid.serves.much']);
  expect(await codeOf(() => sweep(made, { ...few, grid: { clerks: [1] }, runs: 0.5 }))).toBe('bad-count');
  const twice = { limit: [{ days: 1 }, { days: 2 }], 'limit.days': [3, 4] };
  expect(await faultsOf(sweep(made, { ...few, grid: twice }))).toEqual(['grid.limit.days']);
});

it('tells at which point something cannot be made', async () => {
  for (const of of [made, source])
    await expect(sweep(of, { ...few, grid: { clerks: [2], serves: [1, -1] } })).rejects.toMatchObject({
      code: 'bad-scenario',
      faults: [{ path: 'clerks=2,serves=-1.behaviour.habits.0.takes.mean' }],
    });
  const nothing = { make: () => ({}) as never, options };
  await expect(sweep(nothing, { ...few, grid: { clerks: [2] } })).rejects.toMatchObject({
    code: 'no-such-scenario',
    faults: [{ path: 'clerks=2' }],
  });
});
