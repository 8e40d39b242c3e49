/** A trial: a policy run by hand on the very steps of production, without store or clock, with everything kept in a timeline. */
import type { Instant } from '../calendar/index.js';
import {
  accepted,
  admit,
  adopt,
  decideAlone,
  emptyState,
  evolve,
  fireOne,
  fork,
  isRefusal,
  viewState,
} from '../engine/index.js';
import type { Admitted, CampaignState, Outcome, Refusal, Trace } from '../engine/index.js';
import { eventFrom } from '../policy/index.js';
import type { Case, EventParts, Policy, PolicyEvent } from '../policy/index.js';
import { deepFreeze, DubanError, text } from '../shared/index.js';
import { momentOf, shown } from './moment.js';

/** A command in few words: `at` defaults to the trial's present, `id` to the next number, `data` to nothing. */
export interface Sent {
  readonly type: string;
  readonly by: string;
  readonly at?: string;
  readonly id?: string;
  readonly onBehalfOf?: string | undefined;
  readonly occurredOn?: string | undefined;
  readonly case?: string | undefined;
  readonly unit?: string | undefined;
  readonly person?: string | undefined;
  readonly parent?: string | undefined;
  readonly expected?: number | undefined;
  readonly data?: unknown;
}

/** One line of a timeline: what was asked (or that time passed, or a case was planted), and what came of it. */
export interface TimelineEntry {
  readonly at: Instant;
  readonly asked: Sent | undefined;
  readonly events: readonly PolicyEvent[];
  readonly refusal: Refusal | undefined;
}

/** A policy under trial. Whatever it hands out, to rules as to tests, is frozen all the way down. */
export interface Trial {
  readonly policy: Policy;
  /** The state as it stands; a trial owns it. */
  readonly state: CampaignState;
  readonly timeline: readonly TimelineEntry[];
  /** Every event so far. */
  readonly events: readonly PolicyEvent[];
  /** A case as it stands. */
  case(id: string): Case | undefined;
  /** Asks; deadlines on the way fire first. */
  send(command: Sent): Outcome;
  /** Lets time pass to a moment; the events that it brings. */
  pass(to: string | Instant): readonly PolicyEvent[];
  /** Puts an event into the state as it stands, asking no rule: what a test assumes. */
  plant(event: Omit<EventParts, 'seq' | 'at' | 'on' | 'policy'>): void;
  /** An independent copy. */
  fork(trace?: Trace): Trial;
}

const undefinedOut = (value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined));

const running = (
  policy: Policy,
  state: CampaignState,
  before: { readonly timeline: readonly TimelineEntry[]; readonly sent: number },
  trace: Trace | undefined,
): Trial => {
  const { zone } = policy.calendar;
  const view = viewState(state);
  const timeline = [...before.timeline];
  const events: PolicyEvent[] = timeline.flatMap((entry) => entry.events);
  let sent = before.sent;

  /** Whoever writes to what they were handed is found at the very place: rules, records, reactions, feeds. */
  const freeze = (made: readonly PolicyEvent[]): void => {
    deepFreeze(made);
    for (const { case: of } of made) if (of !== undefined) deepFreeze(view.case(of));
    deepFreeze(state.suspensions);
    deepFreeze(state.faults);
    deepFreeze(state.proposals);
  };

  const drain = (until: Instant): readonly PolicyEvent[] => {
    const brought: PolicyEvent[] = [];
    for (
      let due = fireOne(policy, state, until, trace);
      due !== undefined;
      due = fireOne(policy, state, until, trace)
    ) {
      adopt(state, due.draft);
      freeze(due.events);
      brought.push(...due.events);
      timeline.push({ at: state.now, asked: undefined, events: due.events, refusal: undefined });
    }
    events.push(...brought);
    return brought;
  };

  /** What a correction of an entry needs of the log. */
  const logFor = ({ registry, case: of, data }: Admitted) => {
    if (registry?.startsWith('entry.') !== true) return {};
    const history = events.filter((event) => event.case === of);
    const proposal = view.case(of ?? '')?.proposals.find(({ number }) => number === data['proposal']);
    const seq = proposal === undefined ? undefined : history[proposal.entry - 1]?.seq;
    return { history, after: seq === undefined ? [] : events.filter((event) => event.seq > seq) };
  };

  const send = (command: Sent): Outcome => {
    const at = command.at === undefined ? state.now : momentOf(command.at, zone);
    const input = undefinedOut({
      data: {},
      ...command,
      id: command.id ?? `t${(sent += 1)}`,
      at: new Date(at).toISOString(),
    });
    const admitted = admit(policy, input);
    if (isRefusal(admitted)) {
      timeline.push({ at, asked: command, events: [], refusal: admitted });
      return admitted;
    }
    if (at >= state.now) drain(at);
    deepFreeze(admitted.data);
    const decision = decideAlone(policy, state, admitted, trace, logFor(admitted));
    if (isRefusal(decision)) {
      state.now = Math.max(state.now, at);
      timeline.push({ at, asked: command, events: [], refusal: decision });
      return decision;
    }
    adopt(state, decision.draft);
    freeze(decision.events);
    events.push(...decision.events);
    timeline.push({ at, asked: command, events: decision.events, refusal: undefined });
    drain(at);
    return accepted(decision.events, false);
  };

  return {
    policy,
    state,
    timeline,
    events,
    case: (id) => view.case(id),
    send,
    pass: (to) => {
      const until = typeof to === 'number' ? to : momentOf(to, zone);
      if (until < state.now)
        throw new DubanError(
          'time-goes-forward',
          text(
            `时间只能向前：现在是 ${shown(state.now, zone)}`,
            `time only goes forward: it is ${shown(state.now, zone)}`,
          ),
        );
      const brought = drain(until);
      state.now = Math.max(state.now, until);
      return brought;
    },
    plant: (event) => {
      const { now, head } = state;
      const planted = eventFrom({
        ...event,
        seq: head + 1,
        at: now,
        on: shown(now, zone).slice(0, 10) as PolicyEvent['on'],
        policy: policy.fingerprint.slice(0, 16),
      });
      evolve(state, planted);
      freeze([planted]);
      timeline.push({ at: now, asked: undefined, events: [planted], refusal: undefined });
      events.push(planted);
    },
    fork: (other = trace) => running(policy, fork(state), { timeline, sent }, other),
  };
};

/** A trial of a policy, from before its first day. */
export const trialOf = (policy: Policy, trace?: Trace): Trial =>
  running(policy, emptyState(policy), { timeline: [], sent: 0 }, trace);
