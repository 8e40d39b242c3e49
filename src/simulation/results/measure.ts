/** Measures: what is to be known about a season, declared as data over its events. */
import type { When } from '../behaviour/index.js';
import type { Json } from '../../shared/index.js';

/**
 * Events by their type, each counted once, and by what they keep, compared as JSON:
 * `{ types: ['escalation.suggested'], where: { trigger: 'T1' } }`.
 */
export interface Events {
  readonly types: readonly string[];
  readonly where?: Readonly<Record<string, Json>>;
}

/** How a measure is split: not at all, or by the unit's size class, kind, profile, or the unit itself. */
export type Per = 'season' | 'size' | 'kind' | 'profile' | 'unit';

/** What is told of work. */
export type WorkFigure = 'hours' | 'waiting' | 'pieces' | 'backlog' | 'utilisation';

/** How work is split: by the role that habits name (the default), by habit, or by who did it. */
export type By = 'role' | 'habit' | 'holder' | Exclude<Per, 'season'>;

/** Of which units: of these kinds, and of these profiles; of all where a list is absent. */
export interface Among {
  readonly kinds?: readonly string[];
  readonly profiles?: readonly string[];
}

/** One thing to know. Its `id` names it in every table. */
export type Measure = { readonly id: string } & (
  | /** How many events. */ { readonly kind: 'count'; readonly of: Events; readonly per?: Per; readonly among?: Among }
  | /** How many events up to each day, less those of `minus`. */ {
      readonly kind: 'by-day';
      readonly of: Events;
      readonly minus?: Events;
      readonly from: When;
      readonly to: When;
      readonly among?: Among;
    }
  | /** From the first of one kind of event to the next of another, in a case: mean per season, quantiles over all cases. */ {
      readonly kind: 'time';
      readonly from: Events;
      readonly to: Events;
      readonly in: 'working-hours' | 'working-days' | 'days';
      readonly per?: Per;
      readonly among?: Among;
    }
  | /** A tally at the end of a day, summed over units. */ {
      readonly kind: 'tally';
      readonly tally: string;
      readonly on: When;
      readonly per?: Per;
      readonly among?: Among;
    }
  | /** The share of units that had at least one such event. */ {
      readonly kind: 'units';
      readonly of: Events;
      readonly per?: Per;
      readonly among?: Among;
    }
  | /** The share of units whose tally is zero at the end of a day. */ {
      readonly kind: 'units-at-zero';
      readonly tally: string;
      readonly on: When;
      readonly per?: Per;
      readonly among?: Among;
    }
  | /** Whether all units together had none left of a tally at the end of a day: 1 or 0. */ {
      readonly kind: 'at-zero';
      readonly tally: string;
      readonly on: When;
      readonly among?: Among;
    }
  | /**
     * Hours worked, what was done of work in hand at the end included; waited on average per piece of work done (working
     * hours); pieces of work done; those in hand or waiting for somebody at the end; or the share of their office hours that
     * people worked: of all work, or of these habits and arrivals only, by their ids (a campaign's own paperwork, say).
     * Split by whose work it is: the role a habit names; or by who did it (`holder`: the first role they hold, as staffed;
     * their unit, its kind, profile or size); or by habit. Utilisation is of people: not by role or habit.
     */ {
      readonly kind: 'work';
      readonly what: WorkFigure;
      readonly of?: readonly string[];
      readonly by?: By;
      readonly among?: Among;
    }
  | /** The hidden truth: problems there are, found, missed; closed with a real fix, closed on paper only. */ {
      readonly kind: 'truth';
      readonly what: 'problems' | 'found' | 'missed' | 'closed-real' | 'closed-false';
      readonly per?: Per;
      readonly among?: Among;
    }
);

/** What figures are in: how many, a share of 1, or a time. */
export type Scale = 'number' | 'share' | 'working-hours' | 'working-days' | 'days';

/** What the figures of a measure are in. */
export const scaleOf = (measure: Measure): Scale => {
  switch (measure.kind) {
    case 'time':
      return measure.in;
    case 'units':
    case 'units-at-zero':
    case 'at-zero':
      return 'share';
    case 'work':
      return measure.what === 'utilisation'
        ? 'share'
        : measure.what === 'pieces' || measure.what === 'backlog'
          ? 'number'
          : 'working-hours';
    case 'count':
    case 'by-day':
    case 'tally':
    case 'truth':
      return 'number';
  }
};

/** Whether no figure of a measure can lie below zero: what is taken off, or summed from amounts, may. */
export const neverNegative = (measure: Measure): boolean =>
  measure.kind !== 'tally' && (measure.kind !== 'by-day' || measure.minus === undefined);
