/** Waiting against theory: M/M/c queues, in working hours, within their confidence interval. */
import { expect, it } from 'vitest';
import { meanInterval, moments, rowOf } from '../../../src/simulation/index.js';
import { foldOf } from '../../../src/simulation/results/index.js';
import { playRun } from '../../../src/simulation/run/index.js';
import { planOf } from '../../../src/simulation/scenario/index.js';
import { erlangWait } from './erlang.js';
import { counters } from './shop.js';

it.each([1, 3])('waits as theory says with %i people', (c) => {
  const perDay = 7 * 0.6 * c;
  const plan = planOf(counters({ clerks: c, perDay }));
  const waits = moments();
  const stays = moments();
  for (let run = 0; run < 16; run += 1) {
    const fold = foldOf(plan.layout);
    fold.add(playRun(plan, 2022, run));
    const results = fold.results({ seed: 2022, wanted: 1 });
    waits.add(rowOf(results, 'waiting', 'clerk').mean ?? Number.NaN);
    stays.add(rowOf(results, 'stay').mean ?? Number.NaN);
  }
  const wait = meanInterval(waits, 0.99);
  const stay = meanInterval(stays, 0.99);
  expect(wait.low).toBeLessThan(erlangWait(c, perDay / 7));
  expect(wait.high).toBeGreaterThan(erlangWait(c, perDay / 7));
  expect(stay.low).toBeLessThan(erlangWait(c, perDay / 7) + 1);
  expect(stay.high).toBeGreaterThan(erlangWait(c, perDay / 7) + 1);
  expect(wait.high - wait.low).toBeLessThan(1);
});
