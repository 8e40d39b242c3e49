/** The one impure file: loads, decides, appends, adopts, tells. */
import { formatInstant, parseInstant } from '../calendar/index.js';
import type { Instant } from '../calendar/index.js';
import type { Policy, PolicyEvent, PolicyTypes } from '../policy/index.js';
import { DubanError, text } from '../shared/index.js';
import { admit } from './admit.js';
import type { Admitted } from './admit.js';
import { adoptPolicy } from './adoption.js';
import type { Adoption } from './adoption.js';
import { answered, digestOf, idOf } from './answered.js';
import { systemClock } from './clock.js';
import type { Clock } from './clock.js';
import { fireNext, nextStanding } from './drain.js';
import { listeners } from './emitter.js';
import { pages } from './feed.js';
import { read } from './layer.js';
import { catchUp, load } from './load.js';
import type { Outcome, RowReport } from './outcome.js';
import { dueRows, findCases, totalRows } from './query.js';
import { isRefusal } from './refusal.js';
import type { Refusal } from './refusal.js';
import { adopt, fork } from './state.js';
import { registryView } from './registry-view.js';
import { viewOf } from './view.js';
import { step } from './step.js';
import type { Decision } from './step.js';
import type { Answer, EventStore } from './store.js';
import { refuseFuture } from './timing.js';
import type { Trace } from './trace.js';
import type { Engine } from './types.js';
import { remember } from './undo.js';

/** What an engine is made of. */
export interface EngineOptions<T extends PolicyTypes> {
  readonly policy: Policy<T>;
  readonly store: EventStore;
  /** The host's present (default: the machine's clock). */
  readonly clock?: Clock;
  /** Told of what listeners throw (default: nobody). */
  readonly onListenerFault?: (fault: unknown, event: PolicyEvent) => void;
  /** Hears what every step tries: rules, roles, transitions, deadlines, reactions, options. */
  readonly trace?: Trace;
  /** Puts a running campaign under this policy, by a recorded event. */
  readonly adopt?: Adoption;
}

const conflict = (): DubanError =>
  new DubanError(
    'conflict',
    text('事件日志被他处反复改动，请稍后再试', 'the log keeps being changed elsewhere: try again'),
  );

