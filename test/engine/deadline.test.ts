/** Deadlines: near, missed, extended, suspended, resumed, suspended county-wide; breaches stay. */
import { describe, expect, it } from 'vitest';
import { day } from '../../src/calendar/index.js';
import { createEngine, isRefusal, resolveSpan } from '../../src/engine/index.js';
import type { Engine } from '../../src/engine/index.js';
import { dayInField, phaseEnd, phaseStart } from '../../src/policy/index.js';
import type { SpanSpec } from '../../src/policy/index.js';
import { memoryStore } from '../../src/stores/memory/index.js';
import { ask, policy, readyEngine, setUp } from './fixture.js';
import type { Letters } from './fixture.js';

const opened = async (at = '07-29T09:00'): Promise<Engine<Letters>> => {
  const engine = await readyEngine();
  await engine.receive(ask('letter.receive', at, 'officer', { case: 'l1', unit: 'roads', data: { about: '道路' } }));
  return engine;
};
const dueDay = (engine: Engine<Letters>): string | undefined =>
  engine.case('l1')?.armed.find(({ deadline }) => deadline === 'answer')?.day;
const codeOf = async (engine: Engine<Letters>, command: object): Promise<string> => {
  const outcome = await engine.receive(command);
  return isRefusal(outcome) ? outcome.code : 'accepted';
};

