/** The matchers: whether it was refused, what it brought, where a case stands, what it has to be done by. */
import { AssertionError } from 'node:assert';
import { isIn } from '../../policy/index.js';
import type { Case, Policy } from '../../policy/index.js';
import { cameLines, failureText } from '../given/failing.js';
import type { Came, Shortcoming } from '../given/failing.js';
import {
  aboutWhat,
  demandEvent,
  demandSome,
  dueDay,
  notBySlip,
  notRunning,
  orderWanted,
  refusedFor,
  slipped,
  upTo,
} from '../given/match.js';
import type { EventWanted } from '../given/match.js';
import { refusalWanted } from '../given/timeline.js';
import { demandName } from '../names.js';
import { cameIn, caseIn, policyIn, trialIn } from './subject.js';

/** What a matcher answers, as vitest and jest read it. */
export interface Matched {
  readonly pass: boolean;
  readonly message: () => string;
  readonly expected: string;
  readonly actual: string;
}

const answer = (subject: unknown, pass: boolean, short: Shortcoming, came: Came = { events: [] }): Matched => {
  const trial = trialIn(subject);
  // A matcher that passes speaks only where it should not have: after `not`.
  const said = pass ? { ...short, wanted: `不应 / not: ${short.wanted}` } : short;
  return {
    pass,
    message: () => failureText(trial?.policy, said, came, trial),
    expected: said.wanted,
    actual: said.came,
  };
};

/** A slip of the test's fails it, after `not` as well. */
const slip = (subject: unknown, short: Shortcoming, came?: Came): never => {
  const none = answer(subject, false, short, came);
  throw new AssertionError({ message: none.message(), expected: none.expected, actual: none.actual });
};

const ofCase = (
  subject: unknown,
  id: string | undefined,
  holds: (of: Case, policy: Policy | undefined) => Shortcoming & { readonly pass: boolean },
): Matched => {
  const of = caseIn(subject, id);
  if (of !== undefined) {
    const { pass, ...short } = holds(of, policyIn(subject));
    return answer(subject, pass, short);
  }
  return slip(subject, { wanted: `[${id ?? ''}]`, came: '没有此事项 / no such case' });
};

/** Refused: by the policy, for this reason, on this clause. What is wrong with the command itself counts by its code only. */
export const toBeRefused = (received: unknown, code?: string, clause?: string): Matched => {
  const came = cameIn(received);
  const policy = policyIn(received);
  if (policy !== undefined && code !== undefined) demandName(policy, 'refusal', code);
  if (policy !== undefined && clause !== undefined) demandName(policy, 'clause', clause);
  if (slipped(came.outcome, code, clause)) return slip(received, { wanted: notBySlip, came: cameLines(came) }, came);
  return answer(
    received,
    refusedFor(came.outcome, code, clause),
    { wanted: refusalWanted(policy, code, clause), came: cameLines(came), clause },
    came,
  );
};

/** Brought these events, in this order; others may lie between. */
export const toHaveBrought = (received: unknown, ...events: readonly EventWanted[]): Matched => {
  const came = cameIn(received);
  demandSome(aboutWhat.events, events.length);
  const policy = policyIn(received);
  if (policy !== undefined) for (const one of events) demandEvent(policy, one);
  const at = upTo(came.events, events);
  return answer(received, at === events.length, { wanted: orderWanted(events, at), came: cameLines(came) }, came);
};

/** Stands in a state, or within one: of a case, or of the case named first. */
export const toBeInState = (received: unknown, ...words: readonly string[]): Matched => {
  const [state = '', id] = [...words].reverse();
  demandSome(aboutWhat.state, state.length);
  return ofCase(received, id, (of, policy) => {
    if (policy !== undefined) demandName(policy, 'state', state, of.procedure);
    return {
      pass: isIn(of, state),
      wanted: `[${of.id}] ${state}`,
      came: `[${of.id}] ${of.state.split('+').join(', ')}`,
    };
  });
};

/** A deadline runs to a day, `undefined` for none: of a case, or of the case named first. */
export const toBeDueOn = (received: unknown, ...words: readonly (string | undefined)[]): Matched => {
  const [day, deadline = '', id] = [...words].reverse();
  demandSome(aboutWhat.deadline, deadline.length);
  return ofCase(received, id, (of, policy) => {
    if (policy !== undefined) demandName(policy, 'deadline', deadline, of.procedure);
    const due = dueDay(of.armed.find((one) => one.deadline === deadline));
    const said = (on: string | undefined): string => `[${of.id}] ${deadline}: ${on ?? notRunning}`;
    return { pass: due === day, wanted: said(day), came: said(due) };
  });
};
