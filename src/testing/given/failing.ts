/** What a failed expectation says: the timeline, what was given, what came, and the clause, as a reader of the notice wants it. */
import { AssertionError } from 'node:assert';
import { isRefusal } from '../../engine/index.js';
import type { Outcome } from '../../engine/index.js';
import type { Policy, PolicyEvent } from '../../policy/index.js';
import { shown } from '../moment.js';
import type { Sent, TimelineEntry, Trial } from '../trial.js';

const asked = ({ type, by, onBehalfOf, case: of }: Sent): string =>
  `${by}${onBehalfOf === undefined ? '' : ` for ${onBehalfOf}`}: ${type}${of === undefined ? '' : ` [${of}]`}`;

const happened = ({ type, case: of, state, cites }: PolicyEvent): string =>
  `→ ${type}${of === undefined ? '' : ` [${of}]`}${state === undefined ? '' : ` ${state}`} (${cites.join(', ')})`;

/** Words of a clause, for whoever reads a failure. */
export const clauseWords = (policy: Policy, id: string): string => `${id} ${policy.clauses[id]?.text.zh ?? ''}`.trim();

/** Why something was refused, a line for each reason. */
export const refusalLines = (policy: Policy, outcome: Outcome): readonly string[] =>
  isRefusal(outcome)
    ? outcome.failures.map(
        ({ code, clause, message }) => `✗ ${code}: ${message.zh} / ${message.en}\n      ${clauseWords(policy, clause)}`,
      )
    : [];

const lines = (policy: Policy, { at, asked: sent, events, refusal }: TimelineEntry): readonly string[] => [
  `  ${shown(at, policy.calendar.zone)}  ${sent === undefined ? 'time' : asked(sent)}`,
  ...(refusal === undefined ? events.map(happened) : refusalLines(policy, refusal)).map((line) => `      ${line}`),
];

const isRegistry = ({ asked: sent }: TimelineEntry): boolean =>
  sent !== undefined && /^(?:unit|person|delegation|leave)\./u.test(sent.type);

/** The timeline of a trial, without who was appointed to what. */
export const timelineText = (trial: Trial): string =>
  trial.timeline
    .filter((entry) => !isRegistry(entry))
    .flatMap((entry) => lines(trial.policy, entry))
    .join('\n');

/** Throws what a test runner shows: what was wanted, what came, and the timeline. */
export const fail = (trial: Trial, wanted: string, came: string): never => {
  const message = `wanted: ${wanted}\ncame:   ${came}\n\ntimeline\n${timelineText(trial)}`;
  throw new AssertionError({ message, actual: came, expected: wanted });
};
