/** What a caller can make large has a bound: days, texts, lists, openings, the journal of refusals, tables. */
import { performance } from 'node:perf_hooks';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addWorkingDays,
  day,
  nationalCalendar,
  ordinalOf,
  weekdayOf,
  workingDayBefore,
  workingDaysBetween,
} from '../../src/calendar/index.js';
import type { Day } from '../../src/calendar/index.js';
import { countyCampaign } from '../../src/packs/county-campaign/index.js';
import { isDubanError } from '../../src/shared/index.js';
import { scenariosFrom } from '../../src/testing/tables/index.js';
import { docPolicy } from '../engine/doc-policy.js';
import { session } from '../engine/doc-session.js';
import { county } from '../packs/county-campaign/county.js';
import { times } from '../times.js';

const calendar = nationalCalendar();

/** The slow count: day by day, Monday to Friday where nothing is known. */
const isTaken = (of: Day): boolean => calendar.kindOf(of).working ?? weekdayOf(of) < 6;
const walked = (from: Day, n: number, by: 1 | -1): Day => {
  let at = from;
  for (let left = n; left > 0;) {
    at = addDays(at, by);
    if (isTaken(at)) left -= 1;
  }
  return at;
};
const someDay = fc.integer({ min: 0, max: 2000 }).map((n) => addDays(day('2026-06-01'), n - 400));
const early = fc.integer({ min: 0, max: 2000 }).map((n) => addDays(calendar.knownFrom, n - 1000));

describe('days in data', () => {
  it('counting beyond what is known is the count day by day', () => {
    fc.assert(
      fc.property(fc.oneof(someDay, early), fc.nat(400), fc.nat(900), (from, n, span) => {
        expect(addWorkingDays(calendar, from, n).day).toBe(walked(from, n, 1));
        expect(workingDayBefore(calendar, from, n).day).toBe(walked(from, n, -1));
        const to = addDays(from, span);
        let counted = 0;
        let missing: number | undefined;
        for (let at = addDays(from, 1); at <= to; at = addDays(at, 1)) {
          if (isTaken(at)) counted += 1;
          if (calendar.kindOf(at).working === undefined) missing ??= Number(at.slice(0, 4));
        }
        expect(workingDaysBetween(calendar, from, to)).toEqual({ n: counted, missing });
      }),
      { numRuns: 60 },
    );
  });
  it('thousands of years are counted at once', () => {
    const begun = performance.now();
    const { n } = workingDaysBetween(calendar, day('2022-08-01'), day('9000-12-31'));
    expect(n).toBeGreaterThan(1_800_000);
    expect(ordinalOf(addWorkingDays(calendar, day('2022-08-01'), 1_000_000).day)).toBeGreaterThan(1_000_000);
    expect(performance.now() - begun).toBeLessThan(1000);
  });
  it('lie near the campaign, whatever command names them', async () => {
    const c = await county();
    const [filing] = countyCampaign({ year: 2022 }).procedures.flatMap(({ commands }) =>
      'family-event.file' in commands ? commands['family-event.file'].samples : [],
    );
    const file = (heldOn: string) =>
      c.ask('family-event.file', '08-10', 'sun', {
        case: `f-${heldOn}`,
        unit: 'finance',
        person: 'sun',
        data: { ...(filing as object), heldOn },
      });
    expect(await file('9000-12-31')).toBe('day-out-of-bounds');
    expect(await file('2026-01-01')).toBe('day-out-of-bounds');
    expect(await file('1022-09-18')).toBe('day-out-of-bounds');
    expect(await file('2022-09-18')).toBe('no-filing-procedure');
  });
  it('the policy may set the years', async () => {
    const s = await session({ policy: docPolicy({ bounds: { years: 0 } }) });
    const open = (until: string) =>
      s.code('2026-03-04', 'doc.open', { case: `d-${until}`, unit: 'u', data: { until } });
    expect(await open('2027-01-04')).toBe('day-out-of-bounds');
    expect(await open('2026-12-31')).toBe('accepted');
  });
});

