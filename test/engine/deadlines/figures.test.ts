/** Last days by hand: what suspensions, missing years, extensions and amended years make of a limit. */
import { describe, expect, it } from 'vitest';
import { composeCalendars, day, localCalendar, startOfDay, yearTable } from '../../../src/calendar/index.js';
import {
  countsFrom,
  missedWrongly,
  pausesFor,
  project,
  reprojected,
  resumeBy,
} from '../../../src/engine/deadlines/index.js';
import type { Pause } from '../../../src/policy/index.js';
import { text } from '../../../src/shared/index.js';
import { byDay, calendarDays, from, lastDay, national, paused, projected, running, workingDays } from './given.js';

const with2027 = composeCalendars(
  national,
  yearTable({ year: 2027, holidays: [day('2027-01-01')], workdays: [], source: '2027' }),
);

describe('suspensions', () => {
  it('what is left counts from before rolling: one of ten days is left', () => {
    const basis = from('2026-03-04', calendarDays(10));
    expect(projected(basis)).toMatchObject({
      day: '2026-03-16',
      moved: { from: '2026-03-14', rule: 'civil-code.203' },
      stopped: false,
    });
    expect(projected(basis, [paused('2026-03-13')])).toMatchObject({ day: '2026-03-16', stopped: true });
    expect(projected(basis, [paused('2026-03-13', '2026-03-19')])).toMatchObject({
      day: '2026-03-20',
      stopped: false,
      moved: undefined,
    });
  });

  it('a suspension over the turn of the year, the table coming after it', () => {
    const pauses = [paused('2026-12-15', '2026-12-25')];
    const [wd, cd] = [from('2026-12-14', workingDays(10)), from('2026-12-14', calendarDays(20))];
    expect(projected(wd, pauses)).toMatchObject({ missing: 2027, stopped: false });
    expect(projected(cd, pauses)).toMatchObject({ day: '2027-01-13', missing: 2027 });
    expect(projected(wd, pauses, with2027)).toMatchObject({ day: '2027-01-08', missing: undefined });
    expect(projected(cd, pauses, with2027)).toMatchObject({ day: '2027-01-13', missing: undefined });
  });

  it('a case of a merged unit goes on when the suspension of that unit ends', () => {
    const standing = [
      { unit: 'v', from: undefined, to: undefined },
      { unit: 'u', from: day('2026-03-06'), to: undefined },
    ];
    const basis = from('2026-03-04', workingDays(5));
    const suspension = { scope: 'v', from: day('2026-03-05'), number: 7 };
    const stopped = pausesFor([{ ...suspension, to: undefined }], standing, basis.anchor);
    expect(projected(basis, stopped).stopped).toBe(true);
    const goesOn = pausesFor([{ ...suspension, to: day('2026-03-09') }], standing, basis.anchor);
    expect(projected(basis, goesOn)).toMatchObject({ day: '2026-03-13', stopped: false });
  });

  it('what was not running during a suspension is paused by it all the same', () => {
    const suspended = [{ scope: '*', from: day('2026-03-16'), to: day('2026-03-30'), number: 3 }];
    const pauses = pausesFor(suspended, [], day('2026-03-12'));
    expect(lastDay(from('2026-03-12', workingDays(5)), pauses)).toBe('2026-04-02');
    expect(lastDay(from('2026-03-12', calendarDays(10)), pauses)).toBe('2026-04-07');
    const open = [{ scope: '*', from: day('2026-03-16'), to: undefined, number: 3 }];
    const still = pausesFor(open, [], day('2026-03-12'));
    expect(projected(from('2026-03-12', workingDays(5)), still).stopped).toBe(true);
    expect(projected(from('2026-03-12', calendarDays(10)), still).stopped).toBe(true);
  });

  it('a suspension entered as of a day before the anchor gives no day more than the span has', () => {
    expect(lastDay(from('2026-03-12', workingDays(5)), [paused('2026-03-10', '2026-03-16')])).toBe('2026-03-23');
  });

  it('a resumption as of a day before the suspension takes nothing back', () => {
    const basis = from('2026-03-12', workingDays(5));
    const pauses = resumeBy([paused('2026-03-13')], '*', day('2026-03-10'));
    expect(pauses).toEqual([paused('2026-03-13', '2026-03-13')]);
    expect(lastDay(basis, pauses)).toBe('2026-03-19');
    expect(lastDay(basis)).toBe('2026-03-19');
  });

  it('a year’s table that comes after the resumption leaves what was left from the day of resuming', () => {
    const basis = from('2026-12-18', workingDays(5));
    const waits = running(basis, [paused('2026-12-21')]);
    expect(waits).toMatchObject({ stopped: true, missing: undefined });
    const resumed = reprojected(national, waits, [paused('2026-12-21', '2027-02-01')], 0);
    expect(resumed).toMatchObject({ stopped: false, missing: 2027 });
    const known = reprojected(with2027, resumed, resumed.pauses, 0);
    // The 21st is used up; four of five are left after the 1st of February.
    expect(known).toMatchObject({ day: '2027-02-05', missing: undefined });
  });

  it('a limit whose last day is that of the suspension ends as it would have', () => {
    const basis = from('2026-03-12', workingDays(5));
    expect(projected(basis, [paused('2026-03-19')])).toMatchObject({ day: '2026-03-19', stopped: false });
    expect(projected(basis, [paused('2026-03-18')])).toMatchObject({ day: '2026-03-19', stopped: true });
  });

  it('one that its own case stops on its last day ends on the day the case lets it go on', () => {
    const basis = from('2026-03-12', workingDays(5));
    const byCase = (to?: string): Pause => ({
      from: day('2026-03-19'),
      to: to === undefined ? to : day(to),
      by: 'case',
    });
    expect(projected(basis, [byCase()])).toMatchObject({ day: '2026-03-19', stopped: true });
    expect(projected(basis, [byCase('2026-03-24')])).toMatchObject({
      day: '2026-03-24',
      stopped: false,
      moved: { from: '2026-03-19', rule: 'stopped-on-its-last-day' },
    });
  });

  it('the last day is never a paused one, though the pause begins after the count is over', () => {
    const basis = from('2026-03-04', calendarDays(10));
    expect(projected(basis, [paused('2026-03-14', '2026-03-19')])).toMatchObject({
      day: '2026-03-20',
      moved: { from: '2026-03-14' },
    });
    expect(lastDay(from('2026-03-12', calendarDays(0)), [paused('2026-03-10', '2026-03-15')])).toBe('2026-03-16');
    expect(lastDay(from('2026-03-12', workingDays(0)), [paused('2026-03-10', '2026-03-15')])).toBe('2026-03-16');
    expect(lastDay(from('2026-03-12', workingDays(0)), [paused('2026-03-10', '2026-03-12')])).toBe('2026-03-13');
  });

  it('a turn comes on its day, suspended or not', () => {
    const basis = from('2026-03-04', byDay('2026-03-20'), { atStart: true });
    const turn = project(national, 'turn', basis, [paused('2026-03-05', '2026-03-25'), paused('2026-03-10')], 0);
    const at = startOfDay(day('2026-03-20'), national.zone);
    expect(turn).toMatchObject({ day: '2026-03-20', at, next: at, stage: 'reached', stopped: false });
  });
});

