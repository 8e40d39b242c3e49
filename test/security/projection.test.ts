/** What leaves the engine for one person, attack by attack: histories, hidden regions, what follows from secrets, standing, feeds. */
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../src/engine/index.js';
import type { EventStore, OutcomeAsRead } from '../../src/engine/index.js';
import { memoryStore } from '../../src/stores/memory/index.js';
import { county, iso, problemAt } from '../packs/county-campaign/county.js';
import type { County } from '../packs/county-campaign/county.js';
import { thrown } from '../thrown.js';
import { everybody, mustAsk } from './county-secrets.js';

const all = async <T>(feed: AsyncIterable<T>): Promise<readonly T[]> => {
  const items: T[] = [];
  for await (const item of feed) items.push(item);
  return items;
};

const on =
  (at: string): (() => number) =>
  () =>
    Date.parse(iso(at));

/** A county whose host's clock stands on a day. */
const countyOn = (at: string, store?: EventStore): Promise<County> =>
  county({}, { clock: on(at), ...(store === undefined ? {} : { store }) });

const codeOf = (outcome: OutcomeAsRead): string => (isRefusal(outcome) ? outcome.code : 'ok');
const referral = { reason: '侵害群众利益，须查处' };
const told = /refer|查处|移送|receipt|回执|收件/u;

/** Everything that somebody reads of a case, in one text. */
const readsOf = async (c: County, person: string, id: string): Promise<string> => {
  const face = c.engine.as(person);
  const own = <T extends { readonly case?: string | undefined }>(items: readonly T[]) =>
    items.filter((one) => one.case === id);
  const { cases } = face.cases({ limit: Infinity });
  return JSON.stringify([
    [face.case(id), cases.filter((one) => one.id === id), own(face.due())],
    [await face.history(id), own(await all(face.events()))],
  ]);
};

describe('S6 after a correction', () => {
  it('S6 neither history nor case tells the reporter whose report was annulled', async () => {
    const c = await countyOn('08-10');
    const data = { trigger: '2.2.3.x5', grounds: '窗口人员应付了事', evidence: [] };
    await mustAsk(c, 'escalation.report', '08-04', 'sun', { case: 'e', unit: 'finance', data });
    await mustAsk(c, 'entry.propose', '08-05', 'officer', { case: 'e', data: { entry: 1, reason: '重复' } });
    expect(await readsOf(c, 'zhao', 'e')).not.toContain('sun');
    await mustAsk(c, 'entry.confirm', '08-06', 'officer-2', { case: 'e', data: { proposal: 2, seen: 2 } });
    expect(c.engine.case('e')?.void).toBe(true);
    expect(await readsOf(c, 'zhao', 'e')).not.toContain('sun');
    expect(await readsOf(c, 'officer', 'e')).toContain('sun');
  });

  it('S6 neither history nor case tells a referral that was annulled, or one that stands when another entry was', async () => {
    const c = await countyOn('08-10');
    await problemAt(c, 'listed');
    await mustAsk(c, 'problem.refer', '08-04', 'officer', { case: 'p', data: referral });
    const before = await readsOf(c, 'zhao', 'p');
    await mustAsk(c, 'entry.propose', '08-05', 'officer', { case: 'p', data: { entry: 3, reason: '误登' } });
    expect(await readsOf(c, 'zhao', 'p')).toBe(before);
    await mustAsk(c, 'entry.confirm', '08-06', 'officer-2', { case: 'p', data: { proposal: 4, seen: 4 } });
    expect(await readsOf(c, 'zhao', 'p')).toBe(before);
    expect(before).not.toMatch(told);
    expect(await readsOf(c, 'officer', 'p')).toMatch(told);
    await mustAsk(c, 'problem.refer', '08-06T11:00', 'officer', { case: 'p', data: referral });
    await mustAsk(c, 'entry.propose', '08-06T12:00', 'officer', { case: 'p', data: { entry: 2, reason: '误登' } });
    await mustAsk(c, 'entry.confirm', '08-06T13:00', 'officer-2', { case: 'p', data: { proposal: 7, seen: 7 } });
    expect(c.engine.as('zhao').case('p')?.state).toContain('work.found');
    expect(await readsOf(c, 'zhao', 'p')).not.toMatch(told);
  });

  it('no record of the log’s order leaves: neither number, order nor what follows from what, in any answer', async () => {
    const c = await countyOn('09-10');
    await problemAt(c, 'rectifying');
    for (const person of ['officer', 'zhao', 'governor']) {
      const face = c.engine.as(person);
      const answers = [face.case('p'), face.cases({}), face.due(), await face.history('p'), await all(face.events())];
      expect(JSON.stringify(answers)).not.toMatch(/"(?:seq|follows|order|shownBy|head|amounts)":/u);
    }
  });
});

