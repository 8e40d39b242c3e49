/** Corrections: an entry that was wrong is taken out, or another put in its place, by two people; the case is as it would be. */
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../src/engine/index.js';
import { docPolicy, tallies } from './doc-policy.js';
import { asked, codeOf, session } from './doc-session.js';

const wrong = (entry: number, more: object = {}) => ({ entry, reason: '登记错误', ...more });

describe('who corrects', () => {
  it('one person proposes, another confirms, who names the version that they have seen', async () => {
    const s = await session();
    await s.open('2026-03-04', 'd', 'u');
    await s.ok('2026-03-05', 'doc.sign', { case: 'd' });
    await s.ok('2026-03-06', 'entry.propose', { case: 'd', data: wrong(2) });
    const confirm = (by: string, seen: number) =>
      s.code('2026-03-06', 'entry.confirm', { case: 'd', by, data: { proposal: 3, seen } });
    expect(await confirm('officer', 3)).toBe('approver-not-fit');
    expect(await confirm('u-head', 3)).toBe('role-not-held');
    expect(await confirm('second', 2)).toBe('changed-since');
    expect(s.engine.case('d')?.state).toBe('signed');
    expect(await confirm('second', 3)).toBe('accepted');
    expect(s.engine.case('d')).toMatchObject({
      state: 'waiting',
      proposals: [],
      corrections: [{ entry: 2, proposedBy: 'officer', confirmedBy: 'second', recordedAs: 4 }],
    });
  });

  it('neither who proposes nor in whose name it is proposed confirms it, and nobody does so for either', async () => {
    const s = await session();
    const grant = (person: string, to: string) =>
      s.ok('2026-03-04', 'delegation.grant', {
        by: 'host',
        data: { person, to, role: 'office', from: '2026-03-01', until: '2026-03-31' },
      });
    await grant('officer', 'u-head');
    await grant('officer', 'third');
    await s.open('2026-03-04', 'd', 'u');
    await s.ok('2026-03-05', 'doc.sign', { case: 'd' });
    await s.ok('2026-03-06', 'entry.propose', { case: 'd', by: 'u-head', onBehalfOf: 'officer', data: wrong(2) });
    expect(s.engine.case('d')?.proposals).toMatchObject([{ proposedBy: 'u-head', proposedFor: 'officer' }]);
    const confirm = (who: object) =>
      s.code('2026-03-06', 'entry.confirm', { case: 'd', data: { proposal: 3, seen: 3 }, ...who });
    expect(await confirm({ by: 'officer' })).toBe('approver-not-fit');
    expect(await confirm({ by: 'third', onBehalfOf: 'officer' })).toBe('approver-not-fit');
    expect(await confirm({ by: 'second' })).toBe('accepted');
  });

  it('sent as rows of one page, with what comes before and after them, none overtakes another', async () => {
    const s = await session();
    const rows = [
      asked('2026-03-05', 'doc.open', { case: 'd', unit: 'u' }),
      asked('2026-03-05', 'doc.sign', { case: 'd' }),
      asked('2026-03-06', 'entry.propose', { case: 'd', data: wrong(1) }),
      asked('2026-03-06', 'entry.confirm', { case: 'd', by: 'second', data: { proposal: 3, seen: 3 } }),
      asked('2026-03-06', 'doc.note', { case: 'd', data: { note: 'afterwards' } }),
    ];
    const reports = await s.engine.dispatchEach(rows);
    expect(reports.map(({ row, outcome }) => [row, outcome && codeOf(outcome)])).toEqual([
      [0, 'accepted'],
      [1, 'accepted'],
      [2, 'accepted'],
      [3, 'accepted'],
      [4, 'case-void'],
    ]);
    expect(s.engine.case('d')).toMatchObject({ void: true, done: true });
  });

  it('a proposal is withdrawn, or stands until it is confirmed; one entry has one', async () => {
    const s = await session();
    await s.open('2026-03-04', 'd', 'u');
    await s.ok('2026-03-05', 'doc.sign', { case: 'd' });
    await s.ok('2026-03-06', 'entry.propose', { case: 'd', data: wrong(2) });
    expect(await s.code('2026-03-06', 'entry.propose', { case: 'd', data: wrong(2) })).toBe('already-proposed');
    await s.ok('2026-03-06', 'entry.withdraw', { case: 'd', data: { proposal: 3, reason: '无误' } });
    expect(s.engine.case('d')?.proposals).toEqual([]);
    expect(
      await s.code('2026-03-06', 'entry.confirm', { case: 'd', by: 'second', data: { proposal: 3, seen: 4 } }),
    ).toBe('unknown-proposal');
  });

  it('what is no entry cannot be corrected: a limit that was missed, a number that is not there', async () => {
    const s = await session();
    await s.open('2026-03-04', 'd', 'u');
    await s.pass('2026-03-13');
    expect(await s.code('2026-03-13', 'entry.propose', { case: 'd', data: wrong(2) })).toBe('unknown-entry');
    expect(await s.code('2026-03-13', 'entry.propose', { case: 'd', data: wrong(9) })).toBe('unknown-entry');
    expect(await s.code('2026-03-13', 'entry.propose', { case: 'nowhere', data: wrong(1) })).toBe('unknown-case');
  });
});

