/** Pinned runs of the county of 2022: the same seed gives the same season, figure by figure, until somebody means otherwise. */
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { county } from '../../../examples/simulation/county.js';
import { replicate, simulate, toCsv } from '../../../src/simulation/index.js';

it('of one season, every event of it', () => {
  const log = createHash('sha256');
  const { events } = simulate(county(), { seed: 2022, onEvent: (event) => log.update(JSON.stringify(event)) });
  expect([events, log.digest('hex')]).toMatchInlineSnapshot(`
    [
      12270,
      "366ffa618fd3275ba0ce7339484c39dd7a9d0c935f156d814ed93f9b9fc8094e",
    ]
  `);
});

it('of three seasons, every figure of their results', async () => {
  const results = await replicate(county({ problemsPerUnit: 10 }), { runs: 3, seed: 2022 });
  const table = toCsv(results);
  expect(createHash('sha256').update(table).digest('hex')).toMatchInlineSnapshot(
    `"ccdf704cdfd152391a761b0da84b6eab418ffc558d001012ad26904d046a817b"`,
  );
});
