/** Searching: the number that trying all of them finds, or an honest "undecided". */
import { describe, expect, it } from 'vitest';
import type { DubanError } from '../../../src/shared/index.js';
import { search, sweep, toJson } from '../../../src/simulation/index.js';
import type { SearchOptions } from '../../../src/simulation/index.js';
import { looksAt } from '../../../src/simulation/vary/estimate.js';
import { turningPoint, wholeMiddle } from '../../../src/simulation/vary/turning.js';
import { faultsOf } from '../rejected.js';
import { closing } from '../run/closing.js';

const options = { clerks: 1, perDay: 20, serves: 1 };
const made = { make: closing, options };
const asked: SearchOptions = {
  parameter: 'clerks',
  from: 1,
  to: 9,
  question: { measure: 'done', atLeast: 0.6 },
  runs: 25,
  most: 100,
  seed: 4,
};

describe('a search', () => {
  it('finds the number that trying all of them finds', async () => {
    const { points } = await sweep(made, { grid: { clerks: [1, 2, 3, 4, 5] }, runs: 100, seed: asked.seed });
    const shares = points.map(({ results }) => results.rows.find(({ measure }) => measure === 'done')?.mean ?? 0);
    for (const atLeast of [0.5, 0.9]) {
      const byTryingAll = 1 + shares.findIndex((share) => share >= atLeast);
      const found = await search(made, { ...asked, question: { measure: 'done', atLeast } });
      expect(found).toMatchObject({ outcome: 'found', answer: byTryingAll, exists: true });
      expect(found.between).toEqual([byTryingAll, byTryingAll]);
    }
  });

  it('says undecided where runs cannot tell, and between which numbers it lies', async () => {
    const question = { measure: 'done', atLeast: 0.73 };
    const { outcome, answer, between, exists, rows } = await search(made, { ...asked, question, most: 50 });
    expect([outcome, answer, between, exists]).toEqual(['undecided', undefined, [3, 4], true]);
    expect(rows.find(({ at }) => at['clerks'] === 3)).toMatchObject({ answer: 'undecided', runs: 50 });
  });

  it('says that no number will do, or that the first does', async () => {
    const never = await search(made, { ...asked, to: 2 });
    expect([never.outcome, never.between, never.exists]).toEqual(['none', undefined, false]);
    const always = await search(made, { ...asked, from: 5 });
    expect([always.outcome, always.answer]).toEqual(['found', 5]);
    const beyond = await search(made, { ...asked, question: { measure: 'done', atLeast: 1 }, runs: 20, most: 20 });
    expect([beyond.outcome, beyond.exists]).toEqual(['undecided', false]);
  });

  it('finds the greatest number where yes turns into no', async () => {
    const question = { measure: 'left', atLeast: 8 };
    expect(await search(made, { ...asked, want: 'greatest', question })).toMatchObject({ outcome: 'found', answer: 3 });
    expect(await search(made, { ...asked, want: 'greatest', question, from: 4 })).toMatchObject({ outcome: 'none' });
  });

  it('is the same to the last byte with two workers', async () => {
    const source = { module: new URL('../run/closing.ts', import.meta.url).href, export: 'closing', options };
    const few = { ...asked, from: 2, to: 4 };
    const [one, two] = [await search(made, few), await search(source, { ...few, workers: 2 })];
    expect(toJson(two)).toBe(toJson(one));
  });

  it('is partial where it was cancelled, and what it then knows is still so', async () => {
    const cancel = new AbortController();
    const onProgress = (runs: number): void => {
      if (runs === 60) cancel.abort();
    };
    const { partial, outcome, between } = await search(made, { ...asked, signal: cancel.signal, onProgress });
    expect([partial, outcome]).toEqual([true, 'undecided']);
    expect(between?.[0]).toBeLessThanOrEqual(3);
    expect(between?.[1]).toBeGreaterThanOrEqual(3);
  });

  it('refuses a number that cannot be played before anything runs', async () => {
    const at = (bad: number, to: number) => {
      let runs = 0;
      const make = (given: Parameters<typeof closing>[0]) =>
        closing({ ...given, serves: given.clerks === bad ? -1 : given.serves });
      const asking = search({ make, options }, { ...asked, to, onProgress: () => (runs += 1) });
      return asking.catch((error: unknown) => {
        const { code, faults } = error as DubanError;
        return [code, faults.map(({ path: where }) => where), runs];
      });
    };
    const path = 'behaviour.habits.0.takes.mean';
    expect(await at(9, 9)).toEqual(['bad-scenario', [`clerks=9.${path}`], 0]);
    expect(await at(8, 9)).toEqual(['bad-scenario', [`clerks=8.${path}`], 0]);
    expect(await at(99, 99)).toEqual(['bad-scenario', [`clerks=99.${path}`], 0]);
  });

  it('refuses bounds that are none, and figures and parameters that there are not', async () => {
    expect(await faultsOf(search(made, { ...asked, from: 0.5, to: 0 }))).toEqual(['from', 'to']);
    expect(await faultsOf(search(made, { ...asked, most: 5 }))).toEqual(['most']);
    expect(await faultsOf(search(made, { ...asked, parameter: 'clerk' }))).toEqual(['parameter.clerk']);
    const beauty = { measure: 'beauty', atLeast: 1 };
    expect(await faultsOf(search(made, { ...asked, parameter: 'clerk', question: beauty }))).toEqual([
      'parameter.clerk',
      'question.measure',
    ]);
    expect(await faultsOf(search(made, { ...asked, question: beauty }))).toEqual(['question.measure']);
    expect(await faultsOf(search(made, { ...asked, question: { measure: 'done', atLeast: Number.NaN } }))).toEqual([
      'question',
    ]);
  });
});

it('looks after twice as many runs each time, and at most once after the most', () => {
  expect(looksAt(25, 200)).toEqual([25, 50, 100, 200]);
  expect(looksAt(30, 100)).toEqual([30, 60, 100]);
  expect(looksAt(30, 30)).toEqual([30]);
});

it('halves to neighbours, from either side', async () => {
  for (const turn of [3, 17, 40])
    for (const [one, other] of [
      [0, 41],
      [41, 0],
    ] as const) {
      const [here, there] = await turningPoint(async (value) => value < turn === one < other, one, other, wholeMiddle);
      expect([here, there].sort((a, b) => a - b)).toEqual([turn - 1, turn]);
    }
});
