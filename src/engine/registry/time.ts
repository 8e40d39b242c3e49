/** The county's time: deadlines suspended and resumed for all or for a unit, and years of the calendar. */
import { composeCalendars, yearTable } from '../../calendar/index.js';
import { isDubanError, text } from '../../shared/index.js';
import { reprojectCases } from '../deadlines/index.js';
import { failure, refuse } from '../outcome/index.js';
import type { Refusal } from '../outcome/index.js';
import { read } from '../state/index.js';
import type { Run, YearTableData } from '../state/index.js';
import type { RegistryEntry } from './entry.js';
import { recordOutcome } from './outcome.js';

const unknownScope = (scope: string): Refusal =>
  refuse({ ...failure('unknown-unit', text('单位未登记', 'the unit is not registered'), scope), path: 'data.scope' });

/** Decides `deadlines.suspend`: limits stand still after this day. A unit that was replaced cannot be suspended. */
export const suspend = (run: Run, entry: RegistryEntry): Refusal | undefined => {
  const { scope, reason } = entry.data as { readonly scope: string; readonly reason: string };
  const unit = scope === '*' ? undefined : read(run.world.units, scope);
  if (scope !== '*' && unit === undefined) return unknownScope(scope);
  if (unit?.successor !== undefined)
    return refuse({
      ...failure(
        'unit-replaced',
        text('单位已被并入或分立，请对承接单位暂停', 'the unit has been replaced: suspend its successor'),
        scope,
        text(unit.successor, unit.successor),
      ),
      path: 'data.scope',
    });
  if (run.world.suspensions.some((one) => one.scope === scope && one.to === undefined))
    return refuse(failure('already-so', text('时限已暂停', 'already suspended'), scope));
  const told = recordOutcome(run, entry.who, 'deadlines.suspended', {
    data: { suspended: { scope, from: run.on }, reason },
  });
  reprojectCases(run, entry.who, 'deadline.suspended', told.seq, text(`暂停计时：${reason}`, `suspended: ${reason}`));
  return undefined;
};

/** Decides `deadlines.resume`: limits go on after this day with what is left of them. */
export const resume = (run: Run, entry: RegistryEntry): Refusal | undefined => {
  const { scope, reason } = entry.data as { readonly scope: string; readonly reason: string };
  if (scope !== '*' && read(run.world.units, scope) === undefined) return unknownScope(scope);
  const open = run.world.suspensions.find((one) => one.scope === scope && one.to === undefined);
  if (open === undefined) return refuse(failure('already-so', text('时限未暂停', 'not suspended'), scope));
  if (run.on < open.from)
    return refuse({
      ...failure(
        'bad-dates',
        text('恢复日期早于暂停日期', 'resumed before the day of the suspension'),
        run.on,
        text(`不早于${open.from}`, `not before ${open.from}`),
      ),
      path: 'occurredOn',
    });
  const told = recordOutcome(run, entry.who, 'deadlines.resumed', {
    data: { resumed: { number: open.number, to: run.on }, reason },
  });
  reprojectCases(run, entry.who, 'deadline.resumed', told.seq, text(`恢复计时：${reason}`, `resumed: ${reason}`));
  return undefined;
};

const recordTable = (
  run: Run,
  entry: RegistryEntry,
  type: 'calendar.extended' | 'calendar.amended',
  table: YearTableData,
): Refusal | undefined => {
  try {
    composeCalendars(run.world.calendar, yearTable(table));
  } catch (fault) {
    if (!isDubanError(fault)) throw fault;
    const [first] = fault.faults;
    return refuse({
      ...failure('bad-calendar', first?.message ?? text('日历表有误', 'the table is wrong'), table.year),
      path: first === undefined ? 'data' : `data.${first.path}`,
    });
  }
  const told = recordOutcome(run, entry.who, type, { data: { table } });
  reprojectCases(
    run,
    entry.who,
    'deadline.reprojected',
    told.seq,
    text(`日历：${table.source}`, `calendar: ${table.source}`),
  );
  return undefined;
};

/** Decides `calendar.extend`: the next year becomes known, and what rested on it is projected again. */
export const extendCalendar = (run: Run, entry: RegistryEntry): Refusal | undefined => {
  const table = entry.data as unknown as YearTableData;
  const known = run.world.calendar.knownUntil;
  if (`${table.year}-12-31` <= known)
    return refuse(
      failure(
        'already-known',
        text('该年日历已有，更正请用更正日历', 'that year is known: amend it instead'),
        table.year,
      ),
    );
  if (`${table.year - 1}-12-31` > known)
    return refuse(
      failure('calendar-gap', text('请按年份先后补充日历', 'extend the calendar year by year'), table.year),
    );
  return recordTable(run, entry, 'calendar.extended', table);
};

/** Decides `calendar.amend`: a year that is known reads otherwise, and every running limit is projected again. */
export const amendCalendar = (run: Run, entry: RegistryEntry): Refusal | undefined => {
  const table = entry.data as unknown as YearTableData;
  const { knownFrom, knownUntil } = run.world.calendar;
  if (`${table.year}-12-31` > knownUntil || `${table.year}-01-01` < knownFrom)
    return refuse(
      failure('calendar-gap', text('该年日历尚未补充', 'that year is not known yet: extend the calendar'), table.year),
    );
  return recordTable(run, entry, 'calendar.amended', table);
};
