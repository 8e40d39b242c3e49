/** Decide + evolve and dispatch in memory on the county pack, and what a command costs as cases grow. */
import { adopt, admit, createEngine, emptyState, evolve, isRefusal, step } from '../../src/engine/index.js';
import type { Admitted, CampaignState } from '../../src/engine/index.js';
import { countyCampaign } from '../../src/packs/county-campaign/index.js';
import { memoryStore } from '../../src/stores/memory/index.js';
import { median } from './row.js';
import type { Row } from './row.js';

const policy = countyCampaign({ year: 2022 });
const setUp = [
  { type: 'unit.register', data: { unit: 'u', name: '财政局', kind: 'department' } },
  ...['head', 'deputy', 'cadre'].map((role) => ({
    type: 'person.appoint',
    data: { person: role, name: role, role, unit: 'u', from: '2021-01-01' },
  })),
  { type: 'unit.register', data: { unit: 'o', name: '办公室', kind: 'office' } },
  { type: 'person.appoint', data: { person: 'officer', name: 'o', role: 'office', unit: 'o', from: '2021-01-01' } },
].map((command, i) => ({ id: `s${i}`, at: '2022-07-18T09:00+08:00', by: 'host', ...command }));
const prepare = {
  id: 'prepare',
  type: 'campaign.prepare',
  at: '2022-07-20T09:00+08:00',
  by: 'officer',
  case: 'campaign',
  data: { issuedOn: '2022-07-20', basis: '按照县委安排部署' },
};
const find = (n: number, run = '') => ({
  id: `f${run}${n}`,
  type: 'problem.find',
  at: '2022-08-02T09:00+08:00',
  by: 'deputy',
  case: `p${run}${n}`,
  unit: 'u',
  data: { focus: 'F52', source: 'self-check', place: 'work', description: '办理用时过长' },
});
const list = (n: number, run = '') => ({
  id: `l${run}${n}`,
  type: 'problem.list',
  at: '2022-08-02T09:00+08:00',
  by: 'deputy',
  case: `p${n}`,
  data: { goal: '两天内办结' },
});

const admitted = (command: unknown): Admitted => {
  const checked = admit(policy, command, 'Asia/Shanghai');
  if (isRefusal(checked)) throw new Error(checked.code);
  return checked;
};
const carryOut = (state: CampaignState, command: Admitted): void => {
  const decision = step(policy, state, { kind: 'command', command });
  if (isRefusal(decision)) throw new Error(`${command.type}: ${decision.code}`);
  adopt(state, decision.draft);
};

const stateWith = async (cases: number): Promise<CampaignState> => {
  const engine = await createEngine({ policy, store: memoryStore() });
  await engine.dispatchEach([...setUp, prepare]);
  await engine.advance('2022-08-02T08:00+08:00');
  const state = engine.fork();
  for (let n = 0; n < cases; n += 1) carryOut(state, admitted(find(n)));
  return state;
};

const perSecond = (count: number, work: () => void): number => {
  const began = performance.now();
  work();
  return (count / (performance.now() - began)) * 1000;
};

/** Decide and adopt `count` listings spread over the cases, on a fork each round. */
const deciding = (state: CampaignState, cases: number): number => {
  const count = 1000;
  const commands = Array.from({ length: count }, (_, i) => admitted(list(Math.floor((i * cases) / count))));
  const rates = Array.from({ length: 5 }, () => {
    const trial: CampaignState = {
      ...state,
      cases: { base: state.cases.own, own: new Map() },
      tallies: { base: state.tallies.own, own: new Map() },
    };
    return perSecond(count, () => {
      for (const command of commands) carryOut(trial, command);
    });
  });
  return median(rates);
};

/** Dispatches listings over the cases, and as many refused repetitions are left out. */
const dispatching = async (cases: number): Promise<number> => {
  const engine = await createEngine({ policy, store: memoryStore() });
  await engine.dispatchEach([...setUp, prepare]);
  await engine.dispatchEach(Array.from({ length: cases }, (_, n) => find(n)));
  const count = Math.min(1000, cases);
  const rates: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const commands = Array.from({ length: count }, (_, n) => find(cases + round * count + n, 'x'));
    const began = performance.now();
    for (const command of commands) await engine.receive(command);
    rates.push((count / (performance.now() - began)) * 1000);
  }
  return median(rates);
};

const replaying = async (): Promise<Row> => {
  const store = memoryStore();
  const engine = await createEngine({ policy, store });
  await engine.dispatchEach([...setUp, prepare, ...Array.from({ length: 20_000 }, (_, n) => find(n))]);
  const events = await store.read(0, 1_000_000);
  const value = perSecond(events.length, () => {
    events.reduce(evolve, emptyState(policy));
  });
  return { suite: 'engine', name: 'reload from the log (evolve)', value, unit: 'events/s' };
};

/** Measures. */
export const run = async (): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  const [decided, dispatched]: [number[], number[]] = [[], []];
  const sizes = [1000, 10_000, 100_000];
  await dispatching(1000);
  for (const cases of sizes) {
    decided.push(deciding(await stateWith(cases), cases));
    dispatched.push(await dispatching(cases));
  }
  sizes.forEach((cases, i) => {
    const [decide = 0, dispatch = 0] = [decided[i], dispatched[i]];
    const growth = (list: readonly number[], value: number) => ({
      baseline: list[0] ?? value,
      ratio: (list[0] ?? value) / value,
    });
    rows.push({
      suite: 'engine',
      name: `decide + adopt at ${cases} cases (ratio: cost against 1000)`,
      value: decide,
      unit: 'commands/s',
      ...growth(decided, decide),
    });
    rows.push({
      suite: 'engine',
      name: `dispatch at ${cases} cases (ratio: cost against 1000)`,
      value: dispatch,
      unit: 'commands/s',
      ...growth(dispatched, dispatch),
    });
  });
  return [...rows, await replaying()];
};
