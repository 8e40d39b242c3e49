/** Faults inside time are events: what the policy itself cannot carry out waits for a person, and the campaign goes on. */
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/engine/index.js';
import { checkPolicy, registryEventTypes } from '../../src/policy/index.js';
import type { AnyProcedure } from '../../src/policy/index.js';
import { docPolicy, openEcho, proceduresWith } from './doc-policy.js';
import { around, session } from './doc-session.js';
import type { Session } from './doc-session.js';
import { lettersPolicy } from './fixture.js';
import { letter } from './procedures.js';

type Moves = Readonly<Record<string, unknown>>;
interface Region {
  readonly states: Readonly<Record<string, { readonly on: Moves }>>;
}
/** A region with another transition in one of its states. */
const withMove = (region: Region, state: string, type: string, move: object): Region => ({
  ...region,
  states: { ...region.states, [state]: { ...region.states[state], on: { ...region.states[state]?.on, [type]: move } } },
});
/** The paper with other transitions in its first state. */
const waitingWith = (change: (on: Moves) => Moves): readonly AnyProcedure[] =>
  proceduresWith((given) => {
    if (given.id !== 'doc') return given;
    const states = given.states as unknown as { readonly waiting: { readonly on: Moves } };
    return {
      ...given,
      states: { ...states, waiting: { ...states.waiting, on: change(states.waiting.on) } },
    } as unknown as AnyProcedure;
  });

describe('a reaction that fails', () => {
  it('is an event with reason and case; what it answered stands, and everybody goes on', async () => {
    const s = await session();
    await s.open('2026-03-04', 'd', 'u', { topic: 'break' });
    const events = await s.ok('2026-03-05', 'doc.sign', { case: 'd' });
    expect(events.map(({ type }) => type)).toEqual(['doc.signed', 'reaction.failed']);
    expect(s.engine.case('d')?.state).toBe('signed');
    expect(s.engine.faults()).toMatchObject([
      {
        kind: 'reaction',
        name: 'open-echo',
        case: 'd',
        reason: { zh: '规则程序出错，请先排除原因再重试，或人工处置' },
        given: 'the reaction broke',
      },
    ]);
    await s.open('2026-03-05', 'e', 'u');
    await s.ok('2026-03-05', 'doc.sign', { case: 'e' });
    expect(s.engine.case('echo:e')?.state).toBe('open');
  });

  it('inside time stops nobody either', async () => {
    const late = { ...openEcho, id: 'late-echo', on: 'doc.wd-late' };
    const s = await session({ policy: docPolicy({ reactions: [openEcho, late] }) });
    await s.open('2026-03-04', 'd', 'u', { topic: 'break' });
    await s.open('2026-03-04', 'e', 'u');
    await s.pass('2026-04-01');
    expect(s.missed('d')).toEqual(['wd 2026-03-11', 'cd 2026-03-16']);
    expect(s.engine.case('echo:e')).toBeDefined();
    expect(s.engine.faults()).toHaveLength(1);
    expect(await s.code('2026-04-01', 'doc.sign', { case: 'e' })).toBe('accepted');
  });

  it('is retried once its cause is gone, or settled by a person', async () => {
    const s = await session();
    await s.open('2026-03-04', 'd', 'u', { topic: 'break' });
    await s.ok('2026-03-05', 'doc.sign', { case: 'd' });
    const [fault] = s.engine.faults();
    const number = fault !== undefined && 'number' in fault ? fault.number : 0;
    const data = { fault: number, reason: '已处置' };
    expect(await s.code('2026-03-05', 'fault.retry', { data })).toBe('retry-failed');
    expect(s.engine.faults()).toHaveLength(1);
    await s.correct('2026-03-06', 'd', 1, { type: 'doc.open', data: { topic: 'fine' } });
    await s.ok('2026-03-06', 'fault.retry', { data });
    expect(s.engine.faults()).toEqual([]);
    expect(s.engine.case('echo:d')?.state).toBe('open');
    expect(await s.code('2026-03-06', 'fault.settle', { data })).toBe('unknown-fault');
  });

  it('is told again to an engine that opens later', async () => {
    const s = await session();
    await s.open('2026-03-04', 'd', 'u', { topic: 'break' });
    await s.ok('2026-03-05', 'doc.sign', { case: 'd' });
    const again = await createEngine({
      policy: docPolicy(),
      store: s.store,
      instants: 'given',
      onWarning: () => undefined,
    });
    expect(again.faults()).toEqual(s.engine.faults());
  });
});

