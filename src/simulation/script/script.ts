/** Scripts: a season told in few words, stepped through or run. Refusals are part of what comes of it. */
import { addWorkingDays, dayOf, endOfDay, day, formatInstant, isWorking } from '../../calendar/index.js';
import type { Day, Instant, WorkingCalendar } from '../../calendar/index.js';
import { emptyState, fork, viewState, whoMay } from '../../engine/index.js';
import type { CampaignState, CommandName, Refusal } from '../../engine/index.js';
import type { Policy, PolicyEvent, PolicyTypes } from '../../policy/index.js';
import { text } from '../../shared/index.js';
import type { Text } from '../../shared/index.js';
import { letPass, submitRaw } from '../stage/index.js';
import { badScript, momentIn } from './act.js';
import type { Act, Acts, Seen } from './act.js';

/** One step: an act and what came of it, or (without one) what deadlines brought while time passed. */
export interface ScriptStep {
  readonly at: Instant;
  readonly act: Act | undefined;
  readonly events: readonly PolicyEvent[];
  readonly refusal: Refusal | undefined;
  /** Why nothing was asked, where a unit had no case to ask about. */
  readonly note: Text | undefined;
  /** The state after the step, live: `fork` it to keep it. */
  readonly state: CampaignState;
}

/** A script played to its end. */
export interface ScriptResult {
  readonly steps: readonly ScriptStep[];
  readonly events: readonly PolicyEvent[];
  readonly refused: readonly ScriptStep[];
  readonly state: CampaignState;
}

/** A script whose end is set. */
export interface FinishedScript {
  /** Plays it step by step; each call plays anew. */
  steps(): IterableIterator<ScriptStep>;
  /** Plays it to the end. */
  run(): ScriptResult;
}

/** A script being written, in commands `X`; each call gives a longer one and leaves this one alone. */
export interface Script<X extends string = string> {
  /**
   * Acts on a day (10:00), at a time (`2022-08-05T16:30`) or at an instant. `DubanError` `bad-script` beyond what the calendar
   * knows, `bad-moment` for what is none of these.
   */
  on(when: string, ...acts: readonly Acts<NoInfer<X>>[]): Script<X>;
  /**
   * Acts on each working day from one day to another, both included, at 10:00. `DubanError` `bad-script` where the last lies
   * before the first, or one of them beyond what the calendar knows.
   */
  everyWorkingDay(from: string, to: string, ...acts: readonly Acts<NoInfer<X>>[]): Script<X>;
  /**
   * Ends at 24:00 of a day; `DubanError` `bad-script` where something is to be done after it, and where it lies beyond what
   * the calendar knows.
   */
  until(day: string): FinishedScript;
}

interface Entry {
  readonly at: Instant;
  readonly acts: Acts;
}

const seenIn = (policy: Policy, state: CampaignState, today: Day): Seen => {
  const view = viewState(state);
  return {
    policy,
    today,
    whoMay: (asked) => whoMay(policy, state, asked),
    case: (id) => view.case(id),
    cases: (procedure) => [...view.cases()].filter((one) => one.procedure === procedure),
    total: (tally, unit) => view.total(tally, unit),
  };
};

const listOf = (acts: Acts, seen: Seen): readonly Act[] => {
  const found = typeof acts === 'function' ? acts(seen) : acts;
  return 'type' in found ? [found] : found;
};

