/** Holds what came of a scenario against its clause, wherever it was played. */
import assert from 'node:assert/strict';
import { isRefusal } from '../../../../src/engine/index.js';
import type { Outcome } from '../../../../src/engine/index.js';
import { countyCampaign } from '../../../../src/packs/county-campaign/index.js';
import type { Case, PolicyEvent } from '../../../../src/policy/index.js';
import { isIn, movesOf, statesOf } from '../../../../src/policy/index.js';
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

const describeStep = ({ type, at, by }: Ask): string => `${at} ${by}: ${type}`;

/** The last step, refused with the code that rests on the clause. */
const demandRefused = ({ clause, expected = '' }: Scenario, one: Ask, outcome: Outcome): void => {
  const failures = isRefusal(outcome) ? outcome.failures : [];
  const codes = failures.map(({ code }) => code);
  assert.ok(codes.includes(expected), `${describeStep(one)}: ${expected}, not ${codes.join(', ') || 'accepted'}`);
  const cited = failures.some((failure) => failure.code === expected && failure.clause === clause);
  assert.ok(cited || groundsOf(expected, one.type).has(clause), `${expected} rests on ${clause}`);
};

const accepted = (one: Ask, outcome: Outcome): readonly PolicyEvent[] =>
  isRefusal(outcome)
    ? assert.fail(`${describeStep(one)}: ${outcome.code}: ${JSON.stringify(outcome.failures)}`)
    : outcome.events;

/**
 * What was answered to each step, in order, what time brought afterwards, and the cases as they stand then; throws where
 * the clause is not held to.
 */
export const demandHeld = (
  scenario: Scenario,
  outcomes: readonly Outcome[],
  brought: readonly PolicyEvent[] | undefined,
  caseOf: (id: string) => Case | undefined,
): void => {
  const { steps, kind, clause, expected, absent } = scenario;
  assert.ok(outcomes.length <= steps.length);
  const all: PolicyEvent[] = [];
  let events: readonly PolicyEvent[] = [];
  for (const [place, one] of steps.entries()) {
    const outcome = outcomes[place];
    assert.ok(outcome !== undefined, `${describeStep(one)}: not asked`);
    if (place === steps.length - 1 && kind === 'refused') {
      demandRefused(scenario, one, outcome);
      return;
    }
    events = accepted(one, outcome);
    all.push(...events);
  }
  if (brought !== undefined) {
    events = brought;
    all.push(...brought);
  }
  for (const [id, state] of Object.entries(scenario.stands ?? {})) {
    const of = caseOf(id);
    assert.ok(of !== undefined && isIn(of, state), `${id} stands in ${state}, not in ${of?.state ?? 'any state'}`);
  }
  for (const [id, fields] of Object.entries(scenario.keeps ?? {}))
    for (const [field, value] of Object.entries(fields))
      assert.deepEqual(caseOf(id)?.fields[field], value, `${field} of ${id}`);
  for (const [limit, day] of Object.entries(scenario.due ?? {})) {
    const [id = '', name = ''] = limit.split(' ');
    const armed = caseOf(id)?.armed.find(({ deadline }) => deadline === name);
    assert.equal(armed?.day, day, `${name} of ${id} runs to ${day}`);
  }
  if (kind === 'advised') {
    assert.ok(events.some(({ keeps }) => JSON.stringify(keeps?.['advice'] ?? []).includes(`"${clause}"`)));
    return;
  }
  if (absent !== undefined) {
    const ofFinance = all.filter(({ unit }) => unit === 'finance').map(nameOf);
    assert.ok(!ofFinance.includes(absent), `no ${absent} of finance`);
    return;
  }
  if (scenario.silent === true) return;
  const fitting = events.filter((event) => expected === undefined || [event.type, nameOf(event)].includes(expected));
  assert.ok(fitting.length > 0, `${expected ?? 'an event'} comes`);
  assert.ok(
    fitting.some((event) => [...event.cites, ...ledTo(events, event)].includes(clause)),
    `${fitting.map(({ type }) => type).join(', ')} cites ${clause}`,
  );
};