describe('S7 a referral of their own problem', () => {
  const referred = async (): Promise<County> => {
    const c = await countyOn('08-10');
    await problemAt(c, 'listed');
    await mustAsk(c, 'problem.refer', '08-04', 'officer', { case: 'p', data: referral });
    return c;
  };

  it('S7 is not found by a query by its state, for none of those it stands in or not', async () => {
    const c = await referred();
    const find = (person: string, state: string) =>
      c.engine.as(person).cases({ procedure: 'problem', state: state as never }).cases.length;
    for (const state of ['referral', 'referral.none', 'referral.signed-once', 'referral.referred'])
      expect([state, find('zhao', state)]).toEqual([state, 0]);
    expect(find('zhao', 'work.listed')).toBe(1);
    expect(find('inspector', 'referral.signed-once')).toBe(1);
  });

  it('S7 changes neither version, instant, last command nor the feed’s cursors', async () => {
    const [c, without] = [await referred(), await countyOn('08-10')];
    await problemAt(without, 'listed');
    const [seen, seenWithout] = [c.engine.as('zhao').case('p'), without.engine.as('zhao').case('p')];
    expect(seen).toEqual(seenWithout);
    expect([seen?.changedAt, seen?.lastCommand]).toEqual([undefined, undefined]);
    const feed = await all(c.engine.as('zhao').events());
    await without.wait('08-04');
    expect(feed).toEqual(await all(without.engine.as('zhao').events()));
  });

  it('S7 is told by no accepted outcome, and `expected` goes by the version that is shown', async () => {
    const c = await referred();
    const zhou = c.engine.as('qian');
    const seen = zhou.case('p')?.version;
    const hand = { type: 'problem.report', at: iso('08-05'), case: 'p', data: { progress: '已完成环节梳理' } };
    for (const expected of [0, 1, 2, 3, 4]) {
      const outcome = await zhou.receive({ id: `probe-${expected}`, ...hand, expected });
      expect([expected, codeOf(outcome)]).toEqual([expected, 'changed-since']);
      expect(JSON.stringify(outcome)).toContain(`version ${String(seen)}`);
      expect(JSON.stringify(outcome)).toContain('最近一次：');
      expect(JSON.stringify(outcome)).not.toMatch(told);
      expect(JSON.stringify(outcome)).not.toMatch(/officer|移送/u);
    }
    await problemAt(c, 'listed').catch(() => undefined);
    const data = { focus: 'F52', source: 'public', place: 'work', description: '办理用时过长' };
    const found = { id: 'f', type: 'problem.find', at: iso('08-05'), case: 'q', unit: 'finance', data };
    const outcome = await c.engine.as('sun').receive(found);
    expect(codeOf(outcome)).toBe('ok');
    expect(JSON.stringify(outcome)).not.toMatch(/refer|"seq"/u);
    expect(isRefusal(outcome) ? '' : outcome.events[0]?.state).toContain('work.found');
    const listed = { id: 'l', type: 'problem.list', at: iso('08-05'), case: 'q', data: { goal: '两天内办结' } };
    const version = c.engine.as('qian').case('q')?.version;
    expect(codeOf(await c.engine.as('qian').receive({ ...listed, expected: version }))).toBe('ok');
    expect(c.engine.as('qian').case('q')?.version).not.toBe(version);
  });

  it('S7 a dry run shows what is done and nothing of the region', async () => {
    const c = await referred();
    const data = { measures: ['压缩审批环节'], responsible: 'sun', limit: '2022-09-20' };
    for (const type of ['problem.plan', 'problem.refer', 'problem.acknowledge'])
      expect(
        JSON.stringify(await c.engine.as('zhao').dryRun({ id: 'd', type, at: iso('08-05'), case: 'p', data })),
      ).not.toMatch(/referral\./u);
  });
});

