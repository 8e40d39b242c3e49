/** The host's clock, as a port, and the present as a unit of work takes it from there. */
import type { Instant } from '../../calendar/index.js';
import { DubanError, text } from '../../shared/index.js';
import { duePerUnit } from '../kernel/index.js';
import type { Present } from '../kernel/index.js';

const dayMs = 86_400_000;
/** Days lie between 0001-01-01 and 9999-12-31, in whatever zone. */
const earliest = Date.parse('0001-01-02T00:00Z');
const latest = Date.parse('9999-12-31T00:00Z');

/** Tells the present in epoch milliseconds; fractions are left out. */
export type Clock = () => Instant;

/** The machine's clock. */
export const systemClock: Clock = () => Date.now();

/** What a clock tells, in whole milliseconds. `DubanError` `time-jump` where it is no instant. */
export const readClock = (clock: Clock): Instant => {
  const told: unknown = clock();
  if (typeof told === 'number' && told >= earliest && told <= latest) return Math.floor(told);
  throw new DubanError('time-jump', text('系统时钟读数无效，请先核对', 'the clock tells no instant: check it'));
};

/** How time goes where a campaign is kept. */
export interface TimeOptions {
  /** The host's present (default: the machine's clock). */
  readonly clock?: Clock;
  /**
   * Instants of commands: `stamped` (the default) in the unit of work, where a given one lies at most a minute before what
   * time has reached; `given` as far back as whoever asks says, for imports, tests and replays: then time may jump as well.
   */
  readonly instants?: 'stamped' | 'given';
  /** How many days time may jump without being told that it is on purpose (default 31; without bound where `given`). */
  readonly maxJump?: number;
}

/** The present as each unit of work finds it. */
export const presentBy = ({ clock = systemClock, instants, maxJump }: TimeOptions): (() => Present) => {
  const given = instants === 'given';
  const most = maxJump === undefined ? (given ? Number.POSITIVE_INFINITY : 31 * dayMs) : maxJump * dayMs;
  return () => ({ now: readClock(clock), given, maxJump: most, most: duePerUnit });
};