describe('fixed days and extensions', () => {
  it('a fixed day moves by the paused days since it was armed, and off no rest day', () => {
    const basis = from('2026-03-04', byDay('2026-03-20'));
    expect(lastDay(basis, [paused('2026-03-01', '2026-03-06')])).toBe('2026-03-22');
    expect(lastDay(basis, [paused('2026-03-20', '2026-03-30')])).toBe('2026-03-20');
  });
  it('a fixed day that lay behind when it was set stays where it is; one of that very day moves off paused days', () => {
    expect(lastDay(from('2026-03-04', byDay('2026-03-02')), [paused('2026-03-01', '2026-03-09')])).toBe('2026-03-02');
    expect(lastDay(from('2026-03-04', byDay('2026-03-04')), [paused('2026-03-01', '2026-03-09')])).toBe('2026-03-10');
  });
  it('a limit that starts anew ends at the later of its span and the extension', () => {
    const extension = { to: day('2026-04-10'), times: 1, askedOn: day('2026-03-10'), on: day('2026-03-11') };
    expect(lastDay(from('2026-03-20', workingDays(5), { extension }))).toBe('2026-04-10');
    expect(lastDay(from('2026-04-08', workingDays(5), { extension }))).toBe('2026-04-15');
    expect(lastDay(from('2026-03-20', workingDays(5), { extension }), [paused('2026-03-30', '2026-04-01')])).toBe(
      '2026-04-12',
    );
    expect(lastDay(from('2026-03-20', workingDays(2), { extension }), [paused('2026-03-01', '2026-03-11')])).toBe(
      '2026-04-10',
    );
  });
  it('what an extended limit misses of the calendar stays told: its span might reach further', () => {
    const extension = { to: day('2027-03-01'), times: 1, askedOn: day('2026-12-28'), on: day('2026-12-28') };
    const basis = from('2026-12-21', workingDays(20), { extension });
    expect(projected(basis)).toMatchObject({ day: '2027-03-01', missing: 2027 });
    expect(projected(from('2026-12-21', workingDays(5), { extension }))).toMatchObject({ missing: undefined });
  });
  it('the days of a deadline begin with the earliest that any part counts from', () => {
    const extension = { to: day('2026-04-10'), times: 1, askedOn: day('2026-03-10'), on: day('2026-03-11') };
    expect(countsFrom(from('2026-03-20', workingDays(5)))).toBe('2026-03-20');
    expect(countsFrom(from('2026-03-20', workingDays(5), { extension }))).toBe('2026-03-11');
    expect(countsFrom(from('2026-03-20', byDay('2026-04-01'), { armedOn: day('2026-03-18') }))).toBe('2026-03-18');
    // Where no days are counted it ends on its day, unless that is paused: whether it is must be known.
    expect(countsFrom(from('2026-03-20', workingDays(0)))).toBe('2026-03-19');
    expect(countsFrom(from('2026-03-20', byDay('2026-03-20')))).toBe('2026-03-19');
    expect(countsFrom(from('0001-01-01', workingDays(0)))).toBe('0001-01-01');
  });
});

