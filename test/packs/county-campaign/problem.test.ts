/** The problem procedure: every rule, allowed and refused. */
import { describe, expect, it } from 'vitest';
import { county, problemAt, proof } from './county.js';

const of = (data: object = {}) => ({ case: 'p', data });
const apply = (evidence: readonly object[]) => of({ evidence, statement: '已整改到位' });
const verdict = of({ conclusion: '现场核查属实', onSite: true });
const reject = (limit = '2022-09-20') =>
  of({ criterion: 'effect', requirements: '请补充服务对象回访记录和数据', limit });

describe('3.2 and 3.3.a–g finding, listing and planning', () => {
  it('3.2.c a problem carries one of the 21 focus codes', async () => {
    const c = await county();
    const find = (focus: string, more: object = {}) =>
      c.ask('problem.find', '08-03', 'qian', {
        case: `p-${focus}`,
        unit: 'finance',
        ...more,
        data: { focus, source: 'self-check', place: 'work', description: '办理用时过长' },
      });
    expect(await find('F52')).toBe('ok');
    expect(await find('F99')).toBe('bad-shape');
  });
  it('A20 in phase 4 only look-back and carried-over items are found', async () => {
    const c = await county();
    const find = (source: string) =>
      c.ask('problem.find', '10-10', 'qian', {
        case: `p-${source}`,
        unit: 'finance',
        data: { focus: 'F52', source, place: 'work', description: '办理用时过长' },
      });
    expect(await find('public')).toBe('found-out-of-season');
    expect(await find('carried-over')).toBe('ok');
  });
  it('3.2.g a personal item belongs to somebody of the unit', async () => {
    const c = await county();
    const find = (person: string) =>
      c.ask('problem.find', '08-03', 'qian', {
        case: `p-${person}`,
        unit: 'finance',
        person,
        data: { focus: 'F52', source: 'self-check', place: 'self', description: '学习不够深入' },
      });
    expect(await find('zheng')).toBe('person-not-in-unit');
    expect(await find('sun')).toBe('ok');
  });
  it('3.3.f the responsible person is of the unit; 3.3.g the limit lies within phase 3', async () => {
    const c = await county();
    await problemAt(c, 'listed');
    const plan = (responsible: string, limit: string) =>
      c.ask('problem.plan', '08-22', 'qian', of({ measures: ['压缩审批环节'], responsible, limit }));
    expect(await plan('zheng', '2022-09-20')).toBe('responsible-not-in-unit');
    expect(await plan('sun', '2022-10-20')).toBe('limit-out-of-bounds');
    expect(await plan('sun', '2022-09-30')).toBe('ok');
  });
  it('3.3.c rectifying begins under the unit’s signed plan', async () => {
    const c = await county();
    await problemAt(c, 'listed');
    await c.ask(
      'problem.plan',
      '08-22',
      'qian',
      of({ measures: ['压缩审批环节'], responsible: 'sun', limit: '2022-09-20' }),
    );
    expect(await c.ask('problem.start', '08-23', 'sun', of())).toBe('no-signed-plan');
    const d = await county();
    await problemAt(d, 'rectifying');
    expect(d.stateOf('p')).toContain('work.rectifying');
  });
  it('A21 an immediate correction in phase 2 needs evidence, not the plan; in phase 3 the plan applies', async () => {
    const c = await county();
    await problemAt(c, 'listed');
    const correct = of({ measures: ['当场更正公示'], responsible: 'sun', evidence: [proof('2022-08-04')] });
    expect(await c.ask('problem.correct', '08-04', 'qian', correct)).toBe('ok');
    expect(c.stateOf('p')).toContain('work.applied');
    const d = await county();
    await problemAt(d, 'listed');
    expect(await d.ask('problem.correct', '08-22', 'qian', correct)).toBe('immediate-correction-too-late');
  });
});

