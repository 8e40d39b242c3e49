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
      12283,
      "6f032cf514c2d2022eafc4644253e2770db559c73456fdccaa1151e6b86ff36c",
    ]
  `);
});

it('of three seasons, every figure of their results', async () => {
  const results = await replicate(county({ problemsPerUnit: 10 }), { runs: 3, seed: 2022 });
  const table = toCsv(results);
  expect(createHash('sha256').update(table).digest('hex')).toMatchInlineSnapshot(
    `"d08116cec26e006f916991e4f165db6dcee3ab49b704a16aa262d29e9e302438"`,
  );
});
