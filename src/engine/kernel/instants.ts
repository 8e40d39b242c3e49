/** Instants of a command against the host's clock and what time has reached, and days of effect against their bounds. */
import { addDays, dayOf, formatInstant, workingDayBefore } from '../../calendar/index.js';
import type { Day, Instant } from '../../calendar/index.js';
import type { Case, Policy, SpanSpec } from '../../policy/index.js';
import { DubanError, text } from '../../shared/index.js';
import { resolveSpan } from '../deadlines/index.js';
import { failure, refuse } from '../outcome/index.js';
import type { Refusal } from '../outcome/index.js';
import type { CompiledCommand, Moment, World } from '../state/index.js';
import type { Admitted } from './admit.js';

const dayMs = 86_400_000;

/** How far before what time has reached a given instant may lie: clocks of two machines differ. */
export const clockDifference = 60_000;

/** The host's present, and how instants come to a command. */
export interface Present {
  /** The host's clock, epoch milliseconds: nothing is recorded after it. */
  readonly now: Instant;
  /** Instants are given by whoever asks (imports, tests, replays): as far back as they like. */
  readonly given: boolean;
  /** The longest jump of time that is not said to be on purpose, in milliseconds. */
  readonly maxJump: number;
  /** How many due items one unit of work fires at most. */
  readonly most: number;
}

/** Due items fired in one unit at most: long absences are caught up unit by unit. */
export const duePerUnit = 500;

/** A present without bounds: every instant is as given. For simulations and trials, which have no clock. */
export const anyTime: Present = {
  now: Number.POSITIVE_INFINITY,
  given: true,
  maxJump: Number.POSITIVE_INFINITY,
  most: Number.POSITIVE_INFINITY,
};

/** Refuses to let time jump further than the bound: a clock that is wrong would end the season for good. */
export const checkJump = (reached: Instant, to: Instant, maxJump: number): void => {
  if (!Number.isFinite(reached) || to - reached <= maxJump) return;
  throw new DubanError(
    'time-jump',
    text(
      `时间一次前进超过${Math.round(maxJump / dayMs)}天（${formatInstant(reached)}至${formatInstant(to)}），请先核对系统时钟；确需如此的，须明示`,
      `time would jump by more than ${Math.round(maxJump / dayMs)} days (${formatInstant(reached)} to ${formatInstant(to)}): check the clock, or say that it is on purpose`,
    ),
  );
};

/** The instant at which a command takes place, or why none can be given to it. */
export const stamp = (
  { at }: Pick<Admitted, 'at'>,
  reached: Instant,
  { now, given, maxJump }: Pick<Present, 'now' | 'given' | 'maxJump'>,
): Instant | Refusal => {
  if (at !== undefined && at > now)
    return refuse(
      failure(
        'in-the-future',
        text('登记时间晚于当前时间，请核对', 'recorded after the present: check the date'),
        formatInstant(at),
        text(`不晚于${formatInstant(now)}`, `not after ${formatInstant(now)}`),
      ),
    );
  if (at !== undefined && !given && at < reached - clockDifference)
    return refuse(
      failure(
        'before-the-clock',
        text(
          '登记时间早于已处理的时间；补录请用 occurredOn',
          'recorded before what was already handled: enter late facts with occurredOn',
        ),
        formatInstant(at),
        text(`不早于${formatInstant(reached)}`, `not before ${formatInstant(reached)}`),
      ),
    );
  const stamped = Math.max(at ?? (Number.isFinite(now) ? now : reached), reached);
  checkJump(reached, stamped, maxJump);
  return stamped;
};

/** When a command takes place, and on which day it takes effect. */
export const momentOf = (world: World, { occurredOn }: Pick<Admitted, 'occurredOn'>, at: Instant): Moment => {
  const today = dayOf(at, world.calendar.zone);
  return { at, today, on: occurredOn ?? today };
};

const earliest = (policy: Policy, world: World, span: SpanSpec, today: Day): Day => {
  const back = resolveSpan(policy, span, today, {});
  if (back === undefined || back.unit === 'by-day') return back?.day ?? today;
  return back.unit === 'working-days' ? workingDayBefore(world.calendar, today, back.n).day : addDays(today, -back.n);
};

/** Refuses a day of effect too far back, or ahead. */
export const refuseDay = (policy: Policy, world: World, { on, today }: Moment): Refusal | undefined => {
  if (on === today) return undefined;
  const from = earliest(policy, world, policy.backdating.span, today);
  return on <= today && on >= from
    ? undefined
    : refuse(
        failure(
          'effective-day-out-of-bounds',
          text('生效日期超出可补录的范围', 'the effective day lies outside what may be entered late'),
          on,
          text(`${from}至${today}`, `${from} to ${today}`),
          policy.backdating.cites[0],
        ),
      );
};

/** Refuses a day of effect for an act of the procedure: it bears the day on which it is done, only facts may be of an earlier one. */
export const refuseAct = (
  { backdating: { facts } }: Policy,
  type: string,
  command: CompiledCommand,
  { on, today }: Pick<Moment, 'on' | 'today'>,
): Refusal | undefined => {
  if (on === today || facts === undefined || facts.includes(type)) return undefined;
  const { title } = command.spec;
  return refuse({
    ...failure(
      'act-dated-back',
      text(
        `“${title.zh}”自办理之日起生效，不得倒填日期，请按今日办理；此前已发生的事实，请写入有关材料或说明`,
        `"${title.en}" takes effect on the day on which it is done: enter it for today, and say in it what happened before`,
      ),
      on,
      text(today, today),
      command.clause ?? command.of.procedure.cites[0],
    ),
    path: 'occurredOn',
  });
};

/** Nothing happens in a case before the day on which it opened. */
export const tooEarly = (policy: Policy, { openedOn }: Case, { on, today }: Moment): Refusal =>
  refuse(
    failure(
      'effective-day-out-of-bounds',
      text('生效日期早于立项日期', 'the effective day lies before the case was opened'),
      on,
      text(`${openedOn}至${today}`, `${openedOn} to ${today}`),
      policy.backdating.cites[0],
    ),
  );
