/** The ladder: suggestion, finding, reply, rung, approval, correction, review — and documents to be signed. */
import { describe, expect, it } from 'vitest';
import { county } from './county.js';
import type { County } from './county.js';

const of = (data: object = {}) => ({ case: 'e', data });
const mitigation = { applies: false, reason: '经审查无容错情形' };

const steps: readonly (readonly [string, string, string, object])[] = [
  [
    'escalation.report',
    '08-01',
    'officer',
    { unit: 'finance', data: { trigger: 'T1', grounds: '缺少安排部署材料', evidence: [] } },
  ],
  ['escalation.confirm', '08-02', 'inspector', { data: { finding: '经查阅材料并现场核实，情况属实' } }],
  ['escalation.reply', '08-03', 'zhao', { data: { statement: '因防汛推迟，已补开会议' } }],
  ['escalation.propose', '08-04', 'officer', { data: { rung: 'criticism', grounds: '认定属实' } }],
  ['escalation.approve', '08-05', 'governor', { data: { mitigation } }],
];
const upTo = async (c: County, count: number): Promise<void> => {
  for (const [type, at, by, more] of steps.slice(0, count)) {
    const code = await c.ask(type, at, by, { case: 'e', ...more });
    if (code !== 'ok') throw new Error(`${type}: ${code}`);
  }
};

