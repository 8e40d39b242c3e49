/** Given, when, then: in few words, from one situation several tests, and no trap on the way. */
import { describe, expect, it } from 'vitest';
import { isRefusal, viewState } from '../../../src/engine/index.js';
import { countyCampaign } from '../../../src/packs/county-campaign/index.js';
import type { Policy } from '../../../src/policy/index.js';
import { given } from '../../../src/testing/index.js';
import type { Asked } from '../../../src/testing/index.js';
import { policy as letters } from '../../engine/fixture.js';

const county = countyCampaign({ year: 2022 });
const letter = () => given(letters).on('2022-08-08').case('l', 'letter');

describe('a situation', () => {
  it('begins on the eve of the campaign, its procedure opened, with somebody in every role', () => {
    const { trial } = given(county);
    expect(trial.case('campaign')?.state).toBe('prepared');
    expect(trial.case('participation:township')).toBeDefined();
    for (const person of ['head', 'deputy', 'cadre', 'office', 'inspector-2', 'authority', 'parentHead'])
      expect(viewState(trial.state).person(person)?.id).toBe(person);
  });
  it('stays as it is: several tests begin from one', () => {
    const open = letter();
    open.when({ type: 'letter.answer', case: 'l' }).thenState('l', 'work.answered');
    open.whenTimePasses('2022-08-16').thenState('l', 'timeliness.overdue');
    open.when({ type: 'letter.pause', case: 'l' }).thenState('l', 'work.paused');
    expect(open.trial.case('l')?.state).toBe('work.open+timeliness.onTime');
  });
  it('goes on after what happened', () => {
    letter()
      .when({ type: 'letter.answer', case: 'l' })
      .thenOnly('letter.answered')
      .when({ type: 'letter.return', case: 'l' })
      .then('letter.returned')
      .thenFields('l', { returns: 1 })
      .whenTimePasses('2022-08-11T24:00')
      .thenDue('l', 'answer', '2022-08-15')
      .when({ type: 'letter.answer', case: 'l', at: '2022-08-12T16:30' })
      .thenDue('l', 'answer', undefined);
  });
  it('brings a case into states of several regions, with the fields wanted', () => {
    given(county)
      .on('2022-09-05')
      .case('p', 'problem', { in: ['work.rectifying', 'request.asked'], fields: { responsible: 'cadre' } })
      .when({ type: 'problem.endorse', case: 'p' })
      .thenState('p', 'request.endorsed')
      .thenState('p', 'work')
      .thenFields('p', { responsible: 'cadre' });
  });
  it('moves a case that is there on, of whatever unit it is', () => {
    const found = given(county)
      .on('2022-09-05')
      .unit('roads', 'department')
      .person('wang', 'head', 'roads')
      .case('p', 'problem', { unit: 'roads' });
    const moved = found.case('p', 'problem', { in: 'work.listed' }).case('p', 'problem', { unit: 'roads' });
    expect(moved.trial.case('p')).toMatchObject({
      unit: 'roads',
      state: expect.stringMatching(/^work\.listed/u) as string,
    });
    expect(found.assume().case('p', 'problem', { in: 'work.signed' }).trial.case('p')?.unit).toBe('roads');
  });
  it('comes to the last day the calendar knows, and beyond once that is extended', () => {
    const waiting = given(county).on('2026-12-29').case('d', 'sign-off', { in: 'way.signing' });
    waiting.whenTimePasses('2026-12-31T24:00').thenNot('sign-off.overdue');
    // Three working days reach into a year that nobody has announced yet: no day to hold a test against.
    expect(() => waiting.whenTimePasses('2026-12-30').thenDue('d', 'sign', '2027-01-01')).toThrow(
      /sign .*: 2027-01-01 暂定，2027 年日历未知 \/ provisional: .* know 2027/u,
    );
    const year = { year: 2027, holidays: ['2027-01-01'], workdays: [], source: '国务院办公厅通知' };
    waiting
      .after({ type: 'calendar.extend', by: 'host', data: year })
      .whenTimePasses('2027-01-05')
      .thenDue('d', 'sign', undefined)
      .then('sign-off.overdue');
  });
  it('does first in other cases what the rules ask for', () => {
    given(county).on('2022-08-08').case('d', 'duty-dispute').whenTimePasses('2022-08-09').thenState('d', 'raised');
  });
  it('has units and people of its own, and bodies that take no part', () => {
    given(letters)
      .on('2022-08-08')
      .unit('post', 'body')
      .unit('roads', 'department', { name: '公路局' })
      .person('wang', 'head', 'roads')
      .case('l', 'letter', { unit: 'roads' })
      .when({ type: 'letter.answer', case: 'l', by: 'wang' })
      .then({ type: 'letter.answered', by: 'wang', unit: 'roads' });
  });
  it('has the cast it is given, and opens nothing where there is nobody', () => {
    const nobody = given(letters, { cast: { units: [], people: [] } });
    expect(nobody.trial.timeline).toEqual([]);
    const cast = {
      units: [{ unit: 'roads', kind: 'department' }],
      people: [{ person: 'zhao', role: 'office', unit: 'roads' }],
    };
    given(letters, { cast }).whenTimePasses('2022-08-01').then('run.begun');
  });
  it('tells a trace what the rules are asked', () => {
    const heard = new Set<string>();
    given(letters, { trace: ({ kind }) => heard.add(kind) })
      .on('2022-08-08')
      .case('l', 'letter')
      .when({ type: 'letter.answer', case: 'l', data: { reply: '好' } })
      .thenRefused('reply-too-short', '2');
    expect([...heard]).toEqual(expect.arrayContaining(['transition', 'rule', 'role', 'refusal']));
  });
});

