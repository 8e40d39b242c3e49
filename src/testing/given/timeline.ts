/** A trial's timeline as a reader of the notice wants it: who asked what, what came, on which clauses. */
import { isRefusal } from '../../engine/index.js';
import type { Failure, Outcome } from '../../engine/index.js';
import type { Policy, PolicyEvent } from '../../policy/index.js';
import type { Text } from '../../shared/index.js';
import { faultIn, isFault } from '../faults.js';
import { shown } from '../moment.js';
import { namesOf } from '../names.js';
import type { NameKind } from '../names.js';
import type { Sent, TimelineEntry, Trial } from '../trial.js';
import { assumedEvent } from './plant.js';

/** Both languages on one line. */
export const both = ({ zh, en }: Text): string => `${zh} / ${en}`;

/** A name with its title in both languages, where it has one. */
export const titled = (policy: Policy, kind: NameKind, id: string, of?: string): string => {
  const name = namesOf(policy)[kind].find((one) => one.id === id && (of === undefined || one.of === of));
  return name?.title === undefined ? id : `${id} ${both(name.title)}`;
};

/** A refusal that is wanted: of any reason, of this one, on this clause. */
export const refusalWanted = (policy: Policy | undefined, code?: string, clause?: string): string => {
  const named = code === undefined || policy === undefined ? (code ?? '') : titled(policy, 'refusal', code);
  return `不予办理 / refused${named === '' ? '' : `: ${named}`}${clause === undefined ? '' : ` (${clause})`}`;
};

/** Words of a clause. */
export const clauseWords = (policy: Policy, id: string): string => {
  const clause = policy.clauses[id];
  return clause === undefined ? id : `${id} ${both(clause.text)}`;
};

const longest = 200;
const inShort = (value: unknown): string => {
  const json = JSON.stringify(value);
  return json.length > longest ? `${json.slice(0, longest)}…` : json;
};

/** A reason to refuse: its code, its clause, what to do; what was given, and what was expected. */
export const failureLine = ({ code, clause, message, given, expected }: Failure): string =>
  [
    `✗ ${code}${clause === '' ? '' : ` (${clause})`}: ${both(message)}`,
    ...(given === null ? [] : [`填报 / given ${inShort(given)}`]),
    ...(expected === undefined ? [] : [`应为 / expected ${both(expected)}`]),
  ].join('; ');

/** Why something was refused, a line for each reason. */
export const refusalLines = (outcome: Outcome | undefined): readonly string[] =>
  outcome !== undefined && isRefusal(outcome) ? outcome.failures.map(failureLine) : [];

const askedLine = (policy: Policy, { type, by, onBehalfOf, case: of }: Sent): string =>
  `${by}${onBehalfOf === undefined ? '' : ` (${onBehalfOf})`}: ${titled(policy, 'command', type)}${of === undefined ? '' : ` [${of}]`}`;

const faultLine = (event: PolicyEvent): string => {
  const fault = faultIn(event);
  return fault === undefined ? '' : ` ✗ ${fault.name}: ${both(fault.reason)}`;
};

const isRegistry = ({ type }: Sent): boolean => /^(?:unit|person)\./u.test(type);

/** The cases a trial is about: those asked about and assumed; what every unit has once, where it was asked about last. */
const casesOf = (trial: Trial): ReadonlySet<string> => {
  const { timeline, policy } = trial;
  const asked = timeline.flatMap(({ asked: sent }) => sent?.case ?? []);
  const single = (id: string): boolean => {
    const of = trial.case(id)?.procedure;
    return policy.procedures.some((one) => one.id === of && one.single === true);
  };
  const assumed = timeline.flatMap(({ events }) =>
    events.flatMap(({ type, case: of }) => (type === assumedEvent ? (of ?? []) : [])),
  );
  const about = asked.filter((id) => id !== policy.campaign && (id === asked.at(-1) || !single(id)));
  return new Set([...about, ...assumed]);
};

/** Which lines are shown: what was asked and what came of it; of what time brings, what concerns the cases it is about. */
const concerning = (trial: Trial, came: readonly PolicyEvent[]): ((entry: TimelineEntry) => boolean) => {
  const about = casesOf(trial);
  const shownAnyway = new Set(came);
  return ({ asked: sent, events }) =>
    sent !== undefined ||
    (about.size === 0 && came.length === 0) ||
    events.some((event) => isFault(event) || shownAnyway.has(event) || about.has(event.case ?? ''));
};

/**
 * The timeline of a trial, in both languages, without the cast's appointments; what time brought to cases that it is not
 * about is counted only, unless it is among `came`.
 */
export const timelineText = (trial: Trial, came: readonly PolicyEvent[] = []): string => {
  const { policy, timeline } = trial;
  const first = timeline.findIndex(({ asked }) => asked === undefined || !isRegistry(asked));
  const last = timeline.findLastIndex(({ asked }) => asked !== undefined);
  const concerns = concerning(trial, came);
  const states = new Map<string, readonly string[]>();
  const stateLine = ({ case: of = '', procedure, state, opens }: PolicyEvent): string => {
    if (state === undefined) return '';
    const before = states.get(of) ?? [];
    const leaves = state.split('+');
    states.set(of, leaves);
    const changed = opens === true ? leaves.slice(0, 1) : leaves.filter((leaf) => !before.includes(leaf));
    return changed.map((leaf) => ` ${titled(policy, 'state', leaf, procedure)}`).join(',');
  };
  const eventLine = (event: PolicyEvent): string =>
    `→ ${event.type}${event.case === undefined ? '' : ` [${event.case}]`}${stateLine(event)}${
      event.cites.length === 0 ? '' : ` (${event.cites.join(', ')})`
    }${faultLine(event)}`;
  const lines: string[] = [];
  let others = 0;
  const flush = (): void => {
    if (others > 0) lines.push(`  …  其间其他事件 / other events meanwhile: ${others}`);
    others = 0;
  };
  for (const [place, entry] of timeline.entries()) {
    const { at, asked, events, refusal } = entry;
    const told = events.map(eventLine);
    if (place < first || first === -1) continue;
    if (!concerns(entry)) {
      others += events.length;
      continue;
    }
    flush();
    const planted = events.some(({ type }) => type === assumedEvent);
    const what =
      asked === undefined ? (planted ? '假定 / assumed' : '时间推移 / time passes') : askedLine(policy, asked);
    // The data of what was asked last, and of the registry: those a failure is likely about.
    const data = asked !== undefined && (place === last || isRegistry(asked)) ? ` ${inShort(asked.data ?? {})}` : '';
    lines.push(`  ${shown(at, policy.calendar.zone)}  ${what}${data}`);
    for (const line of refusal === undefined ? told : refusal.failures.map(failureLine)) lines.push(`      ${line}`);
  }
  flush();
  return lines.join('\n');
};
