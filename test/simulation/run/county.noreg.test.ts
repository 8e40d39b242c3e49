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
      12277,
      "108cdb0e8fc7173ce64f3c6a4bcc9f0f0cbe24ef490237e900c1221641aac862",
    ]
  `);
});

it('of three seasons, every figure of their results', async () => {
  const results = await replicate(county({ problemsPerUnit: 10 }), { runs: 3, seed: 2022 });
  const table = toCsv(results);
  expect(createHash('sha256').update(table).digest('hex')).toMatchInlineSnapshot(
    `"394528eca09ee39fb3fcddedc387c68207f8415e2723000e077f84164bd960f3"`,
  );
});
