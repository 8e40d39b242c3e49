/** Plays a scenario on the real engine, and holds what comes of it against its clause. */
import { expect } from 'vitest';
import { isRefusal } from '../../../../src/engine/index.js';
import { countyCampaign } from '../../../../src/packs/county-campaign/index.js';
import type { PolicyEvent } from '../../../../src/policy/index.js';
import { movesOf, statesOf } from '../../../../src/policy/index.js';
import { county } from '../county.js';
import type { Ask, Scenario } from './scenario.js';

const policy = countyCampaign({ year: 2022 });

/** Every transition of a procedure, by what asks for it. */
const movesIn = (procedure: (typeof policy.procedures)[number]) => [
  ...Object.entries(procedure.opens),
  ...statesOf(procedure).flatMap(([, state]) =>
    movesOf(state).flatMap(([type, moves]) => moves.map((move) => [type, move] as const)),
  ),
];

/** Every clause a refusal may rest on: those of the rule with that code, and of the transitions asked for. */
const groundsOf = (code: string, type: string): ReadonlySet<string> => {
  const grounds = new Set<string>(code === 'out-of-scope' ? policy.scope.cites : []);
  for (const procedure of policy.procedures) {
    for (const clause of procedure.commands[type]?.cites ?? []) grounds.add(clause);
    for (const [on, { cites, rules = [] }] of movesIn(procedure)) {
      if (on === type) for (const clause of cites) grounds.add(clause);
      for (const rule of rules) if (rule.id === code) for (const clause of rule.cites) grounds.add(clause);
    }
  }
  return grounds;
};

/** What a suggestion rests on: the reading by which the event before it led there. */
const ledTo = (events: readonly PolicyEvent[], suggested: PolicyEvent): readonly string[] =>
  suggested.type !== 'escalation.suggested'
    ? []
    : policy.reactions
        .filter(({ on, command }) => command === 'escalation.suggest' && events.some(({ type }) => type === on))
        .flatMap(({ cites }) => cites);

/** An event by its type, a suggestion with its trigger. */
const nameOf = ({ type, keeps }: PolicyEvent): string =>
  type === 'escalation.suggested' && typeof keeps?.['trigger'] === 'string' ? `${type}:${keeps['trigger']}` : type;

/** Plays it; a failed expectation names the step. */
export const play = async (scenario: Scenario): Promise<void> => {
  const { steps, kind, clause, expected, absent, to } = scenario;
  const c = await county(scenario.options ?? {});
  let events: readonly PolicyEvent[] = [];
  const ofFinance: string[] = [];
  const note = (more: readonly PolicyEvent[]) =>
    ofFinance.push(...more.filter(({ unit }) => unit === 'finance').map(nameOf));
  for (const [place, one] of steps.entries()) {
    const outcome = await c.send(one.type, one.at, one.by, one.more);
    const last = place === steps.length - 1;
    if (last && kind === 'refused') {
      const refusal = isRefusal(outcome) ? outcome : undefined;
      const failures = refusal?.failures ?? [];
      expect(
        failures.map(({ code }) => code),
        describeStep(one),
      ).toContain(expected);
      const grounds = groundsOf(expected ?? '', one.type);
      const cited = failures.some((failure) => failure.code === expected && failure.clause === clause);
      expect(cited || grounds.has(clause), `${expected ?? ''} rests on ${clause}`).toBe(true);
      return;
    }
    expect(isRefusal(outcome) ? `${outcome.code}: ${JSON.stringify(outcome.failures)}` : 'ok', describeStep(one)).toBe(
      'ok',
    );
    if (isRefusal(outcome)) return;
    events = outcome.events;
    note(events);
  }
  if (to !== undefined) {
    events = await c.wait(to);
    note(events);
  }
  if (kind === 'advised') {
    expect(events.some(({ keeps }) => JSON.stringify(keeps?.['advice'] ?? []).includes(`"${clause}"`))).toBe(true);
    return;
  }
  if (absent !== undefined) {
    expect(ofFinance).not.toContain(absent);
    return;
  }
  if (scenario.silent === true) return;
  const fitting = events.filter((event) => expected === undefined || [event.type, nameOf(event)].includes(expected));
  expect(fitting.map(({ type }) => type)).not.toEqual([]);
  expect(
    fitting.flatMap((event) => [...event.cites, ...ledTo(events, event)]),
    `cites ${clause}`,
  ).toContain(clause);
};

const describeStep = ({ type, at, by }: Ask): string => `${at} ${by}: ${type}`;