describe('what the calendar does not know', () => {
  it('a roll off statutory holidays past the last known year is provisional, the year named', () => {
    const basis = from('2026-12-25', calendarDays(10), { roll: 'statutory' });
    expect(projected(basis)).toMatchObject({ day: '2027-01-04', missing: 2027 });
    expect(projected(basis, [], with2027)).toMatchObject({ missing: undefined });
  });
  it('days that are only passed over are not asked about', () => {
    expect(projected(from('2026-12-25', calendarDays(10), { roll: 'none' })).missing).toBeUndefined();
    expect(projected(from('2026-12-25', byDay('2027-06-01'))).missing).toBeUndefined();
    expect(projected(from('2026-12-28', workingDays(3)), [paused('2026-12-31', '2027-02-01')]).missing).toBeUndefined();
    expect(projected(from('2027-02-01', workingDays(0))).missing).toBeUndefined();
  });
  it('what ends after the last day that can be written ends on it', () => {
    for (const basis of [
      from('2026-03-04', byDay('9999-12-31')),
      from('9999-12-20', workingDays(30)),
      from('9999-12-20', calendarDays(30)),
      from('9999-12-31', workingDays(1)),
      from('9999-12-31', calendarDays(0)),
    ])
      for (const pauses of [[], [paused('9999-12-21', '9999-12-31'), paused('9999-12-29')]]) {
        const last = projected(basis, pauses);
        expect(last.day).toBe('9999-12-31');
        expect(last.at).toBe(Date.parse('9999-12-31T16:00Z'));
      }
  });
  it('a calendar on which nobody ever works ends there too', () => {
    const never = { ...national, kindOf: () => ({ kind: 'holiday', working: false }) as const };
    expect(lastDay(from('9990-01-01', workingDays(1)), [], never)).toBe('9999-12-31');
    expect(lastDay(from('9990-01-01', calendarDays(1)), [], never)).toBe('9999-12-31');
  });
});

