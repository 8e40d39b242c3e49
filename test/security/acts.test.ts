/** What needs a second person needs an act of theirs; nobody is registrar, delegate or approver for themselves. */
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../src/engine/index.js';
import { countyCampaign } from '../../src/packs/county-campaign/index.js';
import { docPolicy } from '../engine/doc-policy.js';
import { session } from '../engine/doc-session.js';
import type { Session } from '../engine/doc-session.js';
import { county, problemAt } from '../packs/county-campaign/county.js';

const on = '2026-03-04';
const appointing = (person: string, more: object = {}) => ({
  data: { person, name: person, role: 'office', unit: 'office', from: '2026-01-01', ...more },
});
const proposalIn = (s: Session): number => s.engine.proposals()[0]?.number ?? 0;

describe('a correction of the registry', () => {
  const right = { unit: 'u', name: '城建局', kind: 'department', reason: '名称误填' };
  it('names no approver: whoever is named has done nothing', async () => {
    const s = await session();
    expect(await s.code(on, 'unit.correct', { data: { ...right, approver: 'second' } })).toBe('bad-shape');
    await s.ok(on, 'unit.correct', { data: right });
    expect(s.engine.registry().unit('u')?.name).toBe('u');
  });
  it('stands once somebody else has confirmed it, on nobody’s behalf who proposed it', async () => {
    const s = await session();
    await s.ok(on, 'delegation.grant', {
      data: { person: 'officer', to: 'third', role: 'office', from: '2026-03-01', until: '2026-03-31' },
    });
    await s.ok(on, 'unit.correct', { data: right });
    const confirm = (by: string, more: object = {}) =>
      s.code(on, 'registry.confirm', { by, data: { proposal: proposalIn(s) }, ...more });
    expect(await confirm('officer')).toBe('approver-not-fit');
    expect(await confirm('third', { onBehalfOf: 'officer' })).toBe('approver-not-fit');
    expect(await confirm('u-head')).toBe('role-not-held');
    expect(await confirm('second')).toBe('accepted');
    expect(s.engine.registry().unit('u')?.name).toBe('城建局');
  });
  it('is not confirmed where the record has changed since, and can be withdrawn', async () => {
    const s = await session();
    await s.ok(on, 'unit.correct', { data: right });
    await s.ok(on, 'unit.amend', { data: { unit: 'u', name: '住建局' } });
    expect(await s.code(on, 'registry.confirm', { by: 'second', data: { proposal: proposalIn(s) } })).toBe(
      'changed-since',
    );
    await s.ok(on, 'registry.withdraw', { data: { proposal: proposalIn(s), reason: '已变更' } });
    expect(s.engine.proposals()).toEqual([]);
    expect(s.engine.registry().unit('u')?.name).toBe('住建局');
  });
  it('of a person is neither proposed nor confirmed by them', async () => {
    const s = await session();
    const data = { person: 'second', name: '乙', appointments: [], reason: '误任' };
    expect(await s.code(on, 'person.correct', { by: 'second', data })).toBe('registers-themself');
    await s.ok(on, 'person.correct', { data });
    const confirm = (by: string) => s.code(on, 'registry.confirm', { by, data: { proposal: proposalIn(s) } });
    expect(await confirm('second')).toBe('approver-not-fit');
    expect(await confirm('third')).toBe('accepted');
    expect(s.engine.registry().person('second')?.appointments).toEqual([]);
  });
});

describe('a correction of an entry', () => {
  it('is confirmed neither by who made the entry, nor by who proposed it, nor by those in whose place they acted', async () => {
    const s = await session();
    for (const to of ['second', 'third'])
      await s.ok(on, 'delegation.grant', {
        data: { person: 'officer', to, role: 'office', from: '2026-03-01', until: '2026-03-31' },
      });
    await s.ok(on, 'doc.open', { by: 'second', onBehalfOf: 'officer', case: 'd', unit: 'u' });
    await s.ok(on, 'entry.propose', { by: 'third', case: 'd', data: { entry: 1, reason: '重复' } });
    const confirm = (by: string, more: object = {}) =>
      s.code(on, 'entry.confirm', { by, case: 'd', data: { proposal: 2, seen: 2 }, ...more });
    expect(await confirm('third')).toBe('approver-not-fit');
    expect(await confirm('second')).toBe('approver-not-fit');
    expect(await confirm('officer')).toBe('approver-not-fit');
    expect(await confirm('host')).toBe('accepted');
  });
  it('is not confirmed by whom the case is about', async () => {
    const c = await county();
    expect(
      await c.ask('person.appoint', '07-21', 'governor', {
        data: { person: 'li', name: 'li', role: 'office', unit: 'group-office', from: '2022-07-21' },
      }),
    ).toBe('ok');
    const report = { trigger: '2.3.2.x5', grounds: '群众反映办事推诿，多次退回申请材料', evidence: [] };
    const reported = await c.send('escalation.report', '08-01', 'sun', {
      case: 'e',
      unit: 'finance',
      person: 'li',
      data: report,
    });
    expect(isRefusal(reported) ? reported.failures : []).toEqual([]);
    await c.ask('entry.propose', '08-02', 'officer', { case: 'e', data: { entry: 1, reason: '误报' } });
    const confirm = (by: string) => c.ask('entry.confirm', '08-02', by, { case: 'e', data: { proposal: 2, seen: 2 } });
    expect(await confirm('li')).not.toBe('ok');
    expect(await confirm('officer-2')).toBe('ok');
  });
});

