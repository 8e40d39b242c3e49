/** Type information made once: what tsc finds anywhere, the declarations of src for dist and, with `--lint`, the typed lint. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

const staged = resolve('out/types');
const parsed = ts.getParsedCommandLineOfConfigFile(
  'tsconfig.json',
  {
    noEmit: false,
    incremental: false,
    tsBuildInfoFile: undefined,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: '.',
    outDir: staged,
  },
  {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
    },
  },
);
const program = ts.createProgram({ rootNames: parsed.fileNames, options: parsed.options });
const found = [...parsed.errors, ...ts.getPreEmitDiagnostics(program)];

// What a file of src declares goes to the same place under dist; what is left there of a former build does not stay.
mkdirSync('dist', { recursive: true });
for (const name of readdirSync('dist', { recursive: true }).map(String))
  if (name.endsWith('.d.ts')) rmSync(join('dist', name));
const declare = (file, text) => {
  const target = join('dist', relative(join(staged, 'src'), file));
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
};
const src = `${resolve('src').replaceAll('\\', '/')}/`;
const sources = program
  .getSourceFiles()
  .filter(({ fileName }) => resolve(fileName).replaceAll('\\', '/').startsWith(src));
for (const source of sources) found.push(...program.emit(source, declare, undefined, true).diagnostics);
const faults = ts.sortAndDeduplicateDiagnostics(found);
if (faults.length > 0)
  console.error(
    ts.formatDiagnostics(faults, {
      getCanonicalFileName: (name) => name,
      getCurrentDirectory: ts.sys.getCurrentDirectory,
      getNewLine: () => '\n',
    }),
  );
console.log(`types: ${faults.length} faults; ${sources.length} files declared`);

let findings = 0;
if (process.argv.includes('--lint')) {
  const { ESLint } = await import('eslint');
  const { parser } = (await import('typescript-eslint')).default;
  // The parser is handed the program: what the compiler has worked out, the rules do not have worked out again.
  const parseForESLint = (code, given) =>
    parser.parseForESLint(code, { ...given, projectService: false, programs: [program] });
  const eslint = new ESLint({
    overrideConfigFile: '.eslint.config.mjs',
    overrideConfig: { files: ['**/*.ts'], languageOptions: { parser: { ...parser, parseForESLint } } },
  });
  const results = await eslint.lintFiles(['src', 'test', 'examples', 'tsup.config.ts']);
  const { format } = await eslint.loadFormatter('stylish');
  console.error(await format(results));
  findings = results.reduce((sum, { errorCount, warningCount }) => sum + errorCount + warningCount, 0);
  console.log(`lint: ${findings} findings in ${results.length} files`);
}
process.exitCode = faults.length + findings === 0 ? 0 : 1;
