/** This tree's engine beside a former one: the same commands through both, each time in a process of its own, in turns. */
import { execFileSync } from 'node:child_process';
import { collect } from './collect.js';
import { find, lifeOf } from './county.js';
import { median } from './row.js';
import type { Row } from './row.js';
import type { Campaign, Subject } from './subject.js';

/** Which engine a process measures. */
export type Side = 'current' | 'former';

/** What one process found, in pieces a second. */
export interface Rates {
  readonly reload: number;
  readonly decide: number;
  readonly dispatch: number;
}

/** Work of one round: how many pieces it has, and what does it. */
interface Round {
  readonly count: number;
  readonly work: () => unknown;
}

/** Rounds of each, and how many of them are not counted: memory is touched for the first time, code is compiled. */
const [rounds, warmUp] = [36, 16];

/** How much of a life is carried out: listed, corrected, signed, rejected. */
const moves = 4;

/** The rate that a quarter of the rounds exceed: what else the machine does slows rounds and quickens none. */
const rateOf = async (roundOf: (round: number) => Round): Promise<number> => {
  const rates: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const { count, work } = roundOf(round);
    collect();
    const began = performance.now();
    await work();
    rates.push((count / (performance.now() - began)) * 1000);
  }
  const warm = rates.slice(warmUp).sort((a, b) => b - a);
  return warm[Math.floor(warm.length / 4)] ?? 0;
};

const dispatching =
  (campaign: Campaign) =>
  (round: number): Round => {
    const ids = Array.from({ length: 1000 }, (_, n) => `x${round}-${n}`);
    const commands = [...ids.map(find), ...ids.flatMap((id) => lifeOf(id).slice(0, moves))];
    return { count: commands.length, work: () => campaign.dispatch(commands) };
  };

const deciding = (campaign: Campaign) => (): Round => {
  const commands = Array.from({ length: 1000 }, (_, n) => lifeOf(`p${n}`)).flat();
  return { count: commands.length, work: campaign.decider(commands) };
};

/** Measures one engine, in this process. */
export const ratesOf = async (subject: Subject): Promise<Rates> => {
  const campaign = await subject.open();
  await campaign.dispatch(Array.from({ length: 5000 }, (_, n) => find(`p${n}`)));
  const events = await campaign.reload();
  // Reloading comes first: its log is of one length as long as nothing more is dispatched.
  return {
    reload: await rateOf(() => ({ count: events, work: () => campaign.reload() })),
    decide: await rateOf(deciding(campaign)),
    dispatch: await rateOf(dispatching(campaign)),
  };
};

const inProcess = (side: Side): Rates => {
  const args = [...process.execArgv, process.argv[1] ?? '', `--side=${side}`];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Rates;
};

/** Pairs of processes. */
const pairs = 7;

const said: readonly (readonly [keyof Rates, string, string])[] = [
  ['reload', 'reload from the store', 'events/s'],
  ['decide', 'decide and adopt', 'commands/s'],
  ['dispatch', 'dispatch', 'commands/s'],
];

/** Rows of both: median rates, and the median of the ratios of each pair. */
export const beside = (commit: string): readonly Row[] => {
  const found = Array.from({ length: pairs }, (_, pair): Readonly<Record<Side, Rates>> => {
    if (pair % 2 === 0) return { current: inProcess('current'), former: inProcess('former') };
    const former = inProcess('former');
    return { current: inProcess('current'), former };
  });
  return said.map(([what, name, unit]) => ({
    suite: 'engine',
    name: `${name}, against ${commit.slice(0, 7)}`,
    value: median(found.map(({ current }) => current[what])),
    unit,
    baseline: median(found.map(({ former }) => former[what])),
    ratio: median(found.map(({ current, former }) => current[what] / former[what])),
  }));
};
