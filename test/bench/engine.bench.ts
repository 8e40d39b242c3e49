/** Deciding in memory, dispatching and replaying on the county pack, and what each costs as cases grow. */
import { emptyState, evolve, fork } from '../../src/engine/index.js';
import type { Admitted, CampaignState } from '../../src/engine/index.js';
import type { PolicyEvent } from '../../src/policy/index.js';
import { admitted, carryOut, countyEngine, find, lifeOf, policy, stateWith } from './county.js';
import { bareMap } from './bare-map.js';
import { collect } from './collect.js';
import { median, perSecond } from './row.js';
import type { Row } from './row.js';

/** Every command in the life of these cases, case by case in turns. */
const livesOf = (ids: readonly string[]): readonly Admitted[] => {
  const lives = ids.map((id) => lifeOf(id).map(admitted));
  return (lives[0] ?? []).flatMap((_, i) => lives.flatMap((life) => life[i] ?? []));
};

const spread = (count: number, over: number, from = 0): readonly string[] =>
  Array.from({ length: count }, (_, i) => `p${from + Math.floor((i * (over - from)) / count)}`);

/** Decides and adopts the lives of some cases, each round on a fresh fork; the median round. */
const deciding = (state: CampaignState, ids: readonly string[], rounds: number): number => {
  const commands = livesOf(ids);
  collect();
  return median(
    Array.from({ length: rounds }, () => {
      const trial = fork(state);
      return perSecond(commands.length, () => {
        for (const command of commands) carryOut(trial, command);
      });
    }),
  );
};

/** The same on one state that goes on: a thousand other cases each round, all their commands in turns. */
const decidingHot = (state: CampaignState, rounds: number): number => {
  const commands = Array.from({ length: rounds }, (_, round) =>
    livesOf(Array.from({ length: 1000 }, (__, n) => `p${round * 1000 + n}`)),
  );
  collect();
  return median(
    commands.map((some) =>
      perSecond(some.length, () => {
        for (const command of some) carryOut(state, command);
      }),
    ),
  );
};

/** Dispatches new problems and their listing through zod, authorisation, idempotency and the store. */
const dispatching = async (cases: number): Promise<number> => {
  const engine = await countyEngine();
  await engine.dispatchEach(Array.from({ length: cases }, (_, n) => find(`p${n}`)));
  const rates: number[] = [];
  for (let round = 0; round < 7; round += 1) {
    const ids = Array.from({ length: 1500 }, (_, n) => `x${round}-${n}`);
    const commands = [...ids.map(find), ...ids.flatMap((id) => lifeOf(id).slice(0, 4))];
    const began = performance.now();
    for (const command of commands) await engine.receive(command);
    rates.push((commands.length / (performance.now() - began)) * 1000);
  }
  return median(rates);
};

const replaying = async (): Promise<Row> => {
  const engine = await countyEngine();
  for (let n = 0; n < 20_000; n += 1) await engine.receive(find(`p${n}`));
  const events: PolicyEvent[] = [];
  for await (const page of engine.events()) events.push(page);
  const value = perSecond(events.length, () => {
    events.reduce(evolve, emptyState(policy));
  });
  return { suite: 'engine', name: 'reload from the log (evolve)', value, unit: 'events/s' };
};

/** Measures. */
export const run = async (): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  const say = (name: string, value: number, unit: string, baseline?: number, ratio?: number): number => {
    rows.push({
      suite: 'engine',
      name,
      value,
      unit,
      ...(baseline === undefined ? {} : { baseline, ratio: ratio ?? value / baseline }),
    });
    return value;
  };
  await dispatching(1000);
  const dispatched = [await dispatching(1000), await dispatching(100_000)] as const;
  say('dispatch, 1000 cases (limit 100,000/s)', dispatched[0], 'commands/s', 100_000);
  say(
    'dispatch, 100000 cases: cost against 1000 (limit 1.3)',
    dispatched[1],
    'commands/s',
    dispatched[0],
    dispatched[0] / dispatched[1],
  );
  rows.push(await replaying());
  const hot = (cases: number) => spread(1000, cases);
  deciding(await stateWith(1000), hot(1000), 40);
  for (const [cases, rounds] of [
    [1000, 40],
    [10_000, 40],
    [100_000, 15],
  ] as const)
    say(
      `decide + evolve, ${cases} cases (limit 500,000/s)`,
      deciding(await stateWith(cases), hot(cases), rounds),
      'commands/s',
      500_000,
    );

  const million = await stateWith(1_000_000);
  const hotSmall = decidingHot(await stateWith(19_000), 19);
  const hotMillion = decidingHot(million, 19);
  say('decide + evolve, 1000000 cases, hot set of 1,000 (limit 500,000/s)', hotMillion, 'commands/s', 500_000);
  say(
    '… cost against 19000 cases, the same way (limit 1.5)',
    hotMillion,
    'commands/s',
    hotSmall,
    hotSmall / hotMillion,
  );
  const many = spread(20_000, 1_000_000, 100_000);
  const uniform = deciding(million, many, 3);
  const small = deciding(await stateWith(10_000), spread(10_000, 10_000), 7);
  const bare = { small: bareMap(10_000, spread(10_000, 10_000), 5), large: bareMap(1_000_000, many, 3) };
  say(
    'decide + evolve, uniform over 1000000 cases (baseline: its slowdown from 10000; ratio: against a bare Map)',
    uniform,
    'commands/s',
    small / uniform,
    small / uniform / (bare.small / bare.large),
  );
  say(
    'a bare Map get + copy + set, uniform over 1000000',
    bare.large,
    'records/s',
    bare.small,
    bare.small / bare.large,
  );

  return rows;
};
