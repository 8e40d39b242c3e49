/** What a matcher is asked about: an outcome, events, a case, or whatever knows its cases. */
import { isRefusal } from '../../engine/index.js';
import type { Outcome } from '../../engine/index.js';
import type { Case, Policy, PolicyEvent } from '../../policy/index.js';
import { DubanError, text } from '../../shared/index.js';
import type { Came } from '../given/failing.js';
import type { Trial } from '../trial.js';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const wrongSubject = (zh: string, en: string): DubanError =>
  new DubanError('wrong-subject', text(`此断言用于${zh}`, `this matcher is about ${en}`));

/** The trial of a situation, where the subject is one; or the subject, where it is a trial. */
export const trialIn = (subject: unknown): Trial | undefined => {
  if (!isObject(subject)) return undefined;
  if (isObject(subject['trial'])) return subject['trial'] as unknown as Trial;
  return isObject(subject['state']) && Array.isArray(subject['timeline']) ? (subject as unknown as Trial) : undefined;
};

/** The policies of engines asked about before: a fork to find one costs a copy of the state. */
const policies = new WeakMap<object, Policy>();

/** The policy that the subject's names are of, where it knows: a situation, a trial, an engine. */
export const policyIn = (subject: unknown): Policy | undefined => {
  const trial = trialIn(subject);
  if (trial !== undefined) return trial.policy;
  if (!isObject(subject) || typeof subject['fork'] !== 'function') return undefined;
  const { policy } = policies.has(subject)
    ? { policy: policies.get(subject) }
    : (subject as unknown as { fork(): { readonly policy?: Policy } }).fork();
  if (policy !== undefined) policies.set(subject, policy);
  return policy;
};

/** What came: of an outcome, of what happened in a situation, or the events that time brought. `DubanError` `wrong-subject`. */
export const cameIn = (subject: unknown): Came => {
  if (Array.isArray(subject)) return { events: subject as readonly PolicyEvent[] };
  if (isRefusal(subject)) return { outcome: subject, events: [] };
  if (isObject(subject) && Array.isArray(subject['events'])) {
    const events = subject['events'] as readonly PolicyEvent[];
    const outcome = isObject(subject['outcome']) ? (subject['outcome'] as unknown as Outcome) : undefined;
    return { outcome, events };
  }
  throw wrongSubject(
    '办理结果、情形之后发生的事或事件列表',
    'an outcome, what happened in a situation, or a list of events',
  );
};

interface KnowsCases {
  case(id: string): Case | undefined;
}

/** A case: the subject itself, or the one of that id in a situation, trial or engine, a person's as well. `DubanError` `wrong-subject`. */
export const caseIn = (subject: unknown, id: string | undefined): Case | undefined => {
  if (id === undefined && isObject(subject) && typeof subject['procedure'] === 'string') return subject as never;
  const owner: unknown = trialIn(subject) ?? subject;
  if (id !== undefined && isObject(owner) && typeof owner['case'] === 'function')
    return (owner as unknown as KnowsCases).case(id);
  throw wrongSubject(
    '事项，或情形、试行、引擎中指明编号的事项',
    'a case, or one named by its id in a situation, a trial or an engine',
  );
};
