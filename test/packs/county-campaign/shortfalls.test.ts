/** What a unit lacks for its gates: read on any day, the list that the gate draws up, named only to those who may read it. */
import { describe, expect, it } from 'vitest';
import { day } from '../../../src/calendar/index.js';
import type { Missing, Shortfall } from '../../../src/policy/index.js';
import { county, iso, problemAt } from './county.js';
import type { County } from './county.js';
import {
  consulted,
  listed,
  mobilised,
  part,
  personalLists,
  plan,
  planned,
  rectifying,
  signed,
  struckOff,
  unitList,
} from './scenarios/given.js';
import { ask } from './scenarios/scenario.js';
import type { Ask } from './scenarios/scenario.js';

const take = async (c: County, steps: readonly Ask[]): Promise<void> => {
  for (const { type, at, by, more } of steps) expect(await c.ask(type, at, by, more), `${at} ${type}`).toBe('ok');
};
/** Each item in a word: its kind, and what it names. */
const named = ({ kind, case: id, person, part: piece }: Missing): string =>
  [kind, id ?? person ?? piece ?? ''].filter((one) => one !== '').join(' ');
const atGate = (c: County): readonly string[] => (c.field(part, 'shortfalls') as readonly Missing[]).map(named);
const before = (c: County, on: string, gate: string): readonly Shortfall[] =>
  c.engine.shortfalls('finance', day(`2022-${on}`)).filter((one) => one.gate === gate);

/** Situations of finance, one for each sort of gap. */
const situations: Readonly<Record<string, readonly Ask[]>> = {
  nothing: [],
  mobilised,
  'phase 2, one list missing': [...mobilised, ...consulted, ...personalLists.slice(0, 3), unitList(true)],
  'listed, no plan': [...listed(), unitList()],
  planned: planned('2022-09-28'),
  'waits for its verifier': signed(),
  'struck off': struckOff,
};

