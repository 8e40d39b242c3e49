/** Every numbered example runs and says something; the past season is fitted; the main job runs to its end, twice, to the same hash. */
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

const run = (...args) => execFileSync('node_modules/.bin/tsx', args, { encoding: 'utf8' });
const numbered = readdirSync('examples').filter((name) => /^\d\d-.*\.ts$/u.test(name));
if (numbered.length < 4) throw new Error('the numbered examples are missing');
for (const name of numbered) if (run(`examples/${name}`).trim() === '') throw new Error(`${name} says nothing`);

const fit = run('examples/simulation/fit.ts');
if (!/AIC \+\d/u.test(fit)) throw new Error('the fit of the past season compares nothing');

const season = (...args) => run('examples/county-2022/main.ts', '--file', 'out/check.sqlite', ...args);
const [first, again] = [season('--fresh'), season()];
const hash = first.trim().split('\n').at(-1) ?? '';
if (!/^[0-9a-f]{64}$/u.test(hash)) throw new Error('the main job prints no hash');
if (first !== again) throw new Error('the main job, run again, says something else');
console.log(`${numbered.length} examples; main job ${hash}`);
