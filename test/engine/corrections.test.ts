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

  it('what the rules no longer allow is told, not enforced', async () => {
    const s = await session();
    await s.open('2026-03-04', 'd', 'u');
    await s.ok('2026-03-05', 'doc.note', { case: 'd', data: { note: '已阅' } });
    const event = await s.correct('2026-03-06', 'd', 2, { type: 'doc.note', data: { note: 'no' } });
    expect(event.data).toMatchObject({ unruly: [{ number: 2, type: 'doc.note', rules: ['note-breaks'] }] });
    expect(s.engine.case('d')?.fields).toMatchObject({ note: 'no' });
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
