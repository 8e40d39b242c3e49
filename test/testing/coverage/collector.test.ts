/** What a collector hears: nothing tried at first, each way as it comes, and what another one heard. */
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/engine/index.js';
import { memoryStore } from '../../../src/stores/memory/index.js';
import { coverage, given } from '../../../src/testing/index.js';
import { threeColourSupervision } from '../../../src/packs/three-colour-supervision/index.js';
import type { CoverageCollector, CoverageItem } from '../../../src/testing/index.js';
import { asked, permits } from './permits.js';

const itemOf = (of: CoverageCollector, id: string): CoverageItem | undefined =>
  of.report().items.find((item) => item.id === id);
const triesOf = (of: CoverageCollector, id: string) => {
  const item = itemOf(of, id);
  return [item?.first, item?.second, item?.covered];
};
const clauseOf = (of: CoverageCollector, id: string) => {
  const one = of.report().clauses.find(({ clause }) => clause.id === id);
  return [one?.passes, one?.stops];
};
const grant = { type: 'permit.grant', at: '2022-08-09' };

describe('a collector', () => {
  it('lists everything the policy declares before anything is tried', () => {
    const { totals, clauses } = coverage(permits()).report();
    expect(totals).toEqual({
      clauses: { all: 3, tried: 0, covered: 0 },
      transitions: { all: 8, tried: 0, covered: 0 },
      rules: { all: 1, tried: 0, covered: 0 },
      conditions: { all: 1, tried: 0, covered: 0 },
      roles: { all: 2, tried: 0, covered: 0 },
      deadlines: { all: 3, tried: 0, covered: 0 },
      reactions: { all: 1, tried: 0, covered: 0 },
      options: { all: 1, tried: 0, covered: 0 },
    });
    expect(clauses.map(({ clause, items }) => [clause.id, items.length])).toEqual([
      ['1', 7],
      ['2', 8],
      ['3', 2],
      ['4', 0],
    ]);
  });

  it('counts each way as it comes: rules, conditions, roles, transitions, options', () => {
    const seen = coverage(permits());
    const trial = asked(seen.trace);
    expect(triesOf(seen, 'permit/opens/permit.ask/0')).toEqual([2, 0, true]);
    expect(triesOf(seen, 'decision-days')).toEqual([2, 0, true]);
    trial.send({ ...grant, by: 'roads-head', case: 'roads', data: { reason: '好' } });
    expect(triesOf(seen, 'reason-too-short')).toEqual([0, 1, false]);
    expect(triesOf(seen, 'permit/asked/permit.grant/1')).toEqual([0, 1, false]);
    expect(triesOf(seen, 'is-large')[0]).toBe(0);
    trial.send({ ...grant, by: 'officer', case: 'roads', data: { reason: '材料齐全' } });
    // Asked by whoever holds no such role, both ways of granting are refused: which one it would be is not looked at.
    expect(triesOf(seen, 'head')).toEqual([1, 2, true]);
    trial.send({ ...grant, by: 'roads-head', case: 'roads', data: { reason: '大额，材料齐全' } });
    expect(triesOf(seen, 'reason-too-short')).toEqual([1, 1, true]);
    expect(triesOf(seen, 'is-large')[2]).toBe(true);
    expect(triesOf(seen, 'permit/asked/permit.grant/0')).toEqual([1, 0, true]);
  });

  it('tells a limit met from one missed, and a reaction asked from one not', () => {
    const seen = coverage(permits());
    const trial = asked(seen.trace);
    trial.fork().send({ ...grant, by: 'roads-head', case: 'roads', data: { reason: '材料齐全' } });
    expect(triesOf(seen, 'permit/decision')).toEqual([1, 0, false]);
    trial.pass('2022-08-12');
    expect(triesOf(seen, 'permit/decision')).toEqual([1, 2, true]);
    expect(triesOf(seen, 'note-what-is-late')).toEqual([1, 1, true]);
    expect(triesOf(seen, 'permit/asked/decision.missed/0')).toEqual([2, 0, true]);
    expect(clauseOf(seen, '3')).toEqual([true, true]);
  });

  it('passes by the clause of a warning where the limit is met', () => {
    const slips = threeColourSupervision({ year: 2026 });
    const seen = coverage(slips);
    const slip = given(slips, { trace: seen.trace })
      .on('2026-03-02')
      .case('s', 'slip', { fields: { limit: '2026-03-13' } });
    expect(clauseOf(seen, 'slip.3')).toEqual([false, false]);
    slip.whenTimePasses('2026-03-10').then('slip.due-soon');
    expect(clauseOf(seen, 'slip.3')).toEqual([false, true]);
    slip
      .when({ type: 'slip.reply', case: 's' })
      .then('slip.replied')
      .whenTimePasses('2026-03-20')
      .thenNot('slip.due-soon');
    expect(clauseOf(seen, 'slip.3')).toEqual([true, true]);
  });

  it('covers a turn once it is reached', () => {
    const seen = coverage(permits());
    const trial = asked(seen.trace);
    trial.send({ type: 'campaign.open', by: 'officer', case: 'campaign' });
    expect(triesOf(seen, 'campaign/start')).toEqual([1, 0, true]);
    trial.pass('2022-09-01');
    expect(triesOf(seen, 'campaign/end')).toEqual([1, 0, true]);
  });

  it('tells per clause whether it let something pass, and whether it refused or raised', () => {
    const seen = coverage(permits());
    const trial = asked(seen.trace);
    expect([clauseOf(seen, '1'), clauseOf(seen, '2')]).toEqual([
      [true, false],
      [false, false],
    ]);
    trial.send({ type: 'permit.ask', by: 'roads-head', at: '2022-08-09', case: 'x', unit: 'roads' });
    expect(clauseOf(seen, '1')).toEqual([true, true]);
    trial.send({ type: 'permit.ask', by: 'officer', occurredOn: '2022-07-01', case: 'y', unit: 'roads' });
    expect(clauseOf(seen, '2')).toEqual([false, true]);
    expect(clauseOf(seen, '4')).toEqual([false, false]);
  });

  it('hears an engine as it hears a trial', async () => {
    const seen = coverage(permits());
    const engine = await createEngine({
      policy: permits(),
      store: memoryStore(),
      trace: seen.trace,
      instants: 'given',
    });
    const at = '2022-07-20T09:00+08:00';
    const head = { person: 'zhao', name: '赵', role: 'head', unit: 'roads', from: '2022-07-01' };
    await engine.dispatchEach([
      { id: 'u', type: 'unit.register', at, by: 'host', data: { unit: 'roads', name: '公路局', kind: 'department' } },
      { id: 'p', type: 'person.appoint', at, by: 'host', data: head },
    ]);
    await engine.receive({
      id: 'a',
      type: 'campaign.open',
      at,
      by: 'zhao',
      case: 'campaign',
      data: {},
    });
    expect(triesOf(seen, 'office')).toEqual([0, 1, false]);
  });
});

describe('merging', () => {
  const one = coverage(permits());
  asked(one.trace).send({ ...grant, by: 'roads-head', case: 'roads', data: { reason: '好' } });
  const other = coverage(permits());
  asked(other.trace).send({ ...grant, by: 'roads-head', case: 'roads', data: { reason: '材料齐全' } });

  it('adds what another collector heard, and its record read back from JSON', () => {
    const sum = coverage(permits());
    sum.merge(one);
    sum.merge(JSON.parse(JSON.stringify(other)) as ReturnType<typeof other.toJSON>);
    expect(triesOf(sum, 'reason-too-short')).toEqual([1, 1, true]);
    const otherWay = coverage(permits());
    otherWay.merge(other);
    otherWay.merge(one);
    expect(otherWay.toJSON()).toEqual(sum.toJSON());
    expect([triesOf(one, 'reason-too-short'), triesOf(other, 'reason-too-short')]).toEqual([
      [0, 1, false],
      [1, 0, false],
    ]);
  });
  it('refuses what was heard of another policy', () => {
    expect(() => coverage(permits('others')).merge(one)).toThrow(/this coverage is of permits, not of others/u);
  });
});
