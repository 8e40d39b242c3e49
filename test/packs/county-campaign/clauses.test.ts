/** The clauses of the county pack: complete, exact, and citable. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { CountyClause } from '../../../src/packs/county-campaign/clauses/index.js';
import { clauses } from '../../../src/packs/county-campaign/clauses/index.js';
import { action1 } from '../../../src/packs/county-campaign/clauses/action1.js';
import { action2 } from '../../../src/packs/county-campaign/clauses/action2.js';
import { action3 } from '../../../src/packs/county-campaign/clauses/action3.js';
import { action4 } from '../../../src/packs/county-campaign/clauses/action4.js';
import { action5 } from '../../../src/packs/county-campaign/clauses/action5.js';
import { action6 } from '../../../src/packs/county-campaign/clauses/action6.js';
import { action7 } from '../../../src/packs/county-campaign/clauses/action7.js';
import { ambiguities } from '../../../src/packs/county-campaign/clauses/ambiguities.js';
import { goals } from '../../../src/packs/county-campaign/clauses/goals.js';
import { preamble } from '../../../src/packs/county-campaign/clauses/preamble.js';
import { requirements } from '../../../src/packs/county-campaign/clauses/requirements.js';
import { settledSupervision } from '../../../src/packs/county-campaign/clauses/settled-supervision.js';
import { settledWork } from '../../../src/packs/county-campaign/clauses/settled-work.js';
import { steps } from '../../../src/packs/county-campaign/clauses/steps.js';
import { workFocus } from '../../../src/packs/county-campaign/clauses/work-focus.js';
import { nationalClauses } from '../../../src/packs/national/index.js';
import type { Clause } from '../../../src/policy/index.js';

const actions = [action1, action2, action3, action4, action5, action6, action7];
const parts: readonly Readonly<Record<string, Clause>>[] = [
  ...[preamble, goals, workFocus, ...actions, steps, requirements],
  ...[ambiguities, settledWork, settledSupervision, nationalClauses],
];

const all: readonly Clause[] = Object.values(clauses);
const inOrder = all
  .filter((clause) => clause.source === 'notice')
  .sort((a, b) => (a.sentence ?? 0) - (b.sentence ?? 0));
const counts = (list: readonly Clause[]) =>
  Object.fromEntries(
    [...new Set(list.map((one) => one.class))].map((name) => [name, list.filter((one) => one.class === name).length]),
  );
const bare = (text: string) => text.replace(/\s+/gu, '');
const fixture = readFileSync(new URL('./notice.zh.txt', import.meta.url), 'utf8');

describe('the notice', () => {
  test('0–4: the notice has 308 clauses over 107 sentences', () => {
    expect(inOrder).toHaveLength(308);
    expect([...new Set(inOrder.map((one) => one.sentence))]).toEqual(
      Array.from({ length: 107 }, (_, index) => index + 1),
    );
  });

  test('0–4: 67 clauses are enforceable, 141 categories, 29 goals, 62 exhortations, 9 headings', () => {
    expect(counts(inOrder)).toEqual({
      enforceable: 67,
      category: 141,
      goal: 29,
      exhortation: 62,
      heading: 9,
    });
  });

  test('0–4: the texts joined in order equal the notice: nothing left out, nothing twice', () => {
    expect(bare(inOrder.map((one) => one.text.zh).join(''))).toBe(bare(fixture));
  });

  test.each(inOrder.map((one) => [one.id, one] as const))('%s has key words out of its text', (_, clause) => {
    expect(clause.key).toBeTruthy();
    expect(clause.text.zh).toContain(clause.key);
  });
});

describe('ids', () => {
  test('0–4: no id stands in two parts', () => {
    const ids = parts.flatMap((part) => Object.keys(part));
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(ids)).toEqual(new Set(Object.keys(clauses)));
  });

  test('0–4: a clause stands under its own id, with a source and both languages', () => {
    for (const [key, clause] of Object.entries<Clause>(clauses)) {
      expect(clause.id).toBe(key);
      expect(clause.source.trim()).not.toBe('');
      expect(clause.text.zh).toMatch(/\p{Script=Han}/u);
      expect(clause.text.en).toMatch(/[a-z]/u);
    }
  });

  test('0–4: a wrong id fails to compile', () => {
    // @ts-expect-error there is no clause 3.3.z
    const wrong: CountyClause = '3.3.z';
    expect(clauses).not.toHaveProperty([wrong]);
  });
});

describe('readings', () => {
  test('A1–A28: each ambiguity has its default', () => {
    expect(Object.keys(ambiguities)).toEqual(Array.from({ length: 28 }, (_, index) => `A${index + 1}`));
  });

  test('S1–S6: what is settled besides is lettered without a gap in six groups', () => {
    const ids = Object.keys({ ...settledWork, ...settledSupervision });
    const expected = [5, 11, 19, 22, 12, 11].flatMap((size, group) =>
      Array.from({ length: size }, (_, index) => `S${group + 1}.${String.fromCharCode(97 + index)}`),
    );
    expect(ids).toEqual(expected);
  });

  test('A1–S6: a reading names existing clauses as what it is about', () => {
    const open: readonly Clause[] = all.filter((one) => one.class === 'ambiguity');
    expect(open).toHaveLength(108);
    for (const { id, note } of open)
      for (const about of (note ?? '').split(', ')) expect(clauses, `${id}: ${about}`).toHaveProperty([about]);
  });

  test('0–4: a note cites existing readings only', () => {
    for (const { id, note = '' } of inOrder)
      for (const [cited] of note.matchAll(/\b(?:A\d+|S\d\.[a-z])\b/gu))
        expect(clauses, `${id}: ${cited}`).toHaveProperty([cited]);
  });
});
