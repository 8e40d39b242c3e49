/** The house rules about files: opening sentences, docstrings, sizes, the top level, tests that assert. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const faults = [];
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .trim()
  .split('\n');

const top = new Set([
  'src',
  'examples',
  'test',
  'docs',
  'package.json',
  'tsconfig.json',
  'tsup.config.ts',
  'README.md',
  'package-lock.json',
  'LICENSE',
]);
for (const name of new Set(tracked.map((file) => file.split('/')[0])))
  if (!top.has(name) && !name.startsWith('.')) faults.push(`${name}: does not belong at the top level`);

const sources = tracked.filter((file) => /^src\/.*\.ts$/u.test(file));
const sizes = [];
for (const file of sources) {
  const text = readFileSync(file, 'utf8');
  const lines = text.split('\n');
  sizes.push(lines.length - 1);
  if (lines.length - 1 > 250) faults.push(`${file}: ${lines.length - 1} lines`);
  if (!/^\/\*\* [A-Z"`].*/u.test(lines[0] ?? '') && !/^\/\*\* \p{L}.*/u.test(lines[0] ?? ''))
    faults.push(`${file}: begin with a sentence that says what it is`);
  lines.forEach((line, i) => {
    if (
      !/^export (const|interface|type|class|async function|function|declare)/u.test(line) ||
      /^export type \{/u.test(line)
    )
      return;
    const above = (lines[i - 1] ?? '').trim();
    if (!above.endsWith('*/') || i < 2) faults.push(`${file}:${i + 1}: say what this export is`);
  });
}
sizes.sort((a, b) => a - b);
const median = sizes[Math.floor(sizes.length / 2)] ?? 0;
console.log(`${sizes.length} files, median ${median} lines, largest ${sizes.at(-1)}`);
if (median >= 60) faults.push(`the median file has ${median} lines`);

for (const file of tracked.filter((one) => /^test\/.*\.test\.ts$/u.test(one)))
  if (!/expect\(|assert/u.test(readFileSync(file, 'utf8'))) faults.push(`${file}: asserts nothing`);

for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
