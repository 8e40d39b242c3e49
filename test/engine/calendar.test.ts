/** The calendar in a running campaign: years that come, years that change, and days that nobody knows yet. */
import { describe, expect, it } from 'vitest';
import {
  addWorkingDays,
  composeCalendars,
  day,
  endOfDay,
  localCalendar,
  nationalCalendar,
  restOf,
  startOfDay,
} from '../../src/calendar/index.js';
import { createEngine } from '../../src/engine/index.js';
import { text } from '../../src/shared/index.js';
import { memoryStore } from '../../src/stores/memory/index.js';
import { docPolicy, docsWithin } from './doc-policy.js';
import { session } from './doc-session.js';

const table = (year: number, more: object = {}) => ({
  data: { year, holidays: [`${year}-01-01`], workdays: [], source: `${year} 年放假安排`, ...more },
});

describe('a year that comes', () => {
  it('31 December 2005 was worked: five working days from the 26th end on it', () => {
    expect(nationalCalendar().kindOf(day('2005-12-31'))).toMatchObject({ kind: 'makeup', working: true });
    expect(addWorkingDays(nationalCalendar(), day('2005-12-26'), 5).day).toBe('2005-12-31');
  });

  it('has its make-up day in December counted, though that lies in the year before', async () => {
    const s = await session({ policy: docsWithin(10, 10) });
    await s.open('2026-12-21', 'd', 'u');
    await s.ok('2026-12-22', 'calendar.extend', table(2027, { workdays: ['2026-12-26'] }));
    // 22–25, the make-up Saturday, 28–31 December, and 4 January.
    expect(s.last('d', 'wd')).toBe('2027-01-04');
  });

  it.each([
    ['holds only days of another year', { holidays: ['2028-01-01'] }],
    ['has one day both off and worked', { holidays: ['2027-01-01'], workdays: ['2027-01-01'] }],
  ])('is refused where its table %s', async (_, more) => {
    const s = await session();
    expect(await s.code('2026-12-22', 'calendar.extend', table(2027, more))).toBe('bad-calendar');
  });

  it('comes in its turn: a known one is amended, one ahead of the next is refused', async () => {
    const s = await session();
    expect(await s.code('2026-03-04', 'calendar.extend', table(2026))).toBe('already-known');
    expect(await s.code('2026-03-04', 'calendar.extend', table(2028))).toBe('calendar-gap');
    expect(await s.code('2026-03-04', 'calendar.amend', table(2027))).toBe('calendar-gap');
  });
});

describe('a year that changes', () => {
  it('moves what runs, with old day, new day and the reason', async () => {
    const s = await session();
    await s.open('2026-03-04', 'd', 'u');
    const holidays = Array.from({ length: 366 }, (_, n) =>
      new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10),
    ).filter((of) => of.startsWith('2026') && nationalCalendar().kindOf(day(of)).kind === 'holiday');
    const workdays = ['2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10', '2026-01-04'];
    const [, moved] = await s.ok(
      '2026-03-05',
      'calendar.amend',
      table(2026, { holidays: [...holidays, '2026-03-09', '2026-03-10'], workdays, source: '县人民政府通知' }),
    );
    expect(s.last('d', 'wd')).toBe('2026-03-13');
    expect(moved).toMatchObject({
      type: 'deadline.reprojected',
      case: 'd',
      data: {
        reason: { zh: expect.stringContaining('县人民政府通知') as string },
        moved: [{ deadline: 'wd', from: '2026-03-11', to: '2026-03-13' }],
      },
    });
  });

  it('shows what was missed wrongly and lets it run again; what was rightly missed stays', async () => {
    const s = await session();
    await s.open('2026-03-04', 'd', 'u');
    await s.pass('2026-03-12 09:00');
    expect(s.missed('d')).toEqual(['wd 2026-03-11']);
    await s.ok('2026-03-12', 'calendar.amend', table(2026, { holidays: ['2026-03-10', '2026-03-11'] }));
    expect(s.missed('d')).toEqual([]);
    expect(s.last('d', 'wd')).toBe('2026-03-13');
    expect(s.engine.case('d')?.wrongBreaches).toMatchObject([
      { deadline: 'wd', day: '2026-03-11', right: '2026-03-13' },
    ]);
    await s.pass('2026-03-16');
    expect(s.missed('d')).toEqual(['wd 2026-03-13']);
    await s.ok('2026-03-16', 'calendar.amend', table(2026, { holidays: ['2026-03-30'] }));
    expect(s.missed('d')).toEqual(['wd 2026-03-13']);
  });

  it('for one county, by a local rest day adopted with a new policy, moves what runs', async () => {
    const s = await session();
    await s.open('2026-03-04', 'd', 'u');
    const local = localCalendar({
      id: 'county',
      days: [{ day: day('2026-03-10'), working: false, name: text('县庆', 'county day'), source: '县人民政府通知' }],
    });
    const policy = docPolicy({ version: '2', calendar: composeCalendars(nationalCalendar(), local) });
    const adopted = await createEngine({
      policy,
      store: s.store,
      instants: 'given',
      onWarning: () => undefined,
      adopt: { id: 'a', by: 'officer', at: '2026-03-05T10:00+08:00', reason: '县庆放假' },
    });
    expect(adopted.case('d')?.armed).toMatchObject([{ deadline: 'cd' }, { deadline: 'wd', day: '2026-03-12' }]);
    const moved = (await adopted.history('d')).at(-1);
    expect(moved).toMatchObject({
      type: 'deadline.reprojected',
      data: { moved: [{ deadline: 'wd', from: '2026-03-11', to: '2026-03-12' }] },
    });
  });
});

