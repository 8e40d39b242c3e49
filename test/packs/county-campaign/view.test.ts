/** A18 who may see what: personal items, clues, what an approval rests on, and who reported. */
import { describe, expect, it } from 'vitest';
import { createEngine, isRefusal, protectedName } from '../../../src/engine/index.js';
import { countyCampaign } from '../../../src/packs/county-campaign/index.js';
import { memoryStore } from '../../../src/stores/memory/index.js';
import { county, problemAt } from './county.js';
import type { County } from './county.js';

const personal = async (): Promise<County> => {
  const c = await county();
  await problemAt(c, 'listed', { person: 'li' });
  return c;
};
const canSee = (c: County, people: readonly string[], id = 'p'): readonly string[] =>
  people.filter((person) => c.engine.as(person).case(id) !== undefined);

describe('A18 personal items', () => {
  it('A18 the person, the head, whoever verifies and the office read them; a colleague, another unit and the authority do not', async () => {
    const c = await personal();
    const everybody = ['li', 'zhao', 'qian', 'officer', 'inspector', 'sun', 'zhou', 'governor', 'organ', 'nobody'];
    expect(canSee(c, everybody)).toEqual(['li', 'zhao', 'qian', 'officer', 'inspector']);
  });
  it('A18 others see counts, and nothing else: no case, history, deadline or event', async () => {
    const c = await personal();
    const view = c.engine.as('sun');
    expect(view.totals({ tally: 'ledger-problems', unit: 'finance' })).toMatchObject([{ value: 1 }]);
    expect(view.cases({ procedure: 'problem' }).cases).toEqual([]);
    expect(await view.history('p')).toEqual([]);
    expect(view.due().filter(({ case: id }) => id === 'p')).toEqual([]);
    const seen: (string | undefined)[] = [];
    for await (const event of view.events()) seen.push(event.case);
    expect(seen).toContain('participation:finance');
    expect(seen).not.toContain('p');
    expect((await c.engine.as('li').history('p')).length).toBe(2);
  });
  it('A18 where the county chose so, personal items are open', async () => {
    const c = await county({ personalItems: 'open' });
    await problemAt(c, 'listed', { person: 'li' });
    expect(canSee(c, ['sun', 'zhou', 'governor'])).toEqual(['sun', 'zhou', 'governor']);
  });
  it('A18, S6.k open items open nothing else: who reported is named to the office alone', async () => {
    const c = await county({ personalItems: 'open' });
    await c.ask('escalation.report', '08-01', 'li', {
      case: 'e',
      unit: 'finance',
      data: { trigger: 'T1', grounds: '缺少安排部署材料', evidence: [] },
    });
    expect(['officer', 'zhou'].map((person) => c.engine.as(person).case('e')?.fields['reportedBy'])).toEqual([
      'li',
      undefined,
    ]);
  });
  it('A18 a role that the county names reads personal items besides', async () => {
    const c = await county({ personalReaders: ['authority'] });
    await problemAt(c, 'listed', { person: 'li' });
    expect(canSee(c, ['sun', 'zhou', 'governor'])).toEqual(['governor']);
  });
  it('A18 a unit’s own item is everybody’s to see', async () => {
    const c = await county();
    await problemAt(c, 'listed');
    expect(canSee(c, ['sun', 'zhou', 'governor'])).toEqual(['sun', 'zhou', 'governor']);
  });
  it('A18 the county leader in charge reads no list of the unit, and acknowledges its filings', async () => {
    const c = await personal();
    await c.ask('unit.amend', '08-04', 'officer', { data: { unit: 'finance', leader: 'county-deputy' } });
    expect(canSee(c, ['county-deputy'])).toEqual([]);
    await c.ask('participation.publish-filing-procedure', '08-05', 'zhao', {
      case: 'participation:finance',
      data: { document: '婚丧嫁娶事宜报备办法', form: '报备表' },
    });
    await c.ask('family-event.file', '08-10', 'li', {
      case: 'f',
      unit: 'finance',
      person: 'li',
      data: {
        kind: 'wedding',
        heldOn: '2022-09-18',
        place: '文化礼堂',
        tables: 10,
        officialCars: false,
        undertaking: '不收礼金',
      },
    });
    expect(canSee(c, ['county-deputy', 'sun', 'governor'], 'f')).toEqual(['county-deputy']);
    expect(
      await c.ask('family-event.acknowledge', '08-11', 'county-deputy', { case: 'f', data: { reminder: '已提醒' } }),
    ).toBe('ok');
  });
  it('A18 who of a unit handed in a list, and who a nil return, is for those who read the lists', async () => {
    const c = await county();
    await c.ask('participation.return-personal-list', '08-18', 'li', {
      case: 'participation:finance',
      data: { items: 0, signed: false },
    });
    const lists = (person: string) => c.engine.as(person).case('participation:finance')?.fields['personalLists'];
    expect(['zhao', 'qian', 'officer', 'inspector'].map(lists)).toEqual(Array(4).fill({ li: 'unsigned-nil' }));
    expect(['sun', 'zhou', 'governor'].map(lists)).toEqual([undefined, undefined, undefined]);
    const [event] = (await c.engine.as('sun').history('participation:finance')).slice(-1);
    expect(event?.type).toBe('participation.personal-list-returned');
    expect(JSON.stringify(event)).not.toContain('nil');
  });
  it('A18 a refusal tells a stranger nothing of the item', async () => {
    const c = await personal();
    const outcome = await c.send('problem.apply', '08-04', 'zhou', {
      case: 'p',
      data: { evidence: [], statement: '试探' },
    });
    expect(isRefusal(outcome) ? outcome.failures.map(({ code }) => code) : []).toEqual(['bad-shape']);
    const asked = await c.send('problem.start', '08-04', 'zhou', { case: 'p' });
    expect(isRefusal(asked) ? asked.code : 'ok').toBe('unknown-case');
    expect(JSON.stringify(asked)).not.toContain('work.listed');
    const owner = await c.send('problem.start', '08-04', 'zhao', { case: 'p' });
    expect(isRefusal(owner) ? owner.code : 'ok').toBe('not-in-this-state');
  });
});

