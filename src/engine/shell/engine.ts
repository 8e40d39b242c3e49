/** The one impure file: a queue of calls before a store, and reads of what the log holds. */
import { formatInstant, parseInstant } from '../../calendar/index.js';
import type { Instant } from '../../calendar/index.js';
import { defaultBounds, missingYears } from '../../policy/index.js';
import type { Policy, PolicyEvent, PolicyTypes } from '../../policy/index.js';
import { deepFreeze, DubanError, text } from '../../shared/index.js';
import type { CaseId } from '../../shared/index.js';
import { explainDeadline } from '../deadlines/index.js';
import { decide, duePerUnit } from '../kernel/index.js';
import type { Adoption, Present } from '../kernel/index.js';
import { isRefusal } from '../outcome/index.js';
import type { Outcome, RowReport } from '../outcome/index.js';
import { checkQuery, dueRows, findCases, nameCheck, totalRows, viewOf } from '../read/index.js';
import { emptyState, fork, registryView, viewState } from '../state/index.js';
import type { Trace } from '../state/index.js';
import { adoptInUnit } from './adopt.js';
import { balanceCommands } from './balance.js';
import { systemClock } from './clock.js';
import type { Clock } from './clock.js';
import { entryStep, entrySteps, noSteps } from './entry-step.js';
import { feed } from './feed.js';
import { historiesOf, journalledOf, requestsOf, takeTogether } from './jobs.js';
import type { Ask, Job } from './jobs.js';
import { listeners } from './listeners.js';
import { catchUp, otherPolicy } from './log.js';
import { registrarsIn } from './registrars.js';
import { requestIdOf, requestOf, typeIn } from './requests.js';
import type { EventStore, StreamHead } from './store.js';
import type { CalendarFault, Engine } from './types.js';
import { runUnit } from './unit.js';
import type { Workplace } from './unit.js';

const dayMs = 86_400_000;
/** Calls that share a unit at most. */
const perUnit = 100;

/** What an engine is made of. */
export interface EngineOptions<T extends PolicyTypes> {
  readonly policy: Policy<T>;
  readonly store: EventStore;
  /** The host's present (default: the machine's clock). */
  readonly clock?: Clock;
  /**
   * Instants of commands: `stamped` (the default) in the unit of work, where a given one lies at most a minute before what
   * time has reached; `given` as far back as whoever asks says, for imports, tests and replays: then time may jump as well.
   */
  readonly instants?: 'stamped' | 'given';
  /** How many days time may jump without being told that it is on purpose (default 31; without bound where `given`). */
  readonly maxJump?: number;
  /** Told of what listeners throw or reject with (default: nobody). */
  readonly onListenerFault?: (fault: unknown, event: PolicyEvent) => void;
  /** Told what an operator must know when the engine opens (default: the console). */
  readonly onWarning?: (message: string) => void;
  /** Hears what every step tries: rules, roles, transitions, deadlines, reactions, options. */
  readonly trace?: Trace;
  /** Puts a running campaign under this policy, in one unit of work. */
  readonly adopt?: Adoption;
}

const warnAbout = (years: readonly number[], warn: (message: string) => void): void => {
  if (years.length > 0)
    warn(
      `duban: 日历缺 ${years.join('、')} 年，相关时限无法到期，请尽快补充日历 / the calendar lacks ${years.join(', ')}: limits that rest on it fall due for nobody until calendar.extend`,
    );
};

const broken = (what: string, en: string): DubanError => new DubanError('engine-stopped', text(what, en));

