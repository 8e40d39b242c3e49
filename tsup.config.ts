/** Builds what package.json exports, and nothing else; the declarations beside it are made by `test/checks/types.mjs`. */
import { readFileSync } from 'node:fs';
import { defineConfig } from 'tsup';

interface Manifest {
  readonly exports: Readonly<Record<string, { readonly default: string } | string>>;
}
const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const entry = Object.fromEntries(
  Object.values(exports).flatMap((target) => {
    if (typeof target === 'string') return [];
    const name = target.default.replace('./dist/', '').replace('.js', '');
    return [[name, `src/${name}.ts`]];
  }),
);

export default defineConfig({
  entry,
  format: 'esm',
  target: 'node20',
  dts: false,
  splitting: true,
  clean: false,
});
