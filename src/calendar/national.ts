/** The State Council's holidays and make-up working days, year by year, 2004–2026. */
import chineseDays from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { text } from '../shared/index.js';
import { plainDay } from './compose.js';
import { firstOfYear, lastOfYear, yearOf } from './day.js';
import type { Day } from './day.js';
import type { DayKind, WorkingCalendar } from './working-calendar.js';
import { defaultZone } from './zone.js';

/** The table of the chinese-days package; nothing else of that package is used. */
interface Table {
  /** `"2022-10-01": "National Day,国庆节,3"`. */
  readonly holidays: Readonly<Record<string, string>>;
  readonly workdays: Readonly<Record<string, string>>;
}

/*! The table is that of chinese-days, Copyright (c) 2024 Yawei sun, MIT License. */
const table: Table = chineseDays;

/** Make-up working days that the table lacks. */
const correctedWorkdays: Readonly<Record<string, string>> = {
  // The notice for 2006 moves Saturday 31 December 2005 to 2 January 2006; the table, kept by year, leaves it out.
  '2005-12-31': "New Year's Day,元旦,1",
};

const first = firstOfYear(2004);
const last = lastOfYear(2026);

/** The notices whose numbers are known; the others are named by their title. */
const notices: Readonly<Record<number, string>> = { 2022: '国办发明电〔2021〕11号' };

/** What moves in December moves for New Year's Day, by the notice for the year after. */
const noticeOf = (of: Day): string => {
  const year = yearOf(of) + (of.slice(5, 7) === '12' ? 1 : 0);
  return notices[year] ?? `国务院办公厅关于${year}年部分节假日安排的通知`;
};

const nameOf = (entry: string) => {
  const [en = '', zh = ''] = entry.split(',');
  return text(zh, en);
};

const kindOf = (of: Day): DayKind => {
  if (of < first || of > last) return { kind: 'unknown', working: undefined };
  const holiday = table.holidays[of];
  if (holiday !== undefined) return { kind: 'holiday', working: false, name: nameOf(holiday), source: noticeOf(of) };
  const makeup = table.workdays[of] ?? correctedWorkdays[of];
  if (makeup !== undefined) return { kind: 'makeup', working: true, name: nameOf(makeup), source: noticeOf(of) };
  return plainDay(of);
};

const national: WorkingCalendar = { id: 'cn-national', zone: defaultZone, knownFrom: first, knownUntil: last, kindOf };

/** China's national working calendar, known 2004-01-01 to 2026-12-31. */
export const nationalCalendar = (): WorkingCalendar => national;
