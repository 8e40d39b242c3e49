/** The one impure file: a queue of calls before a store, and reads of what the log holds. */
import { dayOf, formatInstant, parseInstant } from '../../calendar/index.js';
import type { Instant } from '../../calendar/index.js';
import { defaultBounds, missingYears } from '../../policy/index.js';
import type { Policy, PolicyEvent, PolicyTypes } from '../../policy/index.js';
import { deepFreeze, DubanError, text } from '../../shared/index.js';
import type { CaseId, PersonId } from '../../shared/index.js';
import { explainDeadline } from '../deadlines/index.js';
import type { Adoption } from '../kernel/index.js';
import { isRefusal } from '../outcome/index.js';
import type { Outcome, RowReport } from '../outcome/index.js';
import { checkQuery, dueRows, findCases, nameCheck, readsOf, shortfallsOf, totalRows } from '../read/index.js';
import { emptyState, fork, registryView, viewState } from '../state/index.js';
import type { Trace } from '../state/index.js';
import { adoptInUnit, takeAdoption } from './adopt.js';
import { balanceCommands } from './balance.js';
import { presentBy, readClock, systemClock } from './clock.js';
import type { TimeOptions } from './clock.js';
import { entrySteps, noSteps } from './entry-step.js';
import { feed } from './feed.js';
import { historiesOf, journalledOf, requestsOf, takeTogether } from './jobs.js';
import type { Ask, Call } from './jobs.js';
import { listeners } from './listeners.js';
import { catchUp, otherPolicy } from './log.js';
import { quietly } from './quietly.js';
import { queue } from './queue.js';
import { registrarsIn } from './registrars.js';
import { opaqueId, ownInput, requestOf } from './requests.js';
import type { Request } from './requests.js';
import { drawRows } from './rows.js';
import type { Row } from './rows.js';
import type { EventStore, RefusedEntry, StreamHead } from './store.js';
import { toldOf } from './thrown.js';
import type { CalendarFault, Engine, PersonEngine } from './types.js';
import { runUnit, tryOut } from './unit.js';
import type { Workplace } from './unit.js';

/** Calls that share a unit at most. */
const perUnit = 100;

/** What an engine is made of. */
export interface EngineOptions<T extends PolicyTypes> extends TimeOptions {
  readonly policy: Policy<T>;
  readonly store: EventStore;
  /** Gives an id to a case that is opened without one (default: a random UUID, which tells nothing). */
  readonly newCase?: () => CaseId;
  /** Told of what listeners throw or reject with (default: nobody). */
  readonly onListenerFault?: (fault: unknown, event: PolicyEvent) => void;
  /** Told what an operator must know when the engine opens (default: the console). What it throws is nobody's to hear. */
  readonly onWarning?: (message: string) => void;
  /** Hears what every step tries: rules, roles, transitions, deadlines, reactions, options. What it throws is nobody's to hear. */
  readonly trace?: Trace;
  /** Puts a running campaign under this policy, in one unit of work. */
  readonly adopt?: Adoption;
}

const warnAbout = (years: readonly number[], warn: (message: string) => void): void => {
  if (years.length > 0)
    warn(
      `duban: 日历缺${years.join('、')}年，相关时限无法到期，请尽快补充日历 / the calendar lacks ${years.join(', ')}: limits that rest on it fall due for nobody until calendar.extend`,
    );
};

const broken = (what: string, en: string): DubanError => new DubanError('engine-stopped', text(what, en));

