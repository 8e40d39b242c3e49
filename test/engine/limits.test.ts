/** Limits keep a history: what suspensions, mergers, corrections, late entries and extensions make of a last day. */
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../src/engine/index.js';
import { docsWithin } from './doc-policy.js';
import { asked, session } from './doc-session.js';

describe('a suspension', () => {
  it('leaves what is left counted from before rolling: one of ten days', async () => {
    const s = await session();
    await s.open('2026-03-04', 'd', 'u');
    expect([s.last('d', 'wd'), s.last('d', 'cd')]).toEqual(['2026-03-11', '2026-03-16']);
    await s.suspend('2026-03-13', '*');
    expect(s.last('d', 'cd')).toBe('stopped');
    await s.resume('2026-03-19', '*');
    expect(s.last('d', 'cd')).toBe('2026-03-20');
  });

  it('over the turn of the year, the table of which comes after it, loses no day', async () => {
    const s = await session({ policy: docsWithin(10, 20) });
    await s.open('2026-12-14', 'd', 'u');
    await s.suspend('2026-12-15', '*');
    await s.resume('2026-12-25', '*');
    await s.ok('2026-12-28', 'calendar.extend', {
      data: { year: 2027, holidays: ['2027-01-01'], workdays: [], source: '2027' },
    });
    expect([s.last('d', 'wd'), s.last('d', 'cd')]).toEqual(['2027-01-08', '2027-01-13']);
  });

  it('over the turn of the year is not missed at once when the table comes: what was left counts from the resuming', async () => {
    const s = await session();
    await s.open('2026-12-18', 'd', 'u');
    await s.suspend('2026-12-21', '*');
    await s.resume('2027-02-01', '*');
    const armed = s.engine.case('d')?.armed ?? [];
    expect(armed.find(({ deadline }) => deadline === 'wd')?.missing).toBe(2027);
    await s.pass('2027-02-03');
    await s.ok('2027-02-03', 'calendar.extend', {
      data: {
        year: 2027,
        holidays: ['2027-01-01', '2027-01-02', '2027-01-03', '2027-02-06', '2027-02-07', '2027-02-08'],
        workdays: [],
        source: '2027',
      },
    });
    // One of five is used on 21 December; four are left: 2, 3, 4, 5 February.
    expect(s.last('d', 'wd')).toBe('2027-02-05');
    expect(s.missed('d')).toEqual([]);
  });

  it('of a unit ends for its cases although the unit was merged meanwhile', async () => {
    const s = await session();
    await s.open('2026-03-04', 'd', 'v');
    await s.suspend('2026-03-05', 'v');
    await s.ok('2026-03-06', 'unit.merge', { data: { unit: 'v', into: 'u' } });
    await s.resume('2026-03-09', 'v');
    expect(s.last('d', 'wd')).toBe('2026-03-13');
  });

  it('of the unit into which a running one is merged stops the limits of that one', async () => {
    const s = await session();
    await s.open('2026-03-04', 'd', 'v');
    await s.suspend('2026-03-05', 'u');
    expect(s.last('d', 'wd')).toBe('2026-03-11');
    await s.ok('2026-03-06', 'unit.merge', { data: { unit: 'v', into: 'u' } });
    expect([s.last('d', 'wd'), s.last('d', 'cd')]).toEqual(['stopped', 'stopped']);
    await s.open('2026-03-06', 'new', 'u');
    expect(s.last('new', 'wd')).toBe('stopped');
    await s.resume('2026-03-09', 'u');
    // 6 and 9 March are paused, as for those who stood there: five of 5, 10, 11, 12, 13.
    expect(s.last('d', 'wd')).toBe('2026-03-13');
  });

  it('entered as of a day before the limit began gives no more days than the span has', async () => {
    const s = await session();
    await s.open('2026-03-12', 'd', 'u');
    await s.suspend('2026-03-12 11:00', '*', '2026-03-10');
    await s.resume('2026-03-16', '*');
    expect(s.last('d', 'wd')).toBe('2026-03-23');
  });

  it('resumed as of a day before it began makes no limit shorter', async () => {
    const s = await session();
    await s.open('2026-03-12', 'd', 'u');
    await s.suspend('2026-03-13', '*');
    expect(
      await s.code('2026-03-13 11:00', 'deadlines.resume', {
        occurredOn: '2026-03-10',
        data: { scope: '*', reason: '恢复' },
      }),
    ).toBe('bad-dates');
    await s.resume('2026-03-13 12:00', '*');
    expect(s.last('d', 'wd')).toBe('2026-03-19');
  });

  it('resumed on the very day on which a limit ends that has no days to count: it ends on the next', async () => {
    const s = await session();
    await s.suspend('2026-03-02', 'u');
    await s.open('2026-03-03', 'd', 'u', { until: '2026-03-03' });
    await s.resume('2026-03-03 12:00', 'u');
    expect(s.last('d', 'fd')).toBe('2026-03-04');
    // Entered after its day, it is missed; what stopped it before it ended shows that it was not.
    await s.suspend('2026-03-05', 'u', '2026-03-03');
    expect([s.last('d', 'fd'), s.missed('d')]).toEqual(['stopped', []]);
  });

  it('is no day on which anything is due: what is stopped is left out', async () => {
    const s = await session();
    await s.open('2026-03-04', 'd', 'u');
    expect(s.engine.due().map(({ deadline }) => deadline)).toEqual(['wd', 'cd']);
    await s.suspend('2026-03-05', '*');
    expect(s.engine.due()).toEqual([]);
    expect(s.engine.cases({ dueBy: '2026-12-31' as never }).cases).toEqual([]);
  });

  it('of a unit that was replaced is refused, naming the successor; a suspended one can still be resumed', async () => {
    const s = await session();
    await s.suspend('2026-03-04', 'v');
    await s.ok('2026-03-05', 'unit.merge', { data: { unit: 'v', into: 'u' } });
    await s.resume('2026-03-06', 'v');
    expect(await s.code('2026-03-06', 'deadlines.suspend', { data: { scope: 'v', reason: '静默' } })).toBe(
      'unit-replaced',
    );
  });
});

