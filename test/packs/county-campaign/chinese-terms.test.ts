/**
 * Whatever people read of the pack and the engine in Chinese keeps to one word for one thing, in full-width marks: the titles, messages
 * and choices that stand as data, and every string in the source files, with those that functions put together.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countyCampaign } from '../../../src/packs/county-campaign/index.js';
import { refusalTitles } from '../../../src/engine/index.js';
import { terms } from './chinese-terms.js';

const policy = countyCampaign({ year: 2022 });

/** Everything Chinese, with the way to it; clauses and the taxonomy quote the notice. */
const chinese = (
  value: unknown,
  path: string,
  into: Map<string, string>,
  seen = new Set<unknown>(),
): Map<string, string> => {
  if (typeof value !== 'object' || value === null || seen.has(value)) return into;
  seen.add(value);
  const { zh } = value as { readonly zh?: unknown };
  if (typeof zh === 'string') into.set(zh, path);
  for (const [key, inner] of Object.entries(value))
    if (!['clauses', 'actions', 'source', 'calendar', 'samples'].includes(key))
      chinese(inner, `${path}.${key}`, into, seen);
  return into;
};

const blank = (text: string): string => text.replace(/[^\n]/gu, ' ');
/** The strings of a source file that have Han in them, each with its line; what stands in comments is not read by officials. */
const stringsIn = (file: string): readonly (readonly [string, string])[] => {
  const source = readFileSync(file, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//gu, blank)
    .replace(/(?<!:)\/\/[^\n]*/gu, blank);
  return [...source.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/gu)].flatMap((found) => {
    const words = found[1] ?? found[2] ?? '';
    const line = source.slice(0, found.index).split('\n').length;
    return /\p{Script=Han}/u.test(words) ? [[words, `${file}:${line}`] as const] : [];
  });
};
const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((name) => name.endsWith('.ts') && !/\/(?:clauses|taxonomy)\//u.test(name));

const data = [...chinese({ ...policy, refusalTitles }, 'policy', new Map<string, string>())];
const written = ['src/packs/county-campaign', 'src/engine', 'src/policy'].flatMap(filesIn).flatMap(stringsIn);
const said = [...data, ...written];

const has = (zh: string, word: string | RegExp): boolean =>
  typeof word === 'string' ? zh.includes(word) : word.test(zh);

describe('the Chinese of the pack and the engine', () => {
  it('is looked through', () => {
    expect(data.length).toBeGreaterThan(700);
    expect(written.length).toBeGreaterThan(1200);
    expect(terms.length).toBeGreaterThanOrEqual(60);
  });
  it.each(terms.map((term) => [term.use, term] as const))('says %s', (use, { never, within, except = [] }) => {
    const wrong = said.filter(
      ([zh, where]) =>
        (within === undefined || where.includes(within)) &&
        never.some((word) => has(zh, word)) &&
        !except.some((one) => zh.includes(one)),
    );
    expect(
      wrong.map(([zh, where]) => `${where}: ${zh}`),
      `use ${use}`,
    ).toEqual([]);
  });
  it('excepts nothing that is not said', () => {
    const idle = terms.flatMap(({ except = [] }) => except.filter((one) => !said.some(([zh]) => zh.includes(one))));
    expect(idle).toEqual([]);
  });
  it('has full-width marks, and no space between Han and figures', () => {
    const wrong = /[\p{Script=Han}][,;:!?](?=[\p{Script=Han}])|\p{Script=Han} +\d|\d +\p{Script=Han}|您|你/u;
    expect(data.filter(([zh]) => wrong.test(zh))).toEqual([]);
  });
  it('has none either where a figure is put in', () => {
    const wrong = /\p{Script=Han} +(?:\$\{|\d)|[}\d] +\p{Script=Han}/u;
    expect(written.filter(([zh]) => wrong.test(zh))).toEqual([]);
  });
});
