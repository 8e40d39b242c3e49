/** A running campaign passes under another policy: entitled, with reason, in one step, and nothing is left stranded. */
import { describe, expect, it } from 'vitest';
import { day } from '../../src/calendar/index.js';
import { createEngine, rehearse } from '../../src/engine/index.js';
import type { Adoption, EngineOptions, EventStore } from '../../src/engine/index.js';
import type { AnyProcedure, Policy } from '../../src/policy/index.js';
import { isDubanError } from '../../src/shared/index.js';
import { memoryStore } from '../../src/stores/memory/index.js';
import { docPolicy, docsWithin, openEcho, proceduresWith, tallies } from './doc-policy.js';
import type { Docs } from './doc-policy.js';
import { around, asked, codeOf, session } from './doc-session.js';

const adoption: Adoption = { id: 'a', by: 'officer', at: '2026-03-05T10:00+08:00', reason: '通知修订' };
const adopting = (
  policy: Policy<Docs>,
  store: EventStore,
  adopt: Adoption = adoption,
  more: Partial<EngineOptions<Docs>> = {},
) => createEngine<Docs>({ policy, store, adopt, instants: 'given', onWarning: () => undefined, ...more });

/** The paper's state `waiting` under another name. */
const renamed = (version: string): Policy<Docs> =>
  docPolicy({
    version,
    tallies: tallies.map((one) => (one.id === 'waiting' ? { ...one, states: ['pending', 'paused'] } : one)),
    procedures: proceduresWith((given) => {
      if (given.id !== 'doc') return given;
      const words = JSON.stringify;
      const { waiting, ...states } = given.states as unknown as Record<string, { on?: Record<string, object> }>;
      const retargeted = Object.fromEntries(
        Object.entries({ pending: waiting, ...states }).map(([name, state]) => [
          name,
          {
            ...state,
            ...(state?.on === undefined
              ? {}
              : {
                  on: Object.fromEntries(
                    Object.entries(state.on).map(([type, move]) => [
                      type,
                      words(move).includes('"target":"waiting"') ? { ...move, target: 'pending' } : move,
                    ]),
                  ),
                }),
          },
        ]),
      );
      return { ...given, initial: 'pending', states: retargeted } as unknown as AnyProcedure;
    }),
  });

describe('what would be stranded', () => {
  it('forbids the adoption, each case named: a state that is renamed, a procedure that is gone', async () => {
    const s = await session();
    await s.open('2026-03-04', 'd', 'u');
    await s.ok('2026-03-04', 'book.open', { case: 'book:u', unit: 'u' });
    await expect(adopting(renamed('2'), s.store)).rejects.toMatchObject({
      code: 'stranded-cases',
      faults: [{ path: 'd' }],
    });
    const without = docPolicy({
      version: '3',
      reactions: [openEcho],
      procedures: proceduresWith((one) => one).filter(({ id }) => id !== 'book'),
    });
    await expect(adopting(without, s.store)).rejects.toMatchObject({
      code: 'stranded-cases',
      faults: [{ path: 'book:u' }],
    });
    expect(await s.code('2026-03-05', 'doc.note', { case: 'd', data: { note: '一' } })).toBe('accepted');
  });

  it('stands where a mapping puts it, its limits with it', async () => {
    const s = await session();
    await s.open('2026-03-04', 'd', 'u');
    const policy = renamed('2');
    const engine = await adopting(policy, s.store, { ...adoption, states: { doc: { waiting: 'pending' } } });
    expect(engine.case('d')).toMatchObject({ state: 'pending', armed: [{ day: '2026-03-11' }, { day: '2026-03-16' }] });
    expect(engine.totals({ tally: 'waiting', unit: 'u' })).toMatchObject([{ value: 1 }]);
    const t = around(engine, s.store);
    await t.pass('2026-03-12');
    expect(t.missed('d')).toEqual(['wd 2026-03-11']);
    expect(await t.code('2026-03-12', 'doc.sign', { case: 'd' })).toBe('accepted');
    expect(engine.totals({ tally: 'waiting', unit: 'u' })).toMatchObject([{ value: 0 }]);
  });
});

