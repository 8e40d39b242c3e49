/** Pinned output: a comparison, an ablation, a search and a forecast of one seed, which must not change unnoticed. */
import { expect, it } from 'vitest';
import { ablate, canStillMakeIt, compare, search, toCsv, toJson } from '../../../src/simulation/index.js';
import { halted } from '../forecast/halted.js';
import { closing } from '../run/closing.js';

const given = { clerks: 3, perDay: 20, serves: 1 };
const [three, four] = [closing(given), closing({ ...given, clerks: 4 })];

it('of a comparison', async () => {
  expect(toCsv(await compare({ three, four }, { runs: 12, seed: 2022 }))).toMatchInlineSnapshot(`
    "variant,measure,group,runs,base,mean,difference,low,high,higher,lower,p,adjusted,settled
    four,done,,12,0.9166666666666666,0.9166666666666666,0,-0.1979862606213825,0.1979862606213825,0,0,1,1,false
    four,left,,12,8.333333333333332,2.9166666666666665,-5.416666666666668,-8.66161687414434,-2.171716459188996,0,0.75,0.0036638573824772872,0.0036638573824772872,true
    four,late,u1,12,0,0,0,-0.3074066211761613,0.3074066211761613,0,0,1,1,false
    four,clear,u1,12,0.9166666666666666,0.9166666666666666,0,-0.1979862606213825,0.1979862606213825,0,0,1,1,false
    four,stay,,12,3.055316193362699,1.3037481164764737,-1.7515680768862256,-2.305732266349553,-1.1974038874228985,0,1,0.00048828125,0.00048828125,true
    "
  `);
});

it('of an ablation', async () => {
  const { rows } = await ablate(closing({ ...given, clerks: 2 }), {
    measure: 'late',
    group: 'u1',
    runs: 12,
    seed: 2022,
  });
  expect(toCsv({ rows })).toMatchInlineSnapshot(`
    "clause,measure,group,runs,base,mean,difference,low,high,higher,lower,p,adjusted,settled,rules,deadlines,consequences,reactions
    1,late,u1,12,80.83333333333333,0,-80.83333333333333,-107.01464851866398,-54.65201814800268,0,0.9166666666666666,0.00048828125,0.00048828125,true,0,1,1,0
    "
  `);
});

it('of a search', async () => {
  const question = { measure: 'done', atLeast: 0.6 };
  const { rows, ...found } = await search(
    { make: closing, options: given },
    { parameter: 'clerks', from: 2, to: 6, question, runs: 20, most: 80, seed: 2022 },
  );
  expect(toJson(found)).toMatchInlineSnapshot(
    `"{"seed":2022,"level":0.95,"partial":false,"outcome":"found","answer":3,"between":[3,3],"exists":true}"`,
  );
  expect(rows.map(({ at, runs, mean, answer }) => [at['clerks'], runs, mean, answer])).toMatchInlineSnapshot(`
    [
      [
        2,
        20,
        0,
        "no",
      ],
      [
        3,
        40,
        0.8999999999999998,
        "yes",
      ],
      [
        4,
        40,
        0.9500000000000001,
        "yes",
      ],
      [
        6,
        20,
        1,
        "yes",
      ],
    ]
  `);
});

it('of an outlook', async () => {
  const { state, history } = halted(three, '2022-01-12', 2022);
  const aim = { tally: 'open-tickets', by: '2022-01-20', history, runs: 12, seed: 2022 };
  expect(toJson(await canStillMakeIt(state, three, aim))).toMatchInlineSnapshot(
    `"{"seed":2022,"runs":12,"partial":false,"level":0.95,"whole":{"left":13,"share":0.7499999999999999,"low":0.4676946650664344,"high":0.9110583316059453},"rows":[{"unit":"u1","left":13,"share":0.7499999999999999,"low":0.4676946650664344,"high":0.9110583316059453}]}"`,
  );
});
