/** Runs every check, two at a time, and says in one line how each came out: name, command, environment, what it waits for. None is one of time. */
import { spawn } from 'node:child_process';

const zones = 'vitest run --config test/vitest.config.ts test/calendar /deadline';
/** The package as whoever installs it gets it: both what runs and what is declared. */
const packed = ['build', 'types, declarations, lint'];
const steps = [
  ['build', 'tsup --silent'],
  ['types, declarations, lint', 'node test/checks/types.mjs --lint'],
  ['tests', 'vitest run --config test/vitest.config.ts --coverage'],
  ['format', 'prettier --check --log-level warn .'],
  ['floors', 'depcruise --config .dependency-cruiser.cjs --output-type err src'],
  ['house', 'node test/checks/house.mjs'],
  ['unused', 'knip'],
  ['zone Asia/Shanghai', zones, { TZ: 'Asia/Shanghai' }],
  ['zone America/New_York', zones, { TZ: 'America/New_York' }],
  ['zone UTC', zones, { TZ: 'UTC' }],
  ['publint', 'publint --strict', {}, packed],
  ['attw', 'attw --pack . --profile esm-only --quiet', {}, packed],
  ['built', 'node test/checks/built.mjs', {}, ['build']],
  ['docs', 'node test/checks/docs.mjs', {}, packed],
  ['examples', 'node test/checks/examples.mjs'],
  ['benches', 'npm run bench -- --short'],
];

const at = process.argv.indexOf('--only');
const named =
  at < 0
    ? steps
    : steps.filter(([name]) => name.split(', ').some((word) => word.startsWith(process.argv[at + 1] ?? '')));
const needed = new Set(named.flatMap(([name, , , after = []]) => [name, ...after]));
const chosen = steps.filter(([name]) => needed.has(name));

const passed = new Map();
const run = ([name, command, environment = {}]) =>
  new Promise((resolve) => {
    const began = performance.now();
    const child = spawn('bash', ['-c', command], {
      env: { ...process.env, ...environment, PATH: `node_modules/.bin:${process.env.PATH}`, NO_COLOR: '1' },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => {
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      console.log(`${code === 0 ? 'pass' : 'FAIL'}  ${name}  ${seconds} s`);
      if (code !== 0 || process.argv.includes('--verbose')) console.log(output);
      passed.set(name, code === 0);
      resolve();
    });
  });

const waiting = [...chosen];
const worker = async () => {
  while (waiting.length > 0) {
    const ready = waiting.findIndex(([, , , after = []]) => after.every((one) => passed.has(one)));
    if (ready < 0) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      continue;
    }
    const [step] = waiting.splice(ready, 1);
    const [name, , , after = []] = step;
    const failed = after.filter((one) => !passed.get(one));
    if (failed.length === 0) await run(step);
    else {
      console.log(`FAIL  ${name}  not run: ${failed.join('; ')} failed`);
      passed.set(name, false);
    }
  }
};
await Promise.all([worker(), worker()]);
const failed = [...passed.values()].filter((one) => !one).length;
console.log(`${passed.size - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed.size > 0 ? 0 : 1;
