/** The articles of national law: each says where it stands and from when it holds. */
import { expect, test } from 'vitest';
import { nationalClauses } from '../../../src/packs/national/index.js';
import type { Clause } from '../../../src/policy/index.js';

const articles = Object.entries<Clause>(nationalClauses);

test.each(articles)('%s is law, in both languages, with document and date of effect', (id, article) => {
  expect(article.id).toBe(id);
  expect(article.class).toBe('law');
  expect(article.text.zh).toMatch(/\p{Script=Han}/u);
  expect(article.text.en).toMatch(/[a-z]/u);
  expect(article.source).toMatch(/^\p{Script=Han}.+, \d{4}-\d{2}-\d{2}$/u);
});

test.each(articles)('%s is an ASCII id that agrees with the article in its source', (id, article) => {
  expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*(?:-\d{4}|\.(?:\d+(?:\.\d)?|[a-z]+))$/u);
  const [, number, item] = /\.(\d+)(?:\.(\d))?$/u.exec(id) ?? [];
  if (number !== undefined) expect(article.source).toContain(`第${number}条${item === undefined ? '' : `第${item}项`}`);
});

test('burden-rules.* nothing later than the campaign of 2022 is cited but the burden rules', () => {
  const later = articles.filter(([, article]) => article.source.slice(-10) > '2022-07-01').map(([id]) => id);
  expect(later).toEqual(['burden-rules.documents', 'burden-rules.meetings', 'burden-rules.inspections']);
});

test('inspection-rules.17 objection and decision have 30 days each', () => {
  expect(nationalClauses['inspection-rules.17'].text.zh).toMatch(/三十日.+三十日/u);
});

test('petition-rules.34 a petition has 60 days and at most 30 more', () => {
  expect(nationalClauses['petition-rules.34'].text.en).toMatch(/60 days.+30 days/u);
});
