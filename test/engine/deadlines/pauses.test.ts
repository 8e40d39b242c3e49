/** Which suspensions stop a case, and from which day. */
import { describe, expect, it } from 'vitest';
import { day } from '../../../src/calendar/index.js';
import type { Day } from '../../../src/calendar/index.js';
import { pauseBy, pausesFor, resumeBy } from '../../../src/engine/deadlines/index.js';
import type { Standing } from '../../../src/engine/deadlines/index.js';
import type { Suspension } from '../../../src/engine/state/index.js';
import { from, lastDay, paused, workingDays } from './given.js';

const suspended = (scope: string, since: string, to: string | undefined, number: number): Suspension => ({
  scope,
  from: day(since),
  to: to === undefined ? undefined : day(to),
  number,
});
const under = (unit: string, since?: string, to?: string): Standing => ({
  unit,
  from: since === undefined ? undefined : day(since),
  to: to === undefined ? undefined : day(to),
});
const anchor: Day = day('2026-03-10');

describe('suspensions', () => {
  it('the county’s and the unit’s own stop a case, those of others do not', () => {
    const all = [
      suspended('*', '2026-03-12', '2026-03-13', 1),
      suspended('u', '2026-03-12', undefined, 2),
      suspended('v', '2026-03-12', undefined, 3),
    ];
    expect(pausesFor(all, [under('u')], anchor)).toEqual([
      paused('2026-03-12', '2026-03-13', '*'),
      paused('2026-03-12', undefined, 'unit:u'),
    ]);
    expect(pausesFor(all, [], anchor)).toEqual([paused('2026-03-12', '2026-03-13', '*')]);
  });
  it('only those that end after the anchor', () => {
    const ended = [suspended('*', '2026-03-01', '2026-03-10', 1), suspended('*', '2026-03-01', '2026-03-11', 2)];
    expect(pausesFor(ended, [], anchor)).toEqual([paused('2026-03-01', '2026-03-11')]);
  });
  it('a successor’s, from the day of succession on, that day included', () => {
    const standing = [under('v'), under('u', '2026-03-16')];
    const cut = [paused('2026-03-15', undefined, 'unit:u')];
    expect(pausesFor([suspended('u', '2026-03-01', undefined, 1)], standing, anchor)).toEqual(cut);
    expect(pausesFor([suspended('u', '2026-03-20', undefined, 1)], standing, anchor)).toEqual([
      paused('2026-03-20', undefined, 'unit:u'),
    ]);
    expect(pausesFor([suspended('u', '2026-03-01', '2026-03-15', 1)], standing, anchor)).toEqual([]);
    expect(pausesFor([suspended('u', '2026-03-01', '2026-03-16', 1)], standing, anchor)).toEqual([
      paused('2026-03-15', '2026-03-16', 'unit:u'),
    ]);
  });
  it('whoever comes back to a unit is stopped by it both times, and not between', () => {
    const suspension = [suspended('u', '2026-03-01', undefined, 1)];
    const back = [
      under('u', undefined, '2026-03-12'),
      under('v', '2026-03-13', '2026-03-17'),
      under('u', '2026-03-18'),
    ];
    expect(pausesFor(suspension, back, anchor)).toEqual([
      paused('2026-03-01', '2026-03-12', 'unit:u'),
      paused('2026-03-17', undefined, 'unit:u'),
    ]);
    expect(pausesFor(suspension, back, day('2026-03-12'))).toEqual([paused('2026-03-17', undefined, 'unit:u')]);
  });
  it('a unit that gave the case away on the day it took it stops nothing', () => {
    const suspension = [suspended('v', '2026-03-01', undefined, 1)];
    const passedOn = [
      under('u', undefined, '2026-03-12'),
      under('v', '2026-03-13', '2026-03-12'),
      under('w', '2026-03-13'),
    ];
    expect(pausesFor(suspension, passedOn, anchor)).toEqual([]);
  });
  it('come in the order in which they were entered, however they are handed over', () => {
    const all = [suspended('u', '2026-03-12', undefined, 1), suspended('*', '2026-03-11', undefined, 2)];
    const pauses = pausesFor(all, [under('u')], anchor);
    expect(pauses.map(({ by }) => by)).toEqual(['unit:u', '*']);
    expect(pausesFor(all.toReversed(), [under('u')], anchor)).toEqual(pauses);
  });
});

describe('pauses of a case', () => {
  it('who stopped it ends it; others stay', () => {
    const county = [paused('2026-03-12')];
    const both = pauseBy(county, 'case', day('2026-03-13'));
    expect(both).toEqual([paused('2026-03-13', undefined, 'case'), ...county]);
    expect(resumeBy(both, 'case', day('2026-03-17'))).toEqual([paused('2026-03-13', '2026-03-17', 'case'), ...county]);
  });
  it('stopping it twice is stopping it once; ending what is not stopped does nothing', () => {
    const once = pauseBy([], 'case', day('2026-03-13'));
    expect(pauseBy(once, 'case', day('2026-03-14'))).toBe(once);
    expect(resumeBy(once, '*', day('2026-03-14'))).toBe(once);
    const again = pauseBy(resumeBy(once, 'case', day('2026-03-14')), 'case', day('2026-03-16'));
    expect(again).toEqual([paused('2026-03-13', '2026-03-14', 'case'), paused('2026-03-16', undefined, 'case')]);
  });
  it('days that several stopped count once', () => {
    const pauses = [
      paused('2026-03-12', '2026-03-17', 'case'),
      paused('2026-03-13', '2026-03-18'),
      paused('2026-03-13', '2026-03-16', 'unit:u'),
    ];
    expect(lastDay(from('2026-03-12', workingDays(1)), pauses)).toBe('2026-03-19');
  });
});