describe('a campaign that has not begun', () => {
  it('reads as empty', async () => {
    const engine = await createEngine({
      policy: countyCampaign({ year: 2022 }),
      store: memoryStore(),
      instants: 'given',
    });
    expect(engine.as('sun').cases({ procedure: 'problem' }).cases).toEqual([]);
    expect(engine.as('sun').case('p')).toBeUndefined();
  });
});

describe('S6.j what an approval rests on', () => {
  it('S6.j the county government reads the item while it approves a step that rests on it, not before or after', async () => {
    const c = await personal();
    const e = { case: 'e' };
    const seen: boolean[] = [];
    const look = () => seen.push(c.engine.as('governor').case('p') !== undefined);
    await c.ask('escalation.report', '08-04', 'officer', {
      ...e,
      unit: 'finance',
      data: { trigger: 'T2', grounds: '证据敷衍', evidence: ['p'] },
    });
    await c.ask('escalation.confirm', '08-05', 'inspector', {
      ...e,
      data: { finding: '经查阅材料并现场核实，情况属实' },
    });
    await c.ask('escalation.reply', '08-08', 'zhao', { ...e, data: { statement: '已改正' } });
    look();
    await c.ask('escalation.propose', '08-09', 'officer', { ...e, data: { rung: 'criticism', grounds: '认定属实' } });
    look();
    await c.ask('escalation.approve', '08-10', 'governor', {
      ...e,
      data: { mitigation: { applies: false, reason: '经审查无容错情形' } },
    });
    look();
    expect(seen).toEqual([false, true, false]);
  });
});

describe('A18 a step about a person', () => {
  it('A18, S6.j is read by the county government while it waits for its approval, not before or after', async () => {
    const c = await county();
    const e = { case: 'e' };
    const seen: boolean[] = [];
    const look = () => seen.push(c.engine.as('governor').case('e') !== undefined);
    await c.ask('escalation.report', '08-04', 'officer', {
      ...e,
      unit: 'finance',
      person: 'li',
      data: { trigger: '2.5.2.x1', grounds: '拖延不办', evidence: [] },
    });
    await c.ask('escalation.confirm', '08-05', 'inspector', {
      ...e,
      data: { finding: '经查阅材料并现场核实，情况属实' },
    });
    await c.ask('escalation.reply', '08-08', 'li', { ...e, data: { statement: '已改正' } });
    look();
    await c.ask('escalation.propose', '08-09', 'officer', { ...e, data: { rung: 'criticism', grounds: '认定属实' } });
    look();
    await c.ask('escalation.approve', '08-10', 'governor', {
      ...e,
      data: { mitigation: { applies: false, reason: '经审查无容错情形' } },
    });
    look();
    expect(seen).toEqual([false, true, false]);
  });
});

