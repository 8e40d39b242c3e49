/** Runs the suites named as arguments, each in a process of its own; prints a table and, unless `--short`, writes out/bench-<suite>.json. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Row } from './row.js';
import type { Scale } from './scale.js';

const suites: Readonly<Record<string, (scale: Scale) => Promise<readonly Row[]>>> = {
  calendar: async (scale) => (await import('./calendar.bench.js')).run(scale),
  charts: async (scale) => (await import('./charts.bench.js')).run(scale),
  deadlines: async (scale) => (await import('./deadlines.bench.js')).run(scale),
  explore: async (scale) => (await import('./explore.bench.js')).run(scale),
  engine: async (scale) => (await import('./engine.bench.js')).run(scale),
  simulation: async (scale) => (await import('./simulation.bench.js')).run(scale),
  stores: async (scale) => (await import('./stores.bench.js')).run(scale),
};

/** What one suite leaves in memory and in the compiler would be part of the next one's figures. */
const apart = (names: readonly string[], flags: readonly string[]): void => {
  for (const name of names) {
    const args = [...process.execArgv, fileURLToPath(import.meta.url), name, ...flags];
    const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
    if (status === 0) continue;
    console.error(`the suite ${name} does not run`);
    process.exitCode = 1;
  }
};

const measure = async (name: string, scale: Scale): Promise<void> => {
  const suite = suites[name];
  if (suite === undefined) throw new Error(`there is no suite ${name}; there are ${Object.keys(suites).join(', ')}`);
  const rows = await suite(scale);
  if (rows.length === 0) throw new Error(`the suite ${name} measures nothing`);
  const wrong = rows.find(({ value, ratio }) => !Number.isFinite(value) || !Number.isFinite(ratio ?? 0));
  if (wrong !== undefined) throw new Error(`the suite ${name} has no figure for: ${wrong.name}`);
  if (scale === 'short') {
    console.log(`${name}: ${rows.length} figures`);
    return;
  }
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
};

/** One engine of two, for the process that compares them. */
const measureSide = async (side: string): Promise<void> => {
  const [{ ratesOf }, { current }, { formerEngine }] = await Promise.all([
    import('./beside.js'),
    import('./current.js'),
    import('./former.js'),
  ]);
  const subject = side === 'former' ? await formerEngine() : current;
  if (subject === undefined) throw new Error('the history at hand lacks the former engine');
  console.log(JSON.stringify(await ratesOf(subject)));
};

const side = process.argv.find((one) => one.startsWith('--side='))?.slice('--side='.length);
const flags = process.argv.slice(2).filter((one) => one.startsWith('--') && !one.startsWith('--side='));
const unknown = flags.find((one) => one !== '--short');
if (unknown !== undefined) throw new Error(`there is no option ${unknown}; there is --short`);
const named = process.argv.slice(2).filter((one) => !one.startsWith('--'));
const wanted = named.length > 0 ? named : Object.keys(suites);
mkdirSync('out', { recursive: true });
const [only] = wanted;
if (side !== undefined) await measureSide(side);
else if (wanted.length === 1 && only !== undefined) await measure(only, flags.length > 0 ? 'short' : 'full');
else apart(wanted, flags);
