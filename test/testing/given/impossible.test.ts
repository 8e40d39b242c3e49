/** What cannot be is refused with what is missing, never silently forced. */
import { describe, expect, it } from 'vitest';
import { countyCampaign } from '../../../src/packs/county-campaign/index.js';
import type { Policy } from '../../../src/policy/index.js';
import { given } from '../../../src/testing/index.js';
import type { Situation } from '../../../src/testing/index.js';
import { policy as letters } from '../../engine/fixture.js';
import { thrown } from '../../thrown.js';

const county: Policy = countyCampaign({ year: 2022 });
const autumn = (): Situation => given(county).on('2022-09-05');
const signed = (): Situation => autumn().case('p', 'problem', { in: 'work.signed' });

const impossible: readonly (readonly [string, () => unknown, RegExp, readonly RegExp[]])[] = [
  [
    'a state the rules keep a case from, with the rule that stands in the way where it comes nearest',
    () => autumn().case('e', 'escalation', { in: 'steps.withdrawn' }),
    /e 无法处于 steps\.withdrawn .*e cannot come to steps\.withdrawn/u,
    [/steps\.proposed, review\.none: 只能到此/u, /not-in-this-state/u, /review-by-author \(A15\): .*steps aside/u],
  ],
  [
    'a state that only time brings, with all that is waited for',
    () => autumn().case('p', 'problem', { in: 'reminders.once' }),
    /2022-09-05 10:00/u,
    [/limit\.missed \(3\.3\.g\): 须待“整改时限”到来/u, /reminder\.reached \(4\.3\.a\): .*let time pass/u],
  ],
  [
    'a state that no sample leads to',
    () => autumn().case('q', 'public-request', { in: 'no-answer' }),
    /cannot come to no-answer/u,
    [/public-request\.call-back: 样例数据均不通向此处.*say which data/u],
  ],
  [
    'a state that needs somebody who is not there',
    () =>
      given(letters, {
        cast: {
          units: [{ unit: 'department', kind: 'department' }],
          people: [{ person: 'zhao', role: 'office', unit: 'department' }],
        },
      })
        .on('2022-08-08')
        .case('l', 'letter', { in: 'work.answered' }),
    /l cannot come to work\.answered/u,
    [/letter\.answer: 无人可办，须有主要负责人、经办人 \/ nobody here may: needs head, clerk/u],
  ],
  [
    'a state that only the policy itself brings',
    () => autumn().case('participation:township', 'participation', { in: 'coverage.covered' }),
    /participation:township cannot come to coverage\.covered/u,
    [/participation\.note-inspection: 只由系统联动办理 \/ only the policy itself does this/u],
  ],
  [
    'fields that no command gives it',
    () =>
      given(letters)
        .on('2022-08-08')
        .case('l', 'letter', { fields: { slips: 2 } }),
    /l cannot be opened/u,
    [/slips: 没有操作能使该字段如此/u],
  ],
  [
    'somebody responsible who is not of the unit',
    () => autumn().case('p', 'problem', { in: 'work.planned', fields: { responsible: 'office' } }),
    /p cannot come to work\.planned/u,
    [/responsible-not-in-unit \(3\.3\.f\)/u],
  ],
  [
    'a field that a rule refuses: the command with the field in it, and that rule alone',
    () => autumn().case('p', 'problem', { in: 'work.signed', fields: { limit: '2023-01-01' } }),
    /p cannot come to work\.signed/u,
    [/^problem\.plan \{"limit":"2023-01-01"\}: .*\nlimit-out-of-bounds \(3\.3\.g\): [^\n]*$/u],
  ],
  [
    'a field that is not of its kind',
    () => autumn().case('p', 'problem', { in: 'work.signed', fields: { goal: 'x', limit: '2022-09-30' } }),
    /p cannot come to work\.signed/u,
    [/^problem\.list \{"goal":"x"\}: .*\ndata\.goal: “目标”填写有误[^\n]*$/u],
  ],
  [
    'a field of the opening that is not of its kind',
    () => autumn().case('p', 'problem', { fields: { focus: 'F99' } }),
    /p cannot be opened/u,
    [/^problem\.find \{"focus":"F99"\}: .*\ndata\.focus: [^\n]*$/u],
  ],
  [
    'a unit that is not registered',
    () => autumn().case('p', 'problem', { unit: 'nowhere' }),
    /p 无法登记/u,
    [/unknown-unit \(0\.d\)/u],
  ],
  [
    'a unit that takes no part',
    () => autumn().unit('post', 'office').case('p', 'problem', { unit: 'post' }),
    /p 无法登记/u,
    [/out-of-scope \(0\.d\)/u],
  ],
  [
    'a second case where there is one for each unit',
    () => autumn().case('mine', 'participation'),
    /mine 无法登记/u,
    [/case-id/u],
  ],
  [
    'a case before the campaign has begun',
    () => given(county).case('p', 'problem'),
    /2022-07-20 10:00.*p 无法登记/u,
    [/found-out-of-season \(3\.2\)/u],
  ],
  [
    'somebody who does not hold the role',
    () => signed().after({ type: 'problem.verify', case: 'p', by: 'head' }),
    /problem\.verify 不予办理/u,
    [/role-not-held \(3\.3\.i\): .*for coordination group office/u],
  ],
  [
    'somebody asking in a role they do not hold',
    () => signed().when({ type: 'problem.verify', case: 'p', by: 'office', role: 'cadre' }),
    /office 未任 cadre \/ .*office does not hold cadre there/u,
    [/^by, role: 请只写明.* \/ name somebody \(by\) or a role/u],
  ],
  [
    'somebody having asked in a role they do not hold',
    () => signed().after({ type: 'problem.verify', case: 'p', by: 'inspector', role: 'head' }),
    /inspector does not hold head there/u,
    [/^by, role/u],
  ],
  [
    'somebody opening a case in a role they hold in another unit',
    () => autumn().when({ type: 'problem.find', case: 'p', unit: 'department', by: 'cadre', role: 'cadre' }),
    /cadre does not hold cadre there/u,
    [/^by, role/u],
  ],
  [
    'a command its state does not take',
    () => signed().after({ type: 'problem.start', case: 'p' }),
    /problem\.start is refused/u,
    [/not-in-this-state/u],
  ],
  ['a second head', () => autumn().person('wang', 'head'), /person\.appoint 不予办理/u, [/already-held \(4\.1\.c\)/u]],
  [
    'an office in a unit that is not there',
    () => autumn().person('wang', 'deputy', 'nowhere'),
    /person\.appoint/u,
    [/unknown-unit/u],
  ],
  [
    'a role held by the case',
    () => autumn().person('wang', 'responsible'),
    /person\.appoint/u,
    [/^data\.role: 没有可任命的该职务/u],
  ],
  ['a unit twice', () => autumn().unit('township', 'township'), /unit\.register/u, [/already-registered/u]],
  [
    'one id for cases of two procedures',
    () => autumn().case('p', 'problem').case('p', 'meeting'),
    /已有事项 p .*there is a case p already/u,
    [/^procedure: 已是 problem，不能又是 meeting/u],
  ],
  [
    'a case of one unit that is to be of another',
    () => autumn().case('p', 'problem').case('p', 'problem', { unit: 'department' }),
    /there is a case p already/u,
    [/^unit: .*it is township, and cannot be department too/u],
  ],
  [
    'a case of nobody that is to be about somebody, even if it is assumed',
    () => autumn().assume().case('p', 'problem').case('p', 'problem', { person: 'cadre', parent: 'q' }),
    /there is a case p already/u,
    [/person: 已是 无，不能又是 cadre/u, /parent: .*cannot be q too/u],
  ],
  [
    'two states of one region',
    () => autumn().case('p', 'problem', { in: ['work.signed', 'work.found', 'request.asked'] }),
    /p cannot come to work\.signed, work\.found, request\.asked/u,
    [/^work\.signed, work\.found: .*a case stands in one of these at a time$/u],
  ],
  [
    'days that the calendar does not know',
    () => autumn().on('2027-01-04'),
    /日历只到 2026-12-31 .*the calendar is known until 2026-12-31/u,
    [/^calendar\.extend: 请先补充日历，才能到 2027-01-04/u],
  ],
  [
    'time that passes into days that the calendar does not know',
    () => autumn().on('2026-12-29').case('d', 'sign-off').whenTimePasses('2030-01-01'),
    /the calendar is known until 2026-12-31/u,
    [/calendar\.extend/u],
  ],
  [
    'something asked then',
    () => autumn().when({ type: 'problem.find', case: 'p', at: '2027-01-01T00:01' }),
    /the calendar is known until 2026-12-31/u,
    [/calendar\.extend/u],
  ],
  [
    'a campaign nobody may open',
    () =>
      given(county, {
        cast: {
          units: [{ unit: 'finance', kind: 'department' }],
          people: [{ person: 'zhao', role: 'head', unit: 'finance' }],
        },
      }),
    /campaign\.prepare 不予办理/u,
    [/role-not-held/u],
  ],
];