describe('running limits', () => {
  it('keep what they were armed with, or are counted anew, as said; a rehearsal tells both and records nothing', async () => {
    for (const limits of ['keep', 'anew'] as const) {
      const s = await session();
      await s.open('2026-03-04', 'd', 'u');
      const policy = docsWithin(10, 10);
      const head = (await s.store.head()).head;
      const told = await rehearse({ policy, store: s.store, adopt: { ...adoption, limits } });
      expect((await s.store.head()).head).toBe(head);
      const engine = await adopting(policy, s.store, { ...adoption, limits });
      const log = await s.store.read(head, 100);
      expect(told).toEqual(log);
      expect(engine.case('d')?.armed.find(({ deadline }) => deadline === 'wd')?.day).toBe(
        limits === 'keep' ? '2026-03-11' : '2026-03-18',
      );
    }
  });
});

describe('who adopts', () => {
  it('is entitled by what the log says, with a reason; the new policy does not decide that', async () => {
    const s = await session();
    const next = docPolicy({ version: '2', registrars: ['head'] });
    const code = (more: object) =>
      adopting(next, s.store, { ...adoption, ...more }).then(
        () => 'adopted',
        (fault: unknown) => (isDubanError(fault) ? fault.code : fault),
      );
    await s.ok('2026-03-04', 'unit.amend', { data: { unit: 'u', name: '甲局' } });
    expect(await code({ by: 'u-head' })).toBe('not-entitled');
    expect(await code({ by: 'nobody' })).toBe('not-entitled');
    expect(await code({ reason: '  ' })).toBe('not-entitled');
    expect((await s.store.head()).fingerprint).toBe(docPolicy().fingerprint);
    expect(await code({})).toBe('adopted');
  });
});

describe('an adoption', () => {
  it('is what it says when it is handed in', async () => {
    const s = await session();
    await s.open('2026-03-04', 'd', 'u');
    const adopt = { ...adoption };
    const opening = adopting(docPolicy({ version: '2' }), s.store, adopt);
    Object.assign(adopt, { by: 'nobody', reason: '另有原因' });
    await opening;
    const events = await s.store.read((await s.store.head()).head - 1, 1);
    expect(events).toMatchObject([{ type: 'policy.adopted', by: 'officer', data: { reason: adoption.reason } }]);
  });

  it('of which a field is not right is refused by name, and nothing happens', async () => {
    const s = await session();
    const next = docPolicy({ version: '2' });
    const { reason: _reason, ...silent } = adoption;
    const wrong: readonly (readonly [string, unknown])[] = [
      ['reason', silent],
      ['reason', { ...adoption, reason: 7 }],
      ['by', { ...adoption, by: 'x\0' }],
      ['at', { ...adoption, at: 'yesterday' }],
      ['limits', { ...adoption, limits: 'some' }],
      ['states.no-such', { ...adoption, states: { 'no-such': { a: 'b' } } }],
      ['states.doc', { ...adoption, states: { doc: 'waiting' } }],
    ];
    for (const [path, adopt] of wrong) {
      const refused = { code: 'not-adopted', faults: [{ path }] };
      await expect(adopting(next, s.store, adopt as Adoption), path).rejects.toMatchObject(refused);
      await expect(rehearse({ policy: next, store: s.store, adopt: adopt as Adoption }), path).rejects.toMatchObject(
        refused,
      );
    }
    await expect(adopting(next, s.store, null as never)).rejects.toMatchObject({ code: 'not-adopted' });
    expect((await s.store.head()).fingerprint).toBe(docPolicy().fingerprint);
  });

  it('after long silence jumps only on purpose; a rehearsal says the same', async () => {
    const clock = () => Date.parse('2026-05-04T10:00+08:00');
    const policy = docPolicy({ version: '2' });
    const { at: _at, ...now } = adoption;
    const s = await session();
    await s.open('2026-03-04', 'd', 'u');
    const { head } = await s.store.head();
    const jump = { code: 'time-jump' };
    const stamped = { clock, instants: 'stamped' as const };
    await expect(rehearse({ policy, store: s.store, adopt: now, ...stamped })).rejects.toMatchObject(jump);
    await expect(adopting(policy, s.store, now, stamped)).rejects.toMatchObject(jump);
    expect((await s.store.head()).head).toBe(head);
    for (const [adopt, how] of [
      [{ ...now, onPurpose: true }, stamped],
      [now, { ...stamped, maxJump: 100 }],
      [now, { clock, instants: 'given' as const }],
    ] as const)
      expect((await rehearse({ policy, store: s.store, adopt, ...how })).map(({ type }) => type)).toContain(
        'policy.adopted',
      );
    const adopt = { ...now, onPurpose: true };
    const told = await rehearse({ policy, store: s.store, adopt, ...stamped });
    const engine = await adopting(policy, s.store, adopt, stamped);
    expect((await s.store.read(engine.head() - told.length, 100)).map(({ type }) => type)).toEqual(
      told.map(({ type }) => type),
    );
    // What runs under the policy already is adopted by nobody, and a rehearsal says so.
    expect(await rehearse({ policy, store: s.store, adopt, ...stamped })).toEqual([]);
    expect((await adopting(policy, s.store, adopt, stamped)).head()).toBe(engine.head());
    expect(await rehearse({ policy, store: memoryStore(), adopt, ...stamped })).toEqual([]);
  });
});