describe('an entry annulled', () => {
  it('during a suspension: the limits that run again are stopped, as those of a paper never signed', async () => {
    const s = await session();
    await s.open('2026-03-12', 'd', 'u');
    await s.open('2026-03-12', 'sibling', 'u');
    await s.ok('2026-03-13', 'doc.sign', { case: 'd' });
    await s.suspend('2026-03-16', '*');
    await s.correct('2026-03-17', 'd', 2);
    expect([s.last('d', 'wd'), s.last('d', 'cd')]).toEqual(['stopped', 'stopped']);
    await s.pass('2026-03-29');
    expect(s.missed('d')).toEqual([]);
  });

  it('after a suspension: the limits end as those of a paper never signed', async () => {
    const s = await session();
    await s.open('2026-03-12', 'd', 'u');
    await s.open('2026-03-12', 'sibling', 'u');
    await s.ok('2026-03-13', 'doc.sign', { case: 'd' });
    await s.suspend('2026-03-16', '*');
    await s.resume('2026-03-30', '*');
    await s.correct('2026-03-31', 'd', 2);
    expect([s.last('d', 'wd'), s.last('d', 'cd')]).toEqual(['2026-04-02', '2026-04-07']);
    for (const limit of ['wd', 'cd']) expect(s.last('d', limit)).toBe(s.last('sibling', limit));
    expect(s.missed('d')).toEqual([]);
  });
});

