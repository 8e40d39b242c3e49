/** This tree's engine beside a former one: the same commands through both, in turns within one run. */
import { collect } from './collect.js';
import { find, lifeOf } from './county.js';
import { median } from './row.js';
import type { Row } from './row.js';
import type { Campaign, Subject } from './subject.js';

/** Work of one round: how many pieces it has, and what does it. */
interface Round {
  readonly count: number;
  readonly work: () => unknown;
}

const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** Pieces a second of processor time, so that a busy machine says little about it. */
const rateOf = async ({ count, work }: Round): Promise<number> => {
  collect();
  const began = cpuSeconds();
  await work();
  return count / (cpuSeconds() - began);
};

/** Rounds of each, and how many of them are not counted. */
const [rounds, warmUp] = [51, 11];

/** How much of a life is carried out: listed, corrected, signed, rejected. */
const moves = 4;

const dispatching = (campaign: Campaign, round: number): Round => {
  const ids = Array.from({ length: 1000 }, (_, n) => `x${round}-${n}`);
  const commands = [...ids.map(find), ...ids.flatMap((id) => lifeOf(id).slice(0, moves))];
  return { count: commands.length, work: () => campaign.dispatch(commands) };
};
const deciding = (campaign: Campaign): Round => {
  const commands = Array.from({ length: 1000 }, (_, n) => lifeOf(`p${n}`)).flat();
  return { count: commands.length, work: campaign.decider(commands) };
};

/** Rows of both: median rates, and the median of the ratios of each round. */
export const beside = async (current: Subject, former: Subject, commit: string): Promise<readonly Row[]> => {
  const found = Array.from({ length: 5000 }, (_, n) => find(`p${n}`));
  const campaigns = [await current.open(), await former.open()] as const;
  for (const campaign of campaigns) await campaign.dispatch(found);
  const events = await Promise.all(campaigns.map((campaign) => campaign.reload()));
  const reloading = (campaign: Campaign): Round => ({
    count: events[campaigns.indexOf(campaign)] ?? 0,
    work: () => campaign.reload(),
  });

  const race = async (
    what: string,
    unit: string,
    roundOf: (campaign: Campaign, round: number) => Round,
  ): Promise<Row> => {
    const rates: [number, number][] = [];
    for (let round = 0; round < rounds; round += 1) {
      const pair: [number, number] = [0, 0];
      for (const side of round % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const))
        pair[side] = await rateOf(roundOf(campaigns[side], round));
      rates.push(pair);
    }
    const warm = rates.slice(warmUp);
    return {
      suite: 'engine',
      name: `${what}, against ${commit.slice(0, 7)}`,
      value: median(warm.map(([own]) => own)),
      unit,
      baseline: median(warm.map(([, other]) => other)),
      ratio: median(warm.map(([own, other]) => own / other)),
    };
  };
  // Reloading comes first: its log is of one length as long as nothing more is dispatched.
  return [
    await race('reload from the store', 'events/s', reloading),
    await race('decide and adopt', 'commands/s', deciding),
    await race('dispatch', 'commands/s', dispatching),
  ];
};