describe('a registrar', () => {
  it('does nothing for themselves, nor for whom they stand in', async () => {
    const s = await session();
    await s.ok(on, 'delegation.grant', {
      by: 'second',
      data: { person: 'second', to: 'officer', role: 'office', from: '2026-03-01', until: '2026-03-31' },
    });
    const own = 'registers-themself';
    expect(await s.code(on, 'person.appoint', appointing('officer', { role: 'head', unit: 'u' }))).toBe(own);
    expect(
      await s.code(on, 'person.relieve', { data: { person: 'officer', role: 'office', unit: 'office', to: on } }),
    ).toBe(own);
    expect(await s.code(on, 'person.leave', { data: { person: 'officer', from: on, to: on } })).toBe(own);
    expect(await s.code(on, 'unit.amend', { data: { unit: 'u', leader: 'officer' } })).toBe(own);
    expect(
      await s.code(on, 'person.leave', { onBehalfOf: 'second', data: { person: 'second', from: on, to: on } }),
    ).toBe(own);
    expect(await s.code(on, 'person.leave', { by: 'third', data: { person: 'officer', from: on, to: on } })).toBe(
      'accepted',
    );
  });
  it('of the county appoints nobody above: not the county government, its leaders or the organ, nor the office itself', async () => {
    const c = await county();
    const appoint = (by: string, person: string, role: string) =>
      c.ask('person.appoint', '07-21', by, {
        data: { person, name: person, role, unit: 'group-office', from: '2022-07-21' },
      });
    for (const role of ['authority', 'organ', 'leader', 'office', 'inspector'])
      expect(await appoint('officer', 'crony', role), role).toBe('appointed-by-others');
    expect(
      await c.ask('person.relieve', '07-21', 'officer', {
        data: { person: 'governor', role: 'authority', unit: 'group-office', to: '2022-07-21' },
      }),
    ).toBe('appointed-by-others');
    expect(await appoint('governor', 'crony', 'inspector')).toBe('ok');
    expect(await appoint('governor', 'crony', 'authority')).toBe('role-not-held');
    expect(await appoint('governor', 'governor', 'office')).toBe('registers-themself');
    expect(await appoint('host', 'deputy-governor', 'authority')).toBe('ok');
  });
  it('of the county stops no limits for everybody: the county government does', async () => {
    const c = await county();
    const suspend = (by: string) => c.ask('deadlines.suspend', '08-01', by, { data: { scope: '*', reason: '防汛' } });
    expect(await suspend('officer')).toBe('role-not-held');
    expect(await suspend('governor')).toBe('ok');
    expect(await c.ask('deadlines.resume', '08-03', 'officer', { data: { scope: '*', reason: '结束' } })).toBe(
      'role-not-held',
    );
  });
});

describe('a delegation', () => {
  const grant = { person: 'u-head', to: 'v-head', role: 'head', from: '2026-03-04', until: '2026-03-31' };
  it('is given by the grantor, of a role that they hold in force', async () => {
    const s = await session();
    expect(await s.code(on, 'delegation.grant', { data: grant })).toBe('granted-by-another');
    expect(await s.code(on, 'delegation.grant', { by: 'v-head', data: grant })).toBe('granted-by-another');
    expect(await s.code(on, 'delegation.grant', { by: 'u-head', data: { ...grant, role: 'office' } })).toBe('not-held');
    expect(await s.code(on, 'delegation.grant', { by: 'u-head', data: grant })).toBe('accepted');
    await s.ok(on, 'person.relieve', { data: { person: 'u-head', role: 'head', unit: 'u', to: '2026-03-03' } });
    expect(await s.code(on, 'delegation.grant', { by: 'u-head', data: grant })).not.toBe('accepted');
  });
  it('is entered by a registrar where the policy says so, never to themselves', async () => {
    const policy = docPolicy({ registry: { delegates: { by: 'registrar', cites: ['1'] } } });
    const s = await session({ policy });
    expect(await s.code(on, 'delegation.grant', { by: 'v-head', data: grant })).toBe('role-not-held');
    expect(await s.code(on, 'delegation.grant', { data: { ...grant, to: 'officer' } })).toBe('registers-themself');
    expect(await s.code(on, 'delegation.grant', { data: grant })).toBe('accepted');
  });
});

describe('own unit', () => {
  it('a deputy lent to the office plans no inspection of the unit that he is of', async () => {
    const c = await county();
    await c.ask('person.appoint', '07-21', 'governor', {
      data: { person: 'qian', name: 'qian', role: 'inspector', unit: 'group-office', from: '2022-07-21' },
    });
    const [data] = countyCampaign({ year: 2022 }).procedures.flatMap(({ commands }) =>
      'inspection.plan' in commands ? commands['inspection.plan'].samples : [],
    );
    const plan = async (by: string) => {
      const outcome = await c.send('inspection.plan', '08-22', by, { case: `i-${by}`, unit: 'finance', data });
      return isRefusal(outcome) ? outcome.failures.map(({ code }) => code) : [];
    };
    expect(await plan('qian')).toContain('handled-by-own-unit');
    expect(await plan('inspector')).not.toContain('handled-by-own-unit');
  });
});

describe('the sample of personal items', () => {
  it('is drawn by what whoever finds a problem does not choose: one id is drawn at one instant and not at another', async () => {
    const struckOff = async (seed: string) => {
      const c = await county({ choices: { 'sample-percent': 50, 'sample-seed': seed } });
      await problemAt(c, 'signed', { person: 'li' });
      expect(
        await c.ask('problem.verify', '09-05', 'qian', {
          case: 'p',
          data: { conclusion: '现场核查属实', onSite: true },
        }),
      ).toBe('ok');
      return c.field('p', 'sampled');
    };
    const drawn = new Set<unknown>();
    for (const seed of ['', 'a', 'b', 'c', 'd', 'e']) drawn.add(await struckOff(seed));
    expect(drawn).toEqual(new Set([true, false]));
  });
});
