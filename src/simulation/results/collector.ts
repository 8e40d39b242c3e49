/** The collector of one run: hears events, work and days' ends, and gives the run's record. */
import type { PolicyEvent } from '../../policy/index.js';
import type { Sketch } from '../statistics/index.js';
import { countersOf, groupOf, keepsWhat, shareOf } from './cells.js';
import type { Counter } from './cells.js';
import type { Block, Layout } from './layout.js';
import type { Events, WorkFigure } from './measure.js';
import type { RunRecord } from './record.js';
import type { Subject, Totals } from './subjects.js';

/** A kind of work, a habit or an arrival, and the place of its role. */
export interface KindOfWork {
  readonly id: string;
  readonly rolePlace: number;
}

/** What hears a run. */
export interface Collector {
  event(event: PolicyEvent, unit: Subject | undefined): void;
  /** A piece of work done (by its place among kinds of work), after so much waiting; both in working hours. */
  work(place: number, hours: number, waited: number): void;
  /** A piece of work left at the end, in hand or waiting, after so many hours of it. */
  leftOver(place: number, hours: number): void;
  refused(code: string): void;
  commanded(): void;
  /** The end of a day that these blocks ask about. */
  dayEnds(blocks: readonly Block[], totals: Totals): void;
  record(run: number): RunRecord;
}

const truthOf = (what: string, { problems, found, closedReal, closedFalse }: Subject): number =>
  what === 'problems'
    ? problems
    : what === 'found'
      ? found
      : what === 'missed'
        ? problems - found
        : what === 'closed-real'
          ? closedReal
          : closedFalse;

/** A collector of one run over units, and what stands for the campaign outside them. */
export const collector = (
  layout: Layout,
  units: readonly Subject[],
  whole: Subject,
  kinds: readonly KindOfWork[],
): Collector => {
  const values = new Float64Array(layout.cells);
  const sketches: Sketch[] = [];
  const counters = new Map<string, Counter[]>();
  const refusals: Record<string, number> = {};
  const cells = (): Float64Array => new Float64Array(kinds.length);
  const worked = { hours: cells(), waiting: cells(), pieces: cells(), backlog: cells() };
  let events = 0;
  let commands = 0;

  const tell = (of: Events, counter: Counter): void => {
    const wanted = keepsWhat(of);
    const heard: Counter =
      of.where === undefined
        ? counter
        : (event, unit) => {
            if (wanted(event)) counter(event, unit);
          };
    for (const type of of.types) counters.set(type, [...(counters.get(type) ?? []), heard]);
  };
  const endings = layout.blocks.map((block) => countersOf(block, values, sketches, units, whole, tell));

  /** What was worked in each role; waiting is per piece. */
  const endOfWork = ({ at, groups }: Block, what: WorkFigure, of?: readonly string[]): void => {
    const pieces = groups.map(() => 0);
    kinds.forEach(({ id, rolePlace }, place) => {
      if (of?.includes(id) === false) return;
      values[at + rolePlace] = (values[at + rolePlace] ?? 0) + (worked[what][place] ?? 0);
      pieces[rolePlace] = (pieces[rolePlace] ?? 0) + (worked.pieces[place] ?? 0);
    });
    if (what === 'waiting') pieces.forEach((n, role) => (values[at + role] = (values[at + role] ?? 0) / n));
  };

  const endOf = (block: Block): void => {
    const { measure, at } = block;
    if (measure.kind === 'work') endOfWork(block, measure.what, measure.of);
    if (measure.kind === 'truth')
      for (const unit of units) {
        const cell = at + groupOf(measure.per, unit);
        values[cell] = (values[cell] ?? 0) + truthOf(measure.what, unit);
      }
  };

  return {
    event: (event, unit) => {
      events += 1;
      const found = counters.get(event.type);
      if (found !== undefined) for (const counter of found) counter(event, unit);
    },
    work: (place, hours, waited) => {
      worked.hours[place] = (worked.hours[place] ?? 0) + hours;
      worked.waiting[place] = (worked.waiting[place] ?? 0) + waited;
      worked.pieces[place] = (worked.pieces[place] ?? 0) + 1;
    },
    leftOver: (place, hours) => {
      worked.hours[place] = (worked.hours[place] ?? 0) + hours;
      worked.backlog[place] = (worked.backlog[place] ?? 0) + 1;
    },
    refused: (code) => {
      refusals[code] = (refusals[code] ?? 0) + 1;
    },
    commanded: () => {
      commands += 1;
    },
    dayEnds: (blocks, totals) => {
      for (const block of blocks) {
        const { measure, at } = block;
        if (measure.kind === 'tally') {
          if ((measure.per ?? 'season') === 'season') values[at] = totals.whole(measure.tally);
          else
            for (const unit of units) {
              const cell = at + groupOf(measure.per, unit);
              values[cell] = (values[cell] ?? 0) + totals.of(measure.tally, unit.unit);
            }
        } else if (measure.kind === 'units-at-zero')
          shareOf(block, values, units, ({ unit }) => totals.of(measure.tally, unit) === 0);
        else if (measure.kind === 'at-zero') values[at] = totals.whole(measure.tally) === 0 ? 1 : 0;
      }
    },
    record: (run) => {
      for (const end of endings) end();
      for (const block of layout.blocks) endOf(block);
      return { run, values, sketches: sketches.map((one) => one.state()), events, commands, refusals };
    },
  };
};
