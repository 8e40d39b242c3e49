/** One order of checks for every command: whoever may not ask is told nothing of what is asked about, and moves nothing. */
import { describe, expect, it } from 'vitest';
import { parseInstant } from '../../src/calendar/index.js';
import { createEngine, isRefusal } from '../../src/engine/index.js';
import type { Outcome } from '../../src/engine/index.js';
import { countyCampaign } from '../../src/packs/county-campaign/index.js';
import type { JsonObject } from '../../src/shared/index.js';
import { memoryStore } from '../../src/stores/memory/index.js';
import { county, inOffice, iso, problemAt } from '../packs/county-campaign/county.js';
import type { County } from '../packs/county-campaign/county.js';

const started = '08-06';

/** A personal item of li's, referred; a clue about li; a filing of sun's; a report on the unit by sun. */
const secrets = async (): Promise<County> => {
  const c = await county();
  await problemAt(c, 'listed', { person: 'li' });
  const refer = { case: 'p', data: { reason: '侵害群众利益，须查处' } };
  expect(await c.ask('problem.refer', '08-04', 'officer', refer)).toBe('ok');
  expect(await c.ask('problem.sign-referral', '08-04', 'inspector', { case: 'p' })).toBe('ok');
  const clue = {
    case: 'c',
    unit: 'finance',
    person: 'li',
    data: { ground: '2.3.1.y1', summary: '群众反映征地补偿款未按标准发放' },
  };
  expect(await c.ask('clue.register', '08-04', 'officer', clue)).toBe('ok');
  const report = { trigger: '2.2.3.x5', grounds: '窗口应付了事', evidence: [] };
  expect(await c.ask('escalation.report', '08-04', 'sun', { case: 'e', unit: 'finance', data: report })).toBe('ok');
  return c;
};

const grant = (c: County, person: string, to: string, role: string, until = '2022-09-30', from = '2022-07-28') =>
  c.ask('delegation.grant', '08-05', 'host', { data: { person, to, role, from, until } });

/** What was answered, without the name that was asked about. */
const told = (outcome: Outcome, ...names: readonly string[]): string =>
  names.reduce((said, name) => said.replaceAll(`"${name}"`, '"…"'), JSON.stringify(outcome));

const codesOf = (outcome: Outcome): readonly string[] =>
  isRefusal(outcome) ? outcome.failures.map(({ code }) => code) : ['ok'];

const { procedures } = countyCampaign({ year: 2022 });
/** What a command carries, as its policy shows it. */
const sampleOf = (type: string): JsonObject => {
  const spec = procedures.flatMap(({ commands }) => Object.entries(commands)).find(([one]) => one === type)?.[1];
  return (spec?.samples[0] ?? expect.fail(`no command ${type}`)) as JsonObject;
};

/** Commands that look at a case in every way: its state, its rules, its procedure, its version, its days. */
const probes = (id: string): readonly (readonly [type: string, more: object])[] =>
  (
    [
      ['problem.start', {}],
      ['problem.start', { expected: 0 }],
      ['problem.start', { expected: 7 }],
      ['problem.start', { occurredOn: '2022-08-02' }],
      ['problem.start', { unit: 'finance' }],
      ['problem.acknowledge', {}],
      ['problem.apply', {}],
      ['clue.sign', {}],
      ['clue.hand-over', {}],
      ['escalation.close', {}],
      ['task.start', {}],
    ] as const
  ).map(([type, more]) => [type, { case: id, data: sampleOf(type), ...more }]);

