/** How far an exploration goes, and over what. */
import type { Day } from '../../calendar/index.js';
import type { Sent } from '../trial.js';

/** The paces there are. */
export const paces = ['day', 'working-day', 'due'] as const;
/** Where time may stop, once a day: on every day; on working days, and when something falls due; or only then. */
export type Pace = (typeof paces)[number];

/** How far an exploration goes. Everything left out has a default, and the report says what it was. */
export interface Bounds {
  /** Procedures whose commands are tried (default: those of the cases that stand at the start, but campaign and single ones). */
  readonly procedures?: readonly string[];
  /** Only these cases are asked, and what comes from them (default: every case of the procedures). */
  readonly cases?: readonly string[];
  /** Cases of these procedures stand still, but those in `cases`: nothing of theirs falls due (default: none). */
  readonly still?: readonly string[];
  /** Only these commands of them. */
  readonly commands?: readonly string[];
  /** Time does not go beyond this day (default: sixty days after the last phase). */
  readonly until?: Day;
  /** Days on which nothing is tried, for speed: with `due`, those on which nothing falls due (default `day`: none). */
  readonly pace?: Pace;
  /** At most so many states (default 200,000), then the walk is over; so many steps from the start (default: no bound). */
  readonly states?: number;
  readonly steps?: number;
  /** Numbers that grow with repetition, rejections or renewals, are followed up to this one (default 3). */
  readonly numbers?: number;
  /** Only these people act and are named, and whoever a case names (default: everybody registered). */
  readonly people?: readonly string[];
  /** What is tried besides in every state: openings, or registry commands such as a merger. */
  readonly besides?: readonly Sent[];
  /** How a sample's days are fitted (default: as they stand, today, ahead, a month ago). */
  readonly days?: readonly ('own' | 'today' | 'ahead' | 'ago')[];
}
