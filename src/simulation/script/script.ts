/** Scripts: a season told in few words, stepped through or run. Refusals are part of what comes of it. */
import { addWorkingDays, dayOf, endOfDay, day, formatInstant, isWorking } from '../../calendar/index.js';
import type { Day, Instant } from '../../calendar/index.js';
import { emptyState, fork, whoMay } from '../../engine/index.js';
import type { CampaignState, CommandName, Refusal } from '../../engine/index.js';
import type { Case, Policy, PolicyEvent, PolicyTypes } from '../../policy/index.js';
import { letPass, submitRaw } from '../stage/index.js';
import { momentIn } from './act.js';
import type { Act, Acts, Seen } from './act.js';

/** One step: an act and what came of it, or (without one) what deadlines brought while time passed. */
export interface ScriptStep {
  readonly at: Instant;
  readonly act: Act | undefined;
  readonly events: readonly PolicyEvent[];
  readonly refusal: Refusal | undefined;
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
  /** Acts on a day (10:00), at a time (`2022-08-05T16:30`) or at an instant. */
  on(when: string, ...acts: readonly Acts<NoInfer<X>>[]): Script<X>;
  /** Acts on each working day from one day to another, both included, at 10:00. */
  everyWorkingDay(from: string, to: string, ...acts: readonly Acts<NoInfer<X>>[]): Script<X>;
  /** Ends at 24:00 of a day. */
  until(day: string): FinishedScript;
}

interface Entry {
  readonly at: Instant;
  readonly acts: Acts;
}

const seenIn = (policy: Policy, state: CampaignState, today: Day): Seen => ({
  policy,
  today,
  whoMay: (asked) => whoMay(policy, state, asked),
  case: (id) => state.cases.entries.get(id),
  cases: (procedure) => [...state.cases.entries.values()].filter((one: Case) => one.procedure === procedure),
  total: (tally, unit) => state.tallies.entries.get(unit === undefined ? tally : `${tally}:${unit}`) ?? 0,
});

const listOf = (acts: Acts, seen: Seen): readonly Act[] =>
  typeof acts === 'function' ? acts(seen) : 'type' in acts ? [acts] : acts;

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
    return events.length === 0 ? undefined : { at: to, act: undefined, events, refusal: undefined, state };
  };
  const ordered = entries.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at);
  for (const { at, acts } of ordered) {
    const passed = pass(Math.max(at, state.now));
    if (passed !== undefined) yield passed;
    const today = dayOf(at, zone);
    for (const one of listOf(acts, seenIn(policy, state, today))) {
      const { at: time, ...command } = one;
      const moment = time === undefined ? at : momentIn(zone, `${today}T${time}`);
      const events: PolicyEvent[] = [];
      const input = { data: {}, ...command, id: `a${(sent += 1)}`, at: formatInstant(moment, zone) };
      const refusal = submitRaw(policy, state, input, (some) => events.push(...some));
      yield { at: moment, act: one, events, refusal, state };
    }
  }
  const passed = pass(until);
  if (passed !== undefined) yield passed;
}

const written = <X extends string>(policy: Policy, from: CampaignState, entries: readonly Entry[]): Script<X> => {
  const { calendar } = policy;
  const at = (when: string, acts: readonly Acts[]): readonly Entry[] =>
    acts.map((one) => ({ at: momentIn(calendar.zone, when), acts: one }));
  return {
    on: (when, ...acts) => written(policy, from, [...entries, ...at(when, acts)]),
    everyWorkingDay: (first, last, ...acts) => {
      const days: Day[] = [];
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
      const end = endOfDay(day(last), calendar.zone);
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
