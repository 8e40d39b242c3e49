/** The taxonomy of the county pack: 7 special actions, 21 focus problems, 114 behaviours. */
import { expect, test } from 'vitest';
import { clauses } from '../../../src/packs/county-campaign/clauses/index.js';
import {
  behaviour,
  behaviourCodes,
  campaignBehaviours,
  focusCodes,
  focusProblem,
  specialActions,
} from '../../../src/packs/county-campaign/taxonomy/index.js';
import { nationalClauses } from '../../../src/packs/national/index.js';

const focusProblems = specialActions.flatMap((action) => action.focusProblems);
const behaviours = behaviourCodes.map(behaviour);

test('2.1–2.7 there are seven special actions with three focus problems each', () => {
  expect(specialActions.map((action) => action.number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(specialActions.map((action) => action.clause)).toEqual([1, 2, 3, 4, 5, 6, 7].map((number) => `2.${number}`));
  expect(specialActions.map((action) => action.focusProblems.length)).toEqual([3, 3, 3, 3, 3, 3, 3]);
});

test('2.1–2.7 the 21 focus codes stand in the notice’s order, each on its clause', () => {
  expect(focusProblems.map((focus) => focus.code)).toEqual(focusCodes);
  for (const focus of focusProblems) {
    expect(focus.clause).toBe(`2.${focus.code.slice(1, 2)}.${focus.code.slice(2)}`);
    expect(focusProblem(focus.code)).toBe(focus);
    expect(clauses[focus.clause].key).toBe(focus.title.zh);
  }
});

test('2.1–2.7 the special actions have the notice’s names', () => {
  for (const action of specialActions) expect(clauses[action.clause].key).toBe(action.title.zh);
});

test('2.1–2.7, 4.3 there are 114 behaviours: 110 under the focus problems, four of the campaign itself', () => {
  expect(focusProblems.map((focus) => focus.behaviours.length)).toEqual([
    3, 5, 8, 6, 5, 7, 7, 8, 5, 4, 4, 5, 4, 8, 3, 7, 3, 5, 5, 4, 4,
  ]);
  expect(campaignBehaviours).toHaveLength(4);
  expect(new Set(behaviourCodes).size).toBe(114);
});

test('2.1–2.7, 4.3 each behaviour is a clause under its focus problem, in the clause’s own words', () => {
  for (const focus of focusProblems)
    for (const { code } of focus.behaviours) expect(code.startsWith(`${focus.clause}.`)).toBe(true);
  for (const { code, title } of behaviours) {
    expect(clauses[code].text.zh).toContain(title.zh);
    expect(clauses[code].key).toContain(title.zh);
    expect(title.en).toMatch(/[a-z]/u);
  }
});

test('2.1–2.7, 4.3 every clause that names a behaviour is in the taxonomy', () => {
  const kinds = new Set(['prohibited', 'self-check item', 'mandatory referral']);
  const named = Object.values(clauses).filter((clause) => kinds.has(clause.kind ?? ''));
  expect(new Set(named.map((clause) => clause.id))).toEqual(new Set(behaviourCodes));
});

test('S5.l data may suggest 21 behaviours and no other', () => {
  expect(behaviours.filter((one) => one.suggestible).map((one) => one.code)).toEqual([
    ...['2.1.2.x1', '2.1.3.x4', '2.1.3.x6', '2.1.3.x7'],
    ...['2.3.2.x5', '2.3.2.x6', '2.3.2.x7', '2.4.1.x3', '2.4.2.x3', '2.5.2.q4', '2.5.2.q5'],
    ...['2.6.1.x1', '2.6.1.x2', '2.6.1.x3', '2.6.1.x4', '2.6.1.x6', '2.6.1.x7'],
    ...['2.6.2.x1', '2.6.2.x3', '2.6.3.x1', '2.6.3.x2'],
  ]);
});

test('S5.a concealed reports (2.1.3.x8) are found by people, never suggested', () => {
  expect(behaviour('2.1.3.x8').suggestible).toBe(false);
});

test('2.3.1.y1, y2 what is to be investigated (查处) is referred, and nothing else is', () => {
  expect(behaviours.filter((one) => one.referral).map((one) => one.code)).toEqual(['2.3.1.y1', '2.3.1.y2']);
});

test('2.1–2.7, 4.3 a hint of law is an article of the discipline law', () => {
  for (const { code, law = [] } of behaviours)
    for (const article of law) {
      expect(nationalClauses, code).toHaveProperty([article]);
      expect(article).toMatch(/^discipline-law\./u);
    }
  expect(behaviour('2.7.3.x1').law).toEqual(['discipline-law.40.3']);
  expect(behaviour('2.1.1.x1').law).toEqual(['discipline-law.28.3', 'discipline-law.30.2']);
});
