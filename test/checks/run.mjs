/** Runs every check, two at a time, and says in one line how each came out. */
import { spawn } from 'node:child_process';

const zones = 'vitest run test/calendar test/engine/deadline.test.ts';
const steps = [
  ['types', 'tsc --noEmit'],
  ['tests', 'vitest run --config test/vitest.config.ts --coverage'],
  ['lint', 'eslint --config .eslint.config.mjs src test examples tsup.config.ts'],
  ['format', 'prettier --check --log-level warn .'],
  ['floors', 'depcruise --config .dependency-cruiser.cjs --output-type err src'],
  ['house', 'node test/checks/house.mjs'],
  ['unused', 'knip'],
  ['zone Asia/Shanghai', zones, { TZ: 'Asia/Shanghai' }],
  ['zone America/New_York', zones, { TZ: 'America/New_York' }],
  ['zone UTC', zones, { TZ: 'UTC' }],
  [
    'package',
    'tsup --silent && publint --strict && attw --pack . --profile esm-only --quiet && node test/checks/built.mjs',
  ],
  ['docs', 'node test/checks/docs.mjs'],
  ['examples', 'node test/checks/examples.mjs'],
];

const at = process.argv.indexOf('--only');
const chosen = at < 0 ? steps : steps.filter(([name]) => name.startsWith(process.argv[at + 1] ?? ''));

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
      resolve(code === 0);
    });
  });

const waiting = [...chosen];
const results = [];
const worker = async () => {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) results.push(await run(next));
};
await Promise.all([worker(), worker()]);
const failed = results.filter((passed) => !passed).length;
console.log(`${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 && results.length > 0 ? 0 : 1;
