/** Campaign and participation: phases by date, gates unit by unit, lists, plan, summary. */
import { describe, expect, it } from 'vitest';
import { day } from '../../../src/calendar/index.js';
import { county, problemAt, signPlan } from './county.js';
import type { County } from './county.js';

const part = 'participation:finance';
const of = (data: object = {}) => ({ case: part, data });
const answer = { found: false, note: '经自查未发现此类情形' };

/** Everything phases 1 and 2 ask of finance. */
const complete = async (c: County): Promise<void> => {
  await c.ask('participation.arrange', '07-25', 'zhao', of({ document: '实施方案', meetingOn: '2022-07-25' }));
  await c.ask('participation.assign', '07-25', 'zhao', of({ first: 'zhao', inCharge: ['qian'] }));
  for (const group of ['superiors', 'peers', 'grassroots', 'public'])
    await c.ask(
      'participation.consult',
      '08-05',
      'sun',
      of({ group, opinion: '窗口午间无人值守', outcome: 'adopted' }),
    );
  await c.ask(
    'participation.self-check',
    '08-08',
    'zhao',
    of({ q1: answer, q2: answer, q3: answer, q4: answer, q5: answer }),
  );
  await c.ask('participation.sign-unit-list', '08-18', 'zhao', of({ nil: true }));
  for (const person of ['zhao', 'qian', 'sun', 'li'])
    await c.ask('participation.return-personal-list', '08-18', person, of({ items: 0, signed: true }));
};

describe('3 the phases', () => {
  it('3.1–3.4 turn by date and wait for nobody', async () => {
    const c = await county();
    for (const [to, state] of [
      ['07-20T23:59', 'prepared'],
      ['07-21T00:00', 'mobilisation'],
      ['08-01T00:00', 'self-examination'],
      ['08-21T00:00', 'rectification'],
      ['10-01T00:00', 'consolidation'],
    ] as const) {
      await c.passes(to);
      expect(c.stateOf('campaign')).toBe(state);
    }
  });
  it('A27 a phase that ended before the notice was issued has no days; its gate falls due with the next', async () => {
    const c = await county({ issuedOn: day('2022-08-05') });
    await c.passes('08-04T23:00');
    expect(c.stateOf('campaign')).toBe('prepared');
    const events = await c.passes('08-05T00:00');
    expect(events).toEqual(['mobilisation.begun', 'self-examination.begun']);
    expect(c.stateOf(part)).toContain('gates.mobilisation');
    await c.passes('08-21T00:00');
    expect(c.stateOf(part)).toContain('gates.rectification');
  });
  it('A6 strict: the campaign stays in phase 3 until down to zero', async () => {
    const c = await county({ choices: { 'down-to-zero': 'strict' } });
    await problemAt(c, 'rectifying');
    expect(await c.passes('10-01T00:00')).toContain('rectification.held');
    expect(c.stateOf('campaign')).toBe('rectification');
    expect(await c.ask('campaign.proceed', '10-02', 'officer', { case: 'campaign' })).toBe('problems-still-open');
    const d = await county();
    await problemAt(d, 'rectifying');
    await d.passes('10-01T00:00');
    expect(d.stateOf('campaign')).toBe('consolidation');
  });
  it('S1.e closing hands every open case to a named person in office, on the last day', async () => {
    const c = await county();
    await problemAt(c, 'rectifying');
    const close = (at: string, handovers: readonly object[]) =>
      c.ask('campaign.close', at, 'officer', { case: 'campaign', data: { handovers, note: '各项任务完成' } });
    expect(await close('10-12', [{ unit: 'finance', person: 'qian' }])).toBe('campaign-still-running');
    expect(await close('10-31', [])).toBe('open-cases-not-handed-over');
    expect(await close('10-31', [{ unit: 'finance', person: 'zheng' }])).toBe('successor-not-in-office');
    expect(await close('10-31', [{ unit: 'finance', person: 'qian' }])).toBe('ok');
    expect(c.engine.case('p')?.done).toBe(false);
  });
});