describe('what comes of it', () => {
  it('the last entry is taken back with its deadlines and totals', async () => {
    const s = await session();
    await s.open('2026-03-04', 'd', 'u');
    const before = s.engine.case('d');
    await s.ok('2026-03-05', 'doc.sign', { case: 'd' });
    expect(s.engine.totals({ tally: 'waiting' })).toMatchObject([{ unit: 'u', value: 0 }]);
    await s.correct('2026-03-06', 'd', 2);
    expect(s.engine.totals({ tally: 'waiting' })).toMatchObject([{ unit: 'u', value: 1 }]);
    expect(s.engine.totals({ tally: 'steps' })).toMatchObject([{ value: 1 }]);
    expect(s.engine.case('d')).toMatchObject({ state: 'waiting', armed: before?.armed });
    await s.pass('2026-03-12');
    expect(s.missed('d')).toEqual(['wd 2026-03-11']);
  });

  it('an annulled opening makes the case void, and its children are listed', async () => {
    const s = await session();
    await s.open('2026-03-04', 'd', 'u', { topic: 'roads' });
    await s.ok('2026-03-04', 'doc.open', { case: 'child', unit: 'u', parent: 'd' });
    const event = await s.correct('2026-03-05', 'd', 1);
    expect(event.data).toMatchObject({ children: ['child'] });
    expect(s.engine.case('d')).toMatchObject({ void: true, done: true, armed: [] });
    expect(await s.code('2026-03-05', 'doc.sign', { case: 'd' })).toBe('case-void');
    expect(s.engine.totals({ tally: 'topics' })).toMatchObject([{ unit: 'u', value: 0 }]);
    expect(s.engine.totals({ tally: 'waiting' })).toMatchObject([{ unit: 'u', value: 1 }]);
  });

  it('two papers add one topic, one of them is annulled: the topic still counts once', async () => {
    const s = await session();
    await s.open('2026-03-04', 'd1', 'u', { topic: 'roads' });
    await s.open('2026-03-04', 'd2', 'u', { topic: 'roads' });
    expect(s.engine.totals({ tally: 'topics' })).toMatchObject([{ value: 1 }]);
    await s.correct('2026-03-05', 'd1', 1);
    expect(s.engine.totals({ tally: 'topics' })).toMatchObject([{ value: 1 }]);
    await s.correct('2026-03-05', 'd2', 1);
    expect(s.engine.totals({ tally: 'topics' })).toMatchObject([{ value: 0 }]);
  });

  it('an annulled signing does not come back with an annulled pause: the paper waits, its limits run', async () => {
    const s = await session();
    await s.open('2026-03-04', 'd', 'u');
    await s.ok('2026-03-04', 'doc.sign', { case: 'd' });
    await s.correct('2026-03-05', 'd', 2);
    await s.ok('2026-03-05', 'doc.pause', { case: 'd' });
    expect(s.last('d', 'wd')).toBe('stopped');
    await s.correct('2026-03-06', 'd', 5);
    expect(s.engine.case('d')?.state).toBe('waiting');
    expect([s.last('d', 'wd'), s.last('d', 'cd')]).toEqual(['2026-03-11', '2026-03-16']);
  });

  it('what was asked while a year was not known is taken again as it was: nobody could know that a limit had passed', async () => {
    const s = await session();
    await s.open('2026-12-28', 'extended', 'u');
    await s.open('2026-12-28', 'signed', 'u');
    for (const id of ['extended', 'signed']) await s.ok('2026-12-29', 'doc.note', { case: id, data: { note: '已阅' } });
    await s.ok('2027-01-11', 'doc.extend', { case: 'extended', data: { to: '2027-01-20' } });
    await s.ok('2027-01-11', 'doc.sign', { case: 'signed' });
    await s.ok('2027-01-12', 'calendar.extend', {
      data: { year: 2027, holidays: ['2027-01-01'], workdays: [], source: '2027' },
    });
    expect([s.last('extended', 'wd'), s.missed('extended'), s.missed('signed')]).toEqual([
      '2027-01-20',
      ['cd 2027-01-07'],
      [],
    ]);
    const annulled = await s.correct('2027-01-13', 'extended', 2);
    expect(annulled.data).toMatchObject({ unruly: [], fellOut: [] });
    expect([s.last('extended', 'wd'), s.missed('extended')]).toEqual(['2027-01-20', ['cd 2027-01-07']]);
    await s.correct('2027-01-13', 'signed', 2);
    expect([s.engine.case('signed')?.state, s.missed('signed')]).toEqual(['signed', []]);
  });

  it('what was asked while a table was wrong is taken again as it was: the limit ran then', async () => {
    const s = await session();
    const amend = (at: string, ...holidays: readonly string[]) =>
      s.ok(at, 'calendar.amend', { data: { year: 2026, holidays, workdays: [], source: '更正' } });
    await s.open('2026-03-04', 'd', 'u');
    await s.ok('2026-03-04', 'doc.note', { case: 'd', data: { note: '已阅' } });
    await amend('2026-03-05', '2026-03-10', '2026-03-11');
    await s.ok('2026-03-12', 'doc.extend', { case: 'd', data: { to: '2026-03-20' } });
    await amend('2026-03-13', '2026-03-30');
    expect(s.last('d', 'wd')).toBe('2026-03-20');
    const annulled = await s.correct('2026-03-16', 'd', 2);
    expect(annulled.data).toMatchObject({ unruly: [], fellOut: [] });
    expect([s.last('d', 'wd'), s.missed('d')]).toEqual(['2026-03-20', []]);
  });

  it('what was asked before the end of a suspension was entered is taken again as it was: the limits stood still', async () => {
    const s = await session();
    await s.open('2026-03-04', 'd', 'u');
    await s.ok('2026-03-05', 'doc.note', { case: 'd', data: { note: '已阅' } });
    await s.suspend('2026-03-10', '*');
    await s.ok('2026-03-12', 'doc.sign', { case: 'd' });
    await s.resume('2026-03-13', '*', '2026-03-10');
    await s.correct('2026-03-16', 'd', 2);
    expect([s.engine.case('d')?.state, s.missed('d')]).toEqual(['signed', []]);
    // Never signed, it was missed on the day on which the limits went on.
    await s.correct('2026-03-16', 'd', 4);
    expect([s.engine.case('d')?.state, s.missed('d')]).toEqual(['waiting', ['wd 2026-03-11']]);
  });

  it('what followed in other cases is listed, and stands', async () => {
    const s = await session();
    await s.open('2026-03-04', 'd', 'u');
    await s.ok('2026-03-05', 'doc.sign', { case: 'd' });
    await s.ok('2026-03-06', 'doc.reopen', { case: 'd' });
    const event = await s.correct('2026-03-09', 'd', 2);
    expect(event.data).toMatchObject({
      followed: [{ type: 'echo.opened', case: 'echo:d' }],
      fellOut: [{ number: 3, type: 'doc.reopen' }],
    });
    expect(s.engine.case('echo:d')?.state).toBe('open');
    expect(s.engine.case('d')?.state).toBe('waiting');
  });

  it('what followed is listed although entry, proposal and confirmation come in one batch, or some of them', async () => {
    const commands = (id: string) => [
      asked('2026-03-05', 'doc.open', { case: id, unit: 'u' }),
      asked('2026-03-05', 'doc.sign', { case: id }),
      asked('2026-03-05', 'entry.propose', { case: id, data: wrong(2) }),
      asked('2026-03-05', 'entry.confirm', { case: id, by: 'second', data: { proposal: 3, seen: 3 } }),
    ];
    for (const apart of [0, 1, 2, 3]) {
      const s = await session();
      const all = commands('d');
      for (const one of all.slice(0, apart)) expect(codeOf(await s.engine.receive(one))).toBe('accepted');
      expect(codeOf(await s.engine.dispatchAll(all.slice(apart) as never))).toBe('accepted');
      expect((await s.engine.history('d')).at(-1)).toMatchObject({
        type: 'entry.corrected',
        data: { followed: [{ type: 'echo.opened', case: 'echo:d' }] },
      });
    }
  });

  it('a wrong day in a plan is corrected although its limit was missed: the right one runs, the old one stays to be seen', async () => {
    const s = await session();
    await s.open('2026-03-04', 'd', 'u', { until: '2026-03-06' });
    await s.pass('2026-03-09');
    expect(s.missed('d')).toEqual(['fd 2026-03-06']);
    await s.correct('2026-03-09', 'd', 1, { type: 'doc.open', data: { until: '2026-04-06' } });
    expect(s.missed('d')).toEqual([]);
    expect(s.last('d', 'fd')).toBe('2026-04-06');
    expect([s.last('d', 'wd'), s.last('d', 'cd')]).toEqual(['2026-03-11', '2026-03-16']);
    const told = await s.engine.history('d');
    expect(told.map(({ type }) => type)).toEqual(['doc.opened', 'doc.fd-late', 'entry.proposed', 'entry.corrected']);
    expect(told[0]?.keeps).toEqual({ until: '2026-03-06' });
  });

  it('the newest correction is an entry, and can be annulled itself', async () => {
    const s = await session();
    await s.open('2026-03-04', 'd', 'u');
    await s.ok('2026-03-05', 'doc.sign', { case: 'd' });
    await s.correct('2026-03-06', 'd', 2);
    expect(s.engine.case('d')?.state).toBe('waiting');
    await s.correct('2026-03-06', 'd', 4, undefined, 'third');
    expect(s.engine.case('d')?.state).toBe('signed');
    expect(s.engine.totals({ tally: 'waiting' })).toMatchObject([{ value: 0 }]);
    expect(await s.code('2026-03-06', 'entry.propose', { case: 'd', data: wrong(4) })).toBe('not-the-newest');
  });

  it('a correction that takes another back is taken back in turn, as often as anybody likes', async () => {
    const s = await session();
    await s.open('2026-03-04', 'd', 'u');
    await s.ok('2026-03-05', 'doc.sign', { case: 'd' });
    let entry = 2;
    for (const state of ['waiting', 'signed', 'waiting', 'signed', 'waiting']) {
      await s.correct('2026-03-06', 'd', entry);
      expect(s.engine.case('d')?.state).toBe(state);
      entry = s.engine.case('d')?.version ?? 0;
    }
    for (const old of [6, 8, 10])
      expect(await s.code('2026-03-06', 'entry.propose', { case: 'd', data: wrong(old) })).toBe('not-the-newest');
    expect(await s.code('2026-03-06', 'entry.propose', { case: 'd', data: wrong(2) })).toBe('already-annulled');
  });

  it('behind a correction that was taken back the one before it can be taken back too', async () => {
    const s = await session();
    await s.open('2026-03-04', 'd', 'u');
    await s.ok('2026-03-04', 'doc.note', { case: 'd', data: { note: '已阅' } });
    await s.ok('2026-03-05', 'doc.sign', { case: 'd' });
    await s.correct('2026-03-06', 'd', 3);
    await s.correct('2026-03-06', 'd', 2);
    expect(await s.code('2026-03-06', 'entry.propose', { case: 'd', data: wrong(5) })).toBe('not-the-newest');
    await s.correct('2026-03-06', 'd', 7);
    await s.correct('2026-03-06', 'd', 5);
    expect(s.engine.case('d')).toMatchObject({ state: 'signed', fields: { note: '已阅' } });
  });

  it('what the rules no longer allow is told, not enforced', async () => {
    const s = await session();
    await s.open('2026-03-04', 'd', 'u');
    await s.ok('2026-03-05', 'doc.note', { case: 'd', data: { note: '已阅' } });
    const event = await s.correct('2026-03-06', 'd', 2, { type: 'doc.note', data: { note: 'no' } });
    expect(event.data).toMatchObject({ unruly: [{ number: 2, type: 'doc.note', rules: ['note-breaks'] }] });
    expect(s.engine.case('d')?.fields).toMatchObject({ note: 'no' });
  });

  it('an entry takes effect on no other day than it could have when it was entered', async () => {
    const s = await session();
    await s.open('2026-03-11', 'd', 'u');
    await s.ok('2026-03-12', 'doc.restart', { case: 'd' });
    const propose = (entry: number, type: string, on: string) =>
      s.code('2026-03-25', 'entry.propose', { case: 'd', data: wrong(entry, { replacement: { type, data: {}, on } }) });
    await s.pass('2026-03-13');
    expect(await propose(2, 'doc.restart', '2000-01-01')).toBe('effective-day-out-of-bounds');
    expect(await propose(2, 'doc.restart', '2026-03-10')).toBe('effective-day-out-of-bounds');
    expect(await propose(1, 'doc.open', '2026-03-03')).toBe('effective-day-out-of-bounds');
    expect(await propose(1, 'doc.open', '2026-03-26')).toBe('effective-day-out-of-bounds');
    expect(await propose(2, 'doc.restart', '2026-03-11')).toBe('accepted');
    expect(await propose(1, 'doc.open', '2026-03-04')).toBe('accepted');
  });

  it('an entry that takes effect before the day on which the case now opens is told', async () => {
    const s = await session();
    await s.open('2026-03-02', 'd', 'u');
    await s.ok('2026-03-03', 'doc.note', { case: 'd', data: { note: '已阅' } });
    await s.ok('2026-03-05', 'doc.note', { case: 'd', data: { note: '再阅' } });
    const event = await s.correct('2026-03-05', 'd', 1, { type: 'doc.open', data: {}, on: '2026-03-05' });
    expect(event.data).toMatchObject({
      unruly: [{ number: 2, type: 'doc.note', rules: ['effective-day-out-of-bounds'] }],
      fellOut: [],
    });
    expect(s.engine.case('d')).toMatchObject({ openedOn: '2026-03-05', fields: { note: '再阅' } });
  });

  it('a limit moved further than it may be is told', async () => {
    const s = await session();
    await s.open('2026-03-02', 'd', 'u');
    await s.ok('2026-03-03', 'doc.extend', { case: 'd', data: { to: '2026-03-16' } });
    const event = await s.correct('2026-03-03', 'd', 2, { type: 'doc.extend', data: { to: '2027-01-01' } });
    expect(event.data).toMatchObject({ unruly: [{ number: 2, rules: ['extension-out-of-bounds'] }] });
  });

  it('what the author of an entry was not entitled to ask does not take its place', async () => {
    const s = await session();
    await s.open('2026-03-02', 'd', 'u');
    await s.ok('2026-03-03', 'doc.sign', { case: 'd' });
    const approve = wrong(2, { replacement: { type: 'doc.approve', data: {} } });
    const refused = await s.engine.receive(asked('2026-03-03', 'entry.propose', { case: 'd', data: approve }));
    expect(refused).toMatchObject({
      code: 'role-not-held',
      failures: [{ given: 'officer', path: 'data.replacement.type' }],
    });
    expect(s.engine.case('d')?.proposals).toEqual([]);
  });

  it('what was missed and is not stands among the wrong breaches; taken back, it is missed again', async () => {
    const s = await session();
    await s.open('2026-03-04', 'd', 'u');
    await s.pass('2026-03-13');
    expect(s.missed('d')).toEqual(['wd 2026-03-11']);
    const wrongly = () => s.engine.case('d')?.wrongBreaches.map(({ deadline, day, right }) => [deadline, day, right]);
    await s.correct('2026-03-13', 'd', 1);
    expect([s.missed('d'), wrongly()]).toEqual([[], [['wd', '2026-03-11', undefined]]]);
    await s.correct('2026-03-13', 'd', s.engine.case('d')?.version ?? 0);
    expect([s.missed('d'), wrongly()]).toEqual([['wd 2026-03-11'], []]);
    await s.correct('2026-03-13', 'd', 1, { type: 'doc.open', data: {}, on: '2026-03-10' });
    expect([s.missed('d'), wrongly()]).toEqual([[], [['wd', '2026-03-11', '2026-03-17']]]);
  });

  it('is tried without being recorded: a dry run says what the engine would decide', async () => {
    const s = await session();
    await s.open('2026-03-04', 'd', 'u');
    await s.ok('2026-03-05', 'doc.sign', { case: 'd' });
    const propose = asked('2026-03-06', 'entry.propose', { case: 'd', data: wrong(2) });
    expect(codeOf(await s.engine.dryRun(propose))).toBe('accepted');
    expect(s.engine.case('d')?.proposals).toEqual([]);
    await s.engine.receive(propose);
    const confirm = asked('2026-03-06', 'entry.confirm', { case: 'd', by: 'second', data: { proposal: 3, seen: 3 } });
    const tried = await s.engine.dryRun(confirm);
    const done = await s.engine.receive(confirm);
    expect(isRefusal(tried)).toBe(false);
    expect(tried).toEqual(done);
  });
});

describe('totals', () => {
  it('of standing cases are right for any number of them', async () => {
    const many = Array.from({ length: 70 }, (_, n) => ({
      id: `standing-${n}`,
      title: { zh: '在办', en: 'standing' },
      cites: ['1'],
      per: 'unit' as const,
      kind: 'standing' as const,
      procedure: 'doc',
      states: [n % 2 === 0 ? 'waiting' : 'signed'],
    }));
    const s = await session({ policy: docPolicy({ tallies: [...tallies, ...many] }) });
    await s.open('2026-03-04', 'd1', 'u');
    await s.open('2026-03-04', 'd2', 'u');
    await s.ok('2026-03-05', 'doc.sign', { case: 'd1' });
    for (const { id } of many) expect(s.engine.totals({ tally: id, unit: 'u' }), id).toMatchObject([{ value: 1 }]);
    await s.ok('2026-03-05', 'doc.sign', { case: 'd2' });
    for (const [n, { id }] of many.entries())
      expect(s.engine.totals({ tally: id, unit: 'u' }), id).toMatchObject([{ value: n % 2 === 0 ? 0 : 2 }]);
  });
});
