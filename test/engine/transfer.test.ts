/** A case goes over to another unit: it keeps what it has, and who stops its limits changes with the unit. */
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../src/engine/index.js';
import { asked, session } from './doc-session.js';
import type { Session } from './doc-session.js';

const pass = (s: Session, at: string, to: string, more: object = {}) =>
  s.ok(at, 'doc.pass', { case: 'd', data: { to }, ...more });
const waiting = ({ engine }: Session) =>
  ['u', 'v'].map((unit) => engine.totals({ tally: 'waiting', unit })[0]?.value ?? 0);

describe('a case that goes over', () => {
  it('keeps its number, fields and limits, and names who had it', async () => {
    const s = await session();
    await s.open('2026-03-04', 'd', 'u', { topic: '道路' });
    const [wd, cd] = [s.last('d', 'wd'), s.last('d', 'cd')];
    const [event] = await pass(s, '2026-03-06', 'v');
    expect(event).toMatchObject({ type: 'doc.passed', unit: 'v', asked: { data: { to: 'v' } } });
    expect(event?.arms).toBeUndefined();
    expect(s.engine.case('d')).toMatchObject({
      unit: 'v',
      formerUnits: [{ unit: 'u', to: '2026-03-05' }],
      fields: { topic: '道路' },
      state: 'waiting',
    });
    expect([s.last('d', 'wd'), s.last('d', 'cd')]).toEqual([wd, cd]);
    await s.pass('2026-04-01');
    expect(s.missed('d')).toEqual([`wd ${wd}`, `cd ${cd}`]);
  });

  it('is led by the head of the unit that has it, and by nobody of the other any longer', async () => {
    const s = await session();
    await s.open('2026-03-04', 'd', 'u');
    await pass(s, '2026-03-05', 'v', { by: 'u-head' });
    expect(await s.code('2026-03-05 11:00', 'doc.note', { case: 'd', by: 'u-head', data: { note: '已阅' } })).toBe(
      'role-not-held',
    );
    expect(await s.code('2026-03-05 11:00', 'doc.note', { case: 'd', by: 'v-head', data: { note: '已阅' } })).toBe(
      'accepted',
    );
  });

  it('takes what it counts for where it stands along; what was counted for an event stays', async () => {
    const s = await session();
    await s.open('2026-03-04', 'd', 'u', { topic: '道路' });
    await s.open('2026-03-04', 'e', 'u');
    expect(waiting(s)).toEqual([2, 0]);
    const [event] = await pass(s, '2026-03-05', 'v');
    expect(event?.amounts).toEqual([
      { tally: 'waiting', unit: 'u', member: undefined, by: -1 },
      { tally: 'waiting', unit: 'v', member: undefined, by: 1 },
    ]);
    expect(waiting(s)).toEqual([1, 1]);
    await s.ok('2026-03-06', 'doc.sign', { case: 'd' });
    expect(waiting(s)).toEqual([1, 0]);
    expect(s.engine.totals({ tally: 'topics', unit: 'u' })[0]?.value).toBe(1);
    await s.ok('2026-03-06', 'doc.reopen', { case: 'd' });
    expect(waiting(s)).toEqual([1, 1]);
  });
});

