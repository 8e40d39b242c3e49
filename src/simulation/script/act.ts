/** Acts of a script: who asks for what, in few words. */
import { day, isDay, isInstantText, parseInstant, startOfDay } from '../../calendar/index.js';
import type { Day, Instant } from '../../calendar/index.js';
import type { Asked } from '../../engine/index.js';
import type { Case, Policy } from '../../policy/index.js';
import { DubanError, text } from '../../shared/index.js';
import type { Fault, Text } from '../../shared/index.js';

/** What an act carries beside who and what. */
export interface ActDetails {
  readonly case?: string;
  readonly unit?: string;
  readonly person?: string;
  readonly parent?: string;
  readonly onBehalfOf?: string;
  readonly occurredOn?: string;
  /** `16:30`; the time of the moment it stands under where absent. */
  readonly at?: string;
  readonly data?: object;
}

/** One thing that somebody asks for; `X` is the command's name. */
export interface Act<X extends string = string> extends ActDetails {
  readonly by: string;
  readonly type: X;
  /** Nothing stood there to ask about: said so in its step, and not asked. */
  readonly nothing?: Text;
}

/** What acts that depend on the season may look at. */
export interface Seen {
  readonly today: Day;
  readonly case: (id: string) => Case | undefined;
  /** Cases of a procedure, in the order they were opened. */
  readonly cases: (procedure: string) => readonly Case[];
  /** A tally of a unit, or of the campaign. */
  readonly total: (tally: string, unit?: string) => number;
  /** Everybody who may ask for something, of a case or to open one for a unit, in the order they were registered. */
  readonly whoMay: (asked: Asked) => readonly string[];
  readonly policy: Policy;
}

/** Acts as they are, or as they follow from what is seen on the day. */
export type Acts<X extends string = string> = Act<X> | readonly Act<X>[] | ((seen: Seen) => Act<X> | readonly Act<X>[]);

/** Somebody asks for something: `act('zhao', 'problem.find', { case: 'p1', unit: 'finance', data })`. */
export const act = <const X extends string>(by: string, type: X, details: ActDetails = {}): Act<X> => ({
  ...details,
  by,
  type,
});

/** What is thrown of a script that can never be played as it is written, each fault by its day or its act. */
export const badScript = (faults: readonly Fault[]): DubanError =>
  new DubanError(
    'bad-script',
    text(`剧本有 ${faults.length} 处错误`, `the script has ${faults.length} faults`),
    faults,
  );

const hourMs = 3_600_000;
const minuteMs = 60_000;
const time = /^([01]\d|2[0-3]):([0-5]\d)$/u;

/** The hour that a bare day stands for: 10:00, when office hours have begun. */
const officeHour = 10;

const timeOf = (given: string): number => {
  const [, hours = '', minutes = ''] = time.exec(given) ?? [];
  return hours === '' ? Number.NaN : Number(hours) * hourMs + Number(minutes) * minuteMs;
};

/**
 * The instant of `2022-08-05` (10:00), `2022-08-05T16:30` or a full ISO instant, in a zone; `DubanError` `bad-moment` for
 * anything else.
 */
export const momentIn = (zone: string, given: string): Instant => {
  const unread = given;
  const [date = '', clock] = given.split('T');
  if (isInstantText(given)) return parseInstant(given);
  const after = clock === undefined ? officeHour * hourMs : timeOf(clock);
  if (isDay(date) && !Number.isNaN(after)) return startOfDay(day(date), zone) + after;
  throw new DubanError('bad-moment', text(`不是日期或时间：${unread}`, `not a day or time: ${unread}`));
};