describe('an extension', () => {
  it('outlives a limit that starts again, and so does its count', async () => {
    const s = await session();
    await s.open('2026-03-04', 'd', 'u');
    await s.ok('2026-03-05', 'doc.extend', { case: 'd', data: { to: '2026-03-31' } });
    await s.ok('2026-03-06', 'doc.restart', { case: 'd' });
    expect(s.last('d', 'wd')).toBe('2026-03-31');
    expect(await s.code('2026-03-06', 'doc.extend', { case: 'd', data: { to: '2026-04-01' } })).toBe(
      'extended-too-often',
    );
  });

  it('outlives a signing that was taken back', async () => {
    const s = await session();
    await s.open('2026-03-04', 'd', 'u');
    await s.ok('2026-03-05', 'doc.extend', { case: 'd', data: { to: '2026-03-31' } });
    await s.ok('2026-03-06', 'doc.sign', { case: 'd' });
    await s.ok('2026-03-09', 'doc.reopen', { case: 'd' });
    expect(s.last('d', 'wd')).toBe('2026-03-31');
    expect(s.engine.case('d')?.extensions).toMatchObject({ wd: { to: '2026-03-31', times: 1 } });
  });

  it('is gone where the transition says that the limit begins anew', async () => {
    const s = await session();
    await s.open('2026-03-04', 'd', 'u');
    await s.ok('2026-03-05', 'doc.extend', { case: 'd', data: { to: '2026-03-31' } });
    await s.ok('2026-03-06', 'doc.anew', { case: 'd' });
    expect(s.last('d', 'wd')).toBe('2026-03-13');
    expect(await s.code('2026-03-09', 'doc.extend', { case: 'd', data: { to: '2026-03-20' } })).toBe('accepted');
  });

  it('asked for in time and granted after the end counts as asked: the limit was not missed', async () => {
    const s = await session();
    await s.open('2026-03-04', 'd', 'u');
    await s.ok('2026-03-10', 'doc.ask-more', { case: 'd', data: { askedOn: '2026-03-10' } });
    await s.pass('2026-03-13');
    expect(s.missed('d')).toEqual(['wd 2026-03-11']);
    await s.ok('2026-03-13', 'doc.extend', { case: 'd', data: { to: '2026-03-24' } });
    expect(s.missed('d')).toEqual([]);
    expect(s.last('d', 'wd')).toBe('2026-03-24');
    expect(s.engine.case('d')?.wrongBreaches).toMatchObject([{ deadline: 'wd', right: '2026-03-24' }]);
  });

  it('granted after the end is stopped by what was entered meanwhile', async () => {
    const s = await session();
    await s.open('2026-03-04', 'd', 'u');
    await s.ok('2026-03-10', 'doc.ask-more', { case: 'd', data: { askedOn: '2026-03-10' } });
    await s.suspend('2026-03-12', '*');
    await s.ok('2026-03-13', 'doc.extend', { case: 'd', data: { to: '2026-03-24' } });
    expect([s.last('d', 'wd'), s.missed('d')]).toEqual(['stopped', []]);
    await s.resume('2026-03-16', '*');
    expect(s.last('d', 'wd')).toBe('2026-03-27');
  });

  it('asked for after the end is refused', async () => {
    const s = await session();
    await s.open('2026-03-04', 'd', 'u');
    await s.ok('2026-03-12', 'doc.ask-more', { case: 'd', data: { askedOn: '2026-03-12' } });
    expect(await s.code('2026-03-13', 'doc.extend', { case: 'd', data: { to: '2026-03-24' } })).toBe(
      'deadline-expired',
    );
  });

  it('that stands still is not said to have ended: nor is it said to be missing', async () => {
    const s = await session();
    await s.open('2026-03-04', 'd', 'u');
    await s.ok('2026-03-05', 'doc.ask-more', { case: 'd', data: { askedOn: '2026-03-05' } });
    await s.suspend('2026-03-06', '*');
    const later = { ...asked('2026-03-09', 'doc.extend', { case: 'd', data: { to: '2026-03-24' } }), id: 'later' };
    const outcome = await s.engine.receive(later);
    expect(isRefusal(outcome) && [outcome.code, outcome.failures[0]?.message.zh]).toEqual([
      'deadline-not-running',
      '工作日已停止计算，无须延期；恢复计算后确需延期的，再行申请',
    ]);
  });
});