describe('a command in few words', () => {
  it('is asked by whoever may, on a sample of its data', () => {
    letter()
      .when({ type: 'letter.answer', case: 'l' })
      .then({ type: 'letter.answered', keeps: { reply: '已修复路面' } });
  });
  it('is asked by the first who may and whom the rules do not keep apart', () => {
    given(county)
      .on('2022-09-05')
      .case('p', 'problem', { in: 'work.signed' })
      .when({ type: 'problem.verify', case: 'p' })
      .then('problem.struck-off');
  });
  it('is asked by whoever holds the role named', () => {
    given(county)
      .on('2022-09-05')
      .case('p', 'problem', { in: 'work.signed', fields: { responsible: 'cadre' } })
      .when({ type: 'problem.verify', case: 'p', role: 'responsible' })
      .thenRefused('role-not-held', '3.3.i');
  });
  it('that nobody takes is sent so that fewest reasons speak against it', () => {
    const autumn = given(county as Policy).on('2022-09-05');
    const reasons = (asked: Asked): readonly string[] => {
      const { outcome } = autumn.when(asked);
      return isRefusal(outcome) ? outcome.failures.map(({ code }) => code) : [];
    };
    const plan = { type: 'meeting.plan', case: 'm', by: 'inspector' };
    expect(reasons(plan)).toEqual(['role-not-held']);
    expect(reasons({ ...plan, unit: 'township' })).toEqual(['role-not-held']);
    // What the test itself says is sent as it says.
    expect(reasons({ ...plan, data: { meetingOn: '2022-08-25' } })).toEqual(['role-not-held']);
    expect(reasons({ ...plan, by: 'office', data: { meetingOn: '2022-08-25' } })).toContain(
      'meeting-planned-afterwards',
    );
    expect(reasons({ type: 'task.assign', case: 't', data: { responsible: 'stranger' } })).toHaveLength(1);
  });
  it('that opens a case opens it for the unit of the cast', () => {
    given(county)
      .on('2022-09-05')
      .when({ type: 'problem.find', case: 'p' })
      .then({ type: 'problem.found', unit: 'township' });
  });
  it('is sent as it stands where its data are whole, and laid over a sample where they are not', () => {
    const data = { conclusion: '核查属实', onSite: true };
    const signed = given(county).on('2022-09-05').case('p', 'problem', { in: 'work.signed' });
    expect(signed.when({ type: 'problem.verify', case: 'p', data }).trial.timeline.at(-1)?.asked?.data).toEqual(data);
    signed
      .when({ type: 'problem.verify', case: 'p', data: { satisfied: false } })
      .thenRefused('public-not-satisfied', '3.3.i');
  });
});

