/** The opening balance: cases and totals taken over from an old ledger, once, with their sources, until it is closed. */
import { describe, expect, it } from 'vitest';
import { day } from '../../src/calendar/index.js';
import { createEngine } from '../../src/engine/index.js';
import type { BalanceCase } from '../../src/engine/index.js';
import { contentsOf } from './whole-state.js';
import { docPolicy } from './doc-policy.js';
import { codeOf, instant, session } from './doc-session.js';

const row = (id: string, state: string, more: Partial<BalanceCase> = {}): BalanceCase => ({
  case: id,
  procedure: 'doc',
  state,
  unit: 'u',
  openedOn: day('2026-03-02'),
  fields: { topic: 'roads' },
  source: `旧台账 ${id}`,
  ...more,
});
const taken = (cases: readonly BalanceCase[], more: object = {}) => ({
  id: 'b',
  at: instant('2026-03-06'),
  by: 'officer',
  cases,
  ...more,
});

describe('what is taken over', () => {
  it('stands in its state, with its limits and totals, and goes on from there', async () => {
    const s = await session();
    const outcome = await s.engine.takeOver(
      taken([row('a', 'waiting'), row('b', 'signed'), row('c', 'closed')], {
        totals: [
          { tally: 'steps', value: 40, source: '旧台账合计' },
          { tally: 'topics', unit: 'u', members: ['roads', 'water', 'roads'], source: '旧台账目录' },
        ],
      }),
    );
    expect(codeOf(outcome)).toBe('accepted');
    expect(s.engine.totals()).toEqual(
      expect.arrayContaining([
        { tally: 'waiting', unit: 'u', value: 1 },
        { tally: 'steps', unit: undefined, value: 40 },
        { tally: 'topics', unit: 'u', value: 2 },
      ]),
    );
    expect([s.last('a', 'wd'), s.last('a', 'cd')]).toEqual(['2026-03-09', '2026-03-12']);
    expect(s.engine.case('c')).toMatchObject({ done: true, armed: [] });
    await s.ok('2026-03-06', 'doc.sign', { case: 'a' });
    await s.ok('2026-03-06', 'doc.reopen', { case: 'b' });
    expect(s.engine.totals({ tally: 'waiting' })).toMatchObject([{ value: 1 }]);
    expect((await s.engine.history('a'))[0]).toMatchObject({ type: 'balance.entered', data: { source: '旧台账 a' } });
  });

  it('is missed anew in nothing: what was over before is told with it, and no reaction runs', async () => {
    const s = await session();
    const old = row('a', 'waiting', {
      openedOn: day('2026-02-02'),
      missed: [{ deadline: 'wd', day: day('2026-02-09') }],
    });
    await s.engine.takeOver(taken([old, row('b', 'signed')]));
    expect(s.missed('a')).toEqual(['wd 2026-02-09']);
    expect(s.last('a', 'cd')).toBe('-');
    await s.pass('2026-03-20');
    expect(s.missed('a')).toEqual(['wd 2026-02-09']);
    expect(s.engine.cases({ procedure: 'echo' }).cases).toEqual([]);
  });

  it('has the last day that the ledger says, where that is another', async () => {
    const s = await session();
    await s.engine.takeOver(taken([row('a', 'waiting', { limits: { wd: day('2026-04-01') } })]));
    expect(s.last('a', 'wd')).toBe('2026-04-01');
    await s.suspend('2026-03-09', '*');
    await s.resume('2026-03-11', '*');
    expect(s.last('a', 'wd')).toBe('2026-04-03');
  });

  it('is counted on what was entered since when one of its entries is corrected', async () => {
    const s = await session();
    await s.engine.takeOver(
      taken([row('a', 'waiting', { openedOn: day('2026-12-28') })], { at: instant('2026-12-30') }),
    );
    await s.ok('2026-12-30 11:00', 'doc.note', { case: 'a', data: { note: '已阅' } });
    await s.ok('2026-12-30 12:00', 'calendar.extend', {
      data: { year: 2027, holidays: ['2027-01-01', '2027-01-04'], workdays: [], source: '2027' },
    });
    await s.suspend('2026-12-31', '*');
    await s.resume('2027-01-04', '*');
    expect(s.last('a', 'wd')).toBe('2027-01-06');
    await s.correct('2027-01-04 11:00', 'a', 2);
    expect(s.last('a', 'wd')).toBe('2027-01-06');
  });

  it('comes whole or not at all, once, and no more after it is closed', async () => {
    const s = await session();
    const wrong = taken([row('a', 'waiting'), row('b', 'nowhere')]);
    expect(codeOf(await s.engine.takeOver(wrong))).toBe('bad-shape');
    expect(s.engine.case('a')).toBeUndefined();
    const right = taken([row('a', 'waiting'), row('b', 'signed')], { id: 'b2', close: '核对无误' });
    expect(codeOf(await s.engine.takeOver(right))).toBe('accepted');
    expect(await s.engine.takeOver(right)).toMatchObject({ repeated: true });
    expect(codeOf(await s.engine.takeOver(taken([row('c', 'waiting')], { id: 'b3' })))).toBe('balance-closed');
    expect(s.engine.totals({ tally: 'waiting' })).toMatchObject([{ value: 1 }]);
  });

  it.each([
    ['bad-name', { case: 'echo:x' }],
    ['bad-dates', { openedOn: day('2026-03-07') }],
    ['unknown-unit', { unit: 'w' }],
    ['bad-shape', { procedure: 'nothing' }],
    ['bad-shape', { fields: { until: 'soon' } }],
    ['bad-shape', { fields: { other: 1 } }],
    ['bad-shape', { fields: { constructor: 1 } }],
    ['bad-shape', { fields: { toString: '2026-03-04' } }],
    ['case-exists', { case: 'campaign' }],
    ['case-exists', { case: 'doc' }],
    ['out-of-scope', { unit: 'office' }],
    ['unknown-case', { parent: 'nowhere' }],
  ])('is refused with %s for %j', async (code, more) => {
    const s = await session();
    expect(codeOf(await s.engine.takeOver(taken([row('a', 'waiting', more)])))).toBe(code);
  });

  it.each([
    ['bad-shape', 'limits.other', { limits: { other: day('2026-03-20') } }],
    ['bad-shape', 'limits.constructor', { limits: { constructor: day('2026-03-20') } }],
    ['bad-shape', 'limits.fd', { limits: { fd: day('2026-03-20') } }],
    ['bad-shape', 'limits.wd', { state: 'signed', limits: { wd: day('2026-03-20') } }],
    ['bad-shape', 'limits.wd', { state: 'closed', limits: { wd: day('2026-03-20') } }],
    ['bad-dates', 'limits.wd', { limits: { wd: day('2026-03-05') } }],
    ['bad-shape', 'missed.0.deadline', { missed: [{ deadline: 'other', day: day('2026-03-04') }] }],
    ['bad-shape', 'missed.0.deadline', { missed: [{ deadline: 'toString', day: day('2026-03-04') }] }],
    ['bad-dates', 'missed.0.day', { missed: [{ deadline: 'fd', day: day('2027-01-01') }] }],
    ['bad-dates', 'missed.0.day', { missed: [{ deadline: 'fd', day: day('2026-03-06') }] }],
    ['bad-dates', 'missed.0.day', { missed: [{ deadline: 'fd', day: day('2026-03-01') }] }],
    ['bad-dates', 'missed.0', { missed: [{ deadline: 'wd', day: day('2026-03-04') }] }],
    ['bad-shape', 'missed.1', { missed: ['fd', 'fd'].map((deadline) => ({ deadline, day: day('2026-03-04') })) }],
  ])('is refused with %s at %s for %j: nothing that a row tells is dropped', async (code, path, more) => {
    const s = await session();
    const outcome = await s.engine.takeOver(taken([row('a', 'waiting', more)]));
    expect(outcome).toMatchObject({ code, failures: [{ path: `data.${path}` }] });
    expect(s.engine.case('a')).toBeUndefined();
  });

  it('has missed a limit that runs anew, where the ledger tells its new last day', async () => {
    const s = await session();
    const missed = [{ deadline: 'wd', day: day('2026-03-04') }];
    const again = row('a', 'waiting', { missed, limits: { wd: day('2026-03-20') } });
    expect(codeOf(await s.engine.takeOver(taken([again])))).toBe('accepted');
    expect([s.missed('a'), s.last('a', 'wd')]).toEqual([['wd 2026-03-04'], '2026-03-20']);
  });

  it('goes back to a case taken over before it', async () => {
    const s = await session();
    const rows = [row('a', 'waiting'), row('b', 'waiting', { parent: 'a' })];
    expect(codeOf(await s.engine.takeOver(taken(rows.toReversed())))).toBe('unknown-case');
    expect(codeOf(await s.engine.takeOver(taken(rows, { id: 'b2' })))).toBe('accepted');
    expect(s.engine.case('b')?.parent).toBe('a');
  });

  it('has totals that can be counted exactly', async () => {
    const s = await session();
    const total = (id: string, ...values: readonly number[]) =>
      s.engine.takeOver(
        taken([], { id, totals: values.map((value) => ({ tally: 'steps', value, source: '旧台账合计' })) }),
      );
    for (const values of [[1e308], [2 ** 53], [-(2 ** 53)], [2 ** 53 - 1, 1]])
      expect(await total(String(values), ...values)).toMatchObject({
        code: 'bad-shape',
        failures: [{ path: 'data.value' }],
      });
    expect(s.engine.totals({ tally: 'steps' })).toEqual([]);
    expect(codeOf(await total('right', 2 ** 53 - 1, -5))).toBe('accepted');
    expect(s.engine.totals({ tally: 'steps' })).toMatchObject([{ value: 2 ** 53 - 6 }]);
  });

  it('has each member of a set once: taken out, it is in it no more', async () => {
    const s = await session();
    const totals = [{ tally: 'topics', unit: 'u', members: ['roads', 'roads'], source: '旧台账目录' }];
    await s.engine.takeOver(taken([row('a', 'signed')], { totals }));
    expect(s.engine.totals({ tally: 'topics' })).toMatchObject([{ value: 1 }]);
    await s.ok('2026-03-06', 'doc.close', { case: 'a' });
    expect(s.engine.totals({ tally: 'topics' })).toMatchObject([{ value: 0 }]);
  });

  it('is in the log as it is in the state, and an entry like any other: it can be corrected', async () => {
    const s = await session();
    await s.engine.takeOver(taken([row('a', 'waiting')]));
    await s.ok('2026-03-06', 'doc.sign', { case: 'a' });
    await s.correct('2026-03-09', 'a', 2);
    expect(s.engine.case('a')?.state).toBe('waiting');
    expect([s.last('a', 'wd'), s.last('a', 'cd')]).toEqual(['2026-03-09', '2026-03-12']);
    const again = await createEngine({
      policy: docPolicy(),
      store: s.store,
      instants: 'given',
      onWarning: () => undefined,
    });
    expect(contentsOf(again.fork())).toBe(contentsOf(s.engine.fork()));
  });
});
