/** checkPolicy on external rulebooks: one that would never be enforced, or breaks when it is asked, is a fault with its path. */
import { expect, it } from 'vitest';
import { checkPolicy, definePolicy } from '../../src/policy/index.js';
import type { AnyProcedure, RuleSetSlot } from '../../src/policy/index.js';
import { text } from '../../src/shared/index.js';
import { policy } from '../engine/fixture.js';

const title = text('来信办法', 'rules on letters');
const lawful = { id: 'lawful', cites: ['1', 'law.7'], message: title, check: () => true as const };
const { check: _check, ...unchecked } = lawful;
const slot = (supplied: unknown): RuleSetSlot => ({ id: 'law', title, cites: ['1'], supplied: supplied as never });
const book = (more: object = {}) => ({ id: 'law', source: '来信办法', rules: { 'letter.answer': [lawful] }, ...more });
const onAnswer = (rule: unknown) => book({ rules: { 'letter.answer': [rule] } });
const procedures: readonly AnyProcedure[] = policy.procedures;
const faultsOf = (...ruleSets: readonly RuleSetSlot[]): readonly string[] =>
  checkPolicy({ ...policy, procedures, ruleSets }).map(({ path, message }) => `${path}: ${message.en}`);

it('a sound rulebook, an empty slot, and one rule on two commands are no fault', () => {
  expect(faultsOf(slot(undefined))).toEqual([]);
  expect(faultsOf(slot(book({ rules: { 'letter.answer': [lawful], 'letter.receive': [lawful] } })))).toEqual([]);
});

it.each<[string, unknown, RegExp]>([
  ['a rulebook that is none', 5, /^ruleSets\.law\.supplied: a rule set/u],
  ['a rulebook without a name', book({ id: '' }), /^ruleSets\.law\.supplied\.id: has no name/u],
  ['a rulebook without a source', book({ source: '' }), /supplied\.source: names no source/u],
  ['a rulebook without rules', book({ rules: {} }), /supplied\.rules: has no rules/u],
  ['a command without rules', book({ rules: { 'letter.answer': [] } }), /rules\.letter\.answer: has no rules/u],
  [
    'rules of no command',
    book({ rules: { 'letter.burn': [lawful] } }),
    /rules\.letter\.burn: there is no such command/u,
  ],
  [
    'rules of the registry',
    book({ rules: { 'unit.register': [lawful] } }),
    /unit\.register: there is no such command/u,
  ],
  ['what only the policy does', book({ rules: { 'letter.mark': [lawful] } }), /letter\.mark: only the policy itself/u],
  ['a rule that is none', onAnswer(1), /letter\.answer\[0\]: a rule is wanted/u],
  ['a rule without a name', onAnswer({ ...lawful, id: undefined }), /letter\.answer\[0\]\.id: has no name/u],
  ['a rule that checks nothing', onAnswer(unchecked), /letter\.answer\[0\]\.check: checks nothing/u],
  ['a rule that cites nothing', onAnswer({ ...lawful, cites: [] }), /\[0\]\.cites: cites no clause/u],
  ['a rule on no clause here', onAnswer({ ...lawful, cites: ['law.7', '1'] }), /\[0\]\.cites: .*no clause law\.7/u],
  ['a rule in one language', onAnswer({ ...lawful, message: { zh: '不行' } }), /\[0\]\.message: .*and English/u],
  [
    'another rule of the same name',
    book({ rules: { 'letter.answer': [lawful, { ...lawful }] } }),
    /letter\.answer\[1\]\.id: another rule has this name/u,
  ],
])('finds %s', (_, supplied, expected) => {
  const faults = faultsOf(slot(supplied));
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(expected);
});

it('finds two slots of one name', () => {
  expect(faultsOf(slot(undefined), slot(undefined))).toEqual(['ruleSets.law: this name is used twice']);
});

it('definePolicy throws what is found', () => {
  expect(() => definePolicy({ ...policy, procedures, ruleSets: [slot(onAnswer(1))] })).toThrow(
    expect.objectContaining({ code: 'bad-policy' }),
  );
});