describe('a retry of what is no more', () => {
  const numberOf = (s: Session): number => {
    const [fault] = s.engine.faults();
    return fault !== undefined && 'number' in fault ? fault.number : 0;
  };
  const data = (s: Session) => ({ data: { fault: numberOf(s), reason: '已处置' } });
  /** Is refused, leaves the fault, and a person settles it. */
  const settlesOnly = async (s: Session, at: string): Promise<void> => {
    const [before, head] = [s.engine.faults(), s.engine.head()];
    expect(before).toHaveLength(1);
    expect(await s.code(at, 'fault.retry', data(s))).toBe('nothing-to-retry');
    expect([s.engine.faults(), s.engine.head()]).toEqual([before, head]);
    await s.ok(at, 'fault.settle', data(s));
    expect(s.engine.faults()).toEqual([]);
  };
  const breaking = { ...openEcho, id: 'breaks', on: 'doc.noted', asks: () => expect.fail('broken') };

  it.each([
    ['is no more', []],
    ['answers something else', [{ ...openEcho, id: 'breaks' }]],
    ['asks nothing', [{ ...openEcho, id: 'breaks', on: 'doc.noted', asks: () => undefined }]],
  ])('reaction that %s', async (_, reactions) => {
    const s = await session({ policy: docPolicy({ reactions: [breaking] }) });
    await s.open('2026-03-04', 'd', 'u');
    await s.ok('2026-03-04', 'doc.note', { case: 'd', data: { note: '已阅' } });
    const policy = docPolicy({ version: '2', reactions });
    const adopt = { id: 'next', at: '2026-03-05T09:00+08:00', by: 'host', reason: '修订' };
    const engine = await createEngine({ policy, store: s.store, instants: 'given', adopt, onWarning: () => undefined });
    await settlesOnly(around(engine, s.store), '2026-03-05');
  });

  it('reaction in a case that is void', async () => {
    const s = await session();
    await s.open('2026-03-04', 'd', 'u', { topic: 'break' });
    await s.ok('2026-03-04', 'doc.sign', { case: 'd' });
    await s.correct('2026-03-04', 'd', 1);
    await settlesOnly(s, '2026-03-04');
  });

  it.each([
    ['was restarted', [['doc.restart', {}]]],
    ['does not run in this state', [['doc.sign', {}]]],
    [
      'ran with the case, which is closed',
      [
        ['doc.sign', {}],
        ['doc.close', {}],
      ],
    ],
    [
      'began anew with the state',
      [
        ['doc.sign', {}],
        ['doc.reopen', {}],
      ],
    ],
  ] as const)('limit that %s', async (_, commands) => {
    const procedures = waitingWith((on) => ({
      ...on,
      'wd.missed': { event: 'doc.wd-late', records: () => expect.fail('broken'), cites: ['2'] },
    }));
    const s = await session({ policy: docPolicy({ procedures, reactions: [] }) });
    await s.open('2026-03-04', 'd', 'u');
    await s.pass('2026-03-12');
    expect(s.missed('d')).toEqual(['wd 2026-03-11']);
    expect(await s.code('2026-03-12', 'fault.retry', data(s))).toBe('retry-failed');
    for (const [type, given] of commands) await s.ok('2026-03-12', type, { case: 'd', data: given });
    const last = s.last('d', 'wd');
    await settlesOnly(s, '2026-03-12');
    expect(s.last('d', 'wd')).toBe(last);
  });
});