describe('what a unit lacks', () => {
  for (const [title, steps] of Object.entries(situations))
    it(`is the same list the day before as at the gate: ${title}`, async () => {
      const c = await county();
      const due = [
        ['mobilisation', '07-31'],
        ['self-examination', '08-20'],
        ['rectification', '09-30'],
        ['consolidation', '10-31'],
      ] as const;
      const left = [...steps];
      for (const [gate, last] of due) {
        while (left[0] !== undefined && left[0].at.slice(0, 5) <= last) await take(c, left.splice(0, 1));
        await c.wait(`${last}T23:59`);
        const ahead = before(c, last, gate);
        // 3.4.g: the summary has a day of its own.
        expect(ahead.every(({ late, kind }) => late === (kind === 'no-summary'))).toBe(true);
        const next = { '07-31': '08-01', '08-20': '08-21', '09-30': '10-01', '10-31': '11-01' }[last];
        await c.wait(`${next}T00:00`);
        expect(c.field(part, 'lastGate')).toBe(gate);
        expect(atGate(c), gate).toEqual(ahead.map(named));
        // Afterwards what is still missing is late.
        const behind = before(c, next, gate);
        expect(behind.map(named)).toEqual(ahead.map(named));
        expect(behind.every(({ late }) => late)).toBe(true);
      }
    });

  it('asks for the gates of phases that have begun, and what is made good is missing no more', async () => {
    const c = await county();
    expect(c.engine.shortfalls('finance', day('2022-07-20'))).toEqual([]);
    await take(c, mobilised.slice(0, 1));
    await c.wait('08-03');
    const gates = c.engine.shortfalls('finance', day('2022-08-03'));
    expect(gates.filter(({ gate }) => gate === 'mobilisation').map(named)).toEqual([
      'no-first-responsible',
      'no-deputy-in-charge',
    ]);
    expect(new Set(gates.map(({ gate, late }) => `${gate} ${late}`))).toEqual(
      new Set(['mobilisation true', 'self-examination false']),
    );
    await take(c, [{ ...(mobilised[1] as Ask), at: '08-04' }]);
    expect(before(c, '08-04', 'mobilisation')).toEqual([]);
    expect(() => c.engine.shortfalls('nowhere')).toThrow();
  });

  it('counts what a person may not read, and names it to those who may', async () => {
    const c = await county({}, { clock: () => Date.parse(iso('08-21T12:00')) });
    await take(c, [...mobilised, ...consulted, unitList(true), ...personalLists.slice(0, 2)]);
    await problemAt(c, 'listed', { person: 'sun' });
    const lists = (who: string) =>
      c.engine
        .as(who)
        .shortfalls('finance', day('2022-08-20'))
        .filter(({ kind }) => kind === 'personal-list-missing')
        .map(({ person }) => person);
    expect(lists('zhao')).toEqual(['sun', 'li']);
    expect(lists('inspector')).toEqual(['sun', 'li']);
    expect(lists('sun')).toEqual(['sun', undefined]);
    expect(lists('zhou')).toEqual([undefined, undefined]);
    expect(lists('nobody-here')).toEqual([]);
    const open = (who: string) =>
      c.engine
        .as(who)
        .shortfalls('finance', day('2022-09-30'))
        .filter(({ kind }) => kind === 'open-problem')
        .map(({ case: id }) => id);
    expect(open('zhao')).toEqual(['p']);
    expect(open('sun')).toEqual(['p']);
    expect(open('li')).toEqual([undefined]);
    // And so in the unit's case, once the gate has been judged.
    await c.wait('08-21T00:00');
    const kept = c.engine.as('zhou').case(part)?.fields['shortfalls'] as unknown as readonly Missing[];
    expect(kept.filter(({ kind }) => kind === 'personal-list-missing').map(({ person }) => person)).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('3.3.j, S3.h names what waits for its verifier, and suggests nothing against the unit for it', async () => {
    for (const option of ['lenient', 'strict'] as const) {
      const c = await county({ choices: { 'down-to-zero': option, 'minimum-problems': 1 } });
      await take(c, signed());
      await c.wait('10-01T00:00');
      expect(atGate(c)).toEqual(['awaiting-verification p']);
      expect(c.stateOf('T1:finance:rectification')).toBe('');
      expect(c.stateOf('T3:finance')).toBe('');
      expect(c.stateOf('campaign')).toBe(option === 'strict' ? 'rectification' : 'consolidation');
    }
  });

  it('A4, A5 asks for no plan where every list is a signed nil return, and for one once anything is listed', async () => {
    const nil = [...mobilised, ...consulted, unitList(true), ...personalLists];
    const c = await county();
    await take(c, nil);
    await c.wait('10-01T00:00');
    expect(atGate(c)).toEqual([]);
    expect(c.stateOf('T1:finance:rectification')).toBe('');
    const d = await county();
    await take(d, nil);
    expect(
      await d.ask('problem.find', '08-25', 'inspector', {
        case: 'p',
        unit: 'finance',
        data: { focus: 'F52', source: 'inspection', place: 'work', description: '办理用时过长' },
      }),
    ).toBe('ok');
    expect(await d.ask('problem.list', '08-26', 'qian', { case: 'p', data: { goal: '两天内办结' } })).toBe('ok');
    await d.wait('10-01T00:00');
    expect(atGate(d)).toEqual(['no-plan', 'open-problem p']);
  });

  it('A25 names each item of the self-check that is open, and an answer given later closes it', async () => {
    const c = await county();
    const answer = { found: false, note: '经自查未发现此类情形' };
    const check = (at: string, data: object) => c.ask('participation.self-check', at, 'zhao', { case: part, data });
    expect(await check('08-08', { q1: answer, q2: answer, q5: answer })).toBe('ok');
    const open = () => before(c, '08-20', 'self-examination').filter(({ kind }) => kind === 'self-check-open');
    expect(open().map(({ part: item, clause }) => [item, clause])).toEqual([
      ['q3', '2.5.2.q3'],
      ['q4', '2.5.2.q4'],
    ]);
    expect(await check('08-09', { q3: answer, q4: answer })).toBe('ok');
    expect(open()).toEqual([]);
    expect(await check('08-10', {})).toBe('self-check-unanswered');
  });

  it('A17 counts a group as asked once it was asked, whatever came of it, and each consultation once', async () => {
    const c = await county({ choices: { 'opinions-per-group': 2 } });
    const consult = (at: string, group: string, more: object) =>
      c.ask('participation.consult', at, 'sun', { case: part, data: { group, ...more } });
    const unasked = () =>
      before(c, '08-20', 'self-examination').flatMap(({ kind, part: group }) =>
        kind === 'opinions-missing' ? [group] : [],
      );
    expect(await consult('08-03', 'peers', { outcome: 'asked' })).toBe('ok');
    expect(await consult('08-04', 'peers', { outcome: 'none-received' })).toBe('ok');
    expect(unasked()).toContain('peers');
    expect(await consult('08-05', 'peers', { outcome: 'none-received' })).toBe('ok');
    expect(unasked()).not.toContain('peers');
    expect(await consult('08-05', 'public', { outcome: 'adopted' })).toBe('opinion-missing');
    expect(await consult('08-05', 'public', { outcome: 'asked', opinion: '窗口午间无人值守' })).toBe('opinion-missing');
  });

  it('A5 a second plan is refused; a revision keeps what it does not change', async () => {
    const c = await county();
    await take(c, [...listed(), unitList(), plan]);
    const again = { items: [{ item: 'i2', level: 'section', parent: 'i1', responsible: 'qian', limit: '2022-09-25' }] };
    expect(await c.ask('participation.sign-plan', '08-23', 'zhao', { case: part, data: again })).toBe(
      'plan-signed-already',
    );
    expect(
      await c.ask('participation.revise-plan', '08-23', 'zhao', { case: part, data: { ...again, reason: '新增问题' } }),
    ).toBe('ok');
    expect((c.field(part, 'planItems') as readonly { item: string }[]).map(({ item }) => item)).toEqual(['i1', 'i2']);
    expect(c.field(part, 'planSignedOn')).toBe('2022-08-21');
  });
});

describe('what a unit lacks when people and matters move', () => {
  const lacks = (c: County, unit: string, on: string, gate: string): readonly string[] =>
    c.engine
      .shortfalls(unit, day(`2022-${on}`))
      .filter((one) => one.gate === gate)
      .map(named);
  const send = async (c: County, type: string, at: string, data: object): Promise<void> => {
    expect(await c.ask(type, at, 'host', { data })).toBe('ok');
  };
  const moves = async (c: County, at: string, lastDay: string): Promise<void> => {
    await send(c, 'person.relieve', at, { person: 'li', role: 'cadre', unit: 'finance', to: `2022-${lastDay}` });
    const office = { person: 'li', name: 'li', role: 'cadre', unit: 'river' };
    await send(c, 'person.appoint', at, { ...office, from: `2022-${at}` });
  };

  it('A4 the list of whoever moves is the one they handed in before', async () => {
    const c = await county();
    await take(c, personalLists);
    await moves(c, '08-19', '08-18');
    const missing = lacks(c, 'river', '08-20', 'self-examination');
    expect(missing).toContain('personal-list-missing zheng');
    expect(missing).not.toContain('personal-list-missing li');
  });

  it('A4 and an open item of theirs is asked of the unit in which they are', async () => {
    const c = await county();
    await take(c, [
      ask('problem.find', '08-03', 'li', 'p@finance#li', {
        focus: 'F52',
        source: 'self-check',
        place: 'self',
        description: '业务不熟，办理缓慢',
      }),
      ask('problem.list', '08-03', 'qian', 'p', { goal: '两天内办结' }),
    ]);
    await moves(c, '08-19', '08-18');
    expect(c.engine.case('p')).toMatchObject({ unit: 'river', formerUnits: [{ unit: 'finance', to: '2022-08-18' }] });
    await c.wait('08-22');
    expect(lacks(c, 'finance', '09-30', 'rectification')).not.toContain('open-problem p');
    expect(lacks(c, 'river', '09-30', 'rectification')).toContain('open-problem p');
  });

  it('2.4.1.b a problem passed on is asked of the unit that has it, with a plan; suggestions about the other stay', async () => {
    const c = await county();
    await take(c, [
      ask('participation.publish-duty-list', '08-02', 'zhou', 'participation:river', {
        mandate: '“三定”方案',
        checkedOn: '2022-08-01',
        duties: { 'road-upkeep': { duty: '村道养护', decides: true } },
      }),
      ...rectifying('2022-09-14'),
    ]);
    await c.wait('09-27');
    expect(c.stateOf('T2:p:silent')).toContain('steps.suggested');
    await take(c, [
      ask('problem.transfer', '09-27', 'officer', 'p', {
        receivingUnit: 'river',
        duty: 'road-upkeep',
        responsible: 'zheng',
        reason: '对照“三定”方案，该事项属接收单位职责',
      }),
    ]);
    expect(c.engine.case('T2:p:silent')?.unit).toBe('finance');
    expect(lacks(c, 'finance', '09-30', 'rectification')).not.toContain('open-problem p');
    expect(lacks(c, 'river', '09-30', 'rectification')).toEqual(expect.arrayContaining(['no-plan', 'open-problem p']));
  });

  it('4.1.c a head on leave is the head still, and a unit without one lacks it at every gate', async () => {
    const c = await county();
    await send(c, 'person.leave', '08-03', { person: 'zhao', from: '2022-08-03', to: '2022-08-31' });
    await send(c, 'person.relieve', '08-03', { person: 'zhou', role: 'head', unit: 'river', to: '2022-08-03' });
    await c.wait('08-19');
    expect(lacks(c, 'finance', '08-20', 'self-examination')).not.toContain('no-head');
    expect(lacks(c, 'river', '08-20', 'self-examination')).toContain('no-head');
  });

  it('A4 whoever is said to owe a list may hand it in, whatever office they hold', async () => {
    const c = await county({ choices: { 'township-heads': 2 } });
    for (const role of ['secretary', 'head', 'deputy', 'cadre', 'lead', 'leader'])
      for (const unit of ['river', 'finance', 'leadership'])
        await c.ask('person.appoint', '08-01', 'host', {
          data: { person: `${unit}-${role}`, name: role, role, unit, from: '2022-07-01' },
        });
    for (const unit of ['river', 'finance', 'leadership']) {
      const owing = () =>
        c.engine
          .shortfalls(unit, day('2022-08-20'))
          .filter(({ kind }) => ['personal-list-missing', 'head-list-missing'].includes(kind))
          .map(({ person = '' }) => person);
      expect(owing().length).toBeGreaterThan(0);
      for (const person of owing())
        expect([
          person,
          await c.ask('participation.return-personal-list', '08-18', person, {
            case: `participation:${unit}`,
            data: { items: 0, signed: true },
          }),
        ]).toEqual([person, 'ok']);
      expect(owing()).toEqual([]);
    }
  });
});