/** Opens a campaign on a store: an empty stream begins, a running one goes on. */
export const createEngine = async <T extends PolicyTypes>(options: EngineOptions<T>): Promise<Engine<T>> => {
  const { policy, store, clock = systemClock, trace } = options;
  const { fingerprint: before } = await store.head();
  const state = await load(policy, store, options.adopt !== undefined);
  const heard = listeners((fault, event) => options.onListenerFault?.(fault, event));
  const zone = policy.calendar.zone;

  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <R>(work: () => Promise<R>): Promise<R> => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };

  /** Appends and adopts; `false` where the log has moved on, after catching up with it. */
  const commit = async (decision: Decision, answers: readonly Answer[]): Promise<boolean> => {
    const appended = await store.append({ expected: state.head, events: decision.events, answers });
    if (appended !== 'appended') {
      await catchUp(state, store);
      return false;
    }
    adopt(state, decision.draft);
    heard.tell(decision.events);
    return true;
  };

  const drain = async (until: Instant): Promise<readonly PolicyEvent[]> => {
    const events: PolicyEvent[] = [];
    for (
      let due = fireNext(policy, state, until, trace);
      due !== undefined;
      due = fireNext(policy, state, until, trace)
    )
      if (await commit(due, [])) events.push(...due.events);
    return events;
  };

  const isDue = (until: Instant): boolean => (nextStanding(state)?.next ?? Infinity) <= until;

  const decideOne = async (command: Admitted): Promise<Decision | Refusal> => {
    if (command.at >= state.now && isDue(command.at)) await drain(command.at);
    const history =
      command.registry === 'entry.annul' && command.case !== undefined ? await store.readCase(command.case) : [];
    return step(policy, state, { kind: 'command', command, history }, trace);
  };

  const journal = async (input: unknown, digest: string, refusal: Refusal, at: Instant): Promise<Refusal> => {
    const { id = '', type = '', by = '', case: of = '' } = idOf(input);
    await store.refuse({ id, digest, type, by, case: of, head: state.head, at: Math.max(at, 0), refusal });
    return refusal;
  };

  const receive = async (input: unknown): Promise<Outcome> => {
    const digest = digestOf(input);
    const known = await answered(store, input, digest);
    if (known !== undefined) return known;
    const command = admit(policy, input, zone);
    if (isRefusal(command)) return journal(input, digest, command, state.now);
    const future = refuseFuture(command, clock());
    if (future !== undefined) return journal(input, digest, future, state.now);
    for (let attempt = 0; attempt < 2; attempt += 1) {
      const decision = await decideOne(command);
      if (isRefusal(decision)) {
        state.now = Math.max(state.now, command.at);
        return journal(input, digest, decision, state.now);
      }
      const first = state.head + 1;
      const answer = { id: command.id, digest, first, last: state.head + decision.events.length };
      if (await commit(decision, [answer])) {
        if (isDue(command.at)) await drain(command.at);
        return { events: decision.events, repeated: false };
      }
      const elsewhere = await answered(store, input, digest);
      if (elsewhere !== undefined) return elsewhere;
    }
    throw conflict();
  };

  const attemptAll = async (inputs: readonly unknown[]): Promise<Outcome | undefined> => {
    const undo: (() => void)[] = [];
    const events: PolicyEvent[] = [];
    const answers: Answer[] = [];
    const expected = state.head;
    const take = (decision: Decision): void => {
      undo.push(remember(state, decision.draft));
      adopt(state, decision.draft);
      events.push(...decision.events);
    };
    const drainHere = (until: Instant): void => {
      for (
        let due = fireNext(policy, state, until, trace);
        due !== undefined;
        due = fireNext(policy, state, until, trace)
      )
        take(due);
    };
    const giveUp = (): void => {
      for (const one of undo.reverse()) one();
    };
    for (const input of inputs) {
      const digest = digestOf(input);
      const known = await answered(store, input, digest);
      if (known !== undefined && !isRefusal(known)) continue;
      const command = admit(policy, input, zone);
      const refusal = known ?? (isRefusal(command) ? command : refuseFuture(command, clock()));
      if (refusal !== undefined || isRefusal(command)) {
        giveUp();
        return known === undefined && refusal !== undefined ? journal(input, digest, refusal, state.now) : refusal;
      }
      if (command.at >= state.now) drainHere(command.at);
      const pending = events.filter((event) => event.case === command.case);
      const history =
        command.registry === 'entry.annul' ? [...(await store.readCase(command.case ?? '')), ...pending] : [];
      const decision = step(policy, state, { kind: 'command', command, history }, trace);
      if (isRefusal(decision)) {
        giveUp();
        return journal(input, digest, decision, state.now);
      }
      answers.push({ id: command.id, digest, first: state.head + 1, last: state.head + decision.events.length });
      take(decision);
      drainHere(command.at);
    }
    if (answers.length === 0) return { events: [], repeated: true };
    if ((await store.append({ expected, events, answers })) === 'appended') {
      heard.tell(events);
      return { events, repeated: false };
    }
    giveUp();
    await catchUp(state, store);
    return undefined;
  };

  const receiveAll = async (inputs: readonly unknown[]): Promise<Outcome> => {
    const outcome = (await attemptAll(inputs)) ?? (await attemptAll(inputs));
    if (outcome === undefined) throw conflict();
    return outcome;
  };

  if (options.adopt !== undefined && before !== undefined && before !== policy.fingerprint) {
    await commit(adoptPolicy(policy, state, before, options.adopt), []);
    await store.bind(policy.fingerprint);
  }

  return {
    dispatch: (command) => inTurn(() => receive(command)),
    receive: (input) => inTurn(() => receive(input)),
    dispatchAll: (commands) => inTurn(() => receiveAll(commands)),
    dispatchEach: (rows) =>
      inTurn(async () => {
        const reports: RowReport[] = [];
        for (const row of rows)
          reports.push({ row: reports.length, id: idOf(row).id ?? '', outcome: await receive(row) });
        return reports;
      }),
    advance: (to) =>
      inTurn(async () => {
        const until = parseInstant(to);
        if (until > clock())
          throw new DubanError(
            'in-the-future',
            text('不能推进到当前时间之后', `time cannot pass beyond ${formatInstant(clock())}`),
          );
        const events = await drain(until);
        if (until > state.now) {
          state.now = until;
          await store.reach(until);
        }
        return events;
      }),
    due: (until) => dueRows(state, until === undefined ? Number.POSITIVE_INFINITY : parseInstant(until)),
    nextDue: () => nextStanding(state)?.next,
    now: () => state.now,
    case: (id) => read(state.cases, id),
    cases: (query) => findCases(state, query),
    totals: (query = {}) => totalRows(policy, state, query),
    history: (id) => store.readCase(id),
    events: (from) =>
      pages(
        (after, limit) => store.read(after, limit),
        ({ seq }) => seq,
        from,
      ),
    refusals: (from) =>
      pages(
        (after, limit) => store.refusals(after, limit),
        ({ number }) => number,
        from,
      ),
    on: (type, listener) => heard.on(type, listener as never),
    view: (person) => viewOf(policy, state, store, person),
    registry: () => registryView(state),
    fork: () => fork(state),
    close: () => inTurn(() => store.close()),
  };
};
