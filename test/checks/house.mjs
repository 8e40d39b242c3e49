/** The house rules about files: opening sentences, docstrings, why a long file is long, the top level, the lock, tests that assert. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import ts from 'typescript';

const faults = [];
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .trim()
  .split('\n')
  .filter((file) => existsSync(file));

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
const here = new Set(tracked.map((file) => file.split('/')[0]));
for (const name of here)
  if (!top.has(name) && !name.startsWith('.')) faults.push(`${name}: does not belong at the top level`);
for (const name of [...top, '.ci']) if (!here.has(name)) faults.push(`${name}: missing from the top level`);

if (/"resolved": "[^"]*:\/\//u.test(readFileSync('package-lock.json', 'utf8')))
  faults.push('package-lock.json: names download addresses');

const parse = (file, text) => ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
/** Whether a declaration has a comment of its own, apart from the one that opens the file. */
const documented = (node) =>
  (node.jsDoc ?? []).some((doc) => doc.getStart() > 0 && (ts.getTextOfJSDocComment(doc.comment) ?? '').trim() !== '');
const namesOf = (node) =>
  ts.isVariableStatement(node)
    ? node.declarationList.declarations.map((one) => one.name.getText())
    : [node.name?.getText() ?? ''];
/** Every exported declaration that has no comment; of overloads, one is enough. */
const undocumented = (source) => {
  const wanted = new Set();
  const said = new Set();
  for (const node of source.statements) {
    if (ts.isExportDeclaration(node)) {
      if (node.moduleSpecifier === undefined && node.exportClause && ts.isNamedExports(node.exportClause))
        for (const one of node.exportClause.elements) wanted.add((one.propertyName ?? one.name).getText());
      continue;
    }
    const exported = ts.canHaveModifiers(node)
      ? (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
      : false;
    for (const name of exported || documented(node) ? namesOf(node) : []) {
      if (exported) wanted.add(name);
      if (documented(node)) said.add(name);
    }
  }
  return [...wanted].filter((name) => !said.has(name));
};

const sources = tracked.filter((file) => /^src\/.*\.ts$/u.test(file));
for (const file of sources) {
  const text = readFileSync(file, 'utf8');
  const lines = text.split('\n').length - 1;
  const opening = (/^\/\*\*([\s\S]*?)\*\//u.exec(text)?.[1] ?? '').replaceAll(/\s*\n\s*\*?\s*/gu, ' ').trim();
  if (lines > 400 && !/\blong because \S/u.test(opening))
    faults.push(`${file}: has ${lines} lines; say in the opening comment why (“It is long because …”)`);
  if (!/^["`\p{L}\d].{8,}[.。]$/u.test(opening)) faults.push(`${file}: begin with a sentence that says what it is`);
  for (const name of undocumented(parse(file, text))) faults.push(`${file}: say what ${name} is`);
}
console.log(`${sources.length} files of src`);

/** Whether anything below a node calls an assertion. */
const asserts = (node) =>
  (ts.isCallExpression(node) &&
    /^(expect|assert|expectTypeOf|assertType|fc\.assert)\b|\.then[A-Z]\w*$/u.test(node.expression.getText())) ||
  (ts.forEachChild(node, asserts) ?? false);
for (const file of tracked.filter((one) => /^test\/.*\.test\.ts$/u.test(one)))
  if (!asserts(parse(file, readFileSync(file, 'utf8')))) faults.push(`${file}: asserts nothing`);

for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