describe('texts and lists', () => {
  it('are as long as people write them, and the refusal names each that is longer', async () => {
    const s = await session({ policy: docPolicy({ bounds: { text: 20 } }) });
    const open = (topic: string) =>
      s.engine.receive({
        id: `t${topic.length}`,
        type: 'doc.open',
        at: '2026-03-04T10:00+08:00',
        by: 'officer',
        case: `d${topic.length}`,
        unit: 'u',
        data: { topic },
      });
    expect(await open('长'.repeat(21))).toMatchObject({ code: 'text-too-long', failures: [{ path: 'data.topic' }] });
    expect(await open('长'.repeat(20))).not.toHaveProperty('refused', true);
  });
});

describe('one person in one day', () => {
  it('opens only so many cases; others go on, and so does the next day', async () => {
    const s = await session({ policy: docPolicy({ bounds: { opensPerDay: 3 } }) });
    const open = (at: string, id: string, by = 'officer') => s.code(at, 'doc.open', { case: id, unit: 'u', by });
    expect([await open('2026-03-04', 'a'), await open('2026-03-04', 'b'), await open('2026-03-04', 'c')]).toEqual([
      'accepted',
      'accepted',
      'accepted',
    ]);
    expect(await open('2026-03-04', 'd')).toBe('too-many-open');
    expect(await open('2026-03-04', 'd', 'second')).toBe('accepted');
    expect(await open('2026-03-05', 'e')).toBe('accepted');
  });
  it('fills only so much of the journal of refusals; what comes after is counted', async () => {
    const s = await session({ policy: docPolicy({ bounds: { refusalsPerDay: 5 } }) });
    for (let n = 0; n < 12; n += 1)
      expect(await s.code('2026-03-04', 'doc.sign', { case: `none-${n}` })).not.toBe('accepted');
    expect(await s.code('2026-03-04', 'doc.sign', { case: 'none', by: 'second' })).not.toBe('accepted');
    const kept: string[] = [];
    for await (const { by } of s.engine.refusals()) kept.push(by);
    expect(kept.filter((by) => by === 'officer')).toHaveLength(5);
    expect(kept.filter((by) => by === 'second')).toHaveLength(1);
    expect(await s.engine.strangers()).toBe(7);
    for (let n = 0; n < 20; n += 1) await s.code('2026-03-04', 'doc.sign', { case: 'x', by: 'mallory' });
    expect(await s.engine.strangers()).toBe(27);
  });
});

describe('names', () => {
  it.each([
    ...['Host', 'HOST', 'Policy', 'pRotected', 'host', 'policy'],
    ...['\u0440olicy', 'h\u043Est', '\uFF48\uFF4F\uFF53\uFF54', 'ho\u200Bst', 'host\u0000', ' host'],
    ...['*', 'finance#p', 'a:b', 'unit:u', '', '.', '\uD83D', 'e\u0301', 'a'.repeat(65)],
  ])('nobody, no unit and no case is called %j', async (name) => {
    const s = await session();
    const unit = { unit: name, name: '某局', kind: 'department' };
    const person = { person: name, name: '甲', role: 'office', unit: 'office', from: '2026-01-01' };
    expect(['bad-shape', 'bad-name']).toContain(await s.code('2026-03-04', 'unit.register', { data: unit }));
    expect(['bad-shape', 'bad-name']).toContain(await s.code('2026-03-04', 'person.appoint', { data: person }));
    // A kept name is refused as a taken one is.
    expect(['bad-shape', 'bad-name', 'case-exists']).toContain(
      await s.code('2026-03-04', 'doc.open', { case: name, unit: 'u' }),
    );
    expect(['bad-shape', 'reserved-name', 'unknown-person', 'role-not-held']).toContain(
      await s.code('2026-03-04', 'doc.open', { by: name, case: 'd', unit: 'u' }),
    );
  });
});

/** Names at the bounds of what is allowed. */
const longNames = ['u', '局'.repeat(64), 'a'.repeat(64), '局'.repeat(51), `x${'-'.repeat(63)}`] as const;