function* played(
  policy: Policy,
  from: CampaignState,
  entries: readonly Entry[],
  until: Instant,
): Generator<ScriptStep> {
  const { zone } = policy.calendar;
  const state = fork(from);
  let sent = 0;
  const pass = (to: Instant): ScriptStep | undefined => {
    const events: PolicyEvent[] = [];
    letPass(policy, state, to, (some) => events.push(...some));
    state.now = Math.max(state.now, to);
    return events.length === 0
      ? undefined
      : { at: to, act: undefined, events, refusal: undefined, note: undefined, state };
  };
  const ordered = [...entries].sort((a, b) => a.at - b.at);
  for (const { at, acts } of ordered) {
    const passed = pass(Math.max(at, state.now));
    if (passed !== undefined) yield passed;
    const today = dayOf(at, zone);
    for (const one of listOf(acts, seenIn(policy, state, today))) {
      const { at: time, nothing, ...command } = one;
      const moment = time === undefined ? at : momentIn(zone, `${today}T${time}`);
      if (nothing !== undefined) {
        yield { at: moment, act: one, events: [], refusal: undefined, note: nothing, state };
        continue;
      }
      const events: PolicyEvent[] = [];
      const input = { data: {}, ...command, id: `a${(sent += 1)}`, at: formatInstant(moment, zone) };
      const refusal = submitRaw(policy, state, input, (some) => events.push(...some));
      yield { at: moment, act: one, events, refusal, note: undefined, state };
    }
  }
  const passed = pass(until);
  if (passed !== undefined) yield passed;
}

/** Days that the calendar knows, told under a path. */
const demandKnown = ({ knownFrom, knownUntil }: WorkingCalendar, path: string, ...days: readonly Day[]): void => {
  if (days.some((one) => one < knownFrom || one > knownUntil))
    throw badScript([
      {
        path,
        message: text(
          `超出日历范围 ${knownFrom} 至 ${knownUntil}`,
          `outside what the calendar knows, ${knownFrom} to ${knownUntil}`,
        ),
      },
    ]);
};

const demandDays = (calendar: WorkingCalendar, first: string, last: string): void => {
  demandKnown(calendar, `${first} – ${last}`, day(first), day(last));
  if (day(last) < day(first))
    throw badScript([
      { path: `${first} – ${last}`, message: text('末日早于首日', 'the last day lies before the first') },
    ]);
};

const written = <X extends string>(policy: Policy, from: CampaignState, entries: readonly Entry[]): Script<X> => {
  const { calendar } = from;
  const at = (when: string, acts: readonly Acts[]): readonly Entry[] => {
    const moment = momentIn(calendar.zone, when);
    demandKnown(calendar, when, dayOf(moment, calendar.zone));
    return acts.map((one) => ({ at: moment, acts: one }));
  };
  return {
    on: (when, ...acts) => written(policy, from, [...entries, ...at(when, acts)]),
    everyWorkingDay: (first, last, ...acts) => {
      const days: Day[] = [];
      demandDays(calendar, first, last);
      const begin = day(first);
      for (
        let one = isWorking(calendar, begin) === false ? addWorkingDays(calendar, begin, 1).day : begin;
        one <= day(last);
        one = addWorkingDays(calendar, one, 1).day
      )
        days.push(one);
      return written(policy, from, [...entries, ...days.flatMap((one) => at(one, acts))]);
    },
    until: (last) => {
      demandKnown(calendar, last, day(last));
      const end = endOfDay(day(last), calendar.zone);
      const late = entries.filter(({ at }) => at > end).map(({ at }) => formatInstant(at, calendar.zone));
      if (late.length > 0)
        throw badScript(
          late.map((path) => ({ path, message: text(`在末日 ${last} 之后`, `after the last day, ${last}`) })),
        );
      return {
        steps: () => played(policy, from, entries, end),
        run: () => {
          const steps = [...played(policy, from, entries, end)];
          return {
            steps,
            events: steps.flatMap(({ events }) => events),
            refused: steps.filter(({ refusal }) => refusal !== undefined),
            state: steps.at(-1)?.state ?? fork(from),
          };
        },
      };
    },
  };
};

/** The names of a policy's commands; any string where the policy's types are not known. */
type NamesOf<T extends PolicyTypes> = [keyof T['commands']] extends [never] ? string : CommandName<T>;

/** A script of a policy: from before its first day, or from a state to go on from, which is copied. */
export const script = <T extends PolicyTypes>(
  policy: Policy<T>,
  from: CampaignState = emptyState(policy),
): Script<NamesOf<T>> => written(policy, from, []);