describe('S9 what follows from a personal item', () => {
  const silent = async (): Promise<County> => {
    const c = await countyOn('09-10');
    await problemAt(c, 'signed', { person: 'li' });
    const data = { hash: 'a'.repeat(64), finding: '经现场核查，所附照片并非本窗口', limit: '2022-09-25' };
    await mustAsk(c, 'problem.disprove', '09-05', 'inspector', { case: 'p', data });
    return c;
  };

  it('S9 is read by whoever may read the item, and is not there for anybody else', async () => {
    const c = await silent();
    const derived = '2.1.2.x1:p';
    expect(c.engine.case(derived)?.person).toBeUndefined();
    const readers = everybody.filter((person) => c.engine.as(person).case(derived) !== undefined);
    expect(readers).toEqual(everybody.filter((person) => c.engine.as(person).case('p') !== undefined));
    expect(readers).toEqual(expect.arrayContaining(['li', 'zhao', 'officer', 'inspector']));
    for (const person of ['sun', 'zhou', 'governor', 'organ', 'mallory']) {
      const face = c.engine.as(person);
      expect(await readsOf(c, person, derived)).not.toContain('x1');
      expect(face.cases({ procedure: 'escalation' }).cases.map(({ id }) => id)).not.toContain(derived);
      expect(face.explain(derived, 'suggestion')).toBeUndefined();
      expect(JSON.stringify(await all(face.events()))).not.toContain('"p"');
    }
    expect(c.engine.as('zhao').explain(derived, 'suggestion')).toBeDefined();
  });

  it('S9 is still read and answered by the unit that it is about, once the item has gone with the person', async () => {
    const c = await silent();
    const derived = '2.1.2.x1:p';
    const office = { person: 'li', role: 'cadre', unit: 'finance', to: '2022-09-05' };
    await mustAsk(c, 'person.relieve', '09-06', 'host', { data: office });
    const next = { person: 'li', name: 'li', role: 'cadre', unit: 'river', from: '2022-09-06' };
    await mustAsk(c, 'person.appoint', '09-06', 'host', { data: next });
    expect([c.engine.case('p')?.unit, c.engine.case(derived)?.unit]).toEqual(['river', 'finance']);
    const reads = (id: string) => everybody.filter((person) => c.engine.as(person).case(id) !== undefined);
    expect(reads('p')).toEqual(expect.arrayContaining(['li', 'zhou', 'wu', 'officer']));
    expect(reads('p')).not.toContain('zhao');
    expect(reads(derived)).toEqual(expect.arrayContaining(['zhao', 'qian', 'officer']));
    for (const person of ['zheng', 'governor', 'organ', 'mallory']) expect(reads(derived)).not.toContain(person);
    const finding = { finding: '经查阅材料并现场核实，情况属实' };
    await mustAsk(c, 'escalation.confirm', '09-07', 'inspector-2', { case: derived, data: finding });
    expect(await c.ask('escalation.reply', '09-08', 'zhao', { case: derived, data: { statement: '照片系误传' } })).toBe(
      'ok',
    );
  });

  it('S9 a report of a unit that rests on the item is read, without its name', async () => {
    const c = await silent();
    const data = { trigger: 'T2', grounds: '证据敷衍', evidence: ['p'] };
    await mustAsk(c, 'escalation.report', '09-06', 'officer', { case: 'e', unit: 'finance', parent: 'p', data });
    const read = c.engine.as('sun').case('e');
    expect([read?.parent, read?.fields['evidence']]).toEqual([undefined, []]);
    expect(await readsOf(c, 'sun', 'e')).not.toContain('"p"');
    expect(c.engine.as('zhao').case('e')).toMatchObject({ parent: 'p', fields: { evidence: ['p'] } });
  });

  it('S9 leaves and delegations are told to those concerned, their unit and registrars, and not with an appointment either', async () => {
    const c = await countyOn('08-10');
    const lent = { person: 'wu', to: 'sun', role: 'deputy', from: '2022-08-01', until: '2022-08-31' };
    await mustAsk(c, 'delegation.grant', '08-01', 'host', { data: lent });
    const leave = { person: 'wu', from: '2022-09-20', to: '2022-09-21' };
    await mustAsk(c, 'person.leave', '08-02', 'host', { data: leave });
    const office = { person: 'wu', name: 'wu', role: 'cadre', unit: 'river', from: '2022-08-03' };
    await mustAsk(c, 'person.appoint', '08-03', 'host', { data: office });
    const seen = async (person: string) => {
      const events = (await all(c.engine.as(person).events())).filter((event) => event.person === 'wu');
      const types = events.map(({ type }) => type).slice(1);
      const text = JSON.stringify(events);
      return [types.join(), text.includes('2022-08-31'), text.includes('2022-09-21')];
    };
    for (const person of ['wu', 'zhou', 'zheng', 'officer'])
      expect([person, await seen(person)]).toEqual([
        person,
        ['delegation.granted,person.on-leave,person.appointed', true, true],
      ]);
    expect(await seen('sun')).toEqual(['delegation.granted,person.appointed', true, false]);
    for (const person of ['zhao', 'li', 'governor', 'feng'])
      expect([person, await seen(person)]).toEqual([person, ['person.appointed', false, false]]);
    expect(await all(c.engine.as('mallory').events())).toEqual([]);
  });
});