describe('several processes', () => {
  it('an engine under the old policy stops, whatever it is asked', async () => {
    const s = await session();
    await s.open('2026-03-04', 'd', 'u');
    await adopting(docPolicy({ version: '2' }), s.store);
    const head = (await s.store.head()).head;
    const stopped = { code: 'other-policy' };
    await expect(s.engine.receive(asked('2026-03-06', 'doc.sign', { case: 'd' }))).rejects.toMatchObject(stopped);
    await expect(s.engine.dispatchAll([])).rejects.toMatchObject(stopped);
    await expect(s.pass('2026-03-20')).rejects.toMatchObject(stopped);
    await expect(s.engine.refresh()).rejects.toMatchObject(stopped);
    await expect(s.engine.dryRun({ no: 'command' })).rejects.toMatchObject(stopped);
    await expect(s.engine.history('d')).rejects.toMatchObject(stopped);
    await expect(s.engine.strangers()).rejects.toMatchObject(stopped);
    const view = s.engine.as('officer');
    await expect(view.history('d')).rejects.toMatchObject(stopped);
    for (const feed of [s.engine.events(), s.engine.refusals(), view.events()])
      await expect(feed[Symbol.asyncIterator]().next()).rejects.toMatchObject(stopped);
    expect((await s.store.head()).head).toBe(head);
  });

  it('what another appends between opening and adopting is under the adoption, and the event is in the log once', async () => {
    const s = await session();
    await s.open('2026-03-04', 'd', 'u');
    let first = true;
    const store: EventStore = {
      ...s.store,
      unit: async (wanted, decide) => {
        if (first) {
          first = false;
          await s.open('2026-03-05', 'late', 'u');
          await s.ok('2026-03-05', 'doc.sign', { case: 'd' });
        }
        return s.store.unit(wanted, decide);
      },
    };
    const engine = await adopting(docPolicy({ version: '2' }), store);
    const log = await s.store.read(0, 100);
    expect(log.filter(({ type }) => type === 'policy.adopted')).toMatchObject([
      { by: 'officer', data: { reason: '通知修订' }, seq: log.length },
    ]);
    expect(engine.case('late')?.state).toBe('waiting');
    expect(engine.case('d')?.state).toBe('signed');
    expect(codeOf(await engine.receive(asked('2026-03-06', 'doc.sign', { case: 'late' })))).toBe('accepted');
  });

  it('two that adopt at once: one does, the other is told', async () => {
    const s = await session();
    const results = await Promise.allSettled([
      adopting(docPolicy({ version: '2' }), s.store),
      adopting(docPolicy({ version: '3' }), s.store),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await s.store.read(0, 100)).filter(({ type }) => type === 'policy.adopted')).toHaveLength(1);
  });
});

