/** Campaign and participation: phases by date, gates unit by unit, lists, plan, summary. */
import { describe, expect, it } from 'vitest';
import { day } from '../../../src/calendar/index.js';
import { createEngine } from '../../../src/engine/index.js';
import { countyCampaign } from '../../../src/packs/county-campaign/index.js';
import { memoryStore } from '../../../src/stores/memory/index.js';
import { county, inOffice, iso, problemAt } from './county.js';
import type { County } from './county.js';
import type { Missing } from '../../../src/policy/index.js';

const part = 'participation:finance';
/** What a unit's last gate missed, with the name of each item that has one. */
const missed = (c: County, of = part): readonly string[] =>
  (c.field(of, 'shortfalls') as readonly Missing[]).map(({ kind, case: id, person, part: piece }) =>
    [kind, id ?? person ?? piece ?? ''].filter((one) => one !== '').join(' '),
  );
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
  it('S1.e closing hands every open case to a named person in office, after the last day', async () => {
    const c = await county();
    await problemAt(c, 'rectifying');
    const close = (at: string, handovers: readonly object[]) =>
      c.ask('campaign.close', at, 'officer', { case: 'campaign', data: { handovers, note: '各项任务完成' } });
    expect(await close('10-31', [{ unit: 'finance', person: 'qian' }])).toBe('campaign-still-running');
    expect(await close('11-01', [])).toBe('open-cases-not-handed-over');
    expect(await close('11-01', [{ unit: 'finance', person: 'zheng' }])).toBe('successor-not-in-office');
    expect(await close('11-01', [{ unit: 'finance', person: 'qian' }])).toBe('ok');
    expect(c.engine.case('p')?.done).toBe(false);
  });
});

describe('a campaign that was never prepared', () => {
  it('0.d judges nobody: the host is told, and once it is prepared the gate is judged', async () => {
    const engine = await createEngine({
      policy: countyCampaign({ year: 2022 }),
      store: memoryStore(),
      instants: 'given',
    });
    const send = (type: string, at: string, by: string, more: object) =>
      engine.receive({ id: `${type} ${at} ${JSON.stringify(more)}`, type, at: iso(at), by, data: {}, ...more });
    for (const { type, at, by, more } of inOffice) if (type !== 'campaign.prepare') await send(type, at, by, more);
    const events = await engine.advance(iso('08-01T00:00'));
    expect(events.map(({ type }) => type).filter((type) => !type.startsWith('deadline.'))).toEqual([]);
    const [fault] = engine.faults().flatMap((one) => (one.kind === 'deadline' && one.case === part ? [one] : []));
    expect(fault).toMatchObject({ kind: 'deadline', name: 'mobilisation-gate', case: part });
    expect(fault?.reason.zh).toContain('行动方案尚未印发登记');
    expect(engine.case('T1:finance:mobilisation')).toBeUndefined();
    await engine.advance(iso('11-01T00:00'), { onPurpose: true });
    expect(engine.case('T2:finance:summary')).toBeUndefined();
    expect(engine.case(part)?.state).toContain('gates.mobilisation');
  });
});