describe('S6.k and S4.u', () => {
  it('S6.k who reports a hidden document is not named to the unit that sent it', async () => {
    const c = await county();
    await c.ask('sign-off.submit', '08-01', 'sun', {
      case: 'd',
      unit: 'finance',
      data: {
        title: '关于限时办结的通知',
        flow: 'outgoing',
        form: 'red-head',
        drafter: 'sun',
        signers: ['qian'],
      },
    });
    const report = { case: 'd', data: { received: '收到微信群通知', reportedForm: 'wechat' } };
    expect(await c.ask('sign-off.report-hidden', '08-02', 'zheng', report)).toBe('ok');
    expect(JSON.stringify(await c.engine.as('zhao').history('d'))).not.toContain('zheng');
    expect(c.engine.as('officer').case('d')?.fields['reportedBy']).toBe('zheng');
  });
  it('S6.k who reported is named to the office, and to nobody else', async () => {
    const c = await county();
    await c.ask('escalation.report', '08-04', 'sun', {
      case: 'e',
      unit: 'finance',
      data: { trigger: '2.2.3.x5', grounds: '窗口应付了事', evidence: [] },
    });
    expect(c.engine.as('officer').case('e')?.fields['reportedBy']).toBe('sun');
    expect(c.engine.as('zhao').case('e')?.fields['reportedBy']).toBeUndefined();
    const [event] = await c.engine.as('zhao').history('e');
    expect(event?.by).toBe(protectedName);
    expect(JSON.stringify(event)).not.toContain('sun');
  });
  it('S4.u a clue is seen by the office and the organ, not by the unit or the person', async () => {
    const c = await county();
    await c.ask('clue.register', '08-04', 'officer', {
      case: 'c',
      unit: 'finance',
      person: 'li',
      data: { ground: '2.3.1.y1', summary: '群众反映征地补偿款未按标准发放' },
    });
    expect(canSee(c, ['officer', 'organ', 'zhao', 'qian', 'li', 'sun'], 'c')).toEqual(['officer', 'organ']);
  });
});

describe('what is kept from those concerned', () => {
  const lends = (c: County, person: string, to: string, role: string): Promise<string> =>
    c.ask('delegation.grant', '07-28', 'host', {
      data: { person, to, role, from: '2022-07-28', until: '2022-09-30' },
    });
  it('S6.k neither who reported nor in whose place is named, in the case or its history', async () => {
    const c = await county();
    await lends(c, 'inspector', 'li', 'inspector');
    const report = { trigger: '2.2.3.x5', grounds: '窗口人员应付了事', evidence: [] };
    const on = { case: 'e', unit: 'finance', onBehalfOf: 'inspector', data: report };
    expect(await c.ask('escalation.report', '08-01', 'li', on)).toBe('ok');
    const [told] = await c.engine.as('zhao').history('e');
    expect([told?.by, told?.onBehalfOf]).toEqual([protectedName, undefined]);
    expect(c.engine.as('zhao').case('e')?.standIns).toEqual([]);
    expect(c.engine.as('officer').case('e')?.standIns).toEqual([['li', 'inspector']]);
  });
  it('S4.u neither the unit nor the person is told of a referral: no state, field, event or refusal', async () => {
    const c = await county();
    await problemAt(c, 'listed', { person: 'li' });
    const data = { reason: '侵害群众利益，须查处' };
    expect(await c.ask('problem.refer', '08-04', 'officer', { case: 'p', data })).toBe('ok');
    expect(await c.ask('problem.sign-referral', '08-04', 'inspector', { case: 'p' })).toBe('ok');
    for (const person of ['li', 'zhao', 'qian']) {
      const view = c.engine.as(person);
      const told = JSON.stringify([view.case('p'), view.cases({ procedure: 'problem' }), await view.history('p')]);
      expect(told).toContain('problem.listed');
      expect(told).not.toMatch(/refer|查处/u);
      const refused = await c.send('problem.start', '08-05', person, { case: 'p' });
      expect(JSON.stringify(refused)).toContain(person === 'li' ? 'role-not-held' : 'not-in-this-state');
      expect(JSON.stringify(refused)).not.toMatch(/refer|移送|receipt|回执/u);
    }
    expect(c.engine.as('inspector').case('p')?.state).toContain('referral.referred');
    expect((await c.engine.as('inspector').history('p')).at(-1)?.type).toBe('problem.referred');
  });
});
