/** The State Council's holidays and make-up working days, year by year, 2004–2026. */
import { createRequire } from 'node:module';
import { text } from '../shared/index.js';
import { day, weekdayOf } from './day.js';
import type { Day } from './day.js';
import { defaultZone } from './instant.js';
import type { DayKind, WorkingCalendar } from './working-calendar.js';

/** The table of the chinese-days package; nothing else of that package is used. */
interface Table {
  /** `"2022-10-01": "National Day,国庆节,3"`. */
  readonly holidays: Readonly<Record<string, string>>;
  readonly workdays: Readonly<Record<string, string>>;
}

const table = createRequire(import.meta.url)('chinese-days/dist/chinese-days.json') as Table;

const first = day('2004-01-01');
const last = day('2026-12-31');

/** The notices whose numbers are known; the others are named by their title. */
const notices: Readonly<Record<string, string>> = { '2022': '国办发明电〔2021〕11号' };

const noticeOf = (of: Day): string =>
  notices[of.slice(0, 4)] ?? `国务院办公厅关于${of.slice(0, 4)}年部分节假日安排的通知`;

const nameOf = (entry: string) => {
  const [en = '', zh = ''] = entry.split(',');
  return text(zh, en);
};

const kindOf = (of: Day): DayKind => {
  if (of < first || of > last) return { kind: 'unknown', working: undefined };
  const holiday = table.holidays[of];
  if (holiday !== undefined) return { kind: 'holiday', working: false, name: nameOf(holiday), source: noticeOf(of) };
  const makeup = table.workdays[of];
  if (makeup !== undefined) return { kind: 'makeup', working: true, name: nameOf(makeup), source: noticeOf(of) };
  return weekdayOf(of) > 5 ? { kind: 'weekend', working: false } : { kind: 'workday', working: true };
};

const national: WorkingCalendar = { id: 'cn-national', zone: defaultZone, knownFrom: first, knownUntil: last, kindOf };

/** China's national working calendar, known 2004-01-01 to 2026-12-31. */
export const nationalCalendar = (): WorkingCalendar => national;
