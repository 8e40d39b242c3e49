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
      12574,
      "636f0edf0ac5504e886d1702f0d747ca54ea4210e0256132d8e516decb873242",
    ]
  `);
});

it('of three seasons, every figure of their results', async () => {
  const results = await replicate(county({ problemsPerUnit: 10 }), { runs: 3, seed: 2022 });
  const table = toCsv(results);
  expect(createHash('sha256').update(table).digest('hex')).toMatchInlineSnapshot(
    `"8ca2cb5fac4a2f80dda309279c077e4d025fbe7a2b0c80c2c6e3f2f9b8bf0175"`,
  );
});