describe('acting for somebody without their leave', () => {
  it('is refused alike whatever is asked about, and names nothing but what to do', async () => {
    const c = await secrets();
    const answers = new Set<string>();
    for (const by of ['wu', 'zhao', 'li'])
      for (const onBehalfOf of ['officer', 'organ', 'inspector', 'sun', 'nobody-known'])
        for (const id of ['p', 'c', 'e', 'nowhere', 'campaign'])
          for (const [type, more] of probes(id)) {
            const outcome = await c.send(type, started, by, { ...more, onBehalfOf });
            expect(codesOf(outcome)).toEqual(['not-delegated']);
            answers.add(`${type} ${told(outcome, by)}`);
          }
    // One answer for each command.
    expect(answers.size).toBe(new Set(probes('').map(([type]) => type)).size);
  });

  it.each([
    ['expired', 'officer', 'office', '2022-08-05'],
    ['of a role that cannot be', 'governor', 'authority', '2022-09-30'],
    ['of a role that the grantor does not hold', 'officer', 'head', '2022-09-30'],
  ])('and so it is under a delegation %s', async (_, person, role, until) => {
    const c = await secrets();
    await grant(c, person, 'wu', role, until);
    for (const id of ['c', 'nowhere']) {
      const more = { case: id, onBehalfOf: person, data: sampleOf('clue.hand-over') };
      expect(codesOf(await c.send('clue.hand-over', started, 'wu', more))).toEqual(['not-delegated']);
    }
  });

  it('with their leave one knows what they may know, and does what they let one do', async () => {
    const c = await secrets();
    await grant(c, 'officer-2', 'wu', 'office');
    const handOver = { case: 'c', data: sampleOf('clue.hand-over') };
    expect(await c.ask('clue.sign', started, 'officer-3', { case: 'c' })).toBe('ok');
    expect(await c.ask('clue.hand-over', started, 'wu', handOver)).toBe('unknown-case');
    expect(await c.ask('clue.hand-over', started, 'wu', { ...handOver, onBehalfOf: 'officer-2' })).toBe('ok');
  });
});

describe('who reported', () => {
  it('is not found out by trying for each colleague, with or without their leave', async () => {
    const finding = { case: 'e', data: { finding: '经查阅材料并现场核实，情况属实' } };
    const c = await secrets();
    const answers = new Set<string>();
    for (const onBehalfOf of ['sun', 'li', 'qian'])
      answers.add(told(await c.send('escalation.confirm', started, 'zhao', { ...finding, onBehalfOf })));
    expect(answers.size).toBe(1);
    for (const one of ['sun', 'li']) await grant(c, one, 'zhao', 'cadre');
    const lent = new Set<string>();
    for (const onBehalfOf of ['sun', 'li'])
      lent.add(told(await c.send('escalation.confirm', started, 'zhao', { ...finding, onBehalfOf }), onBehalfOf));
    expect(lent.size).toBe(1);
    expect([...lent].join()).toContain('role-not-held');
  });

  it('is not told to whoever may confirm for them: a rule that rests on it is not named', async () => {
    const c = await county();
    const data = { trigger: '2.2.3.x5', grounds: '窗口应付了事', evidence: [] };
    await c.ask('escalation.report', '08-04', 'inspector-2', { case: 'e', unit: 'finance', data });
    await grant(c, 'inspector-2', 'inspector', 'inspector');
    const more = { case: 'e', onBehalfOf: 'inspector-2', data: { finding: '经查阅材料并现场核实，情况属实' } };
    const outcome = await c.send('escalation.confirm', started, 'inspector', more);
    expect(codesOf(outcome)).toEqual(['not-open-to-you']);
    expect(JSON.stringify(outcome)).not.toMatch(/reporter|反映人|confirmed-by/u);
    // To themselves it is no secret.
    const own = await c.send('escalation.confirm', started, 'inspector-2', { case: 'e', data: more.data });
    expect(codesOf(own)).toEqual(['confirmed-by-reporter']);
  });
});

