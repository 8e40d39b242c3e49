/** Pinned output: a sweep and a sensitivity of one seed, which must not change unnoticed. */
import { expect, it } from 'vitest';
import { sensitivity, sweep, toCsv } from '../../../src/simulation/index.js';
import { closing } from '../run/closing.js';

const made = { make: closing, options: { clerks: 3, perDay: 20, serves: 1 } };

it('of a sweep', async () => {
  const { points } = await sweep(made, { grid: { clerks: [2, 3], perDay: [18, 20] }, runs: 6, seed: 2022 });
  const rows = points.map(({ at, results }) => ({
    at,
    left: results.rows.find(({ measure }) => measure === 'left')?.mean,
  }));
  expect(toCsv({ rows })).toMatchInlineSnapshot(`
    "at.clerks,at.perDay,left
    2,18,61.16666666666667
    2,20,83.33333333333333
    3,18,4.5
    3,20,9.166666666666666
    "
  `);
});

it('of a sensitivity', async () => {
  const { rows } = await sensitivity(made, {
    parameters: { clerks: { low: 2, high: 5, whole: true }, serves: { low: 0.8, high: 1.6 } },
    question: { measure: 'left', atMost: 16 },
    runs: 12,
    halvings: 3,
    seed: 2022,
  });
  expect(toCsv({ rows })).toMatchInlineSnapshot(`
    "parameter,low.value,low.mean,low.low,low.high,low.answer,high.value,high.mean,high.low,high.high,high.answer,swing.runs,swing.base,swing.mean,swing.difference,swing.low,swing.high,swing.higher,swing.lower,swing.p,flip.at,flip.low,flip.high
    serves,0.8,3.083333333333333,0.6217851091502702,5.544881557516396,yes,1.6,84.16666666666667,68.65725384737664,99.6760794859567,no,12,3.083333333333333,84.16666666666667,81.08333333333334,65.60870846669565,96.55795819997104,1,0,0.00048828125,1.0375,1,1.225
    clerks,2,72.91666666666666,57.941213303405334,87.89212002992798,no,5,2.5,0.6467399664407649,4.353260033559235,yes,12,72.91666666666666,2.5,-70.41666666666666,-85.21046868816316,-55.62286464517016,0,1,0.00048828125,2.5,2,3
    "
  `);
});
