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
import { sized } from './scale.js';
import type { Scale } from './scale.js';
import { lifecycles } from './simulated-actors.js';

const units = (): Scenario['units'] => populationOf(pathToFileURL('examples/county-2022/units.csv'));

/** The county of 36 units and about 500 problems, the campaign alone, as workers build it. */
export const season = (): Scenario => county({ units: units(), alone: true });

/** The same with a problem or so in each unit. */
export const smallSeason = (): Scenario => county({ units: units(), problemsPerUnit: 1, alone: true });

/** A county of 80 units, or fewer, and about 50 problems listed in each, or fewer. */
const large = (many: number, problemsPerUnit: number): Scenario => {
  const all = units();
  const taking = all.filter(({ kind }) => kind === 'township' || kind === 'department');
  const more = Array.from({ length: many }, (_, i) => {
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
  return county({ units: [...others, ...more], problemsPerUnit, alone: true });
};

const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** Events per second of this thread's own time, so that a busy machine says little about it. */
const eventRate = (
  scenario: Scenario,
  warmUp: number,
  rounds: number,
  runs: number,
): { readonly rate: number; readonly perSeason: number } => {
  const plan = planOf(scenario);
  for (let run = 0; run < warmUp; run += 1) playRun(plan, 1, run);
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
const nation = (many: number, size: number, problemsPerUnit: number): readonly Row[] => {
  const plan = planOf(large(size, problemsPerUnit));
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
      name: `counties of ${size} units and about ${Math.round(size * problemsPerUnit * 0.76)} problems, one after another`,
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
export const run = async (scale: Scale): Promise<readonly Row[]> => {
  const size = (full: number, short: number): number => sized(scale, full, short);
  const suite = 'simulation';
  const rows: Row[] = [];
  const { rate, perSeason } = eventRate(
    scale === 'full' ? season() : smallSeason(),
    size(60, 0),
    size(5, 1),
    size(30, 1),
  );
  rows.push({
    suite,
    name: 'events of county seasons, one core, once warm (aimed at 500,000/s)',
    value: rate,
    unit: 'events/s',
    baseline: 500_000,
    ratio: rate / 500_000,
  });
  const actors = lifecycles(size(2000, 5));
  rows.push({
    suite,
    name: '… against XState actors on a SimulatedClock, bare lifecycle',
    value: rate,
    unit: 'events/s',
    baseline: actors,
    ratio: rate / actors,
  });
  rows.push({ suite, name: 'events of a county season', value: perSeason, unit: 'events' });
  const runs = size(1000, 2);
  const began = performance.now();
  const cpu = cpuSeconds();
  await replicate(
    { module: import.meta.url, export: scale === 'full' ? 'season' : 'smallSeason' },
    { runs, seed: 4, workers: 2 },
  );
  const seconds = (performance.now() - began) / 1000;
  rows.push({
    suite,
    name: `${runs} county seasons, two workers (limit 20 s for a thousand)`,
    value: seconds,
    unit: 's',
    baseline: 20,
    ratio: seconds / 20,
  });
  rows.push({ suite, name: '… of processor time', value: cpuSeconds() - cpu, unit: 's' });
  const [small, most, touched] = [size(1000, 20), size(1_000_000, 100), size(20_000, 20)];
  const visited = (cases: number): readonly string[] =>
    Array.from({ length: Math.min(cases, touched) }, (_, i) => `p${(i * 7919) % cases}`);
  await rateAt(small, size(40, 1));
  const [few, many] = [await rateAt(small, size(21, 1)), await rateAt(most, size(3, 1))];
  const [fewBare, manyBare] = [bareMap(small, visited(small), size(21, 1)), bareMap(most, visited(most), size(5, 1))];
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
  return [...rows, ...nation(size(16, 2), size(80, 4), size(66, 2))];
};