describe('what was thrown', () => {
  it.each([
    ['nothing', undefined],
    ['something without words', Object.create(null)],
    [
      'something whose words break',
      {
        toString: () => {
          throw new Error('no words');
        },
      },
    ],
    ['a number', 5n],
  ])('may be %s: it is a fault like any other', async (_, thrown: unknown) => {
    const asks = (): never => {
      throw thrown;
    };
    const s = await session({ policy: docPolicy({ reactions: [{ ...openEcho, on: 'doc.wd-late', asks }] }) });
    await s.open('2026-03-04', 'd', 'u');
    await s.pass('2026-03-12');
    expect(s.missed('d')).toEqual(['wd 2026-03-11']);
    expect(s.engine.faults()).toMatchObject([{ kind: 'reaction', given: expect.any(String) as string }]);
  });
});

describe('a deadline that restarts itself', () => {
  const procedures = waitingWith((on) => ({
    ...on,
    'fd.missed': { event: 'doc.fd-late', restarts: ['fd'], cites: ['2'] },
  }));

  it('on a day that lies in the past is refused by the check, or missed once: never without end', async () => {
    let policy;
    try {
      policy = docPolicy({ procedures });
    } catch (fault) {
      expect(fault).toMatchObject({ code: 'bad-policy' });
      return;
    }
    const s = await session({ policy });
    await s.open('2026-03-04', 'd', 'u', { until: '2026-03-06' });
    await s.pass('2026-03-09');
    const late = (await s.engine.history('d')).filter(({ breach }) => breach !== undefined);
    expect(late.length).toBeLessThanOrEqual(2);
    expect(s.last('d', 'fd')).toBe('-');
    expect(await s.code('2026-03-09', 'doc.sign', { case: 'd' })).toBe('accepted');
  });
});

describe('an extension in one region whose event another names', () => {
  it('is a fault of the policy: it would be recorded where nothing is extended', () => {
    const [work, timeliness] = [letter.states.work, letter.states.timeliness] as unknown as [Region, Region];
    const extending = work.states['open']?.on['letter.extend'] as object;
    const silent = { may: ['office'], extends: { deadline: 'answer', to: 'to' }, cites: ['2'] };
    const moved = {
      ...letter,
      states: {
        work: withMove(work, 'open', 'letter.extend', { ...extending, extends: undefined }),
        timeliness: withMove(timeliness, 'onTime', 'letter.extend', silent),
      },
    };
    const { fingerprint: _, ...spec } = lettersPolicy();
    const procedures = spec.procedures.map((one) => (one.id === 'letter' ? (moved as unknown as AnyProcedure) : one));
    expect(checkPolicy(spec)).toEqual([]);
    expect(checkPolicy({ ...spec, procedures })).toMatchObject([
      { message: { en: 'the extension stands in another region than the event (work.open)' } },
    ]);
  });
});