/** Opens a campaign on a store: an empty stream begins, a running one goes on. */
export const createEngine = async <T extends PolicyTypes>(options: EngineOptions<T>): Promise<Engine<T>> => {
  const { policy, store, clock = systemClock, newCase = opaqueId, onListenerFault } = options;
  const onWarning = options.onWarning ?? ((message) => globalThis.console.warn(message));
  const adoption = options.adopt === undefined ? undefined : takeAdoption(policy, options.adopt);
  const state = emptyState(policy);
  const reads = viewState(state);
  const names = nameCheck(policy);
  const heard = listeners((fault, event) => onListenerFault?.(fault, event));
  let opening = true;

  const place: Workplace = {
    policy,
    state,
    store,
    trace: options.trace && quietly(options.trace),
    journalled: journalledOf(policy.bounds?.refusalsPerDay ?? defaultBounds.refusalsPerDay),
    present: presentBy(options),
    hear: (events) => {
      if (!opening) heard.tell(events);
    },
  };
  const checkBinding = async (): Promise<StreamHead> => {
    const head = await store.head();
    const { fingerprint } = head;
    if (fingerprint !== undefined && fingerprint !== policy.fingerprint) throw otherPolicy(policy, fingerprint);
    return head;
  };
  const follow = (): Promise<void> =>
    catchUp(
      state,
      store,
      (events) => {
        place.hear(events);
      },
      checkBinding,
    );

  /** Years that the policy's phases need, and those that running limits wait for. */
  const yearsMissing = (): readonly number[] => {
    const years = new Set(missingYears(policy, state.calendar));
    for (const { armed } of reads.cases())
      for (const { missing } of armed) if (missing !== undefined) years.add(missing);
    return [...years].sort((a, b) => a - b);
  };

  const { fingerprint: before } = await store.head();
  if (before !== undefined && before !== policy.fingerprint) {
    if (adoption === undefined) throw otherPolicy(policy, before);
    const registrars = new Set<string>();
    await catchUp(state, store, registrarsIn(registrars));
    await adoptInUnit(place, adoption, { from: before, registrars }, true);
  }
  await follow();
  opening = false;
  warnAbout(yearsMissing(), quietly(onWarning));

  /** Whatever touches the state or the store waits here, and goes one after another in the order in which it was asked. */
  const waiting = queue<Call>();
  let pumping = false;
  let closed = false;

  const pump = async (): Promise<void> => {
    for (let call = waiting.first(); call !== undefined; call = waiting.first()) {
      if ('work' in call) {
        waiting.take();
        await call.work();
        continue;
      }
      const jobs = takeTogether(waiting, perUnit);
      try {
        const reads = jobs.some(({ histories }) => histories.length > 0);
        const steps = reads ? await entrySteps(jobs, state, store, follow) : noSteps;
        waiting.putBack(await runUnit(place, jobs, steps, follow));
      } catch (thrown) {
        const fault = toldOf(thrown);
        for (const job of jobs) job.fail(fault);
        // What waited behind was sent before anybody knew: it may rest on what is lost, and is not decided without it.
        for (const behind of waiting.takeAll())
          if ('work' in behind) waiting.add(behind);
          else behind.fail(fault);
      }
    }
    pumping = false;
  };
  const enter = (call: Call): void => {
    waiting.add(call);
    if (pumping) return;
    pumping = true;
    void pump();
  };
  const checkOpen = (): void => {
    if (closed) throw broken('引擎已关闭', 'the engine is closed');
  };

  /** Does work once what was asked before has ended: at once where nothing was. */
  const inTurn = <R>(work: () => Promise<R>): Promise<R> =>
    new Promise((settle, fail) => {
      enter({ work: () => work().then(settle, fail) });
    });

  /** Puts a call in the queue. What taking its input in throws (a getter may) rejects it like anything else. */
  const submit = (made: () => Ask): Promise<Outcome> =>
    new Promise((settle, fail) => {
      checkOpen();
      const ask = made();
      const requests = requestsOf(ask);
      enter({
        ask,
        requests,
        histories: historiesOf(requests),
        settle,
        fail,
      });
    });

  const requestFrom = (input: unknown): Request => requestOf(policy, input, newCase);
  const one = (input: unknown): Promise<Outcome> => submit(() => ({ kind: 'one', request: requestFrom(input) }));
  const all = (inputs: () => readonly unknown[]): Promise<Outcome> =>
    submit(() => ({ kind: 'all', requests: inputs().map(requestFrom) }));

  const report = async (given: Row, row: number): Promise<RowReport> => {
    const { id } = given;
    if (!('request' in given)) return { row, id, outcome: undefined, fault: given.fault };
    try {
      return { row, id, outcome: await submit(() => ({ kind: 'one', request: given.request })), fault: undefined };
    } catch (fault) {
      return { row, id, outcome: undefined, fault };
    }
  };

  const refresh = async (): Promise<number> => {
    await follow();
    return state.head;
  };

  /** Reads from the store, and hands out nothing of a campaign that has passed under another policy. */
  const look = async <R>(read: () => Promise<R>): Promise<R> => {
    checkOpen();
    const found = await read();
    await checkBinding();
    return found;
  };
  const readCase = async (id: CaseId): Promise<readonly PolicyEvent[]> =>
    (await look(() => store.readCase(id))).map(deepFreeze);
  const events = (from: Parameters<Engine['events']>[0]): AsyncIterable<PolicyEvent> =>
    feed(
      async (after, limit) => (await look(() => store.read(after, limit))).map(deepFreeze),
      ({ seq }) => seq,
      from,
    );

  const dryRun = async (input: unknown): Promise<Outcome> => {
    checkOpen();
    const request = requestFrom(input);
    return inTurn(async () => {
      const steps = await entrySteps([{ requests: [request] }], state, store, follow);
      return tryOut(place, request, steps, follow);
    });
  };
  const refusals = (from: Parameters<Engine['refusals']>[0]): AsyncIterable<RefusedEntry> =>
    feed(
      async (after, limit) => (await look(() => store.refusals(after, limit))).map(deepFreeze),
      ({ number }) => number,
      from,
    );

  const as = (person: PersonId): PersonEngine<T> => {
    const log = {
      refresh: () => inTurn(refresh),
      readCase,
      read: (after: number, limit: number) => look(() => store.read(after, limit)),
      refusals: () => refusals(undefined),
    };
    const own = readsOf(policy, state, names, log, person, () => place.present().now);
    const asked = async (ask: (input: unknown) => Promise<Outcome>, input: unknown, ahead: boolean) => {
      const mine = ownInput(person, input);
      return isRefusal(mine) ? mine : own.outcome(await ask(mine), ahead);
    };
    return {
      dispatch: (command) => asked(one, command, false),
      receive: (input) => asked(one, input, false),
      dryRun: (input) => asked(dryRun, input, true),
      case: own.case,
      cases: own.cases,
      due: (until) => own.due(until === undefined ? undefined : parseInstant(until)),
      explain: own.explain,
      totals: own.totals,
      shortfalls: own.shortfalls,
      history: own.history,
      events: own.events,
      refusals: own.refusals,
    };
  };

  return {
    dispatch: (command) => one(command),
    receive: (input) => one(input),
    dispatchAll: (commands) => all(() => commands),
    dispatchEach: async (rows) => {
      checkOpen();
      // All of them wait at once: none is overtaken by a later call, and where the store fails the rest is lost with it.
      return Promise.all(drawRows(rows, requestFrom).map(report));
    },
    dryRun,
    takeOver: (balance) => all(() => balanceCommands(balance)),
    advance: async (to, { onPurpose = false } = {}) => {
      checkOpen();
      const until = parseInstant(to);
      const now = readClock(clock);
      if (until > now)
        throw new DubanError(
          'in-the-future',
          text('不能推进到当前时间之后', `time cannot pass beyond ${formatInstant(now)}`),
        );
      const outcome = await submit(() => ({ kind: 'time', until, onPurpose, events: [] }));
      return isRefusal(outcome) ? [] : outcome.events;
    },
    due: (until) =>
      dueRows(reads, until === undefined ? Number.POSITIVE_INFINITY : parseInstant(until)).map(deepFreeze),
    nextDue: (): Instant | undefined => reads.nextDue(),
    explain: (id, deadline) => {
      names.deadline(deadline);
      const running = reads.case(id)?.armed.find((armed) => armed.deadline === deadline);
      return running && explainDeadline(state.calendar, running);
    },
    now: () => state.now,
    head: () => state.head,
    refresh: async () => {
      checkOpen();
      return inTurn(refresh);
    },
    case: (id) => {
      const of = reads.case(id);
      return of && deepFreeze(of);
    },
    cases: (query) => {
      checkQuery(names, query);
      return deepFreeze(findCases(reads, query));
    },
    totals: (query = {}) => {
      if (query.tally !== undefined) names.tally(query.tally);
      return totalRows(reads, query);
    },
    shortfalls: (unit, on) =>
      deepFreeze(shortfallsOf(state, unit, on ?? dayOf(place.present().now, policy.calendar.zone))),
    history: readCase,
    events,
    refusals,
    strangers: () => look(() => store.strangers()),
    faults: () => [
      ...yearsMissing().map((year): CalendarFault => ({ kind: 'calendar', year })),
      ...reads.faults().map(deepFreeze),
    ],
    proposals: () => reads.proposals().map(deepFreeze),
    on: (type, listener) => {
      names.event(type);
      return heard.on(type, listener as never);
    },
    as,
    registry: () => registryView(state),
    fork: () => fork(state),
    close: () => {
      closed = true;
      return inTurn(() => store.close());
    },
  };
};
