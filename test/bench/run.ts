/** Runs the benchmark suites named as arguments; prints a table and writes out/bench-<suite>.json. */
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Row } from './row.js';

const suites: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
  calendar: async () => (await import('./calendar.bench.js')).run(),
  charts: async () => (await import('./charts.bench.js')).run(),
  deadlines: async () => (await import('./deadlines.bench.js')).run(),
  explore: async () => (await import('./explore.bench.js')).run(),
  engine: async () => (await import('./engine.bench.js')).run(),
  simulation: async () => (await import('./simulation.bench.js')).run(),
  stores: async () => (await import('./stores.bench.js')).run(),
};
const wanted = process.argv.slice(2);
mkdirSync('out', { recursive: true });
for (const name of wanted.length > 0 ? wanted : Object.keys(suites)) {
  const suite = suites[name];
  if (suite === undefined) throw new Error(`there is no suite ${name}; there are ${Object.keys(suites).join(', ')}`);
  const rows = await suite();
  console.table(
    rows.map(({ name: what, value, unit, baseline, ratio }) => ({
      what,
      value: Math.round(value),
      unit,
      baseline: baseline === undefined ? '' : Math.round(baseline),
      ratio: ratio === undefined ? '' : ratio.toFixed(2),
    })),
  );
  writeFileSync(`out/bench-${name}.json`, `${JSON.stringify(rows, undefined, 2)}\n`);
}