describe('time', () => {
  it('never throws, whatever was accepted: names, days and sizes at their bounds', async () => {
    const policies = [docPolicy(), docPolicy({ bounds: { years: 0, opensPerDay: 2 } })];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...policies),
        fc.array(
          fc.record({
            what: fc.constantFrom(
              'open',
              'open',
              'date',
              'extend',
              'suspend',
              'resume',
              'leave',
              'merge',
              'close',
              'sign',
            ),
            name: fc.constantFrom(...longNames),
            unit: fc.constantFrom(...longNames),
            until: fc.constantFrom(
              '2023-01-01',
              '2026-01-01',
              '2026-03-04',
              '2026-12-31',
              '2029-12-31',
              '9999-12-31',
              '0001-01-01',
            ),
            days: fc.nat(20),
            size: fc.constantFrom(1, 20, 500),
          }),
          { maxLength: 25 },
        ),
        async (policy, steps) => {
          const s = await session({ policy });
          for (const unit of longNames.slice(1))
            await s.ok('2026-03-01', 'unit.register', { data: { unit, name: '名'.repeat(500), kind: 'department' } });
          let at = Date.UTC(2026, 2, 2, 2);
          for (const { what, name, unit, until, days, size } of steps) {
            at += days * 43_200_000;
            const on = new Date(at).toISOString().slice(0, 10);
            const asked: Readonly<Record<string, readonly [string, object]>> = {
              open: ['doc.open', { case: name, unit, data: { topic: '题'.repeat(size), until } }],
              date: ['doc.date', { case: name, data: { until } }],
              extend: ['doc.extend', { case: name, data: { to: until } }],
              suspend: ['deadlines.suspend', { data: { scope: size === 1 ? '*' : unit, reason: '静'.repeat(size) } }],
              resume: ['deadlines.resume', { data: { scope: size === 1 ? '*' : unit, reason: '恢' } }],
              leave: ['person.leave', { data: { person: 'u-head', from: on, to: until } }],
              merge: ['unit.merge', { data: { unit, into: name } }],
              close: ['doc.close', { case: name }],
              sign: ['doc.sign', { case: name }],
            };
            const [type, more] = asked[what] ?? ['doc.sign', {}];
            await s.code(on, type, more);
          }
          await s.engine.advance('2029-12-31T00:00+08:00', { onPurpose: true });
          expect(s.engine.faults().filter(({ kind }) => kind !== 'calendar')).toEqual([]);
        },
      ),
      { numRuns: times(30, 3000) },
    );
  });
});

describe('tables', () => {
  const policy = countyCampaign({ year: 2022 });
  const faultsOf = (source: string) => {
    const begun = performance.now();
    try {
      scenariosFrom(policy, source, 'work.yaml');
    } catch (error) {
      if (!isDubanError(error) || error.code !== 'bad-table') throw error;
      return { faults: error.faults, took: performance.now() - begun };
    }
    return { faults: [], took: performance.now() - begun };
  };
  it.each([
    ['brackets', '['.repeat(40_000)],
    ['braces', '{a: '.repeat(20_000)],
    ['dashes', '- '.repeat(40_000)],
    ['keys asked about', '? '.repeat(40_000)],
    ['brackets on lines', '[\n'.repeat(40_000)],
    ['indentation', Array.from({ length: 1200 }, (_, n) => `${' '.repeat(n)}a:`).join('\n')],
    ['a megabyte and more', 'a'.repeat(1_000_001)],
  ])('of nothing but %s are told to be so, at once', (_name, source) => {
    const { faults, took } = faultsOf(source);
    expect(faults).toHaveLength(1);
    expect(took).toBeLessThan(2000);
  });
  it('tell a hundred faults, and stop', () => {
    const { faults, took } = faultsOf('- nonsense: 1\n'.repeat(5000));
    expect(faults).toHaveLength(100);
    expect(took).toBeLessThan(5000);
  });
});
