/** docs/errors.md has a row for every code the library can give, and for no other. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { refusalTitles } from '../src/engine/index.js';
import { burden2024 } from '../src/packs/burden-2024/index.js';
import { countyCampaign } from '../src/packs/county-campaign/index.js';
import { threeColourSupervision } from '../src/packs/three-colour-supervision/index.js';
import { statesOf, movesOf } from '../src/policy/index.js';
import type { AnyProcedure } from '../src/policy/index.js';

const sources = readdirSync('src', { recursive: true })
  .map((name) => join('src', String(name)))
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(name, 'utf8'))
  .join('\n');
const codesIn = (pattern: RegExp): readonly string[] => [...sources.matchAll(pattern)].map(([, code]) => code ?? '');

const policies = [countyCampaign({ year: 2022 }), threeColourSupervision({ year: 2025 }), burden2024({ year: 2025 })];
const procedures = policies.flatMap((policy): readonly AnyProcedure[] => policy.procedures);
const rules = procedures.flatMap((procedure) =>
  [
    ...Object.values(procedure.opens),
    ...statesOf(procedure).flatMap(([, state]) => movesOf(state).flatMap(([, moves]) => moves)),
  ].flatMap(({ rules: list }) => list ?? []),
);
/** What a row says of a rule. */
const rowOf = ({ id, cites, message: { zh, en } }: (typeof rules)[number]): string =>
  `| \`${id}\` | ${cites.join(', ')} | ${zh} | ${en} |`;

describe('docs/errors.md', () => {
  const rows = [...readFileSync('docs/errors.md', 'utf8').matchAll(/^\| `([^`]+)` \|/gmu)].map(
    ([, code]) => code ?? '',
  );
  const codes = new Set([
    ...codesIn(/(?:failure|reject)\(\s*'([a-z-]+)'/gu),
    ...codesIn(/new DubanError\(\s*'([a-z-]+)'/gu),
    ...rules.map(({ id }) => id),
  ]);

  it('has a row for every code', () => {
    expect([...codes].filter((code) => !rows.includes(code))).toEqual([]);
  });
  it('names the engine’s own reasons to refuse, each with a title', () => {
    const own = new Set([...codesIn(/(?:failure|reject)\(\s*'([a-z-]+)'/gu)]);
    expect(Object.keys(refusalTitles).sort()).toEqual([...own].sort());
  });
  it('says of each rule what the rule says', () => {
    const page = readFileSync('docs/errors.md', 'utf8');
    expect(rules.map(rowOf).filter((row) => !page.includes(row))).toEqual([]);
  });
  it('has no row for a code that nothing gives, and none twice', () => {
    expect(rows.filter((code) => !codes.has(code))).toEqual([]);
    expect(new Set(rows).size).toBe(rows.length);
  });
});

describe('the documents', () => {
  const pages = [
    'README.md',
    ...readdirSync('docs', { recursive: true })
      .map((name) => join('docs', String(name)))
      .filter((name) => name.endsWith('.md')),
  ];
  const tests = readdirSync('test', { recursive: true }).map((name) => join('test', String(name)));

  it.each(pages)('%s names tests that exist', (page) => {
    const named = [...readFileSync(page, 'utf8').matchAll(/`([^`\s]+\.test\.ts)`/gu)].map(([, name]) => name ?? '');
    expect(named.filter((name) => !tests.some((one) => one === name || one.endsWith(`/${name}`)))).toEqual([]);
  });
});