describe('the gates', () => {
  it('3.1 every shortfall of phase 1 is named at once, and suggests T1', async () => {
    const c = await county();
    await c.passes('08-01T00:00');
    expect(c.field(part, 'shortfalls')).toEqual(['no-arrangement', 'no-first-responsible']);
    expect(c.stateOf('T1:finance:mobilisation')).toContain('steps.suggested');
    const d = await county();
    await complete(d);
    expect(d.field(part, 'shortfalls')).toEqual([]);
    expect(d.stateOf('T1:finance:mobilisation')).toBe('');
  });
  it('3.2.f, 3.2.g phase 2 asks four groups, a self-check, a unit list and a list per cadre', async () => {
    const c = await county();
    await c.passes('08-21T00:00');
    expect(c.field(part, 'shortfalls')).toEqual([
      'no-self-check',
      'opinions-missing:superiors',
      'opinions-missing:peers',
      'opinions-missing:grassroots',
      'opinions-missing:public',
      'no-unit-list',
      'personal-lists-missing:4',
      'head-list-missing',
    ]);
    const d = await county();
    await complete(d);
    await d.passes('08-21T00:00');
    expect(d.field(part, 'shortfalls')).toEqual([]);
  });
  it('S3.a an unsigned nil list counts as none, and suggests T2, not T1', async () => {
    const c = await county();
    await complete(c);
    await c.ask('participation.return-personal-list', '08-19', 'li', of({ items: 0, signed: false }));
    await c.passes('08-21T00:00');
    expect(c.field(part, 'shortfalls')).toEqual(['unsigned-nil:1']);
    expect(c.stateOf('T2:finance:nil')).toContain('steps.suggested');
    expect(c.stateOf('T1:finance:self-examination')).toBe('');
  });
  it('A4 by option only leaders owe personal lists', async () => {
    const c = await county({ choices: { 'cadre-scope': 'leaders' } });
    await c.passes('08-21T00:00');
    expect(c.field(part, 'shortfalls')).toContain('personal-lists-missing:2');
  });
  it('4.1.c a vacancy has five working days of grace; an acting head counts', async () => {
    const vacate = async (to: string): Promise<County> => {
      const c = await county();
      await c.ask('person.relieve', '07-26', 'officer', { data: { person: 'zhou', role: 'head', unit: 'river', to } });
      return c;
    };
    const early = await vacate('2022-07-20');
    await early.passes('08-01T00:00');
    expect(early.field('participation:river', 'shortfalls')).toContain('no-head');
    const late = await vacate('2022-07-26');
    await late.passes('08-01T00:00');
    expect(late.field('participation:river', 'shortfalls')).not.toContain('no-head');
    const acting = await vacate('2022-07-20');
    await acting.ask('person.appoint', '07-27', 'officer', {
      data: { person: 'wu', name: 'wu', role: 'head', unit: 'river', from: '2022-07-27', acting: true },
    });
    await acting.passes('08-01T00:00');
    expect(acting.field('participation:river', 'shortfalls')).not.toContain('no-head');
  });
  it('3.3.j open problems at the end of phase 3 are named, and suggest T3 only on a large enough base', async () => {
    const c = await county();
    await problemAt(c, 'rectifying');
    await c.passes('10-01T00:00');
    expect(c.field(part, 'shortfalls')).toEqual(['open-problems:1']);
    expect(c.stateOf('T3:finance')).toBe('');
    const d = await county({ choices: { 'minimum-problems': 1 } });
    await problemAt(d, 'rectifying');
    await d.passes('10-01T00:00');
    expect(d.stateOf('T3:finance')).toContain('steps.suggested');
  });
});

