/** Sensitivity: what moves the figure and what does not, and where an answer flips. */
import { expect, it } from 'vitest';
import { sensitivity, sweep, toJson } from '../../../src/simulation/index.js';
import type { SensitivityOptions } from '../../../src/simulation/index.js';
import { codeOf, faultsOf } from '../rejected.js';
import { closing } from '../run/closing.js';

const options = { clerks: 3, perDay: 19, serves: 1, limit: { days: 3 } };
const made = { make: closing, options };
const asked: SensitivityOptions = {
  parameters: {
    'limit.days': { low: 1, high: 5, whole: true },
    clerks: { low: 2, high: 5, whole: true },
    serves: { low: 0.9, high: 1.4 },
  },
  question: { measure: 'left', atMost: 16 },
  runs: 40,
  halvings: 4,
  seed: 6,
};

it('tells what moves the figure most, and that a limit moves no work', async () => {
  const { base, rows, runs, partial } = await sensitivity(made, asked);
  expect([runs, partial, base.answer]).toEqual([40, false, 'yes']);
  expect(rows.map(({ parameter }) => parameter)).toEqual(['clerks', 'serves', 'limit.days']);
  const [clerks, serves, limit] = rows;
  expect(clerks?.swing.difference).toBeLessThan(0);
  expect(serves?.swing.difference).toBeGreaterThan(0);
  expect(limit?.swing).toMatchObject({ difference: 0, higher: 0, lower: 0, p: 1 });
  expect([limit?.flip, limit?.low.mean]).toEqual([undefined, base.mean]);
  expect([clerks?.low.answer, clerks?.high.answer, clerks?.flip]).toEqual(['no', 'yes', { at: 2.5, low: 2, high: 3 }]);
});

it('brackets the value at which the figure crosses the bound', async () => {
  const { rows } = await sensitivity(made, { ...asked, parameters: { serves: { low: 0.9, high: 1.4 } } });
  const flip = rows[0]?.flip;
  const { at = 0, low = 0, high = 0 } = flip ?? {};
  expect(low).toBeLessThan(at);
  expect(high).toBeGreaterThan(at);
  const { points } = await sweep(made, { grid: { serves: [low, at - 0.0625, at + 0.0625, high] }, runs: 40, seed: 6 });
  const figures = points.map(({ results }) => results.rows.find(({ measure }) => measure === 'left'));
  expect(figures[0]?.high).toBeLessThan(16);
  expect(figures[1]?.mean).toBeLessThan(16);
  expect(figures[2]?.mean).toBeGreaterThan(16);
  expect(figures[3]?.low).toBeGreaterThan(16);
});

it('is the same to the last byte with two workers', async () => {
  const source = { module: new URL('../run/closing.ts', import.meta.url).href, export: 'closing', options };
  const few = { ...asked, runs: 12, parameters: { clerks: { low: 2, high: 5, whole: true as const } } };
  const [one, two] = [await sensitivity(made, few), await sensitivity(source, { ...few, workers: 2 })];
  expect(toJson(two)).toBe(toJson(one));
});

it('looks for no flip once cancelled', async () => {
  const cancel = new AbortController();
  const onProgress = (runs: number): void => {
    if (runs >= 70) cancel.abort();
  };
  const { partial, runs, rows } = await sensitivity(made, { ...asked, signal: cancel.signal, onProgress });
  expect([partial, runs]).toEqual([true, 10]);
  expect(rows.every(({ flip }) => flip === undefined)).toBe(true);
});

it('refuses ranges that are none', async () => {
  const faults = (parameters: SensitivityOptions['parameters']) =>
    faultsOf(sensitivity(made, { ...asked, parameters }));
  expect(await faults({})).toEqual(['parameters']);
  expect(await faults({ clerk: { low: 1, high: 2 } })).toEqual(['parameters.clerk']);
  expect(await faults({ limit: { low: 1, high: 2 } })).toEqual(['parameters.limit']);
  expect(await faults({ clerks: { low: 4, high: 5 }, serves: { low: 1, high: 1 } })).toEqual([
    'parameters.clerks',
    'parameters.serves',
  ]);
  expect(await faults({ clerks: { low: 1.5, high: 5, whole: true } })).toEqual(['parameters.clerks']);
  expect(await faults({ limit: { low: 1, base: 1, high: 2 }, 'limit.days': { low: 1, high: 5 } })).toEqual([
    'parameters.limit.days',
  ]);
  expect(await faultsOf(sensitivity(made, { ...asked, question: { measure: 'late', atMost: 3 } }))).toEqual([
    'question.measure',
  ]);
  const both = { parameters: { clerk: { low: 1, high: 2 } }, question: { measure: 'beauty', atMost: 3 } };
  expect(await faultsOf(sensitivity(made, { ...asked, ...both }))).toEqual(['parameters.clerk', 'question.measure']);
  expect(await codeOf(() => sensitivity(made, { ...asked, halvings: 0 }))).toBe('bad-count');
});
