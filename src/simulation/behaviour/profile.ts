/** Profiles: how a unit differs from the behaviour as written. All figures are assumed, none is measured. */
import { text } from '../../shared/index.js';
import type { Text } from '../../shared/index.js';

/** How the people of a unit work. */
export interface Profile {
  readonly id: string;
  readonly title: Text;
  /** Factors on how long things take (`pace`) and how long they lie before (`delay`). */
  readonly pace: number;
  readonly delay: number;
  /** The share of true problems that the unit finds; how likely it hands in a nil list instead and finds none. */
  readonly found: number;
  readonly nil: number;
  /** How likely a fix is real and not on paper only. */
  readonly real: number;
  /** How likely work with a limit is put off to its last day. */
  readonly heaping: number;
  /** Chances of habits and arrivals, and weights of choices, by id, in place of those written there. */
  readonly chances?: Readonly<Record<string, number>>;
  readonly weights?: Readonly<Record<string, number>>;
}

/** An honest unit of ordinary means. Assumed: finds four problems in five, and one fix in ten is paper only. */
export const average: Profile = {
  id: 'average',
  title: text('一般', 'average'),
  pace: 1,
  delay: 1,
  found: 0.8,
  nil: 0,
  real: 0.9,
  heaping: 0.15,
};

/** A unit that goes through the motions 敷衍. Assumed: finds half, every tenth hands in a nil list, most fixes are paper. */
export const perfunctory: Profile = {
  id: 'perfunctory',
  title: text('敷衍应付', 'perfunctory'),
  pace: 0.7,
  delay: 1.5,
  found: 0.5,
  nil: 0.1,
  real: 0.4,
  heaping: 0.6,
};

/** A willing unit with too few hands 任务过重. Assumed: all takes a quarter longer and lies half as long again. */
export const stretched: Profile = {
  id: 'stretched',
  title: text('力量不足', 'stretched'),
  pace: 1.25,
  delay: 1.5,
  found: 0.7,
  nil: 0,
  real: 0.85,
  heaping: 0.4,
};

/** A unit that others are shown 先进. Assumed: finds nearly all, works ahead, and its fixes hold. */
export const exemplary: Profile = {
  id: 'exemplary',
  title: text('示范', 'exemplary'),
  pace: 0.9,
  delay: 0.6,
  found: 0.95,
  nil: 0,
  real: 0.98,
  heaping: 0.02,
};