describe('the gates', () => {
  it('3.1 every shortfall of phase 1 is named at once, and suggests T1', async () => {
    const c = await county();
    await c.passes('08-01T00:00');
    expect(missed(c)).toEqual(['no-arrangement', 'no-first-responsible', 'no-deputy-in-charge']);
    expect(c.stateOf('T1:finance:mobilisation')).toContain('steps.suggested');
    const d = await county();
    await complete(d);
    expect(missed(d)).toEqual([]);
    expect(d.stateOf('T1:finance:mobilisation')).toBe('');
  });
  it('3.2.f, 3.2.g phase 2 asks four groups, a self-check, a unit list and a list per cadre', async () => {
    const c = await county();
    await c.passes('08-21T00:00');
    expect(missed(c)).toEqual([
      'no-self-check',
      'opinions-missing superiors',
      'opinions-missing peers',
      'opinions-missing grassroots',
      'opinions-missing public',
      'no-unit-list',
      'head-list-missing zhao',
      'personal-list-missing qian',
      'personal-list-missing sun',
      'personal-list-missing li',
    ]);
    const d = await county();
    await complete(d);
    await d.passes('08-21T00:00');
    expect(missed(d)).toEqual([]);
  });
  it('S3.a an unsigned nil list counts as none, and suggests T2, not T1', async () => {
    const c = await county();
    await complete(c);
    await c.ask('participation.return-personal-list', '08-19', 'li', of({ items: 0, signed: false }));
    await c.passes('08-21T00:00');
    expect(missed(c)).toEqual(['unsigned-nil li']);
    expect(c.stateOf('T2:finance:nil')).toContain('steps.suggested');
    expect(c.stateOf('T1:finance:self-examination')).toBe('');
  });
  it('A4 by option only leaders owe personal lists', async () => {
    const c = await county({ choices: { 'cadre-scope': 'leaders' } });
    await c.passes('08-21T00:00');
    const lists = missed(c).filter((one) => one.includes('-list-missing'));
    expect(lists).toEqual(['head-list-missing zhao', 'personal-list-missing qian']);
  });
  it('A12, S2.i the county leadership owes lists and nothing else: no summary, no inspection', async () => {
    const c = await county();
    const of = c.engine.case('participation:leadership');
    expect(of?.state).toContain('summary.excused+coverage.excused');
    expect(of?.armed.map(({ deadline }) => deadline)).toEqual(['mobilisation-gate']);
    await c.passes('11-01T00:00');
    expect(c.engine.case('participation:leadership')?.breaches).toEqual([]);
    expect(c.stateOf('T2:leadership:summary')).toBe('');
    expect(c.stateOf('T2:finance:summary')).not.toBe('');
  });
  it('4.1.c a vacancy has five working days of grace; an acting head counts', async () => {
    const vacate = async (to: string): Promise<County> => {
      const c = await county();
      await c.ask('person.relieve', '07-26', 'officer', { data: { person: 'zhou', role: 'head', unit: 'river', to } });
      return c;
    };
    const early = await vacate('2022-07-20');
    await early.passes('08-01T00:00');
    expect(missed(early, 'participation:river')).toContain('no-head');
    const late = await vacate('2022-07-26');
    await late.passes('08-01T00:00');
    expect(missed(late, 'participation:river')).not.toContain('no-head');
    const acting = await vacate('2022-07-20');
    await acting.ask('person.appoint', '07-27', 'officer', {
      data: { person: 'wu', name: 'wu', role: 'head', unit: 'river', from: '2022-07-27', acting: true },
    });
    await acting.passes('08-01T00:00');
    expect(missed(acting, 'participation:river')).not.toContain('no-head');
  });
  it('3.3.j open problems at the end of phase 3 are named, and suggest T3 only on a large enough base', async () => {
    const c = await county();
    await problemAt(c, 'rectifying');
    await c.passes('10-01T00:00');
    expect(missed(c)).toEqual(['open-problem p']);
    expect(c.stateOf('T3:finance')).toBe('');
    const d = await county({ choices: { 'minimum-problems': 1 } });
    await problemAt(d, 'rectifying');
    await d.passes('10-01T00:00');
    expect(d.stateOf('T3:finance')).toContain('steps.suggested');
  });
});

describe('A27 a unit owes from its first to its last day', () => {
  const merged = async (on: string): Promise<County> => {
    const c = await county();
    await c.ask('unit.merge', on, 'officer', { data: { unit: 'finance', into: 'river' } });
    return c;
  };
  const gatesOf = async (c: County, to: string) => {
    await c.wait(to);
    const events = [];
    for await (const one of c.engine.events()) events.push(one);
    return events.flatMap(({ type, case: id, on }) =>
      /^(?:gate|summary|coverage)\./u.test(type) && /:(?:finance|river)$/u.test(id ?? '')
        ? [`${on.slice(5)} ${type} ${id?.slice(14) ?? ''}`]
        : [],
    );
  };
  it('merged into another, it has no further gate, no summary and no inspection of its own; the other has', async () => {
    expect(await gatesOf(await merged('08-10'), '11-01')).toEqual([
      '07-31 gate.failed finance',
      '07-31 gate.failed river',
      '08-20 gate.not-applicable finance',
      '08-20 gate.failed river',
      '09-30 coverage.not-applicable finance',
      '09-30 coverage.missed river',
      '09-30 gate.not-applicable finance',
      '09-30 gate.failed river',
      '10-17 summary.due-soon river',
      '10-20 summary.not-applicable finance',
      '10-20 summary.missed river',
      '10-31 gate.not-applicable finance',
      '10-31 gate.failed river',
    ]);
  });
  it('merged the day after a phase, it had that gate; and what it lacked is asked of the other from then on', async () => {
    const c = await merged('08-21');
    expect(await gatesOf(c, '08-22')).toEqual([
      '07-31 gate.failed finance',
      '07-31 gate.failed river',
      '08-20 gate.failed finance',
      '08-20 gate.failed river',
    ]);
    const gates = (unit: string) => [...new Set(c.engine.shortfalls(unit).map(({ gate }) => gate))];
    expect(gates('finance')).toEqual(gates('river'));
    expect(gates('river')).toContain('self-examination');
  });
});
