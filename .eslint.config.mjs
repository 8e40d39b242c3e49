/** Typed lint: the house rules that a program can check. */
import tseslint from 'typescript-eslint';

const syntax = [
  { selector: 'ExportAllDeclaration', message: 'list every exported name' },
  { selector: 'ExportDefaultDeclaration', message: 'no default exports' },
  { selector: "ExportSpecifier[exported.name='default']", message: 'no default exports' },
  { selector: 'TSExportAssignment', message: 'no default exports' },
  { selector: 'TSEnumDeclaration', message: 'a union of literals, not an enum' },
  { selector: ':matches(VariableDeclarator, PropertyDefinition)[definite=true]', message: 'give it a value: no `!`' },
];
const noClass = { selector: 'ClassDeclaration, ClassExpression', message: 'no classes but the error' };
const impure = ['Date', 'setTimeout', 'setInterval', 'setImmediate', 'performance', 'process', 'console', 'fetch'];

export default tseslint.config(
  { ignores: ['dist/**', 'out/**', 'coverage/**', 'node_modules/**', 'test/checks/**', '*.mjs', '.*'] },
  // A finding is mended, not silenced in place.
  { linterOptions: { noInlineConfig: true } },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      'no-restricted-syntax': ['error', ...syntax, noClass],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      // Builders return what their types say; the implementation is one assertion.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // No enum is declared here, and a third of the time of all rules would go into looking for one.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      // A port's methods are promises even where an adapter is synchronous.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  { files: ['src/shared/errors.ts'], rules: { 'no-restricted-syntax': ['error', ...syntax] } },
  {
    // Deciding is pure: no clock, no I/O, no randomness. One file, and the clock's port, touch the world.
    files: [
      'src/{shared,chart,policy,engine,packs}/**',
      'src/simulation/{special,random,distribution,statistics,fit,past}/**',
    ],
    ignores: ['src/engine/shell/engine.ts', 'src/engine/shell/clock.ts'],
    rules: {
      'no-restricted-globals': ['error', ...impure],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random' }],
    },
  },
  {
    files: ['tsup.config.ts', 'test/vitest.config.ts', 'test/soak/vitest.config.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
);