describe('a case that one may not read', () => {
  it('is answered as one that there is not, whatever is asked of it', async () => {
    const c = await secrets();
    for (const by of ['zhou', 'sun', 'chen'])
      for (const id of ['p', 'c'])
        for (const [place, [type, more]] of probes(id).entries()) {
          const [, absent] = probes('nowhere')[place] ?? [];
          // A procedure's own opening aside, both are unknown.
          const [one, other] = [await c.send(type, started, by, more), await c.send(type, started, by, absent)];
          expect(codesOf(one)).toEqual(['unknown-case']);
          expect(told(one, id)).toBe(told(other, 'nowhere'));
        }
  });

  it('nor as a parent, in evidence, in what a rule looks up, or in a correction', async () => {
    const c = await secrets();
    const about = (id: string): readonly (readonly [type: string, by: string, more: object])[] => [
      [
        'escalation.report',
        'zhou',
        { case: 'x', unit: 'finance', data: { trigger: '2.2.3.x5', grounds: '窗口应付了事', evidence: [id] } },
      ],
      [
        'escalation.report',
        'zhou',
        {
          case: 'x',
          unit: 'finance',
          parent: id,
          data: { trigger: '2.2.3.x5', grounds: '窗口应付了事', evidence: [] },
        },
      ],
    ];
    for (const id of ['p', 'c'])
      for (const [place, [type, by, more]] of about(id).entries()) {
        const [, , absent] = about('nowhere')[place] ?? [];
        const [one, other] = [await c.send(type, started, by, more), await c.send(type, started, by, absent)];
        expect(isRefusal(one)).toBe(true);
        expect(told(one, id)).toBe(told(other, 'nowhere'));
      }
  });

  it('nor by its name: a taken one is refused as a kept one is, whoever may read it, to whoever may open one', async () => {
    const c = await secrets();
    const find = (id: string, by: string, unit: string) =>
      c.send('problem.find', started, by, {
        case: id,
        unit,
        data: { focus: 'F52', source: 'public', place: 'work', description: '办理用时过长' },
      });
    const answers = new Set<string>();
    for (const [by, unit] of [
      ['wu', 'river'],
      ['qian', 'finance'],
    ] as const)
      for (const id of ['p', 'c', 'e', 'campaign', 'problem', 'host']) answers.add(told(await find(id, by, unit), id));
    expect(answers.size).toBe(1);
    expect([...answers].join()).toContain('该编号不可用，请另取编号');
    // Whoever may open none is not even told that.
    expect(codesOf(await find('p', 'wu', 'finance'))).toEqual(['role-not-held']);
    expect(codesOf(await find('free', 'wu', 'finance'))).toEqual(['role-not-held']);
  });
});

describe('a region that is hidden', () => {
  it('answers those concerned alike, whether something was referred or not', async () => {
    const [referred, not] = [await secrets(), await county()];
    await problemAt(not, 'listed', { person: 'li' });
    for (const by of ['li', 'zhao', 'qian', 'sun'])
      for (const [type, more] of [
        ...probes('p'),
        ...['problem.refer', 'problem.plan', 'problem.verify'].map(
          (type) => [type, { case: 'p', data: sampleOf(type) }] as const,
        ),
      ]) {
        const [one, other] = [await referred.send(type, started, by, more), await not.send(type, started, by, more)];
        // What `expected` is compared with is the projection's to say.
        if ('expected' in more) continue;
        expect(told(one)).toBe(told(other));
        expect(JSON.stringify(one)).not.toMatch(/referral|acknowledged/u);
      }
  });
});

