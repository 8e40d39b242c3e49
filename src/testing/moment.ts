/** Moments in a test: a day, a day with a time, or a full instant, read in the campaign's zone. */
import { day, formatInstant, isDay, isInstantText, parseInstant, startOfDay } from '../calendar/index.js';
import type { Instant } from '../calendar/index.js';
import { DubanError, text } from '../shared/index.js';

const hour = 3_600_000;
const local = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-4]):([0-5]\d)$/u;

/** The time that a bare day stands for: office hours have begun. */
export const officeHour = 10;

/** The instant of `2022-09-05` (10:00), `2022-09-05T16:30` or a full ISO instant; `DubanError` `bad-moment` for anything else. */
export const momentOf = (given: string, zone: string): Instant => {
  const unread = given;
  if (isDay(given)) return startOfDay(given, zone) + officeHour * hour;
  const [, date = '', hours = '', minutes = ''] = local.exec(given) ?? [];
  if (isDay(date)) return startOfDay(day(date), zone) + Number(hours) * hour + Number(minutes) * 60_000;
  if (isInstantText(given)) return parseInstant(given);
  throw new DubanError(
    'bad-moment',
    text(
      `不是日期或时间：${unread}（如 2022-09-05 或 2022-09-05T16:30）`,
      `not a day or time: ${unread} (2022-09-05 or 2022-09-05T16:30)`,
    ),
  );
};

/** An instant as a timeline shows it: `2022-09-05 10:00`. */
export const shown = (at: Instant, zone: string): string =>
  Number.isFinite(at) ? formatInstant(at, zone).slice(0, 16).replace('T', ' ') : '';
