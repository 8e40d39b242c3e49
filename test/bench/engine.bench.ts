/** Deciding in memory, dispatching and replaying on the county pack, and what each costs as cases grow; beside a former engine. */
import type { PolicyEvent } from '../../src/policy/index.js';
import { bareMap } from './bare-map.js';
import { beside } from './beside.js';
import { collect } from './collect.js';
import { find, lifeOf } from './county.js';
import { admitted, carryOut, countyEngine, dispatch, fork, replay, stateWith } from './current.js';
import type { Admitted, CampaignState } from './current.js';
import { formerCommit, formerEngine } from './former.js';
import { median, perSecond } from './row.js';
import type { Row } from './row.js';
import { sized } from './scale.js';
import type { Scale } from './scale.js';

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

/** The same on one state that goes on: so many other cases each round, all their commands in turns. */
const decidingHot = (state: CampaignState, rounds: number, cases: number): number => {
  const commands = Array.from({ length: rounds }, (_, round) =>
    livesOf(Array.from({ length: cases }, (__, n) => `p${round * cases + n}`)),
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
const dispatching = async (cases: number, rounds: number, some: number): Promise<number> => {
  const engine = await countyEngine();
  await engine.dispatchEach(Array.from({ length: cases }, (_, n) => find(`p${n}`)));
  const rates: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const ids = Array.from({ length: some }, (_, n) => `x${round}-${n}`);
    const commands = [...ids.map(find), ...ids.flatMap((id) => lifeOf(id).slice(0, 4))];
    const began = performance.now();
    for (const command of commands) await dispatch(engine, command);
    rates.push((commands.length / (performance.now() - began)) * 1000);
  }
  return median(rates);
};

const replaying = async (cases: number): Promise<Row> => {
  const engine = await countyEngine();
  for (let n = 0; n < cases; n += 1) await dispatch(engine, find(`p${n}`));
  const events: PolicyEvent[] = [];
  for await (const page of engine.events()) events.push(page);
  const value = perSecond(events.length, () => {
    replay(events);
  });
  return { suite: 'engine', name: 'reload from the log (evolve)', value, unit: 'events/s' };
};

/** The ratios to a former engine; none where the history at hand lacks it. */
const ratios = async (): Promise<readonly Row[]> => {
  if ((await formerEngine()) !== undefined) return beside(formerCommit);
  console.log(`no ratio to the former engine: the history at hand lacks ${formerCommit}`);
  return [];
};

/** Measures. */
export const run = async (scale: Scale): Promise<readonly Row[]> => {
  const size = (full: number, short: number): number => sized(scale, full, short);
  const rows: Row[] = scale === 'full' ? [...(await ratios())] : [];
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
  const [few, many] = [size(1000, 10), size(100_000, 20)];
  const dispatchingAt = (cases: number): Promise<number> => dispatching(cases, size(7, 1), size(1500, 10));
  await dispatchingAt(few);
  const dispatched = [await dispatchingAt(few), await dispatchingAt(many)] as const;
  say(`dispatch, ${few} cases (limit 100,000/s)`, dispatched[0], 'commands/s', 100_000);
  say(
    `dispatch, ${many} cases: cost against ${few} (limit 1.3)`,
    dispatched[1],
    'commands/s',
    dispatched[0],
    dispatched[0] / dispatched[1],
  );
  rows.push(await replaying(size(20_000, 50)));
  const hot = (cases: number) => spread(few, cases);
  deciding(await stateWith(few), hot(few), size(40, 1));
  for (const [cases, rounds] of [
    [few, 40],
    [size(10_000, 15), 40],
    [many, 15],
  ] as const)
    say(
      `decide + evolve, ${cases} cases (limit 500,000/s)`,
      deciding(await stateWith(cases), hot(cases), size(rounds, 1)),
      'commands/s',
      500_000,
    );

  const most = size(1_000_000, 200);
  const busy = { cases: few, rounds: size(19, 2) };
  const million = await stateWith(most);
  const hotSmall = decidingHot(await stateWith(busy.rounds * busy.cases), busy.rounds, busy.cases);
  const hotMillion = decidingHot(million, busy.rounds, busy.cases);
  say(`decide + evolve, ${most} cases, hot set of ${few} (limit 500,000/s)`, hotMillion, 'commands/s', 500_000);
  say(
    `… cost against ${busy.rounds * busy.cases} cases, the same way (limit 1.5)`,
    hotMillion,
    'commands/s',
    hotSmall,
    hotSmall / hotMillion,
  );
  const base = size(10_000, 10);
  const scattered = spread(size(20_000, 20), most, most / 10);
  const uniform = deciding(million, scattered, size(3, 1));
  const small = deciding(await stateWith(base), spread(base, base), size(7, 1));
  const bare = {
    small: bareMap(base, spread(base, base), size(5, 1)),
    large: bareMap(most, scattered, size(3, 1)),
  };
  say(
    `decide + evolve, uniform over ${most} cases (baseline: its slowdown from ${base}; ratio: against a bare Map)`,
    uniform,
    'commands/s',
    small / uniform,
    small / uniform / (bare.small / bare.large),
  );
  say(
    `a bare Map get + copy + set, uniform over ${most}`,
    bare.large,
    'records/s',
    bare.small,
    bare.small / bare.large,
  );

  return rows;
};
