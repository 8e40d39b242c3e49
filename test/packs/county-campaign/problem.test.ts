/** The problem procedure: every rule, allowed and refused. */
import { describe, expect, it } from 'vitest';
import { strikeOffRate } from '../../../src/packs/county-campaign/index.js';
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
    const find = (source: string, more: object = {}) =>
      c.ask('problem.find', '10-10', 'qian', {
        case: `p-${source}`,
        unit: 'finance',
        data: { focus: 'F52', source, place: 'work', description: '办理用时过长', ...more },
      });
    expect(await find('public')).toBe('found-out-of-season');
    expect(await find('carried-over')).toBe('comes-from-nothing');
    expect(await find('carried-over', { comesFrom: '2021年作风整治未结事项' })).toBe('ok');
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

describe('3.3.i the strike-off rate', () => {
  it('is a share of the ledger, with what is done beside it, and of nothing where there is none', async () => {
    const c = await county();
    const rate = (unit?: string) => strikeOffRate(c.engine.totals(unit === undefined ? {} : { unit }));
    expect(rate('finance')).toMatchObject({ percent: undefined, reads: { zh: '无问题', en: 'no items' } });
    await problemAt(c, 'signed');
    expect(rate('finance')).toMatchObject({ ledger: 1, done: 1, struckOff: 0, percent: 0 });
    await c.ask('problem.verify', '09-05', 'inspector', {
      case: 'p',
      data: { conclusion: '现场核查属实', onSite: true },
    });
    for (const id of ['q', 'r'])
      await c.ask('problem.find', '09-06', 'inspector', {
        case: id,
        unit: 'finance',
        data: { focus: 'F52', source: 'inspection', place: 'work', description: '办理用时过长' },
      });
    expect(rate('finance')).toMatchObject({ ledger: 1, struckOff: 1, percent: 100 });
    for (const id of ['q', 'r'])
      await c.ask('problem.list', '09-06', 'qian', { case: id, data: { goal: '两天内办结' } });
    expect(rate('finance')).toMatchObject({ ledger: 3, done: 1, struckOff: 1, reads: { zh: '33.3%' } });
    expect(rate()).toEqual(rate('finance'));
    expect(rate('river').percent).toBeUndefined();
  });
});

describe('S3.n, 4.4.d3 evidence found false', () => {
  it.each(['signed', 'struck-off'] as const)('is a reopening only after striking off: %s', async (stage) => {
    const c = await county();
    await problemAt(c, stage);
    const data = { hash: 'a'.repeat(64), finding: '照片为往年拍摄，与现场不符', limit: '2022-09-28' };
    expect(await c.ask('problem.disprove', '09-06', 'officer', { case: 'p', data })).toBe('ok');
    for (const tally of ['reopened-problems', 'ever-reopened'])
      expect(c.engine.totals({ tally, unit: 'finance' }).reduce((sum, { value }) => sum + value, 0)).toBe(
        stage === 'struck-off' ? 1 : 0,
      );
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
    await c.ask('delegation.grant', '09-03', 'inspector', {
      data: { person: 'inspector', to: 'sun', role: 'inspector', from: '2022-09-01', until: '2022-09-30' },
    });
    expect(await c.ask('problem.verify', '09-05', 'sun', { ...verdict, onBehalfOf: 'inspector' })).toBe(
      'verifier-not-independent',
    );
    await c.ask('delegation.grant', '09-06', 'inspector', {
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
    for (const [day, by] of [
      ['09-05', 'inspector'],
      ['09-07', 'inspector-2'],
    ] as const) {
      expect(await c.ask('problem.reject', day, by, reject())).toBe('ok');
      await c.ask('problem.apply', `${day}T11:00`, 'sun', apply([proof('2022-08-31', 'effect', 'b')]));
      await c.ask('problem.sign', `${day}T12:00`, 'zhao', of());
    }
    expect(c.field('p', 'rejections')).toBe(2);
    expect(c.stateOf('T2:p:rejected')).toContain('steps.suggested');
    expect(await c.ask('problem.verify', '09-08', 'inspector-2', verdict)).toBe('same-verifier-again');
    expect(await c.ask('problem.verify', '09-08', 'inspector-3', verdict)).toBe('ok');
  });
  it('S3.i a second rejection is made by another verifier, in person or behind a delegate', async () => {
    const c = await county();
    await problemAt(c, 'signed');
    await c.ask('problem.reject', '09-05', 'inspector', reject());
    await c.ask('problem.apply', '09-06', 'sun', apply([proof('2022-08-31', 'effect', 'b')]));
    await c.ask('problem.sign', '09-06', 'zhao', of());
    expect(await c.ask('problem.reject', '09-07', 'inspector', reject())).toBe('rejected-again-by-same');
    await c.ask('delegation.grant', '09-07', 'inspector', {
      data: { person: 'inspector', to: 'officer-2', role: 'inspector', from: '2022-09-01', until: '2022-09-30' },
    });
    expect(await c.ask('problem.reject', '09-07', 'officer-2', { ...reject(), onBehalfOf: 'inspector' })).toBe(
      'rejected-again-by-same',
    );
    expect(await c.ask('problem.verify', '09-08', 'inspector', verdict)).toBe('ok');
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
    expect(await c.ask('problem.refer', '09-05', 'officer', of({ reason: '侵害群众利益' }))).toBe('ok');
    expect(await c.ask('problem.acknowledge', '09-05', 'organ', of({ receipt: '收件第12号' }))).toBe(
      'not-in-this-state',
    );
    expect(await c.ask('problem.sign-referral', '09-05', 'officer', of())).toBe('referral-signed-twice-by-one');
    expect(await c.ask('problem.sign-referral', '09-05', 'inspector', of())).toBe('ok');
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
      c.ask('problem.look-back', '09-10', 'inspector-2', of({ holds, finding: '回头看现场核对', limit: '2022-09-28' }));
    expect(await look(true)).toBe('ok');
    expect(c.stateOf('p')).toContain('work.struck-off');
    expect(await look(false)).toBe('ok');
    expect(c.stateOf('p')).toContain('work.rectifying');
    expect(c.field('p', 'level')).toBe(1);
  });
});