describe('4.4.d–e the ladder', () => {
  it('S4.c a named inspector confirms, not whoever reported', async () => {
    const c = await county();
    await c.ask('escalation.report', '08-01', 'inspector', {
      case: 'e',
      unit: 'finance',
      data: { trigger: 'T2', grounds: '现场发现敷衍应付', evidence: [] },
    });
    const confirm = of({ finding: '经查阅材料并现场核实，情况属实' });
    expect(await c.ask('escalation.confirm', '08-02', 'inspector', confirm)).toBe('confirmed-by-reporter');
    expect(await c.ask('escalation.confirm', '08-02', 'officer', confirm)).toBe('role-not-held');
    expect(await c.ask('escalation.confirm', '08-02', 'inspector-2', confirm)).toBe('ok');
  });
  it('S4.g a suggestion lapses after ten working days undecided', async () => {
    const c = await county();
    await upTo(c, 1);
    await c.passes('08-15T23:59');
    expect(c.stateOf('e')).toContain('steps.suggested');
    expect(await c.passes('08-16T00:00')).toContain('escalation.lapsed');
  });
  it('S4.j the reply is heard, or five working days have passed, before a rung is proposed', async () => {
    const c = await county();
    await upTo(c, 2);
    const propose = of({ rung: 'criticism', grounds: '认定属实' });
    expect(await c.ask('escalation.propose', '08-03', 'officer', propose)).toBe('not-in-this-state');
    expect(await c.ask('escalation.reply', '08-03', 'zhou', of({ statement: '替别的单位申辩' }))).toBe('role-not-held');
    await c.passes('08-10T00:00');
    expect(await c.ask('escalation.propose', '08-10', 'officer', propose)).toBe('ok');
  });
  it('A15 a jump past criticism needs a written reason', async () => {
    const c = await county();
    await upTo(c, 3);
    const propose = (more: object) =>
      c.ask('escalation.propose', '08-04', 'officer', of({ rung: 'accountability', grounds: '情节严重', ...more }));
    expect(await propose({})).toBe('jump-without-reason');
    expect(await propose({ jump: '造成重大影响，须直接建议问责' })).toBe('ok');
  });
  it('S4.i criticism is approved by the county government or its head only, in person, and answers mitigation', async () => {
    const c = await county();
    await upTo(c, 4);
    expect(await c.ask('escalation.approve', '08-05', 'officer-2', of({ mitigation }))).toBe('role-not-held');
    expect(await c.ask('escalation.approve', '08-05', 'governor', of({}))).toBe('bad-shape');
    expect(
      await c.ask('delegation.grant', '08-05', 'governor', {
        data: { person: 'governor', to: 'officer', role: 'authority', from: '2022-08-01', until: '2022-08-31' },
      }),
    ).toBe('not-delegable');
    expect(await c.ask('escalation.approve', '08-05', 'governor', of({ mitigation }))).toBe('ok');
    expect(c.stateOf('e')).toBe('steps.criticised+review.open');
  });
  it('inspection-rules.21 whoever proposed does not approve', async () => {
    const c = await county();
    await upTo(c, 3);
    await c.ask('escalation.propose', '08-04', 'officer', of({ rung: 'talk', grounds: '认定属实' }));
    expect(await c.ask('escalation.approve', '08-05', 'officer', of({ mitigation }))).toBe('approved-by-proposer');
    expect(await c.ask('escalation.approve', '08-05', 'officer-2', of({ mitigation }))).toBe('ok');
  });
  it('A15 ten working days to correct; corrected leads through a clean period back down', async () => {
    const c = await county();
    await upTo(c, 5);
    expect(c.engine.case('e')?.armed.find(({ deadline }) => deadline === 'correction')?.day).toBe('2022-08-19');
    await c.ask('escalation.report-correction', '08-15', 'zhao', of({ statement: '问题已改正并公示' }));
    expect(await c.ask('escalation.accept-correction', '08-16', 'inspector', of({ finding: '现场核查属实' }))).toBe(
      'ok',
    );
    expect(await c.passes('09-15T00:00')).toContain('escalation.cleared');
    expect(c.stateOf('e')).toContain('steps.cleared');
  });
  it('4.4.e2 not corrected: accountability is proposed, approved and handed to the organ; nothing is decided here', async () => {
    const c = await county();
    await upTo(c, 5);
    expect(await c.passes('08-20T00:00')).toContain('escalation.not-corrected');
    const propose = (rung: string) =>
      c.ask('escalation.propose', '08-22', 'officer', of({ rung, grounds: '逾期未改正' }));
    expect(await propose('talk')).toBe('rung-not-higher');
    expect(await propose('accountability')).toBe('ok');
    expect(await c.ask('escalation.approve', '08-22', 'governor', of({ mitigation }))).toBe('not-in-this-state');
    expect(await c.ask('escalation.reply', '08-23', 'zhao', of({ statement: '仍在改正之中' }))).toBe('ok');
    expect(await c.ask('escalation.approve', '08-23', 'governor', of({ mitigation }))).toBe('ok');
    expect(await c.ask('escalation.hand-over', '08-24', 'officer', of({ to: '县监察机关' }))).toBe('ok');
    expect(await c.ask('escalation.acknowledge', '08-25', 'officer', of({ receipt: '收件第8号' }))).toBe(
      'role-not-held',
    );
    expect(await c.ask('escalation.acknowledge', '08-25', 'organ', of({ receipt: '收件第8号' }))).toBe('ok');
  });
  it('inspection-rules.17 an objection within thirty days; the authors step aside; withdrawn restores', async () => {
    const c = await county();
    await upTo(c, 5);
    expect(await c.ask('escalation.object', '08-08', 'zhao', of({ grounds: '认定事实有误' }))).toBe('ok');
    expect(c.engine.case('e')?.armed.find(({ deadline }) => deadline === 'correction')?.stopped).toBe(false);
    const decide = (by: string, outcome: string) =>
      c.ask('escalation.decide-review', '08-10', by, of({ outcome, reason: '经复核，依据材料作出决定', mitigation }));
    expect(await decide('officer', 'withdrawn')).toBe('review-by-author');
    expect(await decide('governor', 'withdrawn')).toBe('review-by-author');
    expect(await decide('officer-3', 'withdrawn')).toBe('ok');
    expect(c.stateOf('e')).toBe('steps.withdrawn+review.settled');
    const d = await county();
    await upTo(d, 5);
    await d.passes('09-06T00:00');
    expect(await d.ask('escalation.object', '09-06', 'zhao', of({ grounds: '认定事实有误' }))).toBe(
      'not-in-this-state',
    );
  });
  it('S4.n by option an objection suspends the correction', async () => {
    const c = await county({ choices: { 'objection-suspends': true } });
    await upTo(c, 5);
    await c.ask('escalation.object', '08-08', 'zhao', of({ grounds: '认定事实有误' }));
    const correction = () => c.engine.case('e')?.armed.find(({ deadline }) => deadline === 'correction');
    expect(correction()).toMatchObject({ stopped: true, pauses: [{ from: '2022-08-08', by: 'case' }] });
    // Nine of the ten working days are left, and count from the day after the review.
    const upheld = of({ outcome: 'upheld', reason: '经复核，依据材料作出决定', mitigation });
    expect(await c.ask('escalation.decide-review', '08-10', 'officer-3', upheld)).toBe('ok');
    expect(correction()).toMatchObject({ stopped: false, day: '2022-08-23' });
  });
  it('S4.p praise is proposed and approved by two people', async () => {
    const c = await county();
    await c.ask('praise.propose', '08-08', 'officer', {
      case: 'good',
      unit: 'finance',
      data: { grounds: '整改成效突出' },
    });
    expect(await c.ask('praise.approve', '08-09', 'officer-2', { case: 'good' })).toBe('role-not-held');
    expect(await c.ask('praise.approve', '08-09', 'governor', { case: 'good' })).toBe('ok');
  });
});