/** Opens a campaign on a store: an empty stream begins, a running one goes on. */
export const createEngine = async <T extends PolicyTypes>(options: EngineOptions<T>): Promise<Engine<T>> => {
  const { policy, store, clock = systemClock, trace } = options;
  const given = options.instants === 'given';
  const maxJump = options.maxJump === undefined ? (given ? Infinity : 31 * dayMs) : options.maxJump * dayMs;
  const state = emptyState(policy);
  const reads = viewState(state);
  const names = nameCheck(policy);
  const heard = listeners((fault, event) => options.onListenerFault?.(fault, event));
  let opening = true;

  const present = (): Present => {
    const now = clock();
    if (Number.isNaN(now))
      throw new DubanError('time-jump', text('系统时钟读数无效，请先核对', 'the clock tells no instant: check it'));
    return { now, given, maxJump, most: duePerUnit };
  };
  const place: Workplace = {
    policy,
    state,
    store,
    trace,
    journalled: journalledOf(policy.bounds?.refusalsPerDay ?? defaultBounds.refusalsPerDay),
    present,
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

  const { fingerprint: before } = await store.head();
  if (before !== undefined && before !== policy.fingerprint && options.adopt === undefined)
    throw otherPolicy(policy, before);
  if (options.adopt !== undefined && before !== undefined && before !== policy.fingerprint) {
    const registrars = new Set<string>();
    await catchUp(state, store, registrarsIn(registrars));
    await adoptInUnit(place, options.adopt, { from: before, registrars }, true);
  }
  await follow();
  opening = false;
  warnAbout(missingYears(policy, state.calendar), options.onWarning ?? ((message) => globalThis.console.warn(message)));

  const waiting: Job[] = [];
  /** Whatever touches the store goes one after another; `undefined` where nothing is under way. */
  let underWay: Promise<void> | undefined;
  let pumping = false;
  let closed = false;
  /** What the last unit failed with that came to nothing. */
  let lastLoss: unknown;

  const pump = async (): Promise<void> => {
    while (waiting.length > 0) {
      const jobs = takeTogether(waiting, perUnit);
      try {
        const reads = jobs.some(({ histories }) => histories.length > 0);
        const steps = reads ? await entrySteps(jobs, state, store, follow) : noSteps;
        waiting.unshift(...(await runUnit(place, jobs, steps, follow)));
      } catch (thrown) {
        // What waited behind was sent before anybody knew: it may rest on what is lost, and is not decided without it.
        lastLoss = thrown;
        for (const job of [...jobs, ...waiting.splice(0)]) job.fail(thrown);
      }
    }
    pumping = false;
  };

  /** Starts work once what is under way has ended: at once where nothing is. */
  const inTurn = <R>(work: () => Promise<R>): Promise<R> => {
    const mine = underWay === undefined ? work() : underWay.then(work);
    const ended = (): void => {
      if (underWay === mark) underWay = undefined;
    };
    const mark: Promise<void> = mine.then(ended, ended);
    underWay = mark;
    return mine;
  };

  /** Puts a call in the queue. What taking its input in throws (a getter may) rejects it like anything else. */
  const submit = (made: () => Ask): Promise<Outcome> =>
    new Promise((settle, fail) => {
      if (closed) {
        fail(broken('引擎已关闭', 'the engine is closed'));
        return;
      }
      const ask = made();
      const requests = requestsOf(ask);
      waiting.push({ ask, requests, histories: historiesOf(requests), settle, fail });
      if (pumping) return;
      pumping = true;
      void inTurn(pump);
    });

  const one = (input: unknown): Promise<Outcome> => submit(() => ({ kind: 'one', request: requestOf(policy, input) }));
  const all = (inputs: readonly unknown[]): Promise<Outcome> =>
    submit(() => ({ kind: 'all', requests: inputs.map((input) => requestOf(policy, input)) }));

  const report = async (input: unknown, row: number): Promise<RowReport> => {
    const id = requestIdOf(input);
    try {
      return { row, id, outcome: await one(input), fault: undefined };
    } catch (fault) {
      return { row, id, outcome: undefined, fault };
    }
  };

  const refresh = async (): Promise<number> => {
    await follow();
    return state.head;
  };

  const readCase = async (id: CaseId): Promise<readonly PolicyEvent[]> => (await store.readCase(id)).map(deepFreeze);
  const events = (from: Parameters<Engine['events']>[0]): AsyncIterable<PolicyEvent> =>
    feed(
      async (after, limit) => (await store.read(after, limit)).map(deepFreeze),
      ({ seq }) => seq,
      from,
    );

  return {
    dispatch: (command) => one(command),
    receive: (input) => one(input),
    dispatchAll: (commands) => all(commands),
    dispatchEach: async (rows) => {
      const reports: RowReport[] = [];
      let page: Promise<RowReport>[] = [];
      let row = 0;
      let lost: unknown;
      const carryOut = async (): Promise<void> => {
        for (const one of await Promise.all(page)) {
          reports.push(one);
          if (one.fault !== undefined && one.fault === lastLoss) lost = one.fault;
        }
        page = [];
      };
      for (const input of rows) {
        // Rows may rest on those before them: after a unit that is lost none is decided.
        if (lost !== undefined) {
          reports.push({ row, id: requestIdOf(input), outcome: undefined, fault: lost });
          row += 1;
          continue;
        }
        // What a confirmation rests on is read before its unit: no row overtakes it, and it overtakes none.
        const alone = typeIn(input) === 'entry.confirm';
        if (alone) await carryOut();
        page.push(report(input, row));
        row += 1;
        if (alone || page.length >= perUnit) await carryOut();
      }
      await carryOut();
      return reports;
    },
    dryRun: (input) =>
      inTurn(async () => {
        await refresh();
        const request = requestOf(policy, input);
        if (isRefusal(request.command)) return request.command;
        const entry = request.command.registry?.startsWith('entry.') === true;
        const history = entry ? await store.readCase(request.case) : [];
        const after = (await entryStep(request, state, store)) ?? [];
        const decided = decide(policy, state, input, { present: { ...present(), most: Infinity }, history, after });
        return deepFreeze(isRefusal(decided) ? decided : { events: decided, repeated: false });
      }),
    takeOver: (balance) => all(balanceCommands(balance)),
    advance: async (to, { onPurpose = false } = {}) => {
      const until = parseInstant(to);
      if (until > clock())
        throw new DubanError(
          'in-the-future',
          text('不能推进到当前时间之后', `time cannot pass beyond ${formatInstant(clock())}`),
        );
      const outcome = await submit(() => ({ kind: 'time', until, onPurpose, events: [] }));
      return isRefusal(outcome) ? [] : outcome.events;
    },
    due: (until) =>
      dueRows(reads, until === undefined ? Number.POSITIVE_INFINITY : parseInstant(until)).map(deepFreeze),
    nextDue: (): Instant | undefined => reads.nextDue(),
    explain: (id, deadline) => {
      const running = reads.case(id)?.armed.find((armed) => armed.deadline === deadline);
      return running && explainDeadline(state.calendar, running);
    },
    now: () => state.now,
    head: () => state.head,
    refresh: () => inTurn(refresh),
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
    history: readCase,
    events,
    refusals: (from) =>
      feed(
        async (after, limit) => (await store.refusals(after, limit)).map(deepFreeze),
        ({ number }) => number,
        from,
      ),
    strangers: () => store.strangers(),
    faults: () => [
      ...missingYears(policy, state.calendar).map((year): CalendarFault => ({ kind: 'calendar', year })),
      ...reads.faults().map(deepFreeze),
    ],
    proposals: () => reads.proposals().map(deepFreeze),
    on: (type, listener) => {
      names.event(type);
      return heard.on(type, listener as never);
    },
    view: (person) => viewOf(policy, state, names, { readCase, events }, person),
    registry: () => registryView(state),
    fork: () => fork(state),
    close: () => {
      closed = true;
      return inTurn(() => store.close());
    },
  };
};
