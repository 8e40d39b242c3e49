/** Slips of three colours: one per matter, raised only without good reason, closed once checked. */
import { describe, expect, it } from 'vitest';
import { createEngine, isRefusal } from '../../../src/engine/index.js';
import { threeColourSupervision } from '../../../src/packs/three-colour-supervision/index.js';
import { memoryStore } from '../../../src/stores/memory/index.js';

const set = async () => {
  const engine = await createEngine({
    policy: threeColourSupervision({ year: 2026 }),
    store: memoryStore(),
    instants: 'given',
  });
  let n = 0;
  const ask = async (type: string, on: string, by: string, more: object = {}): Promise<string> => {
    const at = `2026-${on}T10:00+08:00`;
    const outcome = await engine.receive({ id: `s${(n += 1)}`, type, at, by, data: {}, ...more });
    return isRefusal(outcome) ? outcome.code : 'ok';
  };
  await ask('unit.register', '01-04', 'host', { data: { unit: 'finance', name: '财政局', kind: 'department' } });
  for (const [person, role] of [
    ['supervisor-1', 'supervisor'],
    ['zhao', 'head'],
  ])
    await ask('person.appoint', '01-04', 'host', {
      data: { person, name: person, role, unit: 'finance', from: '2025-01-01' },
    });
  await ask('year.prepare', '01-05', 'supervisor-1', { case: 'year' });
  const issue = (id: string, on: string, limit: string) =>
    ask('slip.issue', on, 'supervisor-1', {
      case: id,
      unit: 'finance',
      data: { matter: '落实常务会议议定事项', limit },
    });
  const passes = async (to: string) => (await engine.advance(`2026-${to}T00:00+08:00`)).map(({ type }) => type);
  return { engine, ask, issue, passes };
};
const more = (limit: string, reason = '逾期且无正当理由') => ({ case: 's', data: { limit, reason } });

describe('三色督办单', () => {
  it('1 a limit lies ahead; 2 one matter, one slip', async () => {
    const { issue } = await set();
    expect(await issue('s', '03-02', '2026-03-01')).toBe('slip-limit-not-ahead');
    expect(await issue('s', '03-02', '2026-03-13')).toBe('ok');
    expect(await issue('s2', '03-03', '2026-03-20')).toBe('matter-has-a-slip');
  });
  it('3 a warning three days before; 4 orange, then red; 8 passed on', async () => {
    const { engine, ask, issue, passes } = await set();
    await issue('s', '03-02', '2026-03-13');
    expect(await passes('03-10')).toContain('slip.due-soon');
    expect(await passes('03-14')).toContain('slip.overdue');
    expect(await ask('slip.raise', '03-16', 'supervisor-1', more('2026-03-20'))).toBe('ok');
    await passes('03-21');
    expect(await ask('slip.raise', '03-23', 'supervisor-1', more('2026-03-27'))).toBe('ok');
    expect(engine.case('s')?.state).toBe('red');
    await passes('03-28');
    expect(await ask('slip.pass-on', '03-30', 'supervisor-1', { case: 's' })).toBe('ok');
    expect(engine.case('s')?.done).toBe(true);
  });
  it('5 a good reason keeps the colour; 6 urgent matters go straight to orange or red with a reason', async () => {
    const { engine, ask, issue, passes } = await set();
    await issue('s', '03-02', '2026-03-13');
    await passes('03-14');
    await ask('slip.excuse', '03-16', 'supervisor-1', more('2026-03-20', '因防汛调度顺延'));
    expect(engine.case('s')?.state).toBe('blue');
    const urgent = (to: string) => ({ case: 's', data: { to, limit: '2026-03-18', reason: '安全生产紧急' } });
    expect(await ask('slip.raise-directly', '03-17', 'zhao', urgent('red'))).toBe('role-not-held');
    expect(await ask('slip.raise-directly', '03-17', 'supervisor-1', urgent('orange'))).toBe('ok');
    expect(engine.case('s')?.state).toBe('orange');
    expect(await ask('slip.raise-directly', '03-17', 'supervisor-1', urgent('orange'))).toBe('slip-not-raised');
    expect(await ask('slip.raise-directly', '03-17', 'supervisor-1', urgent('red'))).toBe('ok');
    expect(engine.case('s')?.state).toBe('red');
  });
  it('7 a reply is checked before the slip is closed, or raised where it is poor', async () => {
    const { engine, ask, issue } = await set();
    await issue('s', '03-02', '2026-03-13');
    expect(await ask('slip.close', '03-03', 'supervisor-1', { case: 's' })).toBe('not-in-this-state');
    await ask('slip.reply', '03-05', 'zhao', { case: 's', data: { reply: '已办结并附材料' } });
    await ask('slip.raise', '03-06', 'supervisor-1', more('2026-03-20', '办理质量差，材料空泛'));
    expect(engine.case('s')?.state).toBe('orange');
    await ask('slip.reply', '03-09', 'zhao', { case: 's', data: { reply: '已重新办理' } });
    expect(await ask('slip.close', '03-10', 'zhao', { case: 's' })).toBe('role-not-held');
    expect(await ask('slip.close', '03-10', 'supervisor-1', { case: 's' })).toBe('ok');
  });
  it('4 what was done poorly goes one colour up from the colour it had, and a red slip stays red', async () => {
    const { engine, ask, issue } = await set();
    await issue('s', '03-02', '2026-03-13');
    for (const [on, colour] of [
      ['03-05', 'orange'],
      ['03-09', 'red'],
      ['03-11', 'red'],
    ] as const) {
      expect(await ask('slip.reply', on, 'zhao', { case: 's', data: { reply: '已办结并附材料' } })).toBe('ok');
      expect(await ask('slip.raise', on, 'supervisor-1', more('2026-03-20', '办理质量差，材料空泛'))).toBe('ok');
      expect(engine.case('s')?.state).toBe(colour);
    }
  });
});