describe('an impossible situation', () => {
  it.each(impossible)('%s', (_, make, message, missing) => {
    const error = thrown(make);
    expect(error.code).toBe('impossible-situation');
    expect(error.message).toMatch(message);
    const told = error.faults.map(({ path, message: { zh, en } }) => `${path}: ${zh} / ${en}`).join('\n');
    for (const one of missing) expect(told).toMatch(one);
    expect(error.faults.length).toBeLessThanOrEqual(4);
  });
  it('is not that somebody named holds the role named', () => {
    const verified = signed().when({ type: 'problem.verify', case: 'p', by: 'inspector-2', role: 'inspector' });
    expect(verified.thenTaken().events[0]?.by).toBe('inspector-2');
    const opened = autumn().when({ type: 'problem.find', case: 'p', by: 'cadre', role: 'cadre' });
    expect(opened.thenTaken().events[0]?.by).toBe('cadre');
  });
  it('is not that somebody acts for the one who holds it', () => {
    const grant = { person: 'head', to: 'deputy', role: 'head', from: '2022-09-05', until: '2022-09-09' };
    const granted = signed().after({ type: 'delegation.grant', by: 'host', data: grant });
    const asked = { type: 'problem.verify', case: 'p', by: 'deputy', onBehalfOf: 'head' } as const;
    expect(() => granted.when({ ...asked, role: 'head' }).thenRefused('role-not-held')).not.toThrow();
    expect(() => granted.when({ ...asked, role: 'inspector' })).toThrow(/does not hold inspector/u);
  });
  it('time that goes back', () => {
    expect(thrown(() => autumn().on('2022-09-04')).code).toBe('time-goes-forward');
    expect(thrown(() => autumn().on('5 September')).code).toBe('bad-moment');
  });
});
