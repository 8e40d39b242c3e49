/** One unit of work of an engine: what others appended is folded, the jobs are decided, written, adopted and told. */
import type { Instant } from '../../calendar/index.js';
import type { Policy, PolicyEvent } from '../../policy/index.js';
import { deepFreeze, pushed } from '../../shared/index.js';
import { discard, transact } from '../kernel/index.js';
import type { Input, Present, Result, Transaction } from '../kernel/index.js';
import { accepted } from '../outcome/index.js';
import type { Outcome } from '../outcome/index.js';
import { adopt } from '../state/index.js';
import type { CampaignState, Trace } from '../state/index.js';
import { bindingOf, conclude, historiesOf, journal, prepare, prepareOne, writeOf } from './jobs.js';
import type { EntrySteps, Job, Journal, Journalled, Prepared } from './jobs.js';
import { foldTail, followTime, otherPolicy } from './log.js';
import type { Request } from './requests.js';
import type { UnitDecision, EventStore, UnitReads, UnitWants } from './store.js';
import { toldOf } from './thrown.js';

/** What a unit works on. */
export interface Workplace {
  readonly policy: Policy;
  readonly state: CampaignState;
  readonly store: EventStore;
  readonly trace: Trace | undefined;
  /** How much of the journal of refusals each person has filled today. */
  readonly journalled: Journalled;
  present(): Present;
  /** Hears every event once it is folded or adopted and no unit is under way, in the order of the log. */
  hear(events: readonly PolicyEvent[]): void;
}

/** How a job ends: answered, broken, or (`undefined`) to be taken into the next unit. */
type Ending = Outcome | { readonly thrown: unknown } | undefined;

/** What a unit comes to once it is written. */
interface Worked {
  readonly transaction: Transaction;
  readonly endings: readonly Ending[];
}

/** Cases whose histories refusals are told from, and the unit has not seen: nothing was written, it is begun again with them. */
interface Lacking {
  readonly lacking: readonly string[];
}

/** Cases of which refusals have something to tell that was not asked for. */
const lackingIn = (results: readonly Result[], asked: readonly string[]): readonly string[] =>
  results.flatMap((result) =>
    result.kind === 'refused' && result.lacks !== undefined && !asked.includes(result.lacks) ? [result.lacks] : [],
  );

const hasInput = (one: Prepared): one is Extract<Prepared, { readonly input: Input }> => 'input' in one;

/** What time has brought so far, unit by unit, goes to whoever let it pass. */
const concludeTime = (job: Job, result: Result, ending: Ending): Ending => {
  if (job.ask.kind !== 'time') return ending;
  if ('events' in result) for (const event of result.events) job.ask.events.push(event);
  return ending !== undefined && 'events' in ending ? accepted(job.ask.events, false) : ending;
};

/**
 * Decides in a unit of the store's, against the whole log. What others appended is in the log already: it is folded whatever
 * comes, and told once the unit has ended, for a listener's own work must not go with a unit that is taken back.
 */
const inUnit = async <T>(
  place: Workplace,
  wanted: Omit<UnitWants, 'after'>,
  decide: (seen: UnitReads) => UnitDecision<T>,
  catchUp: () => Promise<void>,
): Promise<T> => {
  const { policy, state, store } = place;
  for (;;) {
    let folded: readonly PolicyEvent[] = [];
    let ended: { readonly value: T } | undefined;
    try {
      ended = await store.unit({ after: state.head, ...wanted }, (seen) => {
        if (seen.fingerprint !== undefined && seen.fingerprint !== policy.fingerprint)
          throw otherPolicy(policy, seen.fingerprint);
        foldTail(state, seen.tail);
        folded = seen.tail;
        // The log is longer than one page ahead: catch up, and come again.
        if (seen.head > state.head) return { write: undefined, value: undefined };
        followTime(state, seen);
        const { write, value } = decide(seen);
        return { write, value: { value } };
      });
    } finally {
      if (folded.length > 0) place.hear(folded);
    }
    if (ended !== undefined) return ended.value;
    await catchUp();
  }
};

