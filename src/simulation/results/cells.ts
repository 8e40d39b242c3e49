/** Counting into cells: each measure as a small counter over the events of one run. */
import { daysBetween } from '../../calendar/index.js';
import type { Instant } from '../../calendar/index.js';
import type { PolicyEvent } from '../../policy/index.js';
import { sameJson } from '../../shared/index.js';
import { sketch } from '../statistics/index.js';
import type { Sketch } from '../statistics/index.js';
import { splitOf } from './layout.js';
import type { Block } from './layout.js';
import type { Events } from './measure.js';
import type { Subject } from './subjects.js';

/** Hears one event of a unit (none for the campaign's own). */
export type Counter = (event: PolicyEvent, unit: Subject | undefined) => void;

/** The group of a unit in a block; -1 for none. */
export const groupOf = ({ measure, places }: Block, unit: Subject | undefined): number => {
  const split = splitOf(measure);
  if (split === undefined) return 0;
  if (unit === undefined) return -1;
  const { size, kind, profile, place } = unit;
  const at = split === 'size' ? size : split === 'kind' ? kind : split === 'profile' ? profile : place;
  return places === undefined ? at : (places[at] ?? -1);
};

/** Whether a block is about a unit. */
export const isAbout = ({ kinds, profiles }: Block, { kind, profile }: Subject): boolean =>
  kinds?.includes(kind) !== false && profiles?.includes(profile) !== false;

const dayMs = 86_400_000;

/** Whether an event keeps what is asked of it. */
export const keepsWhat = ({ where }: Events): ((event: PolicyEvent) => boolean) => {
  if (where === undefined) return () => true;
  const wanted = Object.entries(where);
  return ({ keeps = {} }) => wanted.every(([key, value]) => sameJson(keeps[key], value));
};

/** Tells each type of a list to a counter. */
type Tell = (of: Events, counter: Counter) => void;

/**
 * Counts a measured time: sums and counts by group, and every value into its group's sketch. The campaign's own cases, of no
 * unit, go by the clock of what stands for the whole.
 */
const timeCounter = (
  block: Block,
  values: Float64Array,
  sketches: Sketch[],
  whole: Subject,
  tell: Tell,
): (() => void) => {
  const { measure, at } = block;
  if (measure.kind !== 'time') return () => undefined;
  const began = new Map<string, Instant>();
  const counts = new Float64Array(block.groups.length);
  const own = block.groups.map(() => sketch());
  for (const one of own) sketches.push(one);
  // An event that is both ends one time and begins the next.
  tell(measure.to, ({ case: of = '', at: when }, unit) => {
    const from = began.get(of);
    const group = groupOf(block, unit);
    if (from === undefined || group < 0) return;
    began.delete(of);
    const { hoursADay } = unit ?? whole;
    const hours = (unit ?? whole).hoursBetween(from, when);
    const value =
      measure.in === 'days' ? (when - from) / dayMs : measure.in === 'working-hours' ? hours : hours / hoursADay;
    values[at + group] = (values[at + group] ?? 0) + value;
    counts[group] = (counts[group] ?? 0) + 1;
    own[group]?.add(value);
  });
  tell(measure.from, ({ case: of, at: when }) => {
    if (of !== undefined && !began.has(of)) began.set(of, when);
  });
  return () => {
    counts.forEach((n, group) => {
      values[at + group] = n === 0 ? Number.NaN : (values[at + group] ?? 0) / n;
    });
  };
};

/** Sets up the counters of one measure; what it returns is called when the run is over. */
export const countersOf = (
  block: Block,
  values: Float64Array,
  sketches: Sketch[],
  units: readonly Subject[],
  whole: Subject,
  tell: Tell,
): (() => void) => {
  const { measure, at, groups } = block;
  const add = (group: number, by: number): void => {
    if (group >= 0) values[at + group] = (values[at + group] ?? 0) + by;
  };
  switch (measure.kind) {
    case 'count':
      tell(measure.of, (_event, unit) => {
        add(groupOf(block, unit), 1);
      });
      return () => undefined;
    case 'by-day': {
      const [first] = block.days;
      const on =
        (by: number): Counter =>
        (event) => {
          if (first !== undefined) add(Math.min(groups.length, Math.max(0, daysBetween(first, event.on))), by);
        };
      const bounded =
        (by: number): Counter =>
        (event, unit) => {
          if (event.on <= (block.days.at(-1) ?? '')) on(by)(event, unit);
        };
      tell(measure.of, bounded(1));
      if (measure.minus !== undefined) tell(measure.minus, bounded(-1));
      return () => {
        for (let i = 1; i < groups.length; i += 1) add(i, values[at + i - 1] ?? 0);
      };
    }
    case 'time':
      return timeCounter(block, values, sketches, whole, tell);
    case 'units': {
      const had = new Set<Subject>();
      tell(measure.of, (_event, unit) => {
        if (unit !== undefined) had.add(unit);
      });
      return () => {
        shareOf(block, values, units, (unit) => had.has(unit));
      };
    }
    case 'at-zero':
    case 'tally':
    case 'truth':
    case 'units-at-zero':
    case 'work':
      return () => undefined;
  }
};

/** Writes the share of units, group by group, that something holds of. */
export const shareOf = (
  block: Block,
  values: Float64Array,
  units: readonly Subject[],
  holds: (unit: Subject) => boolean,
): void => {
  const { at, groups } = block;
  const all = new Float64Array(groups.length);
  const yes = new Float64Array(groups.length);
  for (const unit of units) {
    const group = groupOf(block, unit);
    all[group] = (all[group] ?? 0) + 1;
    if (holds(unit)) yes[group] = (yes[group] ?? 0) + 1;
  }
  groups.forEach((_, group) => {
    values[at + group] = (all[group] ?? 0) === 0 ? Number.NaN : (yes[group] ?? 0) / (all[group] ?? 1);
  });
};
