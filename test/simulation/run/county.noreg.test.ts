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
      12316,
      "06c1a2e1ff875403a9d214b3e0270ea3fe1a754d19f5522b956f6bf27c4ecf60",
    ]
  `);
});

it('of three seasons, every figure of their results', async () => {
  const results = await replicate(county({ problemsPerUnit: 10 }), { runs: 3, seed: 2022 });
  const table = toCsv(results);
  expect(createHash('sha256').update(table).digest('hex')).toMatchInlineSnapshot(
    `"67c2ddd7300179a42008684c5ccffd3223e2855362a51afcd19021ce7391b00e"`,
  );
});
