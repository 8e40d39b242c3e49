/** Seasons simulated: events a second per core, a thousand county seasons on two, counties one after another. */
import { pathToFileURL } from 'node:url';
import { county } from '../../examples/simulation/county.js';
import { populationOf } from '../../examples/simulation/population.js';
import { playRun } from '../../src/simulation/run/index.js';
import { planOf } from '../../src/simulation/scenario/index.js';
import { replicate } from '../../src/simulation/index.js';
import type { Scenario } from '../../src/simulation/index.js';
import { bareMap } from './bare-map.js';
import { collect } from './collect.js';
import { rateAt } from './growth.js';
import { median } from './row.js';
import type { Row } from './row.js';
import { lifecycles } from './simulated-actors.js';

const units = (): Scenario['units'] => populationOf(pathToFileURL('examples/county-2022/units.csv'));

/** The county of 36 units and about 500 problems, the campaign alone, as workers build it. */
export const season = (): Scenario => county({ units: units(), alone: true });

/** A county of 80 units and about 50 problems listed in each. */
const large = (): Scenario => {
  const all = units();
  const taking = all.filter(({ kind }) => kind === 'township' || kind === 'department');
  const more = Array.from({ length: 80 }, (_, i) => {
    const like = taking[i % taking.length];
    const staff = Object.entries(like?.staff ?? {}).map(([role, of]) => [
      role,
      typeof of === 'number' ? of : of.length,
    ]);
    return {
      id: `unit-${i}`,
      kind: like?.kind ?? 'department',
      staff: Object.fromEntries(staff) as Record<string, number>,
    };
  });
  const others = all
    .filter((unit) => !taking.includes(unit))
    .map((unit) => (unit.kind === 'office' ? { ...unit, staff: { ...unit.staff, inspector: 40, office: 20 } } : unit));
  return county({ units: [...others, ...more], problemsPerUnit: 66, alone: true });
};

const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** Events per second of this thread's own time, so that a busy machine says little about it. */
const eventRate = (
  scenario: Scenario,
  rounds: number,
  runs: number,
): { readonly rate: number; readonly perSeason: number } => {
  const plan = planOf(scenario);
  for (let run = 0; run < 60; run += 1) playRun(plan, 1, run);
  let perSeason = 0;
  const rates = Array.from({ length: rounds }, (_, round) => {
    collect();
    const began = cpuSeconds();
    let events = 0;
    for (let run = 0; run < runs; run += 1) events += playRun(plan, 2, round * runs + run).events;
    perSeason = events / runs;
    return events / (cpuSeconds() - began);
  });
  return { rate: median(rates), perSeason };
};

const counties = 2843;

/** Counties one after another: how fast, and what is held after the first ones and after more. */
const nation = (many: number): readonly Row[] => {
  const plan = planOf(large());
  const held: number[] = [];
  let events = 0;
  playRun(plan, 3, 0);
  const began = cpuSeconds();
  for (let run = 1; run <= many; run += 1) {
    events += playRun(plan, 3, run).events;
    if (run === Math.ceil(many / 4) || run === many) {
      collect();
      held.push(process.memoryUsage().heapUsed / 2 ** 20);
    }
  }
  const seconds = cpuSeconds() - began;
  const [early = 0, late = 0] = held;
  const suite = 'simulation';
  return [
    {
      suite,
      name: 'counties of 80 units and 4,000 problems, one after another',
      value: events / seconds,
      unit: 'events/s',
    },
    {
      suite,
      name: `… held after ${many} counties, against a quarter of them`,
      value: late,
      unit: 'MiB',
      baseline: early,
      ratio: late / early,
    },
    {
      suite,
      name: `… the nation's ${counties} counties, projected on one core`,
      value: ((seconds / many) * counties) / 60,
      unit: 'minutes',
    },
  ];
};

/** Measures. */
export const run = async (): Promise<readonly Row[]> => {
  const suite = 'simulation';
  const rows: Row[] = [];
  const { rate, perSeason } = eventRate(season(), 5, 30);
  rows.push({
    suite,
    name: 'events of county seasons, one core, once warm (aimed at 500,000/s)',
    value: rate,
    unit: 'events/s',
    baseline: 500_000,
    ratio: rate / 500_000,
  });
  const actors = lifecycles(2000);
  rows.push({
    suite,
    name: '… against XState actors on a SimulatedClock, bare lifecycle',
    value: rate,
    unit: 'events/s',
    baseline: actors,
    ratio: rate / actors,
  });
  rows.push({ suite, name: 'events of a county season', value: perSeason, unit: 'events' });
  const runs = 1000;
  const began = performance.now();
  const cpu = cpuSeconds();
  await replicate({ module: import.meta.url, export: 'season' }, { runs, seed: 4, workers: 2 });
  const seconds = (performance.now() - began) / 1000;
  rows.push({
    suite,
    name: 'a thousand county seasons, two workers (limit 20 s)',
    value: seconds,
    unit: 's',
    baseline: 20,
    ratio: seconds / 20,
  });
  rows.push({ suite, name: '… of processor time', value: cpuSeconds() - cpu, unit: 's' });
  const visited = (cases: number): readonly string[] =>
    Array.from({ length: Math.min(cases, 20_000) }, (_, i) => `p${(i * 7919) % cases}`);
  await rateAt(1000, 40);
  const [few, many] = [await rateAt(1000, 21), await rateAt(1_000_000, 3)];
  const [fewBare, manyBare] = [bareMap(1000, visited(1000), 21), bareMap(1_000_000, visited(1_000_000), 5)];
  rows.push({
    suite,
    name: 'events a second with 1,000 problems (limit: that with 1,000,000, slowed no more than a bare Map)',
    value: few,
    unit: 'events/s',
  });
  rows.push({
    suite,
    name: "… with 1,000,000 (baseline: with 1,000; ratio: its slowdown against a bare Map's, limit 1)",
    value: many,
    unit: 'events/s',
    baseline: few,
    ratio: few / many / (fewBare / manyBare),
  });
  rows.push({
    suite,
    name: '… a bare Map get + copy + set with 1,000,000 (baseline: with 1,000)',
    value: manyBare,
    unit: 'records/s',
    baseline: fewBare,
    ratio: fewBare / manyBare,
  });
  return [...rows, ...nation(16)];
};
