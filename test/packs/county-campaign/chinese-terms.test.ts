/** Whatever the pack shows in Chinese keeps to one word for one thing, in full-width marks. */
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
const said = [...chinese({ ...policy, refusalTitles }, 'policy', new Map<string, string>())];

describe('the Chinese of the pack', () => {
  it('is looked through', () => {
    expect(said.length).toBeGreaterThan(700);
  });
  it.each(terms.map(({ use, never }) => [use, never] as const))('says %s', (_, never) => {
    expect(said.filter(([zh]) => never.some((word) => zh.includes(word)))).toEqual([]);
  });
  it('has full-width marks, and no space between Han and figures', () => {
    const wrong = /[\p{Script=Han}][,;:!?](?=[\p{Script=Han}])|\p{Script=Han} +\d|\d +\p{Script=Han}|您|你/u;
    expect(said.filter(([zh]) => wrong.test(zh))).toEqual([]);
  });
});
