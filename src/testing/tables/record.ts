/** A trial as a scenario: what was asked in it and what came of it, written down so that it runs again as it is. */
import type { Instant } from '../../calendar/index.js';
import type { Policy, PolicyEvent } from '../../policy/index.js';
import { DubanError, text } from '../../shared/index.js';
import type { JsonObject } from '../../shared/index.js';
import type { PathStep } from '../explore/index.js';
import type { Trial } from '../trial.js';
import { demandName } from '../names.js';
import { commandOf, shapeOfCommand } from './by-case.js';
import { momentText } from './moments.js';
import { playedIn } from './played.js';
import type { Told } from './played.js';
import { unknownIn } from './unknown.js';
import type { AskStep, CaseStep, EventExpected, Expected, GivenStep, TableScenario, Turn } from './scenario.js';

/** What a scenario made of a trial is about, and the way on that belongs to it: a counterexample, found from the trial. */
export interface Recording {
  readonly clause: string;
  readonly title: string;
  readonly path?: readonly PathStep[] | undefined;
}

const withPath = (trial: Trial, path: readonly PathStep[]): Trial => {
  const { zone } = trial.policy.calendar;
  const played = trial.fork();
  for (const { at, asked } of path)
    if (asked === undefined) played.pass(at);
    else played.send({ ...asked, at: momentText(at, zone) });
  return played;
};

const present = (fields: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

const askStep = (policy: Policy, one: Told & { readonly is: 'asked' }, on: string | undefined): AskStep => {
  const { type = '', by, onBehalfOf, occurredOn, case: of, unit, person, parent, data = {} } = one.entry.asked ?? {};
  const spec = commandOf(policy, type);
  const takesNothing = spec !== undefined && Object.keys(shapeOfCommand(spec)).length === 0;
  return {
    command: type,
    ...present({ case: of, by, onBehalfOf, on, effective: occurredOn, unit, person, parent }),
    ...(takesNothing ? {} : { data: data as JsonObject }),
  };
};

const caseStep = ({
  case: of = '',
  procedure = '',
  unit,
  person,
  parent,
  state = '',
  keeps,
}: PolicyEvent): CaseStep => ({
  case: of,
  procedure,
  state: state.split('+'),
  ...present({ unit, person, parent, data: keeps }),
  assume: true,
});

const eventsOf = (events: readonly PolicyEvent[]): readonly EventExpected[] =>
  events.map(({ type, case: of }) => ({ event: type, ...(of === undefined ? {} : { case: of }) }));

const expected = (one: Told): Expected => {
  if (one.is !== 'asked') return { only: eventsOf(one.is === 'time' ? one.events : []) };
  const { asked, events, refusal } = one.entry;
  if (refusal !== undefined) {
    const clauses = [...new Set(refusal.failures.map(({ clause }) => clause))];
    return {
      refused: [...new Set(refusal.failures.map(({ code }) => code))],
      ...(clauses.length === 1 && clauses[0] !== '' ? { clause: clauses[0] ?? '' } : {}),
    };
  }
  const state = [...events, ...one.dueAtOnce]
    .findLast((event) => event.case === asked?.case && event.state !== undefined)
    ?.state?.split('+')[0];
  return {
    only: eventsOf(events),
    ...(state === undefined || asked?.case === undefined ? {} : { state: { [asked.case]: [state] } }),
  };
};

/**
 * The scenario of a trial, and of a way on from it: what comes last (or, after a refusal, all from there) is asked and
 * expected, everything before it given. `DubanError` `nothing-to-tell` of a trial in which nothing was asked, `unknown-name` of a
 * clause that the policy does not have.
 */
export const scenarioOf = (trial: Trial, { clause, title, path = [] }: Recording): TableScenario => {
  demandName(trial.policy, 'clause', clause);
  const { cast, from, told } = playedIn(withPath(trial, path));
  const { zone } = trial.policy.calendar;
  const assumed = told.findLastIndex((one) => one.is === 'assumed');
  const refused = told.findIndex((one, i) => i > assumed && one.is === 'asked' && one.entry.refusal !== undefined);
  const first = refused === -1 ? told.length - 1 : refused;
  let now: Instant | undefined = from;
  /** The moment, where it is another than before. */
  const onwards = (at: Instant): string | undefined => {
    const before = now;
    now = at;
    return at === before || !Number.isFinite(at) ? undefined : momentText(at, zone);
  };
  const steps = told.slice(0, first).flatMap((one): readonly GivenStep[] => {
    if (one.is === 'asked') return one.entry.refusal === undefined ? [askStep(trial.policy, one, onwards(one.at))] : [];
    if (one.is === 'time') return [];
    const on = onwards(one.at);
    return [...(on === undefined ? [] : [{ on }]), caseStep(one.event)];
  });
  const turns = told.slice(first).map((one): Turn => {
    const on = onwards(one.at);
    const when = one.is === 'asked' ? askStep(trial.policy, one, on) : { on: momentText(one.at, zone) };
    return { when, then: expected(one) };
  });
  const [turn, ...next] = turns;
  if (turn === undefined)
    throw new DubanError('nothing-to-tell', text('没有可写成情形的经过', 'nothing was asked that could be told'));
  const asked = [...steps, ...turns.map(({ when }) => when)].filter((one) => 'command' in one || 'procedure' in one);
  const before = [...unknownIn(trial.policy, cast, asked), ...steps];
  return {
    clause,
    title,
    ...(cast === 'none' ? { cast } : {}),
    ...(before.length === 0 ? {} : { given: before }),
    ...turn,
    ...(next.length === 0 ? {} : { next }),
  };
};
