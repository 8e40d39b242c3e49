/** Tables as CSV: every row under the same header, whatever it holds. */
import { expect, it } from 'vitest';
import { toCsv } from '../../../src/simulation/index.js';

it('quotes what would break a row, and leaves absent figures empty', () => {
  expect(
    toCsv({ rows: [{ name: 'a "b", c', mean: 1.5, low: undefined, high: null, tags: ['x', 'y'], on: true }] }),
  ).toBe('name,mean,low,high,tags,on\n"a ""b"", c",1.5,,,"[""x"",""y""]",true\n');
});

it('gives records within rows a column for each part, also where some rows have none', () => {
  const rows = [
    { parameter: 'one', flip: undefined },
    { parameter: 'two', flip: { at: 2, low: 1 } },
  ];
  expect(toCsv({ rows })).toBe('parameter,flip.at,flip.low\none,,\ntwo,2,1\n');
});

it('is empty without rows', () => {
  expect(toCsv({ rows: [] })).toBe('');
});