describe('what a function of the policy gives that is no data', () => {
  const odd: readonly (readonly [string, unknown])[] = [
    ['a bigint', 5n],
    ['not a number', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['a function', () => 1],
    ['a symbol', Symbol('s')],
  ];
  const oddly = (give: () => unknown) =>
    waitingWith((on) => ({
      ...on,
      'doc.note': {
        ...(on['doc.note'] as object),
        rules: [
          {
            id: 'odd',
            cites: ['2'],
            message: { zh: '有误', en: 'wrong' },
            check: ({ data }: { readonly data: { readonly note: string } }) =>
              data.note === 'rule' ? { given: give(), expected: { zh: '其他', en: 'other' } } : true,
          },
        ],
        records: ({ data }: { readonly data: { readonly note: string } }) =>
          data.note === 'records' ? { returns: give() } : {},
      },
      'wd.missed': { ...(on['wd.missed'] as object), records: () => ({ returns: give() }) },
    }));

  it.each(odd)(
    '%s from a rule or from `records` fails that call alone, and inside time waits as a fault',
    async (_, given) => {
      const s = await session({ policy: docPolicy({ procedures: oddly(() => given) }) });
      await s.open('2026-03-04', 'd', 'u');
      const rows = ['fine', 'rule', 'records', 'also fine'].map((note, n) => ({
        id: `n${n}`,
        type: 'doc.note',
        at: '2026-03-04T11:00+08:00',
        by: 'officer',
        case: 'd',
        data: { note },
      }));
      const reports = await s.engine.dispatchEach(rows);
      expect(reports.map(({ outcome }) => outcome && !('refused' in outcome))).toEqual([
        true,
        undefined,
        undefined,
        true,
      ]);
      expect(reports.slice(1, 3)).toMatchObject([{ fault: { code: 'not-data' } }, { fault: { code: 'not-data' } }]);
      expect(s.engine.case('d')?.fields['note']).toBe('also fine');
      await s.pass('2026-03-12');
      expect(s.engine.faults()).toMatchObject([{ kind: 'deadline', name: 'wd' }]);
      await s.ok('2026-03-12', 'doc.sign', { case: 'd' });
    },
  );

  it('whatever is thrown, it is told', async () => {
    for (const thrown of [
      5n,
      undefined,
      Object.create(null),
      Object.assign(new Error('x'), { message: 5n }),
      {
        toString: () => {
          throw new Error('no words');
        },
      },
    ] as unknown[]) {
      const throwing = {
        ...openEcho,
        id: 'throwing',
        asks: () => {
          throw thrown as Error;
        },
      };
      const s = await session({ policy: docPolicy({ reactions: [throwing] }) });
      await s.open('2026-03-04', 'd', 'u');
      expect((await s.ok('2026-03-05', 'doc.sign', { case: 'd' })).map(({ type }) => type)).toEqual([
        'doc.signed',
        'reaction.failed',
      ]);
      expect(typeof (s.engine.faults()[0] as { reason?: { en?: unknown } }).reason?.en).toBe('string');
    }
  });
});

describe('time that goes round', () => {
  it('is a fault of time alone: what is asked in between begins anew, in one unit as in several', async () => {
    const told: string[][] = [];
    for (const together of [false, true]) {
      const s = await session({ policy: docPolicy({ chosen: { 'wd-days': 0 }, reactions: [] }) });
      const command = (id: string, type: string, on: string, more: object = {}) => ({
        id,
        type,
        at: '2026-03-10T09:00+08:00',
        by: 'officer',
        case: 'd',
        occurredOn: on,
        data: {},
        ...more,
      });
      const asked = [command('o', 'doc.open', '2026-03-05', { unit: 'u' }), command('r', 'doc.restart', '2026-03-06')];
      if (together) await Promise.all(asked.map((one) => s.engine.receive(one)));
      else for (const one of asked) await s.engine.receive(one);
      await s.pass('2026-03-11');
      const types: string[] = [];
      for await (const { type, case: of } of s.engine.events()) if (of === 'd') types.push(type);
      told.push(types);
      expect(s.engine.faults()).toEqual([]);
    }
    expect(told[1]).toEqual(told[0]);
    expect(told[0]).toContain('doc.restarted');
  });
});

describe('a year that a running limit waits for', () => {
  it('is among the faults, and told at opening, though no phase needs it', async () => {
    const s = await session();
    await s.open('2026-12-30', 'd', 'u');
    expect(s.engine.faults()).toEqual([{ kind: 'calendar', year: 2027 }]);
    const warned: string[] = [];
    await createEngine({ policy: docPolicy(), store: s.store, onWarning: (message) => warned.push(message) });
    expect(warned.join()).toContain('2027');
  });
});

describe('reactions to the registry', () => {
  it.each(registryEventTypes)('to %s are taken by the check of policies, for it is raised', (on) => {
    const stamp = { ...openEcho, id: 'on-registry', on, asks: () => undefined };
    expect(checkPolicy(docPolicy({ reactions: [stamp] }))).toEqual([]);
  });
});
