/** What experiments come to is the same whether anybody hears how far they are or not. */
import { expect, it } from 'vitest';
import { ablate, compare, replicate, search, sensitivity, sweep } from '../../../src/simulation/index.js';
import { closing } from '../run/closing.js';

const options = { clerks: 3, perDay: 12, serves: 1 };
const made = { make: closing, options };
const question = { measure: 'done', atLeast: 0.5 } as const;
const few = { runs: 3, seed: 1 };

interface Heard {
  readonly onProgress?: () => void;
}

it.each<[string, (heard: Heard) => Promise<object>]>([
  ['replicate', (heard) => replicate(closing(options), { ...few, ...heard })],
  ['compare', (heard) => compare({ as: closing(options), more: closing(options) }, { ...few, ...heard })],
  ['sweep', (heard) => sweep(made, { ...few, ...heard, grid: { clerks: [3, 4] } })],
  ['ablate', (heard) => ablate(closing(options), { ...few, ...heard, measure: 'late', group: 'u1' })],
  [
    'sensitivity',
    (heard) => sensitivity(made, { ...few, ...heard, parameters: { perDay: { low: 6, high: 30 } }, question }),
  ],
  ['search', (heard) => search(made, { ...few, ...heard, parameter: 'clerks', from: 1, to: 4, question, most: 6 })],
])('%s', async (_name, call) => {
  let told = 0;
  const heard = await call({ onProgress: () => (told += 1) });
  const alone = await call({});
  expect(told).toBeGreaterThan(0);
  expect(alone).toEqual(heard);
  expect(alone).toMatchObject({ partial: false });
  if ('runs' in alone) expect(alone.runs).toBe(few.runs);
});
