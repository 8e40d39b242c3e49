/** A rulebook that would not be enforced is refused when it is supplied, with the clause that points to it. */
import { describe, expect, it } from 'vitest';
import { countyCampaign } from '../../../src/packs/county-campaign/index.js';
import { isDubanError, text } from '../../../src/shared/index.js';

describe('2.1.3.b and 2.7.1.a rulebooks as they are supplied', () => {
  const sound = {
    id: 'no-work-on-rest-days',
    cites: ['2.7.1.a'],
    message: text('休息日不登记', 'not on rest days'),
    check: () => true as const,
  };
  const onFinding = (rule: unknown) => ({ 'problem.find': [rule] });
  const { check: _check, ...unchecked } = sound;
  it.each<[string, string, RegExp, object]>([
    ['whose rule is none', '.rules.problem.find[0]', /a rule is wanted/u, { rules: onFinding(1) }],
    ['whose rule checks nothing', '.rules.problem.find[0].check', /checks nothing/u, { rules: onFinding(unchecked) }],
    [
      'whose rule says nothing',
      '.rules.problem.find[0].message',
      /Chinese and English/u,
      { rules: onFinding({ ...sound, message: '不行' }) },
    ],
    [
      'whose rule cites no clause that points to it',
      '.rules.problem.find[0].cites',
      /no clause 9\.9/u,
      { rules: onFinding({ ...sound, cites: ['9.9'] }) },
    ],
    [
      'whose rule goes by the name of one of the notice',
      '.rules.problem.find[0].id',
      /another rule/u,
      { rules: onFinding({ ...sound, id: 'verifier-not-independent' }) },
    ],
    [
      'on a command that does not exist',
      '.rules.unit.nonesuch',
      /no such command/u,
      { rules: { 'unit.nonesuch': [sound] } },
    ],
    [
      'on a command of the registry, which asks no rule',
      '.rules.unit.register',
      /no such command/u,
      { rules: { 'unit.register': [sound] } },
    ],
    [
      'on a command that only the policy itself gives',
      '.rules.participation.excuse',
      /only the policy/u,
      { rules: { 'participation.excuse': [sound] } },
    ],
    ['that has no rules', '.rules', /no rules/u, { rules: {} }],
    ['that names no source', '.source', /no source/u, { source: ' ' }],
    ['that has no name', '.id', /no name/u, { id: '' }],
  ])('2.1.3.b, 2.7.1.a a rulebook %s is refused, for it would not be enforced', (_, path, words, wrong) => {
    const supplied = { id: 'x', source: '县政府规则', rules: onFinding(sound), ...wrong };
    for (const [slot, clause] of [
      ['government-working-rules', '2.1.3.b'],
      ['eight-point-rules', '2.7.1.a'],
    ] as const) {
      let thrown: unknown;
      try {
        countyCampaign({ year: 2022, ruleSets: { [slot]: supplied as never } });
      } catch (fault) {
        thrown = fault;
      }
      if (!isDubanError(thrown)) throw new Error('nothing thrown');
      expect(thrown.code).toBe('bad-option');
      expect(thrown.faults.map((one) => one.path)).toEqual([`ruleSets.${slot}${path}`]);
      expect(thrown.faults[0]?.message.en).toMatch(words);
      expect(thrown.faults[0]?.message.en).toContain(clause);
    }
  });
});