describe('limits of a case that goes over', () => {
  it('that the unit which had it had stopped go on from the day it goes over', async () => {
    const s = await session();
    await s.open('2026-03-04', 'd', 'u');
    await s.suspend('2026-03-05', 'u');
    expect(s.last('d', 'wd')).toBe('stopped');
    // 5 days from the 4th; 6th and 7th to 9th (of them 7th and 8th a weekend) are paused, the 10th counts again.
    await pass(s, '2026-03-10', 'v');
    expect(s.last('d', 'wd')).toBe('2026-03-13');
    await s.resume('2026-03-16', 'u');
    expect(s.missed('d')).toEqual(['wd 2026-03-13']);
    expect(s.engine.case('d')?.wrongBreaches).toEqual([]);
  });

  it('are stopped by the unit that takes it, from the day it does', async () => {
    const s = await session();
    await s.suspend('2026-03-02', 'v');
    await s.open('2026-03-04', 'd', 'u');
    expect(s.last('d', 'wd')).toBe('2026-03-11');
    await pass(s, '2026-03-06', 'v');
    expect(s.last('d', 'wd')).toBe('stopped');
    await s.resume('2026-03-12', 'v');
    // Only the 5th was counted; the 6th to the 12th are paused; 13th, 16th, 17th, 18th.
    expect(s.last('d', 'wd')).toBe('2026-03-18');
  });

  it('are left alone by what the unit which had it enters later, but for the days it had the case', async () => {
    const s = await session();
    await s.open('2026-03-04', 'd', 'u');
    await pass(s, '2026-03-06', 'v');
    await s.suspend('2026-03-09', 'u');
    expect(s.last('d', 'wd')).toBe('2026-03-11');
    await s.resume('2026-03-10', 'u');
    expect(s.last('d', 'wd')).toBe('2026-03-11');
    // As of the 4th: the 5th was paused, on which u still had it.
    await s.suspend('2026-03-10 11:00', 'u', '2026-03-04');
    expect(s.last('d', 'wd')).toBe('2026-03-12');
  });

  it('that were missed on a day on which another unit had it already, and was suspended, were not, and run again', async () => {
    const s = await session();
    await s.suspend('2026-03-02', 'v');
    await s.open('2026-03-04', 'd', 'u');
    await s.pass('2026-03-12');
    expect(s.missed('d')).toEqual(['wd 2026-03-11']);
    await pass(s, '2026-03-12 11:00', 'v', { occurredOn: '2026-03-11' });
    expect(s.missed('d')).toEqual([]);
    expect(s.engine.case('d')?.wrongBreaches).toMatchObject([{ deadline: 'wd', day: '2026-03-11' }]);
    expect(s.last('d', 'wd')).toBe('stopped');
  });

  it('stand under whoever takes over the unit that has it', async () => {
    const s = await session();
    await s.open('2026-03-04', 'd', 'u');
    await pass(s, '2026-03-05', 'v');
    await s.ok('2026-03-06', 'unit.merge', { data: { unit: 'v', into: 'u' } });
    await s.suspend('2026-03-09', 'u');
    expect(s.last('d', 'wd')).toBe('stopped');
  });
});

describe('a transfer is refused', () => {
  it.each([
    ['to a unit that nobody registered', 'x', 'unknown-unit'],
    ['to a unit outside the campaign', 'office', 'out-of-scope'],
    ['to the unit that has the case', 'u', 'already-theirs'],
  ])('%s', async (_, to, code) => {
    const s = await session();
    await s.open('2026-03-04', 'd', 'u');
    const outcome = await s.engine.receive(asked('2026-03-05', 'doc.pass', { case: 'd', data: { to } }));
    expect(isRefusal(outcome) && outcome.failures).toMatchObject([{ code, path: 'data.to' }]);
    expect(s.engine.case('d')).toMatchObject({ unit: 'u', formerUnits: undefined });
  });

  it('to a unit that another has taken over, which is named', async () => {
    const s = await session();
    await s.ok('2026-03-04', 'unit.register', { data: { unit: 'w', name: 'w', kind: 'department' } });
    await s.ok('2026-03-04', 'unit.merge', { data: { unit: 'v', into: 'w' } });
    await s.open('2026-03-04', 'd', 'u');
    const outcome = await s.engine.receive(asked('2026-03-05', 'doc.pass', { case: 'd', data: { to: 'v' } }));
    expect(isRefusal(outcome) && outcome.failures).toMatchObject([
      { code: 'unit-replaced', expected: { zh: 'w' }, path: 'data.to' },
    ]);
  });
});

describe('a transfer that was wrong', () => {
  it('taken out, the case is the unit’s that had it, with its totals and the suspensions of that unit', async () => {
    const s = await session();
    await s.suspend('2026-03-02', 'v');
    await s.open('2026-03-04', 'd', 'u');
    await pass(s, '2026-03-06', 'v');
    await s.correct('2026-03-09', 'd', 2);
    expect(s.engine.case('d')).toMatchObject({ unit: 'u', formerUnits: undefined });
    expect(s.last('d', 'wd')).toBe('2026-03-11');
    expect(waiting(s)).toEqual([1, 0]);
  });

  it('with another in its place, the case is that unit’s', async () => {
    const s = await session();
    await s.ok('2026-03-02', 'unit.register', { data: { unit: 'w', name: 'w', kind: 'department' } });
    await s.suspend('2026-03-02', 'w');
    await s.open('2026-03-04', 'd', 'u');
    await pass(s, '2026-03-06', 'v');
    await s.correct('2026-03-09', 'd', 2, { type: 'doc.pass', data: { to: 'w' } });
    expect(s.engine.case('d')).toMatchObject({ unit: 'w', formerUnits: [{ unit: 'u', to: '2026-03-05' }] });
    expect(s.last('d', 'wd')).toBe('stopped');
    expect(s.engine.totals({ tally: 'waiting', unit: 'w' })[0]?.value).toBe(1);
    expect(waiting(s)).toEqual([0, 0]);
  });
});