describe('S12 whoever is concerned, lent to the office', () => {
  const lent = async (person: string): Promise<County> => {
    const c = await countyOn('08-10');
    const office = { person, name: person, role: 'office', unit: 'group-office', from: '2022-07-21' };
    await mustAsk(c, 'person.appoint', '07-21', 'host', { data: office });
    const data = { trigger: '2.2.3.x5', grounds: '窗口人员应付了事', evidence: [] };
    await mustAsk(c, 'escalation.report', '08-04', 'zheng', { case: 'e', unit: 'finance', person: 'li', data });
    await mustAsk(c, 'escalation.report', '08-04', 'zheng', { case: 'r', unit: 'river', data });
    const clue = { ground: '2.3.1.y1', summary: '群众反映征地补偿款未按标准发放' };
    await mustAsk(c, 'clue.register', '08-04', 'officer', { case: 'c', unit: 'finance', data: clue });
    await mustAsk(c, 'clue.register', '08-04', 'officer', { case: 'd', unit: 'river', data: clue });
    await problemAt(c, 'listed');
    await mustAsk(c, 'problem.refer', '08-04', 'officer', { case: 'p', data: referral });
    return c;
  };

  it.each(['li', 'sun'])(
    'S12 %s reads neither reporter, clue nor referral of the own unit, and those of others',
    async (person) => {
      const c = await lent(person);
      const face = c.engine.as(person);
      expect(await readsOf(c, person, 'e')).not.toContain('zheng');
      expect([face.case('c'), face.case('d')?.id]).toEqual([undefined, 'd']);
      expect(face.case('p')?.state).not.toContain('referral');
      expect(face.case('r')?.fields['reportedBy']).toBe('zheng');
    },
  );

  it('S12 li corrects no entry of the own unit’s item: its numbers count what is hidden', async () => {
    const c = await lent('li');
    const tried = await Promise.all(
      [1, 2, 3, 99].map((entry) =>
        c.ask('entry.propose', '08-05', 'li', { case: 'p', data: { entry, reason: '登记有误' } }),
      ),
    );
    expect(tried).toEqual(Array(4).fill('not-open-to-you'));
    expect(await c.ask('entry.propose', '08-05', 'li', { case: 'r', data: { entry: 1, reason: '登记有误' } })).toBe(
      'ok',
    );
  });

  it('S12 nor after they have left the unit, while what was opened before runs', async () => {
    const c = await lent('li');
    const gone = { person: 'li', role: 'cadre', unit: 'finance', to: '2022-08-06' };
    await mustAsk(c, 'person.relieve', '08-06', 'host', { data: gone });
    expect(c.engine.as('li').case('c')).toBeUndefined();
  });
});

describe('S13 nobody', () => {
  it.each([undefined, null, '', ' ', '\t', '　', 'host', 'policy', 'protected', 'а', 'zhao ', 1, {}, ['zhao']])(
    'S13 %j is no person to answer to',
    async (person) => {
      const c = await countyOn('08-10');
      expect(thrown(() => c.engine.as(person as never)).code).toBe('bad-query');
    },
  );
});

