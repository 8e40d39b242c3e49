/** Pinned output: a comparison, an ablation, a search and a forecast of one seed, which must not change unnoticed. */
import { expect, it } from 'vitest';
import { ablate, canStillMakeIt, compare, search, toCsv, toJson } from '../../../src/simulation/index.js';
import { halted } from '../forecast/halted.js';
import { closing } from '../run/closing.js';

const given = { clerks: 3, perDay: 20, serves: 1 };
const [three, four] = [closing(given), closing({ ...given, clerks: 4 })];

it('of a comparison', async () => {
  expect(toCsv(await compare({ three, four }, { runs: 12, seed: 2022 }))).toMatchInlineSnapshot();
});

it('of an ablation', async () => {
  const { rows } = await ablate(closing({ ...given, clerks: 2 }), {
    measure: 'late',
    group: 'u1',
    runs: 12,
    seed: 2022,
  });
  expect(toCsv({ rows })).toMatchInlineSnapshot();
});

it('of a search', async () => {
  const question = { measure: 'done', atLeast: 0.6 };
  const { rows, ...found } = await search(
    { make: closing, options: given },
    { parameter: 'clerks', from: 2, to: 6, question, runs: 20, most: 80, seed: 2022 },
  );
  expect(toJson(found)).toMatchInlineSnapshot();
  expect(rows.map(({ at, runs, mean, answer }) => [at['clerks'], runs, mean, answer])).toMatchInlineSnapshot();
});

it('of an outlook', async () => {
  const { state, history } = halted(three, '2022-01-12', 2022);
  const aim = { tally: 'open-tickets', by: '2022-01-20', history, runs: 12, seed: 2022 };
  expect(toJson(await canStillMakeIt(state, three, aim))).toMatchInlineSnapshot();
});