describe('office in force', () => {
  const relieved = (c: County, person: string, role: string, unit: string) =>
    c.ask('person.relieve', '08-23', 'host', { data: { person, role, unit, to: '2022-08-05' } });
  const onLeave = (c: County, person: string) =>
    c.ask('person.leave', '08-23', 'host', { data: { person, from: '2022-08-06', to: '2022-08-31' } });
  const wedding = {
    kind: 'wedding',
    heldOn: '2022-09-18',
    place: '文化礼堂',
    tables: 10,
    officialCars: false,
    undertaking: '不收礼金',
  };

  it('whoever is named in a case acts in it no more once out of office, or on leave', async () => {
    for (const away of [relieved, onLeave] as const) {
      const c = await county();
      await problemAt(c, 'planned');
      expect(c.field('p', 'responsible')).toBe('sun');
      await away(c, 'sun', 'cadre', 'finance');
      expect(await c.ask('problem.start', '08-25', 'sun', { case: 'p' })).toBe('role-not-held');
      expect(c.stateOf('p')).toContain('work.planned');
    }
  });

  it('a leader in charge out of office acknowledges nothing', async () => {
    const c = await county();
    await c.ask('unit.amend', '08-02', 'host', { data: { unit: 'finance', leader: 'county-deputy' } });
    await c.ask('participation.publish-filing-procedure', '08-03', 'zhao', {
      case: 'participation:finance',
      data: { document: '婚丧嫁娶事宜报备办法', form: '报备表' },
    });
    expect(
      await c.ask('family-event.file', '08-04', 'li', { case: 'f', unit: 'finance', person: 'li', data: wedding }),
    ).toBe('ok');
    await relieved(c, 'county-deputy', 'leader', 'leadership');
    const seen = { case: 'f', data: { reminder: '已提醒' } };
    const before = c.engine.case('f')?.version;
    expect(await c.ask('family-event.acknowledge', '08-24', 'county-deputy', seen)).toBe('role-not-held');
    expect(c.engine.case('f')?.version).toBe(before);
  });

  it('neither a delegate out of office nor one for somebody out of office acts', async () => {
    const sign = { case: 'c', onBehalfOf: 'officer-2' };
    const c = await secrets();
    await grant(c, 'officer-2', 'wu', 'office');
    await onLeave(c, 'wu');
    expect(await c.ask('clue.sign', '08-24', 'wu', sign)).toBe('role-not-held');
    const d = await secrets();
    await grant(d, 'officer-2', 'wu', 'office');
    await relieved(d, 'officer-2', 'office', 'group-office');
    expect(await d.ask('clue.sign', '08-24', 'wu', sign)).toBe('not-delegated');
  });
});

describe('time', () => {
  it('is not moved by whoever may not ask, however far ahead they say that it is', async () => {
    const c = await secrets();
    await c.ask('person.relieve', '08-05', 'host', {
      data: { person: 'zheng', role: 'cadre', unit: 'river', to: '2022-08-05' },
    });
    await c.ask('person.leave', '08-05', 'host', { data: { person: 'feng', from: '2022-08-06', to: '2023-12-31' } });
    const before = { now: c.engine.now(), head: c.engine.head() };
    for (const [by, more] of [
      ['mallory', {}],
      ['mallory', { onBehalfOf: 'officer' }],
      ['zheng', {}],
      ['feng', {}],
      ['wu', { onBehalfOf: 'officer' }],
    ] as const)
      for (const at of ['08-09', '10-31', '12-31']) {
        expect(await c.ask('problem.start', at, by, { case: 'p', ...more })).not.toBe('ok');
        const all = [{ id: `${by}${at}`, type: 'problem.start', at: iso(at), by, case: 'p', data: {}, ...more }];
        expect(isRefusal(await c.engine.dispatchAll(all as never))).toBe(true);
      }
    expect({ now: c.engine.now(), head: c.engine.head() }).toEqual(before);
  });

  it('is the engine’s to say: a day before the present is not in time', async () => {
    const clock = { now: parseInstant(iso('07-18')) };
    const engine = await createEngine({
      policy: countyCampaign({ year: 2022 }),
      store: memoryStore(),
      clock: () => clock.now,
      onWarning: () => undefined,
    });
    let n = 0;
    const send = async (type: string, by: string, more: object): Promise<Outcome> =>
      engine.receive({ id: `s${(n += 1)}`, type, by, data: {}, ...more });
    for (const { type, at, by, more } of inOffice) {
      clock.now = parseInstant(iso(at));
      expect(codesOf(await send(type, by, more))).toEqual(['ok']);
    }
    const find = {
      case: 'p',
      unit: 'finance',
      data: { focus: 'F52', source: 'public', place: 'work', description: '办理用时过长' },
    };
    clock.now = parseInstant(iso('08-03'));
    expect(codesOf(await send('problem.find', 'qian', find))).toEqual(['ok']);
    clock.now = parseInstant(iso('08-10'));
    expect(codesOf(await send('problem.list', 'qian', { case: 'p', data: { goal: '两天内办结' } }))).toEqual(['ok']);
    const late = { case: 'q', unit: 'finance', data: find.data, at: iso('08-04') };
    expect(codesOf(await send('problem.find', 'qian', late))).toEqual(['before-the-clock']);
    expect(engine.case('q')).toBeUndefined();
    expect(engine.now()).toBe(clock.now);
  });
});
