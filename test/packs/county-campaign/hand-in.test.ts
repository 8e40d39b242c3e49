/** What a unit hands in: responsible people, opinions, lists, plan, summary. */
import { describe, expect, it } from 'vitest';
import { county, problemAt, signPlan } from './county.js';

const part = 'participation:finance';
const of = (data: object = {}) => ({ case: part, data });

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
    await c.ask('delegation.grant', '08-18', 'zhao', {
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