describe('what it says next', () => {
  const basis = from('2026-03-12', workingDays(5), { soon: { unit: 'working-days', n: 3 } });
  const warns = startOfDay(day('2026-03-16'), national.zone);
  it('warns three working days before the last day, once that is still ahead', () => {
    expect(project(national, 'limit', basis, [], warns - 1)).toMatchObject({ stage: 'soon', next: warns });
    const missed = project(national, 'limit', basis, [], warns);
    expect(missed).toMatchObject({ stage: 'missed', next: missed.at, at: Date.parse('2026-03-20T00:00+08:00') });
  });
  it('calendar days before the last day, whatever they are', () => {
    const soon = { unit: 'calendar-days', n: 4 } as const;
    const next = Date.parse('2026-03-15T00:00+08:00');
    expect(project(national, 'limit', { ...basis, soon }, [], 0)).toMatchObject({ stage: 'soon', next });
  });
  it('a warning that has been given is given again where the last day has moved away from it', () => {
    const missed = running({ ...basis, soon: undefined });
    const moved = reprojected(national, { ...missed, basis }, [paused('2026-03-16', '2026-03-30')], warns + 1);
    expect(moved).toMatchObject({ stage: 'soon', day: '2026-04-02' });
  });
});

describe('projected anew', () => {
  it('the very same deadline where nothing changed', () => {
    const limit = running(from('2026-03-12', calendarDays(9)), [paused('2026-03-13', '2026-03-14')]);
    expect(reprojected(national, limit, [paused('2026-03-13', '2026-03-14')], 0)).toBe(limit);
    expect(reprojected(with2027, limit, limit.pauses, 0)).toBe(limit);
    const more = reprojected(national, limit, [paused('2026-03-13', '2026-03-14'), paused('2026-05-01')], 0);
    expect(more).toMatchObject({ ...limit, pauses: { length: 2 } });
  });
  it('a deadline of its own where only what it says next has changed, or only its history', () => {
    const basis = from('2026-03-12', workingDays(5), { soon: { unit: 'working-days', n: 3 } });
    const limit = running(basis, [paused('2026-03-19')]);
    const warned = reprojected(national, limit, limit.pauses, limit.next);
    expect(warned).toEqual({ ...limit, stage: 'missed', next: limit.at });
    const ended = reprojected(national, limit, [paused('2026-03-19', '2026-03-25')], 0);
    expect(ended).toEqual({ ...limit, pauses: [paused('2026-03-19', '2026-03-25')] });
  });
  it('an amended year moves what still runs, and shows what was missed wrongly', () => {
    const amended = composeCalendars(
      national,
      localCalendar({
        id: 'emergency',
        days: [{ day: day('2026-03-18'), working: false, name: text('应急放假', 'emergency'), source: 'notice' }],
      }),
    );
    const limit = running(from('2026-03-12', workingDays(5)));
    const breach = { deadline: limit.deadline, day: limit.day, at: limit.at, limit };
    const anew = reprojected(amended, limit, [], 0);
    expect([limit.day, anew.day]).toEqual(['2026-03-19', '2026-03-20']);
    expect(missedWrongly(breach, anew)).toBe(true);
    expect(missedWrongly(breach, limit)).toBe(false);
    expect(missedWrongly(breach, projected(limit.basis, [paused('2026-03-17')]))).toBe(true);
    expect(missedWrongly(breach, projected(limit.basis, [paused('2026-03-19')]))).toBe(false);
  });
});