describe('S14 who reads', () => {
  const nothing = async (c: County, person: string): Promise<void> => {
    const face = c.engine.as(person);
    expect([face.case('campaign'), face.cases({}).cases, face.due()]).toEqual([undefined, [], []]);
    expect([await face.history('campaign'), await all(face.events()), await all(face.refusals())]).toEqual([
      [],
      [],
      [],
    ]);
    expect(face.totals().length).toBeGreaterThan(0);
  };

  it('S14 who is not registered, relieved, or on leave on the host’s day reads totals alone, though nothing was written since', async () => {
    const store = memoryStore();
    let now = on('08-10');
    const c = await county({}, { store, clock: () => now() });
    await problemAt(c, 'listed', { person: 'li' });
    const gone = { person: 'qian', role: 'deputy', unit: 'finance', to: '2022-08-31' };
    await mustAsk(c, 'person.relieve', '08-05', 'host', { data: gone });
    await mustAsk(c, 'person.leave', '08-05', 'host', { data: { person: 'li', from: '2022-08-20', to: '2022-08-22' } });
    await nothing(c, 'mallory');
    expect([c.engine.as('qian').case('p')?.id, c.engine.as('li').case('p')?.id]).toEqual(['p', 'p']);
    now = on('08-21');
    await nothing(c, 'li');
    expect(c.engine.as('qian').case('p')?.id).toBe('p');
    now = on('09-01');
    await nothing(c, 'qian');
    expect(c.engine.as('li').case('p')?.id).toBe('p');
  });

  it('S14 what another process has written since is heeded: histories and feeds come to the log first', async () => {
    const store = memoryStore();
    const c = await countyOn('08-10', store);
    await problemAt(c, 'listed', { person: 'li' });
    const late = await countyOn('08-10', store);
    await late.engine.refresh();
    const gone = { person: 'qian', role: 'deputy', unit: 'finance', to: '2022-08-05' };
    await mustAsk(c, 'person.relieve', '08-06', 'host', { data: gone });
    expect(await late.engine.as('qian').history('p')).toEqual([]);
    expect(late.engine.as('qian').case('p')).toBeUndefined();
    const feed = await all(late.engine.as('zhao').events());
    await mustAsk(c, 'unit.amend', '08-07', 'officer', { data: { unit: 'river', name: '河湾乡' } });
    const more = await all(late.engine.as('zhao').events({ after: feed.at(-1)?.cursor ?? '' }));
    expect(more.map(({ type }) => type)).toEqual(['unit.amended']);
  });
});

describe('asking in one’s own name', () => {
  it('fills `by` in, and refuses that of another', async () => {
    const c = await countyOn('08-10');
    const data = { focus: 'F52', source: 'public', place: 'work', description: '办理用时过长' };
    const find = { type: 'problem.find', at: iso('08-03'), unit: 'finance', data } as const;
    const sun = c.engine.as('sun');
    expect(codeOf(await sun.receive({ id: '1', ...find, case: 'a' }))).toBe('ok');
    expect(codeOf(await sun.receive({ id: '2', ...find, case: 'b', by: 'sun' }))).toBe('ok');
    const typed = sun.dispatch({
      id: '3',
      type: 'problem.find',
      at: iso('08-03'),
      case: 'c',
      unit: 'finance',
      data: { focus: 'F52', source: 'public', place: 'work', description: '办理用时过长' },
    });
    expect(codeOf(await typed)).toBe('ok');
    for (const by of ['zhao', 'host', 'policy', '', ' sun', null, 1, ['sun'], {}])
      for (const outcome of [
        await sun.receive({ id: '4', ...find, case: 'd', by }),
        await sun.dryRun({ id: '4', ...find, case: 'd', by }),
      ]) {
        expect([by, codeOf(outcome)]).toEqual([by, 'bad-shape']);
        expect(isRefusal(outcome) ? outcome.failures[0]?.path : '').toBe('by');
      }
    for (const odd of [undefined, null, 7, 'text', [], () => 1])
      expect(codeOf(await sun.receive(odd))).toBe('bad-shape');
    expect(['a', 'b', 'c', 'd'].map((id) => (c.engine.case(id) === undefined ? '' : id)).join('')).toBe('abc');
  });

  it('an input whose `by` changes between two looks is read once', async () => {
    const c = await countyOn('08-10');
    let looks = 0;
    const input = {
      id: 'g',
      type: 'entry.propose',
      at: iso('08-03'),
      case: 'campaign',
      data: { entry: 1, reason: '误登' },
      get by() {
        looks += 1;
        return looks === 1 ? 'sun' : 'officer';
      },
    };
    expect(codeOf(await c.engine.as('sun').receive(input))).not.toBe('ok');
    expect([looks, c.engine.case('campaign')?.proposals]).toEqual([1, []]);
  });

  it('one’s own refusals are told, and nobody else’s', async () => {
    const c = await countyOn('08-10');
    for (const [person, n] of [
      ['sun', 1],
      ['li', 2],
      ['sun', 3],
    ] as const)
      await c.engine.as(person).receive({ id: `r${n}`, type: 'problem.start', at: iso('08-03'), case: 'x', data: {} });
    const own = await all(c.engine.as('sun').refusals());
    expect(own.map(({ id }) => id)).toEqual(['r1', 'r3']);
    expect(Object.keys(own[0] ?? {})).not.toContain('number');
    expect(await all(c.engine.as('sun').refusals({ after: own[0]?.cursor ?? '' }))).toEqual(own.slice(1));
    expect(await all(c.engine.as('sun').refusals({ limit: 1 }))).toEqual(own.slice(0, 1));
  });
});

