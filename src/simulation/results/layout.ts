/** The layout of a season's figures: one cell for each measure and group, in an order that never changes. */
import { addDays } from '../../calendar/index.js';
import type { Day } from '../../calendar/index.js';
import type { When } from '../behaviour/index.js';
import type { Measure, Per } from './measure.js';

/** Groups that a measure may be split by, told once per scenario. */
export interface Groups {
  readonly roles: readonly string[];
  readonly by: Readonly<Record<Exclude<Per, 'season'>, readonly string[]>>;
}

/** The cells of one measure, from `at` on: one per group. */
export interface Block {
  readonly measure: Measure;
  readonly at: number;
  readonly groups: readonly string[];
  /** Days of a measure that has some: of the whole table, or the one day asked about. */
  readonly days: readonly Day[];
  /** Place of its sketch among all sketches; -1 where it has none. */
  readonly sketch: number;
}

/** All cells. */
export interface Layout {
  readonly blocks: readonly Block[];
  readonly cells: number;
  readonly sketches: number;
}

const daysBetween = (from: Day, to: Day): readonly Day[] => {
  const days: Day[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
};

const groupsOf = (measure: Measure, groups: Groups, days: readonly Day[]): readonly string[] => {
  if (measure.kind === 'by-day') return days;
  if (measure.kind === 'work') return groups.roles;
  const per = measure.kind === 'at-zero' ? 'season' : (measure.per ?? 'season');
  return per === 'season' ? [''] : groups.by[per];
};

/** Lays out measures; `meant` gives the day that a measure names. What lies before `first` has no cell. */
export const layoutOf = (
  measures: readonly Measure[],
  groups: Groups,
  meant: (when: When) => Day,
  first?: Day,
): Layout => {
  let cells = 0;
  let sketches = 0;
  const from = (day: Day): Day => (first !== undefined && first > day ? first : day);
  const blocks = measures.map((measure): Block => {
    const days =
      'on' in measure
        ? [meant(measure.on)]
        : measure.kind === 'by-day'
          ? daysBetween(from(meant(measure.from)), meant(measure.to))
          : [];
    const names = groupsOf(measure, groups, days);
    const block = {
      measure,
      at: cells,
      groups: names,
      days,
      sketch: measure.kind === 'time' ? sketches : -1,
    };
    cells += names.length;
    if (measure.kind === 'time') sketches += names.length;
    return block;
  });
  return { blocks, cells, sketches };
};
