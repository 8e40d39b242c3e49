/** Names that are not the policy's are told with what was meant, wherever the policy's types did not say so before. */
import { describe, expect, it } from 'vitest';
import { countyCampaign } from '../../../src/packs/county-campaign/index.js';
import type { Policy } from '../../../src/policy/index.js';
import { given } from '../../../src/testing/index.js';
import type { Situation } from '../../../src/testing/index.js';
import { thrown } from '../../thrown.js';

const county: Policy = countyCampaign({ year: 2022 });
const autumn = (): Situation => given(county).on('2022-09-05');
const signed = (): Situation => autumn().case('p', 'problem', { in: 'work.signed' });

describe('a name that is not there', () => {
  const verified = () => signed().when({ type: 'problem.verify', case: 'p' });
  it.each([
    ['a procedure', () => autumn().case('p', 'problm'), /没有办理流程 problm；是否指 problem？/u],
    [
      'a state',
      () => autumn().case('p', 'problem', { in: 'work.sgned' }),
      /no state work\.sgned; did you mean work\.signed\?/u,
    ],
    ['a state of another procedure', () => autumn().case('p', 'problem', { in: 'proposed' }), /no state proposed/u],
    ['a state, even if it is assumed', () => autumn().assume().case('p', 'problem', { in: 'x' }), /no state x$/u],
    ['a role', () => autumn().person('wang', 'inspectr'), /没有职务 inspectr；是否指 inspector？/u],
    ['a command', () => signed().when({ type: 'problem.verfy', case: 'p' }), /did you mean problem\.verify/u],
    ['a command before', () => signed().after({ type: 'problem.verfy', case: 'p' }), /did you mean problem\.verify/u],
    [
      'a role of whoever asks',
      () => signed().when({ type: 'problem.verify', case: 'p', role: 'inspecter' }),
      /是否指 inspector？/u,
    ],
    [
      'a role of whoever asked before',
      () => signed().after({ type: 'problem.verify', case: 'p', role: 'inspecter' }),
      /did you mean inspector/u,
    ],
    [
      'a field of a case',
      () => autumn().case('p', 'problem', { fields: { limt: '2022-09-20' } }),
      /没有字段 limt；是否指 limit？/u,
    ],
    ['a kind of unit', () => autumn().unit('v', 'village'), /没有单位类别 village/u],
    [
      'a field',
      () => verified().thenFields('p', { responsble: undefined }),
      /没有字段 responsble；是否指 responsible？/u,
    ],
    [
      'a field of an event',
      () => verified().then({ type: 'problem.struck-off', keeps: { responsble: undefined } }),
      /no field responsble/u,
    ],
    ['an event', () => verified().then('problem.struckoff'), /did you mean problem\.struck-off/u],
    ['an event with fields', () => verified().then({ type: 'problem.struckoff' }), /no event problem\.struckoff/u],
    ['an event that must not come', () => verified().thenNot('problem.struckoff'), /没有事件 problem\.struckoff/u],
    ['a state expected', () => verified().thenState('p', 'work.struckoff'), /did you mean work\.struck-off/u],
    ['a deadline that is not to run', () => verified().thenDue('p', 'limt', undefined), /did you mean limit/u],
    ['a reason', () => verified().thenRefused('verifier-not-independant'), /did you mean verifier-not-independent/u],
    ['a clause', () => verified().thenRefused('role-not-held', '3.3.ii'), /没有条款 3\.3\.ii/u],
  ] as const)('%s', (_, make, message) => {
    const error = thrown(make);
    expect(error.code).toBe('unknown-name');
    expect(error.message).toMatch(message);
  });
});