describe('a feed’s cursor', () => {
  it('goes on in another process at the same place, after every event of the feed', async () => {
    const store = memoryStore();
    const c = await countyOn('09-10', store);
    await problemAt(c, 'rectifying', { person: 'li' });
    for (const person of ['li', 'sun', 'officer']) {
      const feed = await all(c.engine.as(person).events());
      expect(new Set(feed.map(({ cursor }) => cursor)).size).toBe(feed.length);
      const later = (await countyOn('09-10', store)).engine.as(person);
      for (const [i, { cursor }] of feed.entries())
        expect((await all(later.events({ after: cursor, limit: 3 }))).map((one) => one.cursor)).toEqual(
          feed.slice(i + 1, i + 4).map((one) => one.cursor),
        );
    }
  });

  it('of what somebody may not read tells them nothing: it goes on as one of what never was', async () => {
    const c = await countyOn('08-10');
    await problemAt(c, 'listed', { person: 'li' });
    const hidden = (await all(c.engine.as('li').events())).find((event) => event.case === 'p')?.cursor ?? '';
    const [at = ''] = hidden.split('.');
    const never = `${at}.${'0'.repeat(12)}.1`;
    const sun = c.engine.as('sun');
    expect(await all(sun.events({ after: hidden }))).toEqual(await all(sun.events({ after: never })));
  });

  it.each(['', '1', 'x', '0.0.0', `l6.${'0'.repeat(12)}.0`, 7, {}])('%j is none', async (after) => {
    const c = await countyOn('08-10');
    for (const feed of ['events', 'refusals'] as const)
      expect(thrown(() => c.engine.as('sun')[feed]({ after: after as never })).code).toBe('bad-page');
  });

  it.each([-1, 0.5, Number.NaN])('%j is no limit', async (limit) => {
    const c = await countyOn('08-10');
    expect(thrown(() => c.engine.as('sun').events({ limit })).code).toBe('bad-page');
  });

  it('a page of cases counts those that are read: what lies between is told by no cursor', async () => {
    const [c, without] = [await countyOn('08-10'), await countyOn('08-10')];
    await problemAt(c, 'listed', { person: 'li' });
    const data = { focus: 'F52', source: 'public', place: 'work', description: '办理用时过长' };
    for (const one of [c, without])
      for (const id of ['a', 'b'])
        await mustAsk(one, 'problem.find', '08-04', 'sun', { case: id, unit: 'finance', data });
    const page = (one: County) => one.engine.as('sun').cases({ procedure: 'problem', limit: 1 });
    expect(page(c).cursor).toBe(page(without).cursor);
    const rest = c.engine.as('sun').cases({ procedure: 'problem', cursor: page(c).cursor ?? '' });
    expect(rest.cases.map(({ id }) => id)).toEqual(['b']);
    for (const cursor of ['0', '1', 'p', 'p-1', 'x'])
      expect(thrown(() => c.engine.as('sun').cases({ cursor })).code).toBe('bad-query');
  });
});