/** Decides jobs against what the unit has seen. */
const work = (
  place: Workplace,
  jobs: readonly Job[],
  steps: EntrySteps,
  histories: readonly string[],
  seen: UnitReads,
): UnitDecision<Worked | Lacking> => {
  const { policy, state, trace } = place;
  let inputs: Input[] = [];
  let asked = 0;
  const prepared = jobs.map((job): Prepared => {
    const one = prepare(job, seen.answers, asked, seen.histories, steps);
    asked += job.requests.length;
    if (hasInput(one)) inputs = pushed(inputs, one.input);
    return one;
  });
  const transaction = transact(policy, state, inputs, place.present(), trace);
  // Until the store has written it, reads and forks are of the state as it was.
  discard(transaction);
  const lacking = lackingIn(transaction.results, histories);
  if (lacking.length > 0) return { write: undefined, value: { lacking } };
  const into: Journal = { answers: [], refusals: [], strangers: 0, journalled: place.journalled };
  const { head } = state;
  let n = 0;
  const endings = prepared.map((one): Ending => {
    if (!hasInput(one)) {
      if (one.refused !== undefined && 'refused' in one.outcome && one.outcome.refused === true)
        journal(into, state, one.refused, one.outcome, head, state.now);
      return one.outcome;
    }
    const result = transaction.results[n] ?? { kind: 'waits' as const, events: [] };
    n += 1;
    return concludeTime(one.job, result, conclude(into, state, one, result, head, transaction.reached));
  });
  const reached: Instant | undefined = transaction.reached > state.now ? transaction.reached : undefined;
  const binding = bindingOf(policy, seen.fingerprint);
  return {
    write: writeOf(into, transaction.events, reached, binding),
    value: { transaction, endings },
  };
};

const settle = (jobs: readonly Job[], endings: readonly Ending[]): readonly Job[] =>
  jobs.filter((job, i) => {
    const ending = endings[i];
    if (ending === undefined) return true;
    if ('thrown' in ending) job.fail(toldOf(ending.thrown));
    else job.settle(deepFreeze(ending));
    return false;
  });

/**
 * Carries jobs out in one unit of work; those that have to wait for another are answered. Rejects with what the store, or the
 * log, broke on: then none of them was carried out, or nobody knows, and time alone may have passed.
 */
export const runUnit = async (
  place: Workplace,
  jobs: readonly Job[],
  steps: EntrySteps,
  catchUp: () => Promise<void>,
): Promise<readonly Job[]> => {
  const [first] = jobs;
  const alone = jobs.length === 1 ? first : undefined;
  const answers = alone?.requests ?? jobs.flatMap(({ requests }) => requests);
  let histories = alone?.histories ?? [...new Set(jobs.flatMap((job) => job.histories))];
  let worked: Worked | Lacking;
  do {
    const wanted = histories;
    worked = await inUnit(place, { answers, histories }, (seen) => work(place, jobs, steps, wanted, seen), catchUp);
    if ('lacking' in worked) histories = [...new Set([...histories, ...worked.lacking])];
  } while ('lacking' in worked);
  const { transaction, endings } = worked;
  if (transaction.draft !== undefined) adopt(place.state, transaction.draft);
  followTime(place.state, transaction);
  const left = settle(jobs, endings);
  place.hear(transaction.events);
  return left;
};

/**
 * What a command would come to now, deadlines on the way included, or what it was answered before. Nothing is written, and
 * nothing is traced.
 */
export const tryOut = async (
  place: Workplace,
  request: Request,
  steps: EntrySteps,
  catchUp: () => Promise<void>,
): Promise<Outcome> => {
  const present = { ...place.present(), most: Number.POSITIVE_INFINITY };
  let histories = historiesOf([request]);
  for (;;) {
    const seen = await inUnit(
      place,
      { answers: [request], histories },
      (value) => ({ write: undefined, value }),
      catchUp,
    );
    const prepared = prepareOne(request, seen.answers[0], seen.histories, steps);
    if (!('kind' in prepared)) return deepFreeze(prepared);
    const transaction = transact(place.policy, place.state, [prepared], present);
    discard(transaction);
    const lacking = lackingIn(transaction.results, histories);
    if (lacking.length > 0) {
      histories = [...histories, ...lacking];
      continue;
    }
    const [result] = transaction.results;
    if (result?.kind === 'threw') throw toldOf(result.thrown);
    return deepFreeze(result?.kind === 'refused' ? result.refusal : accepted(transaction.events, false));
  }
};
