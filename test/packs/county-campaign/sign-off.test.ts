/** Documents to be signed: three working days a step, returns, forms, follow-up. */
import { describe, expect, it } from 'vitest';
import { county } from './county.js';
import type { County } from './county.js';

const submit = (c: County, at: string, more: object = {}) =>
  c.ask('sign-off.submit', at, 'sun', {
    case: 'd',
    unit: 'finance',
    data: {
      title: '关于限时办结的通知',
      flow: 'outgoing',
      form: 'red-head',
      drafter: 'sun',
      signers: ['qian', 'zhao'],
      ...more,
    },
  });
const dueDay = (c: County) => c.engine.case('d')?.armed.find(({ deadline }) => deadline === 'sign')?.day;
const sign = (c: County, at: string, by: string) =>
  c.ask('sign-off.sign', at, by, { case: 'd', data: { opinion: '同意印发' } });
const giveBack = (c: County, at: string, by: string) =>
  c.ask('sign-off.return', at, by, { case: 'd', data: { requirements: '请补充依据文号和办理时限' } });
const resubmit = (c: County, at: string, by: string) =>
  c.ask('sign-off.resubmit', at, by, { case: 'd', data: { changes: '已补充依据文号' } });

describe('2.6.1.d signing within three working days', () => {
  it.each([
    ['07-29', '2022-08-03'],
    ['09-08', '2022-09-14'],
    ['09-09', '2022-09-15'],
    ['09-29', '2022-10-09'],
    ['09-30', '2022-10-10'],
    ['10-08', '2022-10-11'],
  ])('2.6.1.d received %s → due %s', async (received, due) => {
    const c = await county();
    expect(await submit(c, received)).toBe('ok');
    expect(dueDay(c)).toBe(due);
  });
  it('2.6.1.d exactly three is in time; after 24:00 it is visible as overdue', async () => {
    const c = await county();
    await submit(c, '07-29');
    expect(await c.passes('08-03T23:59')).not.toContain('sign-off.overdue');
    expect(await c.passes('08-04T00:00')).toContain('sign-off.overdue');
    expect(c.engine.case('d')?.breaches).toHaveLength(1);
  });
  it('A7 each step has its own clock, or by option all share one', async () => {
    const c = await county();
    await submit(c, '08-01');
    expect(await sign(c, '08-03', 'zhao')).toBe('role-not-held');
    expect(await sign(c, '08-03', 'qian')).toBe('ok');
    expect(dueDay(c)).toBe('2022-08-08');
    expect(await sign(c, '08-04', 'zhao')).toBe('ok');
    expect(c.field('d', 'elapsed')).toBe(3);
    const d = await county({ choices: { 'sign-off-scope': 'total' } });
    await submit(d, '08-01');
    await sign(d, '08-03', 'qian');
    expect(dueDay(d)).toBe('2022-08-04');
  });
  it('A7 return for correction stops the clock, a new receipt starts a new one, returns are counted', async () => {
    const c = await county();
    await submit(c, '08-01');
    expect(
      await c.ask('sign-off.return', '08-02', 'qian', {
        case: 'd',
        data: { requirements: '请补充依据文号和办理时限' },
      }),
    ).toBe('ok');
    expect(dueDay(c)).toBeUndefined();
    await c.ask('sign-off.resubmit', '08-10', 'sun', { case: 'd', data: { changes: '已补充依据' } });
    expect(dueDay(c)).toBe('2022-08-15');
    expect(c.field('d', 'returns')).toBe(1);
  });
  it('A7 a signer does not submit again what they returned, nor sign once they submitted it again', async () => {
    const c = await county();
    await submit(c, '08-01');
    await giveBack(c, '08-02', 'qian');
    expect(await resubmit(c, '08-02', 'qian')).toBe('resubmitted-by-signer');
    expect(await resubmit(c, '08-02', 'li')).toBe('ok');
    expect(c.field('d', 'resubmittedBy')).toEqual(['li']);
    expect(
      await c.ask('sign-off.pass-to', '08-02', 'officer', {
        case: 'd',
        data: { signer: 'li', reason: '原签批人离任' },
      }),
    ).toBe('new-signer-unfit');
  });
  it('A7 nor does who returned it in a signer’s place', async () => {
    const c = await county();
    await submit(c, '08-01');
    const grant = { person: 'qian', to: 'li', role: 'signer', from: '2022-08-01', until: '2022-08-31' };
    expect(await c.ask('delegation.grant', '08-01', 'host', { data: grant })).toBe('ok');
    const back = { case: 'd', onBehalfOf: 'qian', data: { requirements: '请补充依据文号和办理时限' } };
    expect(await c.ask('sign-off.return', '08-02', 'li', back)).toBe('ok');
    expect(await resubmit(c, '08-02', 'li')).toBe('resubmitted-by-signer');
    expect(await resubmit(c, '08-02', 'sun')).toBe('ok');
  });
  it('A7 in total, days used before a return stay used', async () => {
    const c = await county({ choices: { 'sign-off-scope': 'total' } });
    await submit(c, '08-01');
    await giveBack(c, '08-03', 'qian');
    expect(await c.passes('08-09T12:00')).not.toContain('sign-off.overdue');
    expect(await resubmit(c, '08-10', 'sun')).toBe('ok');
    expect(dueDay(c)).toBe('2022-08-11');
    await giveBack(c, '08-11', 'qian');
    await resubmit(c, '08-15', 'sun');
    expect(dueDay(c)).toBe('2022-08-15');
    expect(await c.passes('08-16T00:00')).toContain('sign-off.overdue');
    await giveBack(c, '08-16', 'qian');
    await resubmit(c, '08-17', 'sun');
    expect(dueDay(c)).toBeUndefined();
  });
  it('2.6.1.x7 what is to be followed up lies ahead', async () => {
    const c = await county();
    expect(await submit(c, '08-01', { followUpBy: '2020-01-01' })).toBe('follow-up-not-ahead');
    expect(await submit(c, '08-01', { followUpBy: '2022-08-01' })).toBe('ok');
  });
  it('2.6.1.x1–x4 hidden documents are refused, unless an emergency is confirmed in writing by the next working day', async () => {
    const c = await county();
    expect(await submit(c, '08-01', { form: 'wechat' })).toBe('hidden-document-wechat');
    expect(await submit(c, '08-01', { form: 'phone', emergency: '防汛紧急转移群众' })).toBe('ok');
    expect(await c.ask('sign-off.confirm', '08-02', 'sun', { case: 'd', data: { document: '补办红头文件' } })).toBe(
      'ok',
    );
    const d = await county();
    await submit(d, '08-01', { form: 'phone', emergency: '防汛紧急转移群众' });
    expect(await d.passes('08-03T00:00')).toContain('sign-off.hidden');
  });
  it('documents-rules.22 the drafter does not sign, and signers hold an office', async () => {
    const c = await county();
    expect(await submit(c, '08-01', { signers: ['sun'] })).toBe('drafter-signs');
    expect(await submit(c, '08-01', { signers: ['nobody'] })).toBe('signer-not-in-office');
  });
  it('2.6.1.x7 what a document asks is followed until it is done', async () => {
    const c = await county();
    await submit(c, '08-01', { signers: ['zhao'], followUpBy: '2022-08-10' });
    await sign(c, '08-02', 'zhao');
    expect(c.stateOf('d')).toContain('way.following');
    expect(await c.passes('08-11T00:00')).toContain('sign-off.follow-up-overdue');
    expect(await c.ask('sign-off.report-done', '08-12', 'sun', { case: 'd', data: { result: '事项均已办结' } })).toBe(
      'ok',
    );
  });
});
