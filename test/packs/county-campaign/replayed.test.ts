/** Every scenario played again while something changes that must change nothing: a unit is renamed, an empty one is merged into it. */
import { describe, expect, it } from 'vitest';
import { isRefusal, viewState } from '../../../src/engine/index.js';
import type { Outcome } from '../../../src/engine/index.js';
import type { Trial } from '../../../src/testing/index.js';
import { iso } from './county.js';
import { askAll, countyOn, policyUnder, wait } from './mutation/played.js';
import { scenarios } from './scenarios/index.js';
import type { Scenario } from './scenarios/scenario.js';

const silent = { trace: () => undefined };

/** What came of a run, without numbers in the log and without what the change itself is told of. */
const cameOf = (outcomes: readonly Outcome[], trial: Trial): unknown => ({
  answers: outcomes.map((one) =>
    isRefusal(one) ? one.failures.map(({ code, clause }) => [code, clause]) : 'accepted',
  ),
  events: trial.events.flatMap(({ type, case: of, state, on, by, unit, keeps, arms = [], discharges, breach }) =>
    /^(?:unit|registry)\./u.test(type) || of?.includes('joined') === true
      ? []
      : [
          {
            ...{ type, of, state, on, by, unit, keeps, discharges },
            limits: arms.map(({ deadline, day, stage, stopped }) => [deadline, day, stage, stopped]),
            missed: breach?.day,
          },
        ],
  ),
});

type Change = (trial: Trial, at: string) => void;

/** What the rest of a scenario comes to from a step on, where something changes before it. */
const playOn = ({ steps, to }: Scenario, from: Trial, place: number, change: Change): unknown => {
  const trial = from.fork(silent.trace);
  const [next] = steps.slice(place);
  if (next !== undefined) change(trial, next.at);
  const outcomes = steps.slice(place).flatMap((one) => askAll(trial, [one]));
  if (to !== undefined) wait(trial, to);
  return cameOf(outcomes, trial);
};

const must = (outcome: Outcome): void => {
  if (isRefusal(outcome)) throw new Error(JSON.stringify(outcome.failures));
};

/** By the embedding program, at once after whatever falls due by then. */
const told = (trial: Trial, at: string, type: string, data: object, by = 'host'): void => {
  must(trial.send({ type, at: iso(at), by, data }));
};
const renamed: Change = (trial, at) => {
  trial.pass(iso(at));
  told(trial, at, 'unit.correct', { unit: 'finance', name: '财政事务局', kind: 'department', reason: '名称变更' });
  const { proposals } = trial.state;
  told(trial, at, 'registry.confirm', { proposal: proposals.at(-1)?.number ?? 0 }, 'officer');
};
const joined: Change = (trial, at) => {
  trial.pass(iso(at));
  // Where the scenario has merged the unit itself, it is no more there to be merged into.
  if (viewState(trial.state).unit('finance')?.successor !== undefined) return;
  told(trial, at, 'unit.register', { unit: 'joined', name: '财政档案室', kind: 'department' });
  told(trial, at, 'unit.merge', { unit: 'joined', into: 'finance' });
};
const nothing: Change = (trial, at) => {
  trial.pass(iso(at));
};

describe('a scenario comes to the same at every step', () => {
  it.each([
    ['the unit is renamed', renamed],
    ['an empty unit is merged into it', joined],
  ] as const)('though %s', (_, change) => {
    let played = 0;
    const other: string[] = [];
    for (const scenario of scenarios) {
      const trial = countyOn(policyUnder(scenario.options), silent);
      for (const [place, step] of scenario.steps.entries()) {
        played += 1;
        const [plain, changed] = [nothing, change].map((one) => JSON.stringify(playOn(scenario, trial, place, one)));
        if (plain !== changed) other.push(`${scenario.clause} ${scenario.title}, step ${place + 1}`);
        askAll(trial, [step]);
      }
    }
    expect(played).toBeGreaterThan(1000);
    expect(other).toEqual([]);
  });
});
