/** The layout of a season's figures: one cell for each measure and group, in an order that never changes. */
import { addDays } from '../../calendar/index.js';
import type { Day } from '../../calendar/index.js';
import type { When } from '../behaviour/index.js';
import type { Measure, Per } from './measure.js';

/** Groups that a measure may be split by, told once per scenario. */
export interface Groups {
  readonly roles: readonly string[];
  readonly habits: readonly string[];
  /** The kind of each unit. */
  readonly kindOf: readonly string[];
  readonly by: Readonly<Record<Exclude<Per, 'season'>, readonly string[]>>;
}

/** The cells of one measure, from `at` on: one per group. */
export interface Block {
  readonly measure: Measure;
  readonly at: number;
  readonly groups: readonly string[];
  /** The group of a unit by its place in its split; -1 for one that is left out. Absent where all are in, in order. */
  readonly places: readonly number[] | undefined;
  /** Places of the kinds and profiles it is about; of all where absent. */
  readonly kinds: readonly number[] | undefined;
  readonly profiles: readonly number[] | undefined;
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

/** By what a measure splits units; nothing where it does not. */
export const splitOf = (measure: Measure): Exclude<Per, 'season'> | undefined => {
  const by = measure.kind === 'work' ? measure.by : 'per' in measure ? measure.per : undefined;
  return by === 'season' || by === 'role' || by === 'habit' || by === 'holder' ? undefined : by;
};

/** The groups of a measure that can have anything in them; all others are left out. */
const isIn = (split: Exclude<Per, 'season'>, { among }: Measure, { kindOf }: Groups) => {
  const has = (list: readonly string[] | undefined, one: string): boolean => list?.includes(one) !== false;
  return (name: string, place: number): boolean => {
    if (split === 'unit') return has(among?.kinds, kindOf[place] ?? '');
    return split === 'size' || has(split === 'kind' ? among?.kinds : among?.profiles, name);
  };
};

const groupsOf = (measure: Measure, groups: Groups, days: readonly Day[]): Pick<Block, 'groups' | 'places'> => {
  const whole = (names: readonly string[]) => ({ groups: names, places: undefined });
  if (measure.kind === 'by-day') return whole(days);
  const split = splitOf(measure);
  if (split === undefined) {
    if (measure.kind !== 'work') return whole(['']);
    return whole(measure.by === 'habit' ? groups.habits : groups.roles);
  }
  const all = groups.by[split];
  if (measure.among === undefined) return whole(all);
  const kept = all.filter(isIn(split, measure, groups));
  return { groups: kept, places: all.map((name) => kept.indexOf(name)) };
};

const placesOf = (names: readonly string[] | undefined, all: readonly string[]): readonly number[] | undefined =>
  names?.map((name) => all.indexOf(name));

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
    const block = {
      measure,
      at: cells,
      ...groupsOf(measure, groups, days),
      kinds: placesOf(measure.among?.kinds, groups.by.kind),
      profiles: placesOf(measure.among?.profiles, groups.by.profile),
      days,
      sketch: measure.kind === 'time' ? sketches : -1,
    };
    cells += block.groups.length;
    if (measure.kind === 'time') sketches += block.groups.length;
    return block;
  });
  return { blocks, cells, sketches };
};