describe('a case that was carried over', () => {
  const standingOf = (of: ReturnType<Awaited<ReturnType<typeof adopting>>['case']>) => ({
    state: of?.state,
    done: of?.done,
    limits: of?.armed.map(({ deadline, day }) => [deadline, day]),
  });

  it('keeps its state and its limits when another entry of it is corrected, and totals count it once', async () => {
    for (const adopt of [
      { policy: docPolicy({ version: '2' }), states: { doc: { waiting: 'signed' } } },
      { policy: renamed('2'), states: { doc: { waiting: 'pending' } } },
      { policy: docPolicy({ version: '2', chosen: { 'wd-days': 20 } }) },
      { policy: docPolicy({ version: '2', chosen: { 'wd-days': 20 } }), limits: 'anew' as const },
    ]) {
      const { policy, ...how } = adopt;
      const s = await session();
      await s.open('2026-03-04', 'd', 'u');
      await s.ok('2026-03-04', 'doc.note', { case: 'd', data: { note: '一' } });
      const next = around(await adopting(policy, s.store, { ...adoption, ...how }), s.store);
      const before = next.engine.case('d');
      await next.correct('2026-03-05 11:00', 'd', 2);
      const after = next.engine.case('d');
      expect(standingOf(after)).toEqual(standingOf(before));
      expect(after?.fields['note']).toBeUndefined();
      const waiting = ['waiting', 'pending', 'paused'].includes(after?.state ?? '') ? 1 : 0;
      expect(next.engine.totals({ tally: 'waiting', unit: 'u' }).map(({ value }) => value)).toEqual([waiting]);
    }
  });

  it('has no day of an annulled or replaced entry, though others stopped its limit under the old policy', async () => {
    const s = await session();
    await s.open('2026-03-02', 'd', 'u', { until: '2026-03-20' });
    await s.ok('2026-03-02 11:00', 'doc.date', { case: 'd', data: { until: '2026-04-20' } });
    await s.ok('2026-03-03', 'doc.pause', { case: 'd' });
    await s.ok('2026-03-04', 'doc.resume', { case: 'd' });
    const next = around(await adopting(docPolicy({ version: '2' }), s.store), s.store);
    await next.correct('2026-03-05 11:00', 'd', 2);
    expect(next.last('d', 'fd')).toBe('2026-03-21');
    await next.correct('2026-03-05 12:00', 'd', 1, { type: 'doc.open', data: { until: '2026-03-25' } });
    expect(next.last('d', 'fd')).toBe('2026-03-26');
  });

  it('that was taken over from an old ledger stands after a correction where the adoption put it', async () => {
    const s = await session();
    await s.engine.takeOver({
      id: 'old',
      at: '2026-03-04T10:00+08:00',
      by: 'officer',
      cases: [
        {
          case: 'd',
          procedure: 'doc',
          unit: 'u',
          state: 'waiting',
          openedOn: day('2026-03-02'),
          fields: {},
          source: '旧台账第1 行',
        },
      ],
    });
    expect(s.engine.case('d')?.state).toBe('waiting');
    await s.ok('2026-03-04', 'doc.note', { case: 'd', data: { note: '一' } });
    const next = around(
      await adopting(renamed('2'), s.store, { ...adoption, states: { doc: { waiting: 'pending' } } }),
      s.store,
    );
    await next.correct('2026-03-05 11:00', 'd', 2);
    expect(next.engine.case('d')?.state).toBe('pending');
    await next.ok('2026-03-05 12:00', 'doc.note', { case: 'd', data: { note: '二' } });
  });

  it('into a state has the limits of that state: those that end there end, those that begin there begin that day', async () => {
    const s = await session();
    await s.open('2026-03-04', 'd', 'u');
    await s.open('2026-03-04', 'e', 'u');
    await s.ok('2026-03-04', 'doc.sign', { case: 'e' });
    const next = around(
      await adopting(docPolicy({ version: '2' }), s.store, {
        ...adoption,
        states: { doc: { waiting: 'closed', signed: 'waiting' } },
      }),
      s.store,
    );
    expect(next.engine.case('d')).toMatchObject({ state: 'closed', done: true, armed: [] });
    expect([next.last('e', 'wd'), next.last('e', 'cd')]).toEqual(['2026-03-12', '2026-03-16']);
    await next.pass('2026-03-31');
    expect([next.missed('d'), next.missed('e')]).toEqual([[], ['wd 2026-03-12', 'cd 2026-03-16']]);
  });
});