describe('deadlines', () => {
  it('a day of a phase or of a field may lie so many days off, rest day or not', () => {
    const on = (span: SpanSpec) => resolveSpan(policy, span, day('2022-08-01'), { meetingOn: '2022-08-12' });
    expect(
      [
        phaseStart('run'),
        phaseStart('run', 2),
        phaseEnd('run', -5),
        dayInField('meetingOn', 1),
        dayInField('none', 1),
      ].map(on),
    ).toEqual([
      { unit: 'by-day', day: '2022-08-01' },
      { unit: 'by-day', day: '2022-08-03' },
      { unit: 'by-day', day: '2022-09-25' },
      { unit: 'by-day', day: '2022-08-13' },
      undefined,
    ]);
  });

  it('2 five working days, the first not counted, the last to 24:00', async () => {
    const engine = await opened();
    expect(dueDay(engine)).toBe('2022-08-05');
    await engine.advance('2022-08-05T23:59:59+08:00');
    expect(engine.case('l1')?.state).toBe('work.open+timeliness.dueSoon');
    const events = await engine.advance('2022-08-06T00:00:00+08:00');
    expect(events.map(({ type, on }) => `${type} ${on}`)).toEqual([
      'letter.overdue 2022-08-05',
      'slip.issued 2022-08-05',
      'letter.marked 2022-08-05',
    ]);
    expect(engine.case('l1')?.breaches).toMatchObject([{ deadline: 'answer', day: '2022-08-05' }]);
  });

  it('2 warns one working day ahead', async () => {
    const engine = await opened();
    const events = await engine.advance('2022-08-04T00:00:00+08:00');
    expect(events.map(({ type }) => type)).toEqual(['letter.due-soon']);
  });

  it('3 a slip left open turns red two working days later, over the weekend', async () => {
    const engine = await opened();
    await engine.advance('2022-08-10T00:00:00+08:00');
    expect(engine.case('slip-l1')?.state).toBe('red');
    expect(engine.case('slip-l1')?.breaches).toMatchObject([{ day: '2022-08-09' }]);
  });

  it('2 a breach stays visible after the answer', async () => {
    const engine = await opened();
    expect(
      await codeOf(
        engine,
        ask('letter.answer', '08-10T09:00', 'roads-head', { case: 'l1', data: { reply: '已经修复' } }),
      ),
    ).toBe('accepted');
    expect(engine.case('l1')).toMatchObject({
      state: 'work.answered+timeliness.onTime',
      breaches: [{ day: '2022-08-05' }],
    });
    expect(engine.case('slip-l1')?.state).toBe('closed');
  });

  it('2 extended once, before expiry, within the bound', async () => {
    const engine = await opened();
    const extend = (at: string, to: string) =>
      ask('letter.extend', at, 'officer', { case: 'l1', data: { to, reason: '雨季' } });
    expect(await codeOf(engine, extend('08-01T09:00', '2022-10-01'))).toBe('extension-out-of-bounds');
    expect(await codeOf(engine, extend('08-01T09:00', '2022-08-05'))).toBe('extension-out-of-bounds');
    expect(await codeOf(engine, extend('08-01T09:00', '2022-08-12'))).toBe('accepted');
    expect(dueDay(engine)).toBe('2022-08-12');
    expect(await codeOf(engine, extend('08-02T09:00', '2022-08-15'))).toBe('extended-too-often');
    await engine.advance('2022-08-13T00:00:00+08:00');
    expect(await codeOf(engine, extend('08-13T09:00', '2022-08-20'))).toBe('deadline-expired');
  });

  it('2 a suspended deadline keeps its rest in working days', async () => {
    const engine = await opened();
    await engine.receive(ask('letter.pause', '08-02T09:00', 'officer', { case: 'l1' }));
    await engine.advance('2022-08-20T09:00:00+08:00');
    expect(engine.case('l1')?.breaches).toEqual([]);
    await engine.receive(ask('letter.resume', '08-22T09:00', 'officer', { case: 'l1' }));
    expect(dueDay(engine)).toBe('2022-08-25');
  });

  it('2 county-wide suspension stops running limits and those armed meanwhile', async () => {
    const engine = await opened();
    await engine.receive(
      ask('deadlines.suspend', '08-02T09:00', 'officer', { data: { scope: '*', reason: '静默管理' } }),
    );
    await engine.receive(
      ask('letter.receive', '08-03T09:00', 'officer', { case: 'l2', unit: 'water', data: { about: '供水' } }),
    );
    expect(await engine.advance('2022-08-20T09:00:00+08:00')).toEqual([]);
    await engine.receive(ask('deadlines.resume', '08-22T09:00', 'officer', { data: { scope: '*', reason: '恢复' } }));
    expect(dueDay(engine)).toBe('2022-08-25');
    expect(engine.case('l2')?.armed).toMatchObject([{ deadline: 'answer', day: '2022-08-29' }]);
  });

  it('2 a case paused by itself is not resumed with the county, nor the county’s suspension by the case', async () => {
    const engine = await opened();
    await engine.receive(ask('letter.pause', '08-01T09:00', 'officer', { case: 'l1' }));
    await engine.receive(
      ask('deadlines.suspend', '08-02T09:00', 'officer', { data: { scope: '*', reason: '静默管理' } }),
    );
    await engine.receive(ask('letter.resume', '08-03T09:00', 'officer', { case: 'l1' }));
    expect(engine.case('l1')?.armed[0]).toMatchObject({ stopped: true, day: '2022-08-09' });
    await engine.receive(ask('letter.pause', '08-03T10:00', 'officer', { case: 'l1' }));
    await engine.receive(ask('deadlines.resume', '08-04T09:00', 'officer', { data: { scope: '*', reason: '恢复' } }));
    await engine.receive(ask('letter.resume', '08-22T09:00', 'officer', { case: 'l1' }));
    expect(dueDay(engine)).toBe('2022-08-26');
  });

  it('A26 what rests on days nobody knows yet waits; it is projected again when the year’s table arrives', async () => {
    const engine = await createEngine({
      policy,
      store: memoryStore(),
      clock: () => Date.UTC(2028, 0, 1),
      instants: 'given',
    });
    await engine.dispatchEach(setUp);
    const at = (text: string) => ({ at: `${text}+08:00` });
    await engine.receive({
      ...ask('letter.receive', '01-01T09:00', 'officer', { case: 'l1', unit: 'roads', data: { about: '道路' } }),
      ...at('2026-12-29T09:00'),
    });
    expect(engine.case('l1')?.armed[0]).toMatchObject({ missing: 2027, day: '2027-01-05' });
    await engine.advance('2027-01-20T00:00+08:00');
    expect(engine.case('l1')?.breaches).toEqual([]);
    const table = { year: 2027, holidays: ['2027-01-01'], workdays: [], source: '国务院办公厅通知' };
    await engine.receive({
      ...ask('calendar.extend', '01-01T09:00', 'officer', { data: table }),
      ...at('2027-01-20T09:00'),
    });
    expect((await engine.history('l1')).map(({ type }) => type)).toEqual([
      'letter.received',
      'deadline.reprojected',
      'letter.overdue',
      'letter.marked',
    ]);
    expect(engine.case('l1')?.breaches).toMatchObject([{ day: '2027-01-06' }]);
  });

  it('2 over the National Day week, with its make-up Saturday and Sunday', async () => {
    const engine = await opened('09-29T09:00');
    expect(dueDay(engine)).toBe('2022-10-11');
  });
});