describe('3.3.i striking off', () => {
  it('2.6.3.x4 process papers alone strike nothing off', async () => {
    const c = await county();
    await problemAt(c, 'rectifying');
    expect(await c.ask('problem.apply', '09-01', 'sun', apply([proof('2022-08-30', 'process')]))).toBe(
      'no-effect-evidence',
    );
    expect(
      await c.ask('problem.apply', '09-01', 'sun', apply([proof('2022-08-30', 'process'), proof('2022-08-30')])),
    ).toBe('ok');
  });
  it('3.3.i evidence neither precedes the work nor comes from the future', async () => {
    const c = await county();
    await problemAt(c, 'rectifying');
    expect(await c.ask('problem.apply', '09-01', 'sun', apply([proof('2022-08-01')]))).toBe(
      'evidence-outside-the-work',
    );
    expect(await c.ask('problem.apply', '09-01', 'sun', apply([proof('2022-09-02')]))).toBe(
      'evidence-outside-the-work',
    );
  });
  it('3.3.i whoever rectified, applied or signed may not strike off', async () => {
    const c = await county();
    await problemAt(c, 'rectifying');
    await c.ask('problem.apply', '09-01', 'qian', apply([proof('2022-08-30')]));
    await c.ask('problem.sign', '09-02', 'zhao', of());
    expect(await c.ask('problem.verify', '09-05', 'sun', verdict)).toBe('role-not-held');
    expect(await c.ask('problem.verify', '09-05', 'qian', verdict)).toBe('verifier-not-independent');
    expect(await c.ask('problem.verify', '09-05', 'inspector', verdict)).toBe('ok');
    expect(c.field('p', 'verifier')).toBe('inspector');
  });
  it('3.3.i delegation does not go around the separation of duties', async () => {
    const c = await county();
    await problemAt(c, 'signed');
    await c.ask('delegation.grant', '09-03', 'officer', {
      data: { person: 'inspector', to: 'sun', role: 'inspector', from: '2022-09-01', until: '2022-09-30' },
    });
    expect(await c.ask('problem.verify', '09-05', 'sun', { ...verdict, onBehalfOf: 'inspector' })).toBe(
      'verifier-not-independent',
    );
    await c.ask('delegation.grant', '09-06', 'officer', {
      data: { person: 'inspector', to: 'officer-2', role: 'inspector', from: '2022-09-01', until: '2022-09-30' },
    });
    expect(await c.ask('problem.verify', '09-06', 'officer-2', { ...verdict, onBehalfOf: 'inspector' })).toBe('ok');
  });
  it('A3 unit items go to the office, personal items to the deputy in charge', async () => {
    const c = await county();
    await problemAt(c, 'signed');
    expect(await c.ask('problem.verify', '09-05', 'qian', verdict)).toBe('verifier-of-wrong-level');
    const d = await county();
    await problemAt(d, 'signed', { person: 'li' });
    expect(await d.ask('problem.verify', '09-05', 'qian', verdict)).toBe('ok');
  });
  it('S3.i a rejection counts, and after two somebody else verifies', async () => {
    const c = await county();
    await problemAt(c, 'signed');
    expect(
      await c.ask(
        'problem.reject',
        '09-05',
        'inspector',
        of({ criterion: 'effect', requirements: '不够', limit: '2022-09-20' }),
      ),
    ).toBe('bad-shape');
    for (const day of ['09-05', '09-07']) {
      expect(await c.ask('problem.reject', day, 'inspector', reject())).toBe('ok');
      await c.ask('problem.apply', `${day}T11:00`, 'sun', apply([proof('2022-08-31', 'effect', 'b')]));
      await c.ask('problem.sign', `${day}T12:00`, 'zhao', of());
    }
    expect(c.field('p', 'rejections')).toBe(2);
    expect(c.stateOf('T2:p:rejected')).toContain('steps.suggested');
    expect(await c.ask('problem.verify', '09-08', 'inspector', verdict)).toBe('same-verifier-again');
    expect(await c.ask('problem.verify', '09-08', 'inspector-2', verdict)).toBe('ok');
  });
  it('3.3.i not struck off while the public is not satisfied', async () => {
    const c = await county();
    await problemAt(c, 'signed');
    expect(
      await c.ask(
        'problem.verify',
        '09-05',
        'inspector',
        of({ conclusion: '现场核查属实', onSite: true, satisfied: false }),
      ),
    ).toBe('public-not-satisfied');
  });
  it('S3.l a dwell time, where chosen, must pass', async () => {
    const c = await county({ choices: { 'dwell-days': 5 } });
    await problemAt(c, 'signed');
    expect(await c.ask('problem.verify', '09-05', 'inspector', verdict)).toBe('verified-too-early');
    expect(await c.ask('problem.verify', '09-08', 'inspector', verdict)).toBe('ok');
  });
  it('2.3.1.y1 what must be referred does not close by rectification alone', async () => {
    const c = await county();
    await problemAt(c, 'signed', { behaviours: ['2.3.1.y1'] });
    expect(await c.ask('problem.verify', '09-05', 'inspector', verdict)).toBe('referral-outstanding');
    expect(await c.ask('problem.refer', '09-05', 'officer', of({ second: 'officer', reason: '侵害群众利益' }))).toBe(
      'second-signer-missing',
    );
    expect(await c.ask('problem.refer', '09-05', 'officer', of({ second: 'inspector', reason: '侵害群众利益' }))).toBe(
      'ok',
    );
    expect(await c.ask('problem.acknowledge', '09-06', 'organ', of({ receipt: '收件第12号' }))).toBe('ok');
    expect(await c.ask('problem.verify', '09-06', 'inspector', verdict)).toBe('ok');
  });
  it('2.1.2.x1 evidence found false reopens, and does not come back', async () => {
    const c = await county();
    await problemAt(c, 'struck-off');
    const disprove = (hash: string) =>
      c.ask(
        'problem.disprove',
        '09-08',
        'inspector',
        of({ hash: hash.repeat(64), finding: '照片为往年拍摄，与现场不符', limit: '2022-09-28' }),
      );
    expect(await disprove('c')).toBe('evidence-not-handed-in');
    expect(await disprove('a')).toBe('ok');
    expect(c.stateOf('p')).toContain('work.rectifying');
    expect(await c.ask('problem.apply', '09-09', 'sun', apply([proof('2022-09-09')]))).toBe('evidence-disproved');
  });
  it('A3 a failed look-back reopens and raises one level', async () => {
    const c = await county();
    await problemAt(c, 'struck-off');
    const look = (holds: boolean) =>
      c.ask('problem.look-back', '09-10', 'inspector', of({ holds, finding: '回头看现场核对', limit: '2022-09-28' }));
    expect(await look(true)).toBe('ok');
    expect(c.stateOf('p')).toContain('work.struck-off');
    expect(await look(false)).toBe('ok');
    expect(c.stateOf('p')).toContain('work.rectifying');
    expect(c.field('p', 'level')).toBe(1);
  });
});

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
    ).toBe('ok');
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