describe('expectations', () => {
  it('of being taken, or refused for whatever reason', () => {
    const letterOpen = letter();
    const short = letterOpen.when({ type: 'letter.answer', case: 'l', data: { reply: '好' } });
    short.thenRefused().thenRefused(undefined, '2');
    letterOpen.when({ type: 'letter.answer', case: 'l' }).thenTaken();
    expect(() => short.thenTaken()).toThrow(/予以办理 \/ taken/u);
    expect(() => short.thenRefused(undefined, '1')).toThrow(/不予办理 \/ refused \(1\)/u);
    expect(() => letterOpen.whenTimePasses('2022-08-16').thenTaken()).toThrow(/taken/u);
  });
  it('of being refused never of a slip in the command, unless its code is named', () => {
    const slip = letter().when({ type: 'letter.answer', case: 'l', data: { reply: 7 as never } });
    slip.thenRefused('bad-shape');
    expect(() => slip.thenRefused()).toThrow(/写明原因代码 \/ refused by the policy[\s\S]*bad-shape/u);
  });
  it('hold in order, and of all that came or of nothing', () => {
    const late = letter().whenTimePasses('2022-08-16');
    late.then('letter.due-soon', 'letter.overdue', 'slip.issued', 'letter.marked');
    late.thenOnly('letter.due-soon', 'letter.overdue', 'slip.issued', 'letter.marked').thenNot('letter.answered');
    letter().whenTimePasses('2022-08-09').thenOnly();
    for (const broken of [
      () => late.then('letter.overdue', 'letter.due-soon'),
      () => late.thenOnly('letter.overdue'),
      () => late.thenNot('slip.issued'),
      () => late.thenState('l', 'work.answered'),
      () => late.thenState('other', 'work.answered'),
      () => late.thenFields('l', { about: '别的' }),
      () => late.thenDue('l', 'answer', '2022-08-20'),
      () => late.thenRefused('role-not-held'),
      () => late.then({ type: 'letter.overdue', unit: 'other' }),
    ])
      expect(broken).toThrow(/应当 \/ wanted/u);
  });
  it('know the order of keys does not matter', () => {
    const evidence = { kind: 'effect' };
    given(letters)
      .on('2022-08-08')
      .assume()
      .case('l', 'letter', { fields: { about: '路灯', reply: JSON.stringify(evidence) } })
      .whenTimePasses('2022-08-09')
      .thenFields('l', { reply: '{"kind":"effect"}', about: '路灯' });
  });
  it('may be what a test gives back: an await of them is nothing', async () => {
    const awaited = await Promise.resolve<unknown>(letter().when({ type: 'letter.answer', case: 'l' }));
    expect(awaited).toBeUndefined();
  });
});

describe('assume', () => {
  it('puts a case where it is said to stand, asking nobody, and says so in the timeline', () => {
    const { trial } = given(letters)
      .assume()
      .case('l', 'letter', { in: ['work.paused', 'timeliness.overdue'], person: 'head', fields: { about: '路灯' } });
    expect(trial.case('l')).toMatchObject({
      state: 'work.paused+timeliness.overdue',
      person: 'head',
      armed: [],
      fields: { about: '路灯' },
    });
    expect(trial.timeline.at(-1)?.events[0]?.type).toBe('assumed');
  });
  it('even the impossible: struck off before the campaign began', () => {
    given(county)
      .assume()
      .case('p', 'problem', { in: 'work.struck-off' })
      .when({ type: 'problem.verify', case: 'p', role: 'inspector' })
      .thenRefused('not-in-this-state');
  });
});