describe('days that nobody knows yet', () => {
  it('miss no limit: it waits, the year named, and is projected when the table comes', async () => {
    const s = await session();
    await s.open('2026-12-29', 'd', 'u');
    expect(s.engine.case('d')?.armed.find(({ deadline }) => deadline === 'wd')).toMatchObject({ missing: 2027 });
    await s.pass('2027-02-01');
    expect(s.missed('d')).toEqual([]);
    expect(s.engine.faults()).toEqual([{ kind: 'calendar', year: 2027 }]);
    await s.ok('2027-02-01', 'calendar.extend', table(2027));
    expect(s.engine.faults()).toEqual([]);
    await s.pass('2027-02-02');
    expect(s.missed('d')).toEqual(['wd 2027-01-06', 'cd 2027-01-08']);
  });

  it('a roll off statutory holidays past the horizon is provisional, the missing year named', async () => {
    const s = await session({ policy: docPolicy({ roll: 'statutory' }) });
    await s.open('2026-12-29', 'd', 'u');
    expect(s.engine.case('d')?.armed.find(({ deadline }) => deadline === 'cd')).toMatchObject({ missing: 2027 });
  });

  it('what is left over them is told as unknown, the year named', () => {
    const rest = restOf(nationalCalendar(), day('2026-12-30'), day('2027-01-08'), 'working-days');
    expect(rest).toMatchObject({ missing: 2027 });
  });

  it('a season with such days is told loudly at opening, and stands among the faults until the table comes', async () => {
    const told: string[] = [];
    const title = text('进行', 'run');
    const policy = docPolicy({
      phases: [{ id: 'run', title, cites: ['1'], from: day('2026-06-01'), to: day('2027-06-30') }],
    });
    const s = await session({ policy, onWarning: (message) => told.push(message) });
    expect(told).toEqual([expect.stringContaining('2027')]);
    expect(s.engine.faults()).toEqual([{ kind: 'calendar', year: 2027 }]);
    await s.ok('2026-12-01', 'calendar.extend', table(2027));
    expect(s.engine.faults()).toEqual([]);
  });
});

describe('a day begins and ends where its zone has it', () => {
  it.each([
    ['Asia/Amman', '2021-10-28', '2021-10-28T21:00:00.000Z'],
    ['Asia/Gaza', '2021-10-28', '2021-10-28T21:00:00.000Z'],
  ])('%s goes back at midnight: %s ends once', (zone, of, expected) => {
    expect(new Date(endOfDay(day(of), zone)).toISOString()).toBe(expected);
  });

  it.each(['Asia/Amman', 'Asia/Gaza', 'Asia/Hebron', 'Asia/Chita', 'Asia/Magadan', 'Asia/Colombo'])(
    '%s: a limit is missed at the first instant of the next day, in every year',
    async (zone) => {
      const dayOf = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' });
      for (let year = 1996; year < 2026; year += 1)
        for (const month of [2, 3, 9, 10])
          for (let date = 20; date < 33; date += 1) {
            const of = new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);
            const start = startOfDay(day(of), zone);
            expect([dayOf.format(start), dayOf.format(start - 1) < of], `${zone} ${of}`).toEqual([of, true]);
          }
    },
  );

  it('a limit in Amman is missed at the end of its day there', async () => {
    const calendar = { ...nationalCalendar(), id: 'jo', zone: 'Asia/Amman' };
    const title = text('进行', 'run');
    const policy = docPolicy({
      calendar,
      phases: [{ id: 'run', title, cites: ['1'], from: day('2021-01-01'), to: day('2021-12-31') }],
    });
    const engine = await createEngine({ policy, store: memoryStore(), instants: 'given' });
    await engine.receive({
      id: 'u',
      type: 'unit.register',
      at: '2021-10-01T09:00Z',
      by: 'host',
      data: { unit: 'u', name: 'u', kind: 'department' },
    });
    const appointed = { person: 'o', name: 'o', role: 'office', unit: 'u', from: '2021-01-01' };
    await engine.receive({ id: 'o', type: 'person.appoint', at: '2021-10-01T09:00Z', by: 'host', data: appointed });
    await engine.receive({
      id: 'd',
      type: 'doc.open',
      at: '2021-10-20T09:00Z',
      by: 'o',
      case: 'd',
      unit: 'u',
      data: { until: '2021-10-28' },
    });
    expect(engine.case('d')?.armed.find(({ deadline }) => deadline === 'fd')?.at).toBe(Date.parse('2021-10-28T21:00Z'));
  });
});

describe('the last day that can be written', () => {
  it('is due that day, or refused; nothing throws', async () => {
    const s = await session({ policy: docPolicy({ bounds: { years: 10_000 } }) });
    await s.open('2026-03-04', 'd', 'u', { until: '9999-12-31' });
    expect(s.last('d', 'fd')).toBe('9999-12-31');
    await s.suspend('2026-03-05', '*');
    await s.resume('2026-03-09', '*');
    expect(s.last('d', 'fd')).toBe('9999-12-31');
    await s.pass('2026-12-30');
    expect(s.engine.faults()).toEqual([]);
  });
});
