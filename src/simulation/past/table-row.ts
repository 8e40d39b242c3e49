/** Rows of a table from another system, as they are read. */
import { isDay, isInstantText, parseInstant, startOfDay } from '../../calendar/index.js';
import type { Day, Instant } from '../../calendar/index.js';
import { text } from '../../shared/index.js';
import type { Fault, Text } from '../../shared/index.js';

/** A row: texts by column, as CSV gives them. Other columns than these are not looked at; what is blank is absent. */
export interface TableRow {
  /** When it began, and when it ended: `2022-08-01`, `2022-08-01 09:30`, or an instant with offset. */
  readonly began: string;
  readonly ended?: string | null;
  /** When it left another way: withdrawn, passed on. */
  readonly left?: string | null;
  /** The limit's last day, `2022-08-05`. */
  readonly limit?: string | null;
  readonly unit?: string | null;
  readonly kind?: string | null;
}

/** When something happened: at an instant, or on a day. */
export type Time = { readonly day: Day } | { readonly at: Instant };

/** A row read. */
export interface ReadRow {
  readonly began: Time;
  readonly last: Time | undefined;
  readonly outcome: 'ended' | 'left' | 'cut';
  readonly limit: Day | undefined;
  readonly unit: string | undefined;
  readonly kind: string | undefined;
}

const local = /^(\d{4}-\d\d-\d\d)[T ]([01]\d|2[0-3]):([0-5]\d)$/u;
const notTime = text('不是日期或时间', 'not a day or a time');
const minuteMs = 60_000;

const timeOf = (given: string, zone: string): Time | undefined => {
  if (isDay(given)) return { day: given };
  if (isInstantText(given)) return { at: parseInstant(given) };
  const [, day, hours, minutes] = local.exec(given) ?? [];
  if (!isDay(day)) return undefined;
  return { at: startOfDay(day, zone) + (Number(hours) * 60 + Number(minutes)) * minuteMs };
};

/** Reads a row; else its faults, each under its column. */
export const readRow = (row: unknown, zone: string): ReadRow | readonly Fault[] => {
  if (typeof row !== 'object' || row === null) return [{ path: '', message: text('不是一行数据', 'not a row') }];
  const faults: Fault[] = [];
  const cell = (column: keyof TableRow): string | undefined => {
    const value = (row as Readonly<Record<string, unknown>>)[column] ?? '';
    if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
    faults.push({ path: column, message: text('须为文字', 'must be text') });
    return undefined;
  };
  const tell = (path: string, message: Text): undefined => {
    faults.push({ path, message });
  };
  const time = (column: 'began' | 'ended' | 'left'): Time | undefined => {
    const given = cell(column);
    return given === undefined ? undefined : (timeOf(given, zone) ?? tell(column, notTime));
  };
  const [began, ended, left, limit] = [time('began'), time('ended'), time('left'), cell('limit')];
  if (began === undefined && !faults.some(({ path }) => path === 'began'))
    tell('began', text('缺少开始时间', 'it has no beginning'));
  if (ended !== undefined && left !== undefined) tell('left', text('不能既办结又离开', 'it cannot both end and leave'));
  if (limit !== undefined && !isDay(limit)) tell('limit', text('形如 2022-09-30 的日期', 'a day such as 2022-09-30'));
  const [unit, kind] = [cell('unit'), cell('kind')];
  if (began === undefined || faults.length > 0) return faults;
  const last = ended ?? left;
  const outcome = ended !== undefined ? 'ended' : left !== undefined ? 'left' : 'cut';
  return { began, last, outcome, limit: isDay(limit) ? limit : undefined, unit, kind };
};
