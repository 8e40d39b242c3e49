/** Time on a problem: reminders, inspection, lateness of each kind, extensions, ongoing rectification. */
import { describe, expect, it } from 'vitest';
import { county, problemAt, proof } from './county.js';

const of = (data: object = {}) => ({ case: 'p', data });
const apply = (evidence: readonly object[]) => of({ evidence, statement: '已整改到位' });

describe('4.3.a time', () => {
  it('S4.a an overdue problem brings a reminder the next working day and an inspection within five', async () => {
    const c = await county();
    await problemAt(c, 'rectifying', { limit: '2022-09-08' });
    expect(await c.passes('09-09T00:00')).toContain('problem.overdue');
    expect(await c.passes('09-09T23:59')).not.toContain('problem.reminded');
    expect(await c.passes('09-10T00:00')).toContain('problem.reminded');
    expect(c.engine.case('p')?.armed.find(({ deadline }) => deadline === 'inspection')?.day).toBe('2022-09-16');
    expect(await c.ask('problem.inspect', '09-14', 'inspector', of({ progress: '已启动', effect: '尚未见效' }))).toBe(
      'ok',
    );
  });
  it('S4.d no action after two reminders is suggested as T2; lateness alone is no finding', async () => {
    const c = await county();
    await problemAt(c, 'rectifying', { limit: '2022-09-08' });
    await c.passes('09-14');
    expect(c.stateOf('T2:p:silent')).toBe('');
    await c.passes('09-20');
    expect(c.field('p', 'reminders')).toBe(2);
    expect(c.stateOf('T2:p:silent')).toContain('steps.suggested');
  });
  it('S3.h what waits for verification never counts against the unit; its lateness is the office’s', async () => {
    const c = await county();
    await problemAt(c, 'signed', { limit: '2022-09-05' });
    const events = await c.passes('09-20');
    expect(events).toContain('problem.verification-overdue');
    expect(events).not.toContain('problem.overdue');
    expect(c.engine.totals({ tally: 'unfinished-problems' })).toMatchObject([{ value: 0 }]);
  });
  it('4.3.a late to report is kept apart from late', async () => {
    const c = await county();
    await problemAt(c, 'rectifying', { limit: '2022-09-06' });
    await c.passes('09-07');
    expect(
      await c.ask('problem.apply', '09-08', 'sun', { ...apply([proof('2022-09-05')]), occurredOn: '2022-09-06' }),
    ).toBe('act-dated-back');
    expect(await c.ask('problem.apply', '09-08', 'sun', apply([proof('2022-09-05')]))).toBe('ok');
    expect(c.stateOf('p')).toContain('timeliness.late-to-report');
    expect(c.engine.case('p')?.breaches).toHaveLength(1);
  });
  it('S3.p an extension is asked before expiry and approved by the head, then the office, two people', async () => {
    const c = await county();
    await problemAt(c, 'rectifying');
    const askFor = (to: string) =>
      c.ask('problem.ask-extension', '09-01', 'sun', of({ to, reason: '需待汛期结束后施工' }));
    expect(await askFor('2022-10-15')).toBe('extension-beyond-phase');
    expect(await askFor('2022-09-28')).toBe('ok');
    expect(await askFor('2022-09-29')).toBe('not-in-this-state');
    expect(await c.ask('problem.approve-extension', '09-02', 'officer', of({ to: '2022-09-28' }))).toBe(
      'not-in-this-state',
    );
    expect(await c.ask('problem.endorse', '09-02', 'zhao', of())).toBe('ok');
    expect(await c.ask('problem.approve-extension', '09-02', 'officer', of({ to: '2022-09-29' }))).toBe(
      'not-the-day-asked',
    );
    expect(await c.ask('problem.approve-extension', '09-02', 'officer', of({ to: '2022-09-28' }))).toBe('ok');
    expect(c.engine.case('p')?.armed.find(({ deadline }) => deadline === 'limit')?.day).toBe('2022-09-28');
    const d = await county();
    await problemAt(d, 'rectifying', { limit: '2022-09-05' });
    expect(
      await d.ask('problem.ask-extension', '09-06', 'sun', of({ to: '2022-09-28', reason: '需待汛期结束后施工' })),
    ).toBe('asked-after-expiry');
  });
  it('S3.p taken back, a limit keeps its extension; rejected, it runs to the day then set, which can be extended again', async () => {
    const c = await county();
    await problemAt(c, 'rectifying');
    const extend = async (at: string, to: string): Promise<string> => {
      const asked = await c.ask('problem.ask-extension', at, 'sun', of({ to, reason: '需待汛期结束后施工' }));
      if (asked !== 'ok') return asked;
      await c.ask('problem.endorse', at, 'zhao', of());
      return c.ask('problem.approve-extension', at, 'officer', of({ to }));
    };
    const limit = () => c.engine.case('p')?.armed.find(({ deadline }) => deadline === 'limit')?.day;
    expect(await extend('09-01', '2022-09-28')).toBe('ok');
    expect(await c.ask('problem.apply', '09-05', 'sun', apply([proof('2022-08-30')]))).toBe('ok');
    expect(limit()).toBeUndefined();
    expect(
      await c.ask('problem.take-back', '09-05T11:00', 'zhao', of({ requirements: '成效尚不明显，请补充整改措施' })),
    ).toBe('ok');
    expect(limit()).toBe('2022-09-28');
    expect(await extend('09-06', '2022-09-29')).toBe('extensions-used-up');
    expect(await c.ask('problem.apply', '09-06', 'sun', apply([proof('2022-08-31')]))).toBe('ok');
    expect(await c.ask('problem.sign', '09-06T11:00', 'zhao', of())).toBe('ok');
    const rejects = of({ criterion: 'effect', requirements: '请补充群众满意度测评结果', limit: '2022-09-22' });
    expect(await c.ask('problem.reject', '09-07', 'inspector', rejects)).toBe('ok');
    expect(limit()).toBe('2022-09-22');
    expect(await extend('09-08', '2022-09-26')).toBe('ok');
    expect(limit()).toBe('2022-09-26');
  });
  it('S3.r ongoing rectification needs reason, goal and dates, and is renewed at most once', async () => {
    const c = await county();
    await problemAt(c, 'rectifying');
    const round = async (day: string, review: string, final: string): Promise<string> => {
      const asked = await c.ask(
        'problem.ask-ongoing',
        day,
        'sun',
        of({ reason: '需诉讼终结', goal: '完成取证', review, final }),
      );
      if (asked !== 'ok') return asked;
      await c.ask('problem.endorse', `${day}T11:00`, 'zhao', of());
      return c.ask('problem.approve-ongoing', `${day}T12:00`, 'officer', of());
    };
    expect(await round('09-05', '2022-09-01', '2022-12-31')).toBe('ongoing-dates-out-of-order');
    expect(await round('09-05', '2022-10-25', '2022-12-31')).toBe('ok');
    expect(c.stateOf('p')).toContain('work.ongoing');
    expect(await round('09-06', '2022-11-25', '2022-12-31')).toBe('ok');
    expect(await round('09-07', '2022-11-28', '2022-12-31')).toBe('renewed-too-often');
  });
});
