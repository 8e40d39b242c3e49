/** What an official reads of a count: every day, whether it counts, and why. */
import { describe, expect, it } from 'vitest';
import { composeCalendars, day, localCalendar } from '../../../src/calendar/index.js';
import { explainDeadline } from '../../../src/engine/deadlines/index.js';
import { text } from '../../../src/shared/index.js';
import { byDay, calendarDays, from, national, paused, running, workingDays } from './given.js';

const english = (...of: Parameters<typeof running>): readonly string[] =>
  explainDeadline(of[2] ?? national, running(...of)).map(
    ({ day: on, counts, left, why }) => `${on.slice(5)} ${counts ? '+' : '-'}${left} ${why.en}`,
  );

const chinese = (...of: Parameters<typeof running>): readonly string[] =>
  explainDeadline(of[2] ?? national, running(...of)).map(({ why }) => why.zh);

describe('a count told day by day', () => {
  it('working days, a make-up day, a weekend and a holiday with its notice', () => {
    expect(english(from('2022-10-07', workingDays(2)))).toMatchInlineSnapshot(`
      [
        "10-08 +1 working day 1 of 2; make-up day, worked (National Day, 国办发明电〔2021〕11号)",
        "10-09 +0 working day 2 of 2; make-up day, worked (National Day, 国办发明电〔2021〕11号)",
      ]
    `);
    expect(english(from('2022-09-30', workingDays(1))).slice(0, 2)).toMatchInlineSnapshot(`
      [
        "10-01 -1 holiday (National Day, 国办发明电〔2021〕11号); not counted",
        "10-02 -1 holiday (National Day, 国办发明电〔2021〕11号); not counted",
      ]
    `);
    expect(chinese(from('2022-10-07', workingDays(2)))).toMatchInlineSnapshot(`
      [
        "第1个工作日（共2个）；调休上班日（国庆节，国办发明电〔2021〕11号）",
        "第2个工作日（共2个）；调休上班日（国庆节，国办发明电〔2021〕11号）",
      ]
    `);
  });

  it('a last day that moves, off rest days and off paused ones', () => {
    expect(english(from('2026-03-12', calendarDays(2)), [paused('2026-03-15', '2026-03-16')])).toMatchInlineSnapshot(`
      [
        "03-13 +1 day 1 of 2",
        "03-14 +0 day 2 of 2; weekend; the last day is to be moved",
        "03-15 -0 weekend; passed over: the last day is moved on",
        "03-16 -0 all deadlines are suspended (since 2026-03-15): not counted",
        "03-17 -0 working day; the last day is moved here from 2026-03-14 (Civil Code 203)",
      ]
    `);
    expect(chinese(from('2026-03-12', calendarDays(2)), [paused('2026-03-15', '2026-03-16')])).toMatchInlineSnapshot(`
      [
        "第1日（共2日）",
        "第2日（共2日）；周末休息；期满日须顺延",
        "周末休息；期满后顺延，不止于本日",
        "全部期限统一中止（自2026-03-15起），不计入",
        "工作日；期满日由2026-03-14顺延至本日（民法典第二百零三条）",
      ]
    `);
  });

  it('pauses: by whom and since when, each that stops the day', () => {
    const pauses = [paused('2026-03-12', '2026-03-13', 'unit:finance'), paused('2026-03-12', '2026-03-16', 'case')];
    expect(english(from('2026-03-12', workingDays(1)), pauses)).toMatchInlineSnapshot(`
      [
        "03-13 -1 the deadlines of finance are suspended (since 2026-03-12): not counted; this case is paused (since 2026-03-12): not counted",
        "03-14 -1 this case is paused (since 2026-03-12): not counted",
        "03-15 -1 this case is paused (since 2026-03-12): not counted",
        "03-16 -1 this case is paused (since 2026-03-12): not counted",
        "03-17 +0 working day 1 of 1",
      ]
    `);
    expect(chinese(from('2026-03-12', workingDays(1)), pauses)).toMatchInlineSnapshot(`
      [
        "finance的期限中止（自2026-03-12起），不计入；本件中止（自2026-03-12起），不计入",
        "本件中止（自2026-03-12起），不计入",
        "本件中止（自2026-03-12起），不计入",
        "本件中止（自2026-03-12起），不计入",
        "第1个工作日（共1个）",
      ]
    `);
  });

  it('a stopped limit says that its days hold only if it goes on at once', () => {
    expect(english(from('2026-03-12', workingDays(2)), [paused('2026-03-13')])).toMatchInlineSnapshot(`
      [
        "03-13 +1 working day 1 of 2",
        "03-14 -1 weekend; not counted; all deadlines are suspended (since 2026-03-13, not yet ended): told as if it ended at once",
        "03-15 -1 weekend; not counted; all deadlines are suspended (since 2026-03-13, not yet ended): told as if it ended at once",
        "03-16 +0 working day 2 of 2; all deadlines are suspended (since 2026-03-13, not yet ended): told as if it ended at once",
      ]
    `);
    expect(chinese(from('2026-03-12', workingDays(2)), [paused('2026-03-13')])).toMatchInlineSnapshot(`
      [
        "第1个工作日（共2个）",
        "周末休息；不计入；全部期限统一中止（自2026-03-13起，尚未恢复），按即时恢复推算",
        "周末休息；不计入；全部期限统一中止（自2026-03-13起，尚未恢复），按即时恢复推算",
        "第2个工作日（共2个）；全部期限统一中止（自2026-03-13起，尚未恢复），按即时恢复推算",
      ]
    `);
  });

  it('a year that the calendar does not know', () => {
    expect(english(from('2026-12-31', workingDays(2)))).toMatchInlineSnapshot(`
      [
        "01-01 +1 working day 1 of 2; the calendar of 2027 is not known: taken provisionally for a weekday that is worked",
        "01-02 -1 the calendar of 2027 is not known: taken provisionally for a weekend; not counted",
        "01-03 -1 the calendar of 2027 is not known: taken provisionally for a weekend; not counted",
        "01-04 +0 working day 2 of 2; the calendar of 2027 is not known: taken provisionally for a weekday that is worked",
      ]
    `);
    expect(chinese(from('2026-12-31', workingDays(2)))).toMatchInlineSnapshot(`
      [
        "第1个工作日（共2个）；尚无2027年放假安排，暂按周一至周五工作推算",
        "尚无2027年放假安排，暂按周末休息推算；不计入",
        "尚无2027年放假安排，暂按周末休息推算；不计入",
        "第2个工作日（共2个）；尚无2027年放假安排，暂按周一至周五工作推算",
      ]
    `);
  });

  it('a fixed day, one that lay behind when it was set, and an extension', () => {
    expect(english(from('2026-03-12', byDay('2026-03-14')), [paused('2026-03-12', '2026-03-13')]))
      .toMatchInlineSnapshot(`
        [
          "03-13 -2 all deadlines are suspended (since 2026-03-12): not counted",
          "03-14 +1 day 1 of 2 to the fixed date",
          "03-15 +0 day 2 of 2 to the fixed date",
        ]
      `);
    expect(english(from('2026-03-12', byDay('2026-03-10')))).toMatchInlineSnapshot(`
      [
        "03-10 -0 a fixed date that lay behind when it was set: no pause moves it",
      ]
    `);
    const extension = { to: day('2026-03-22'), times: 1, askedOn: day('2026-03-19'), on: day('2026-03-20') };
    expect(english(from('2026-03-12', workingDays(5), { extension }))).toMatchInlineSnapshot(`
      [
        "03-21 +1 day 1 of 2 to the extended last day",
        "03-22 +0 day 2 of 2 to the extended last day",
      ]
    `);
    expect(chinese(from('2026-03-12', workingDays(5), { extension }))).toMatchInlineSnapshot(`
      [
        "至延长后的期满日共2日，本日第1日",
        "至延长后的期满日共2日，本日第2日",
      ]
    `);
  });

  it('a span without days ends on the day itself, or on the first that is not paused', () => {
    expect(english(from('2026-03-12', workingDays(0)))).toMatchInlineSnapshot(`
      [
        "03-12 -0 it ends on the day itself",
      ]
    `);
    expect(english(from('2026-03-12', calendarDays(0)), [paused('2026-03-11', '2026-03-13')])).toMatchInlineSnapshot(`
      [
        "03-14 -0 2026-03-12 is paused: it ends on the first day that is not",
        "03-15 -0 weekend; passed over: the last day is moved on",
        "03-16 -0 working day; the last day is moved here from 2026-03-14 (Civil Code 203)",
      ]
    `);
  });

  it('a day of a local calendar has its name and its source', () => {
    const festival = {
      day: day('2026-03-13'),
      working: false,
      name: text('三月三', 'local festival'),
      source: 'county',
    };
    const calendar = composeCalendars(national, localCalendar({ id: 'local', days: [festival] }));
    expect(english(from('2026-03-12', workingDays(1)), [], calendar)).toMatchInlineSnapshot(`
      [
        "03-13 -1 holiday (local festival, county); not counted",
        "03-14 -1 weekend; not counted",
        "03-15 -1 weekend; not counted",
        "03-16 +0 working day 1 of 1",
      ]
    `);
  });

  it('a day that lies thousands of days away is told last, without all the days between', () => {
    const rows = explainDeadline(national, running(from('2026-03-12', byDay('9999-12-31'))));
    expect(rows.length).toBe(4_001);
    expect(rows.at(-1)).toMatchObject({ day: '9999-12-31', counts: true, left: 0 });
  });
});
