/** Many runs over worker threads: the same bytes for any number of them, cancelling, and what is refused before. */
import { expect, it } from 'vitest';
import { replicate, simulate, toCsv, toJson } from '../../../src/simulation/index.js';
import { counters } from '../run/shop.js';

const options = { units: 2, clerks: 2, perDay: 11, to: '2022-01-31' };
const source = { module: new URL('../run/shop.ts', import.meta.url).href, export: 'counters', options };

it('gives the same bytes with 1, 2 and 3 workers', async () => {
  const [one = '', ...others] = await Promise.all(
    [1, 2, 3].map(async (workers) => toJson(await replicate(source, { runs: 12, seed: 7, workers }))),
  );
  expect(one).toContain('"partial":false');
  for (const other of others) expect(other).toBe(one);
});

it('gives another result for another seed, and a table', async () => {
  const [one, two] = [
    await replicate(counters(options), { runs: 3, seed: 1 }),
    await replicate(counters(options), { runs: 3, seed: 2 }),
  ];
  expect(toJson(one)).not.toBe(toJson(two));
  expect(toCsv(one).split('\n')[0]).toBe('measure,group,in,runs,mean,low,high,p10,p50,p90,least,most');
});

it('leaves partial results when cancelled', async () => {
  for (const workers of [1, 2]) {
    const cancel = new AbortController();
    const results = await replicate(source, {
      runs: 500,
      seed: 7,
      workers,
      signal: cancel.signal,
      onProgress: (done) => {
        if (done === 5) cancel.abort();
      },
    });
    expect(results.partial).toBe(true);
    expect(results.runs).toBeGreaterThanOrEqual(5);
    expect(results.runs).toBeLessThan(500);
  }
});

it('fails with what its listener fails with, on any number of workers', async () => {
  for (const workers of [1, 2]) {
    let told = 0;
    const onProgress = (): void => {
      told += 1;
      if (told === 3) throw new Error('heard enough');
    };
    await expect(replicate(source, { runs: 12, seed: 7, workers, onProgress })).rejects.toThrow('heard enough');
    expect(told).toBe(3);
  }
});

it('refuses what cannot be run', async () => {
  const code = async (work: Promise<unknown>): Promise<unknown> =>
    work.then(
      () => undefined,
      (error: unknown) => (error as { readonly code?: string }).code,
    );
  expect(await code(replicate(counters(options), { runs: 2, seed: 1, workers: 2 }))).toBe('scenario-needs-source');
  expect(await code(replicate({ ...source, export: 'nothing' }, { runs: 2, seed: 1 }))).toBe('no-such-scenario');
  expect(await code(replicate({ ...source, export: 'shop' }, { runs: 2, seed: 1 }))).toBe('no-such-scenario');
  for (const module of ['./shop.ts', '../run/shop.ts'])
    await expect(replicate({ ...source, module }, { runs: 2, seed: 1 })).rejects.toThrow(
      /is a relative path: give a URL/u,
    );
  expect(await code(replicate(source, { runs: 0, seed: 1 }))).toBe('bad-count');
  expect(await code(replicate(source, { runs: 1, seed: 0.5 }))).toBe('bad-seed');
  for (const run of [-1, 1.5, Number.NaN])
    expect(await code(Promise.resolve().then(() => simulate(counters(options), { seed: 1, run })))).toBe('bad-count');
});
