/** What a failed expectation says: what was wanted, what came, the clause, and the timeline; in Chinese and English. */
import { AssertionError } from 'node:assert';
import { isRefusal } from '../../engine/index.js';
import type { Outcome } from '../../engine/index.js';
import type { Policy, PolicyEvent } from '../../policy/index.js';
import { text } from '../../shared/index.js';
import { faultIn } from '../faults.js';
import type { Trial } from '../trial.js';
import { both, clauseWords, refusalLines, timelineText } from './timeline.js';

/** What came of the last thing asked, or of time: the outcome, and the events. */
export interface Came {
  readonly outcome?: Outcome | undefined;
  readonly events: readonly PolicyEvent[];
  /** Faults on the way, of what fell due before and after as well. */
  readonly faults?: readonly PolicyEvent[];
}

/** What was wanted, and what was there instead; a line each, language-neutral or in both languages. */
export interface Shortcoming {
  readonly wanted: string;
  readonly came: string;
  /** The clause that was expected. */
  readonly clause?: string | undefined;
}

const fewClauses = 3;

const clausesOf = ({ outcome, events }: Came): readonly string[] =>
  outcome !== undefined && isRefusal(outcome)
    ? outcome.failures.map(({ clause }) => clause)
    : events.flatMap(({ cites }) => cites);

/** What came, a line for each event or reason to refuse. */
export const cameLines = ({ outcome, events }: Came): string =>
  outcome !== undefined && isRefusal(outcome)
    ? refusalLines(outcome).join('\n')
    : events.map(({ type, case: of }) => `${type}${of === undefined ? '' : ` [${of}]`}`).join('\n') || '无 / nothing';

/** What could not be carried out, and why, a line for each. */
export const faultLines = (faults: readonly PolicyEvent[]): string =>
  faults
    .map((event) => {
      const { name, reason } = faultIn(event) ?? { name: '', reason: text('', '') };
      return `${event.type}${event.case === undefined ? '' : ` [${event.case}]`} ${name}: ${both(reason)}`;
    })
    .join('\n');

const section = (title: string, lines: string): readonly string[] =>
  lines === '' ? [] : [title, ...lines.split('\n').map((line) => `  ${line}`)];

/** The whole text of a failure. */
export const failureText = (
  policy: Policy | undefined,
  { wanted, came, clause }: Shortcoming,
  happened: Came,
  trial?: Trial,
): string => {
  const clauses = [...new Set([...(clause === undefined ? [] : [clause]), ...clausesOf(happened)])]
    .filter((id) => id !== '')
    .slice(0, fewClauses);
  return [
    ...section('应当 / wanted', wanted),
    ...section('实际 / came', came),
    ...section('条款 / clause', policy === undefined ? '' : clauses.map((id) => clauseWords(policy, id)).join('\n')),
    ...(trial === undefined ? [] : ['经过 / timeline', timelineText(trial, happened.events)]),
  ].join('\n');
};

/** Throws what any test runner shows: an `AssertionError` of Node. */
export const fail = (trial: Trial, short: Shortcoming, happened: Came): never => {
  const message = failureText(trial.policy, short, happened, trial);
  throw new AssertionError({ message, actual: short.came, expected: short.wanted });
};
