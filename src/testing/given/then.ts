/** What a test expects to have come of what it asked. */
import { isRefusal, viewState } from '../../engine/index.js';
import { isIn } from '../../policy/index.js';
import type { Case, PolicyTypes } from '../../policy/index.js';
import { sameJson, text } from '../../shared/index.js';
import { demandFields, demandName, noSuchName } from '../names.js';
import type { NameKind } from '../names.js';
import type { Trial } from '../trial.js';
import { cameLines, fail, faultLines } from './failing.js';
import type { Came, Shortcoming } from './failing.js';
import {
  aboutWhat,
  demandEvent,
  demandSome,
  dueDay,
  eventWanted,
  notBySlip,
  nothingFails,
  notRunning,
  orderWanted,
  refusedFor,
  slipped,
  someOf,
  upTo,
} from './match.js';
import type { EventWanted } from './match.js';
import { both, refusalWanted, titled } from './timeline.js';
import type { ClauseWord, EventWord, WithinWord } from './words.js';

/**
 * Expectations; each gives itself, so that several are held. A failure is an `AssertionError` with the timeline; a name the
 * policy does not have is a `DubanError` `unknown-name`, an expectation of nothing (but `thenOnly()`) `nothing-expected`. A
 * reaction or a deadline's step that failed on the way fails every expectation until one has named it:
 * `then('reaction.failed')`.
 */
export interface Expectations<Self, T extends PolicyTypes = PolicyTypes> {
  /** These events came, in this order (others may lie between); with fields, each carries them. */
  then(...events: readonly EventWanted<EventWord<T>>[]): Self;
  /** These came, in this order, and nothing else; without any: nothing came. */
  thenOnly(...events: readonly EventWanted<EventWord<T>>[]): Self;
  /** None of these came. */
  thenNot(...types: readonly EventWord<T>[]): Self;
  /** The case stands in a state (`work.signed`), or within one (`work`). */
  thenState(id: string, state: WithinWord<T>): Self;
  /** The case has these fields. */
  thenFields(id: string, fields: Readonly<Record<string, unknown>>): Self;
  /** A deadline of the case runs to a day; `undefined`: it does not run. */
  thenDue(id: string, deadline: string, day: string | undefined): Self;
  /** What was asked was taken. */
  thenTaken(): Self;
  /** It was refused: by the policy, for this reason, on this clause. What is wrong with the command itself counts by its code only. */
  thenRefused(code?: string, clause?: ClauseWord<T>): Self;
}

/** Expectations over a trial: what came of the last thing asked. */
export const expectations = <Self>(trial: Trial, came: Came, self: () => Self): Expectations<Self> => {
  const { policy } = trial;
  const named = new Set<string>();
  const held = (yes: boolean, short: () => Shortcoming): Self => {
    const unexpected = (came.faults ?? []).filter(({ type }) => !named.has(type));
    if (unexpected.length > 0) return fail(trial, { wanted: nothingFails, came: faultLines(unexpected) }, came);
    return yes ? self() : fail(trial, short(), came);
  };
  const demandNamed = (kind: NameKind, id: string, of?: string): void => {
    demandName(policy, kind, id, of);
  };
  const known = (): readonly string[] => Array.from(viewState(trial.state).cases(), ({ id }) => id);
  const caseOf = (id: string): Case =>
    trial.case(id) ??
    fail(trial, { wanted: `[${id}]`, came: both(noSuchName(text('事项', 'case'), id, known())) }, came);
  const standing = (state: string, of: Case): string =>
    state
      .split('+')
      .map((leaf) => titled(policy, 'state', leaf, of.procedure))
      .join(', ');
  const sought = (wanted: readonly EventWanted[], only: boolean): Self => {
    for (const one of wanted) {
      demandEvent(policy, one);
      named.add(typeof one === 'string' ? one : one.type);
    }
    const at = upTo(came.events, wanted);
    const exact = !only || came.events.length === wanted.length;
    return held(at === wanted.length && exact, () => ({
      wanted: only ? `仅有 / only: ${wanted.map(eventWanted).join(', ') || '无 / nothing'}` : orderWanted(wanted, at),
      came: cameLines(came),
    }));
  };
  return {
    then: (...wanted) => {
      // An await, or a runner that awaits what a test returns, comes here with two functions: it gets nothing.
      const [resolve] = wanted as readonly unknown[];
      if (typeof resolve === 'function') {
        (resolve as (value: undefined) => void)(undefined);
        return self();
      }
      demandSome(aboutWhat.events, wanted.length);
      return sought(wanted, false);
    },
    thenOnly: (...wanted) => sought(wanted, true),
    thenNot: (...types) => {
      demandSome(aboutWhat.events, types.length);
      for (const type of types) demandNamed('event', type);
      const wrong = came.events.filter(({ type }) => types.includes(type));
      return held(wrong.length === 0, () => ({ wanted: `不发生 / not: ${types.join(', ')}`, came: cameLines(came) }));
    },
    thenState: (id, state) => {
      const of = caseOf(id);
      demandNamed('state', state, of.procedure);
      return held(isIn(of, state), () => ({
        wanted: `[${id}] ${standing(state, of)}`,
        came: `[${id}] ${standing(of.state, of)}`,
      }));
    },
    thenFields: (id, fields) => {
      const { fields: has, procedure } = caseOf(id);
      demandSome(aboutWhat.fields, Object.keys(fields).length);
      demandFields(policy, procedure, Object.keys(fields));
      const wrong = Object.keys(fields).filter((name) => !sameJson(has[name], fields[name]));
      return held(wrong.length === 0, () => ({
        wanted: `[${id}] ${someOf(fields, wrong)}`,
        came: `[${id}] ${someOf(has, wrong)}`,
      }));
    },
    thenDue: (id, deadline, day) => {
      const of = caseOf(id);
      demandNamed('deadline', deadline, of.procedure);
      const armed = of.armed.find((one) => one.deadline === deadline);
      const due = (on: string | undefined): string =>
        `[${id}] ${titled(policy, 'deadline', deadline, of.procedure)}: ${on ?? notRunning}`;
      return held(dueDay(armed) === day, () => ({ wanted: due(day), came: due(dueDay(armed)) }));
    },
    thenTaken: () =>
      held(came.outcome !== undefined && !isRefusal(came.outcome), () => ({
        wanted: '予以办理 / taken',
        came: cameLines(came),
      })),
    thenRefused: (code, clause) => {
      if (code !== undefined) demandNamed('refusal', code);
      if (clause !== undefined) demandNamed('clause', clause);
      const slip = slipped(came.outcome, code, clause);
      return held(!slip && refusedFor(came.outcome, code, clause), () => ({
        wanted: slip ? notBySlip : refusalWanted(policy, code, clause),
        came: cameLines(came),
        clause,
      }));
    },
  };
};
