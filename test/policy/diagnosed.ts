/** What the compiler says of snippets: its message by the snippet's name, empty where one compiles. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import ts from 'typescript';

/** Compiles each snippet after the same head, two folders below the project's root; the folder is gone afterwards. */
export const diagnosed = (
  name: string,
  head: string,
  snippets: readonly (readonly [name: string, code: string])[],
): ReadonlyMap<string, string> => {
  const folder = `out/${name}`;
  mkdirSync(folder, { recursive: true });
  try {
    for (const [file, code] of snippets) writeFileSync(`${folder}/${file}.ts`, `${head}${code}\n`);
    const { config } = ts.readConfigFile('tsconfig.json', (file) => ts.sys.readFile(file)) as {
      config: { compilerOptions: object };
    };
    const { options } = ts.convertCompilerOptionsFromJson(
      { ...config.compilerOptions, incremental: false, tsBuildInfoFile: undefined },
      '.',
    );
    const program = ts.createProgram(
      snippets.map(([file]) => `${folder}/${file}.ts`),
      options,
    );
    return new Map(
      snippets.map(([file]) => {
        const source = program.getSourceFile(`${folder}/${file}.ts`);
        const found = source === undefined ? [] : program.getSemanticDiagnostics(source);
        return [
          file,
          found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')).join('\n'),
        ] as const;
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
