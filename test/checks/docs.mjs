/** Every ts block of the README and the docs is type-checked against the built package, and run unless it says why not. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const folder = 'out/docs';
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const pages = [
  'README.md',
  ...readdirSync('docs', { recursive: true }).map((name) => join('docs', String(name))),
].filter((name) => name.endsWith('.md'));
const files = [];
const kept = new Set();
/** Blocks that load a module of the examples as it is written. */
const sourced = new Set();
for (const page of pages) {
  const blocks = [...readFileSync(page, 'utf8').matchAll(/```ts\n([\s\S]*?)```/gu)].map(([, code]) => code ?? '');
  blocks.forEach((code, i) => {
    const file = join(folder, `${page.replaceAll(/[/.]/gu, '-')}-${i + 1}.ts`);
    writeFileSync(file, `${code}\nexport {};\n`);
    files.push(file);
    if (/^\/\/ not run: \S/u.test(code)) kept.add(file);
    if (/\.ts'/u.test(code)) sourced.add(file);
  });
}
const base = JSON.parse(readFileSync('tsconfig.json', 'utf8'));
// Without the paths, 'duban' is what package.json exports: the build, as whoever installs it gets it.
delete base.compilerOptions.paths;
delete base.compilerOptions.incremental;
delete base.compilerOptions.tsBuildInfoFile;
const run = join(folder, 'run');
writeFileSync(
  join(folder, 'tsconfig.json'),
  JSON.stringify({
    compilerOptions: { ...base.compilerOptions, noEmit: false, rootDir: '.', outDir: 'run' },
    include: ['*.ts'],
  }),
);
if (files.length === 0) throw new Error('no code blocks found');
execFileSync('node_modules/.bin/tsc', ['-p', join(folder, 'tsconfig.json')], { stdio: 'inherit' });
for (const file of files.filter((name) => !kept.has(name)))
  execFileSync(
    process.execPath,
    [...(sourced.has(file) ? ['--import', 'tsx'] : []), join(run, basename(file).replace(/\.ts$/u, '.js'))],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, TSX_TSCONFIG_PATH: join(folder, 'tsconfig.json') },
    },
  );
console.log(`${files.length} blocks compiled, ${files.length - kept.size} run`);
