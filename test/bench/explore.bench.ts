/** Exploring: how fast against the bare steps of the same commands and XState's own traversal, and how far it goes. */
import { getAdjacencyMap } from 'xstate/graph';
import { dayOf, day } from '../../src/calendar/index.js';
import { statesOf, movesOf } from '../../src/policy/index.js';
import { explore } from '../../src/testing/index.js';
import type { Bounds, Exploration } from '../../src/testing/index.js';
import { identifier } from '../../src/testing/explore/identity.js';
import { movesWithin } from '../../src/testing/explore/moves.js';
import { afterMove } from '../../src/testing/explore/onward.js';
import { stillUnder } from '../../src/testing/explore/still.js';
import { notByWhoRectified } from '../packs/county-campaign/explored/properties.js';
import { rectifying, workBounds } from '../packs/county-campaign/explored/situations.js';
import { problemMachine } from './charts/machines.js';
import { collect } from './collect.js';
import { policy } from './county.js';
import { refuses } from './current.js';
import type { Admitted, CampaignState } from './current.js';
import { median } from './row.js';
import type { Row } from './row.js';
import { sized } from './scale.js';
import type { Scale } from './scale.js';

const from = rectifying(policy).trial;

/** Processor seconds of this program, so that a busy machine says little about it. */
const seconds = (what: () => void): number => {
  collect();
  const began = process.cpuUsage();
  what();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1e6;
};

const exploring = (bounds: Bounds): { readonly done: Exploration; readonly took: number } => {
  let done: Exploration | undefined;
  const took = seconds(() => {
    done = explore(policy, { from, property: notByWhoRectified, bounds });
  });
  if (done === undefined) throw new Error('nothing was explored');
  return { done, took };
};

interface Tried {
  readonly state: CampaignState;
  readonly command: Admitted;
}

/** What exploring tries in the first so many states: each command in its state. */
const triedIn = (states: number): readonly Tried[] => {
  const still = stillUnder(workBounds);
  const { tried: moves } = movesWithin(policy, new Set(['problem']), workBounds);
  const identities = identifier(from.state, new Set(['problem.*']), 3, still);
  const { zone } = policy.calendar;
  const tried: Tried[] = [];
  const seen = new Set<string>();
  const queue: CampaignState[] = [from.state];
  for (let place = 0; place < queue.length && place < states; place += 1) {
    const state = queue[place] as CampaignState;
    const today = dayOf(state.now, zone);
    for (const move of moves(state, identities.of(state, today, '').named, state.now, today)) {
      tried.push({ state, command: move.admitted });
      const onward = afterMove(policy, state, move, still);
      const key = onward === undefined ? undefined : identities.of(onward.state, today, '').key;
      if (onward === undefined || key === undefined || seen.has(key)) continue;
      seen.add(key);
      queue.push(onward.state);
    }
  }
  return tried;
};

/** The bare deciding of the same commands in the same states: nothing kept, nothing compared. */
const bareRate = (rounds: number, states: number): number => {
  const tried = triedIn(states);
  let refused = 0;
  const rates = Array.from({ length: rounds }, () => {
    const took = seconds(() => {
      for (const { state, command } of tried) if (refuses(state, command)) refused += 1;
    });
    return tried.length / took;
  });
  if (refused === 0) throw new Error('nothing was refused');
  return median(rates.length > 1 ? rates.slice(1) : rates);
};

/** XState's own traversal of the problem's bare chart: every event in every state, no rules, no people, no time. */
const adjacency = (scale: Scale): { readonly states: number; readonly rate: number } => {
  const problem = policy.procedures.find(({ id }) => id === 'problem');
  if (problem === undefined) throw new Error('no problem procedure');
  const types = new Set(statesOf(problem).flatMap(([, state]) => movesOf(state).map(([type]) => type)));
  const events = [...types].slice(0, sized(scale, types.size, 8)).map((type) => ({ type, allows: () => true }));
  let states = 0;
  const took = seconds(() => {
    const map = getAdjacencyMap(problemMachine, {
      events,
      serializeState: ({ value }: { readonly value: unknown }) => JSON.stringify(value),
      limit: 1_000_000,
    } as never) as Readonly<Record<string, unknown>>;
    states = Object.keys(map).length;
  });
  return { states, rate: (states * events.length) / took };
};

/** Measures. */
export const run = (scale: Scale): Promise<readonly Row[]> => {
  const suite = 'explore';
  const bounds = scale === 'full' ? workBounds : { ...workBounds, states: 50 };
  if (scale === 'full') exploring(bounds);
  const all = Array.from({ length: sized(scale, 3, 1) }, () => exploring(bounds));
  const edges = median(all.map(({ done, took }) => done.edges / took));
  const tries = median(all.map(({ done, took }) => (done.edges + done.refusals) / took));
  const bare = bareRate(sized(scale, 4, 1), sized(scale, 1500, 20));
  const graph = adjacency(scale);
  const far = exploring({ ...workBounds, until: day('2022-10-09'), states: sized(scale, 1_000_000, 50) });
  if (scale === 'full' && !far.done.complete) throw new Error('the largest exploration is not complete');
  return Promise.resolve([
    { suite, name: 'edges explored, work on one problem', value: edges, unit: 'edges/s' },
    {
      suite,
      name: '… commands and waits tried, refused ones too, against bare steps of the same commands',
      value: tries,
      unit: 'tries/s',
      baseline: bare,
      ratio: tries / bare,
    },
    {
      suite,
      name: "… against XState's getAdjacencyMap on the bare chart (no rules, people or time)",
      value: tries,
      unit: 'tries/s',
      baseline: graph.rate,
      ratio: tries / graph.rate,
    },
    { suite, name: '… states of the bare chart', value: graph.states, unit: 'states' },
    { suite, name: 'largest complete exploration, until 2022-10-09', value: far.done.states, unit: 'states' },
    { suite, name: '… edges of it', value: far.done.edges, unit: 'edges' },
    { suite, name: '… depth of it', value: far.done.depth, unit: 'steps' },
    { suite, name: '… processor time of it', value: far.took, unit: 's' },
    { suite, name: '… held at its end', value: process.memoryUsage().heapUsed / 2 ** 20, unit: 'MiB' },
  ]);
};
