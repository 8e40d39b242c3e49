/** Deadlines projected, beside a count that asks the calendar about every day anew. */
import { addDays, day, endOfDay, isWorking, nationalCalendar } from '../../src/calendar/index.js';
import type { Day } from '../../src/calendar/index.js';
import { project } from '../../src/engine/deadlines/index.js';
import type { DeadlineBasis, Pause } from '../../src/policy/index.js';
import { median, perSecond } from './row.js';
import type { Row } from './row.js';
import { sized } from './scale.js';
import type { Scale } from './scale.js';

const calendar = nationalCalendar();
const anchors = Array.from({ length: 1_000 }, (_, n) => addDays(day('2022-01-01'), n));

const bases = (unit: 'working-days' | 'calendar-days', n: number): readonly DeadlineBasis[] =>
  anchors.map((anchor) => ({
    anchor,
    anchored: 'effect',
    span: { unit, n },
    roll: 'rest-days',
    armedOn: anchor,
    soon: undefined,
    atStart: false,
    extension: undefined,
  }));

/** What was found, so that no engine leaves the work out. */
let seen = 0;

const rate = (times: number, work: () => void): number =>
  median(Array.from({ length: 7 }, () => perSecond(times * anchors.length, work)).slice(2));

const projects = (times: number, of: readonly DeadlineBasis[], pauses: readonly Pause[]) => (): void => {
  for (let n = 0; n < times; n += 1) for (const basis of of) seen += project(calendar, 'limit', basis, pauses, 0).next;
};

const asked = (anchor: Day, n: number): number => {
  let at = anchor;
  for (let left = n; left > 0;) {
    at = addDays(at, 1);
    if (isWorking(calendar, at) === true) left -= 1;
  }
  return endOfDay(at, calendar.zone);
};

/** Rows of the suite. */
export const run = async (scale: Scale): Promise<readonly Row[]> => {
  const times = sized(scale, 50, 1);
  const pauses: readonly Pause[] = [
    { from: day('2022-10-01'), to: day('2022-10-20'), by: '*' },
    { from: day('2023-10-01'), to: day('2023-10-20'), by: 'unit:finance' },
  ];
  const baseline = rate(times, () => {
    for (let n = 0; n < times; n += 1) for (const anchor of anchors) seen += asked(anchor, 10);
  });
  const suite = 'deadlines';
  const row = (name: string, value: number): Row => ({
    suite,
    name,
    value,
    unit: 'deadlines/s',
    baseline,
    ratio: value / baseline,
  });
  const rows = [
    row('ten working days', rate(times, projects(times, bases('working-days', 10), []))),
    row('ten working days, two suspensions', rate(times, projects(times, bases('working-days', 10), pauses))),
    row('sixty calendar days', rate(times, projects(times, bases('calendar-days', 60), []))),
    { suite, name: 'days found, each asked anew', value: baseline, unit: 'deadlines/s' },
  ];
  if (seen === 0) throw new Error('nothing was projected');
  return rows;
};