describe('what a unit hands in', () => {
  it('4.1.c the first responsible person is the head; 4.1.d deputies are in charge', async () => {
    const c = await county();
    const assign = (first: string, inCharge: readonly string[]) =>
      c.ask('participation.assign', '07-25', 'zhao', of({ first, inCharge }));
    expect(await assign('qian', ['qian'])).toBe('first-responsible-not-head');
    expect(await assign('zhao', ['sun'])).toBe('not-a-deputy');
    expect(await assign('zhao', ['qian'])).toBe('ok');
  });
  it('3.1.b a meeting is recorded once it has been held', async () => {
    const c = await county();
    const arrange = (meetingOn: string) =>
      c.ask('participation.arrange', '07-25', 'zhao', of({ document: '实施方案', meetingOn }));
    expect(await arrange('2022-07-28')).toBe('meeting-not-held-yet');
    expect(await arrange('2022-07-25')).toBe('ok');
  });
  it('S3.c an opinion is rejected with a reason; S3.d a group is waived by the office', async () => {
    const c = await county();
    const consult = (more: object) =>
      c.ask(
        'participation.consult',
        '08-05',
        'sun',
        of({ group: 'public', opinion: '窗口午间无人值守', outcome: 'rejected', ...more }),
      );
    expect(await consult({})).toBe('opinion-rejected-without-reason');
    expect(await consult({ reason: '与规定不符' })).toBe('ok');
    expect(await c.ask('participation.waive', '08-05', 'zhao', of({ group: 'grassroots', reason: '无下属单位' }))).toBe(
      'role-not-held',
    );
    expect(
      await c.ask('participation.waive', '08-05', 'officer', of({ group: 'grassroots', reason: '无下属单位' })),
    ).toBe('ok');
  });
  it('3.2.g a nil return goes with an empty ledger only; S2.j lists are never signed by delegation', async () => {
    const c = await county();
    await problemAt(c, 'listed');
    expect(await c.ask('participation.sign-unit-list', '08-18', 'zhao', of({ nil: true }))).toBe(
      'list-differs-from-ledger',
    );
    await c.ask('delegation.grant', '08-18', 'officer', {
      data: { person: 'zhao', to: 'qian', role: 'head', from: '2022-08-01', until: '2022-08-31' },
    });
    expect(
      await c.ask('participation.sign-unit-list', '08-18', 'qian', { ...of({ nil: false }), onBehalfOf: 'zhao' }),
    ).toBe('not-delegable');
    expect(await c.ask('participation.sign-unit-list', '08-18', 'zhao', of({ nil: false }))).toBe('ok');
  });
  it('3.3.a the plan follows the list and its items stand one under another; 3.3.h progress is of its items', async () => {
    const c = await county();
    await problemAt(c, 'listed');
    const item = { responsible: 'zhao', limit: '2022-09-20' };
    const plan = (items: readonly object[]) => c.ask('participation.sign-plan', '08-21', 'zhao', of({ items }));
    expect(await plan([{ item: 'i1', level: 'unit', ...item }])).toBe('plan-before-list');
    await c.ask('participation.sign-unit-list', '08-21', 'zhao', of({ nil: false }));
    expect(await plan([])).toBe('plan-without-items');
    expect(await plan([{ item: 'i2', level: 'section', ...item }])).toBe('plan-item-without-parent');
    expect(
      await plan([
        { item: 'i1', level: 'unit', ...item },
        { item: 'i2', level: 'section', parent: 'i1', ...item },
      ]),
    ).toBe('ok');
    const progress = (name: string) =>
      c.ask('participation.record-progress', '08-25', 'qian', of({ item: name, planned: 50, actual: 40 }));
    expect(await progress('i9')).toBe('not-an-item-of-the-plan');
    expect(await progress('i2')).toBe('ok');
  });
  it('3.4.g the summary is in time on 20 October, late after it, and not before phase 4', async () => {
    const c = await county();
    const send = (at: string) =>
      c.ask('participation.sum-up', at, 'zhao', of({ document: '工作总结', hash: 'b'.repeat(64) }));
    expect(await send('09-20')).toBe('summary-before-phase-4');
    expect(await send('10-20T23:59')).toBe('ok');
    expect(c.field(part, 'summaryLate')).toBe(false);
    expect(await c.passes('10-21T00:00')).toContain('summary.missed');
    expect(c.stateOf('T2:river:summary')).toContain('steps.suggested');
    expect(
      await c.ask('participation.sum-up', '10-22', 'zhou', {
        case: 'participation:river',
        data: { document: '工作总结', hash: 'b'.repeat(64) },
      }),
    ).toBe('ok');
    expect(c.field('participation:river', 'summaryLate')).toBe(true);
  });
  it('A10 by option the 20th itself is late', async () => {
    const c = await county({ summaryInclusive: false });
    expect(await c.passes('10-20T00:00')).toContain('summary.missed');
  });
  it('0.d a registered unit takes part; a unit outside the scope does not', async () => {
    const c = await county();
    await signPlan(c);
    expect(c.stateOf('participation:river')).not.toBe('');
    expect(c.stateOf('participation:group-office')).toBe('');
  });
});
