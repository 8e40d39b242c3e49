/** The collector of one run: hears events, work and days' ends, and gives the run's record. */
import type { PolicyEvent } from '../../policy/index.js';
import type { Text } from '../../shared/index.js';
import type { Sketch } from '../statistics/index.js';
import { countersOf, groupOf, isAbout, keepsWhat, shareOf } from './cells.js';
import type { Counter } from './cells.js';
import type { Block, Layout } from './layout.js';
import type { Events } from './measure.js';
import { faultList, isFault } from './faults.js';
import type { RunRecord } from './record.js';
import { refusals } from './refusals.js';
import type { Subject, Totals } from './subjects.js';
import { workCounter } from './work.js';
import type { KindOfWork, Piece } from './work.js';

/** What hears a run. */
export interface Collector {
  event(event: PolicyEvent, unit: Subject | undefined): void;
  /** A piece of work that was done, or is left when the season is over. */
  work(piece: Piece): void;
  /** What was refused, of a habit or arrival by its id, and what it was told. */
  refused(work: string, code: string, message: Text): void;
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
  all: readonly Subject[],
  whole: Subject,
  kinds: readonly KindOfWork[],
): Collector => {
  const values = new Float64Array(layout.cells);
  const sketches: Sketch[] = [];
  const counters = new Map<string, Counter[]>();
  const refused = refusals();
  const faults = faultList();
  const unitsOf = new Map(layout.blocks.map((block) => [block, all.filter((unit) => isAbout(block, unit))]));
  let events = 0;
  let commands = 0;

  const tellOf =
    ({ measure }: Block, units: readonly Subject[]) =>
    (of: Events, counter: Counter): void => {
      const wanted = keepsWhat(of);
      const about = new Set(units);
      const heard: Counter =
        of.where === undefined && measure.among === undefined
          ? counter
          : (event, unit) => {
              if (measure.among !== undefined && (unit === undefined || !about.has(unit))) return;
              if (wanted(event)) counter(event, unit);
            };
      for (const type of new Set(of.types)) counters.set(type, [...(counters.get(type) ?? []), heard]);
    };
  const endings = [...unitsOf].map(([block, units]) =>
    countersOf(block, values, sketches, units, whole, tellOf(block, units)),
  );
  const works = layout.blocks.flatMap((block) => workCounter(block, values, all, kinds) ?? []);

  /** Sums what each unit has into its group. */
  const sum = (block: Block, of: (unit: Subject) => number): void => {
    for (const unit of unitsOf.get(block) ?? []) {
      const cell = block.at + groupOf(block, unit);
      values[cell] = (values[cell] ?? 0) + of(unit);
    }
  };
  const totalOf = (block: Block, tally: string, totals: Totals): number =>
    block.measure.among === undefined
      ? totals.whole(tally)
      : (unitsOf.get(block) ?? []).reduce((total, { unit }) => total + totals.of(tally, unit), 0);

  /** Groups that have no unit among those asked about have nothing to say. */
  const leaveOut = (block: Block, units: readonly Subject[]): void => {
    const { measure, at, groups } = block;
    if (measure.among === undefined || measure.kind === 'work' || measure.kind === 'by-day') return;
    const there = new Set(units.map((unit) => groupOf(block, unit)));
    groups.forEach((_, group) => {
      if (!there.has(group)) values[at + group] = Number.NaN;
    });
  };

  return {
    event: (event, unit) => {
      events += 1;
      if (isFault(event)) faults.hear(event);
      const found = counters.get(event.type);
      if (found !== undefined) for (const counter of found) counter(event, unit);
    },
    work: (piece) => {
      for (const one of works) one.hear(piece);
    },
    refused: (work, code, message) => {
      refused.add(work, code, message);
    },
    commanded: () => {
      commands += 1;
    },
    dayEnds: (blocks, totals) => {
      for (const block of blocks) {
        const { measure, at } = block;
        if (measure.kind === 'tally') {
          if ((measure.per ?? 'season') === 'season') values[at] = totalOf(block, measure.tally, totals);
          else sum(block, ({ unit }) => totals.of(measure.tally, unit));
        } else if (measure.kind === 'units-at-zero')
          shareOf(block, values, unitsOf.get(block) ?? [], ({ unit }) => totals.of(measure.tally, unit) === 0);
        else if (measure.kind === 'at-zero') values[at] = totalOf(block, measure.tally, totals) === 0 ? 1 : 0;
      }
    },
    record: (run) => {
      for (const end of endings) end();
      for (const one of works) one.end();
      for (const [block, units] of unitsOf) {
        const { measure } = block;
        if (measure.kind === 'truth') sum(block, (unit) => truthOf(measure.what, unit));
        leaveOut(block, units);
      }
      return {
        run,
        values,
        sketches: sketches.map((one) => one.state()),
        events,
        commands,
        refused: refused.list(),
        faults: faults.list(),
      };
    },
  };
};
