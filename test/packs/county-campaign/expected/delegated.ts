/** Every move of the pack that a scenario makes, asked by a delegate of whoever makes it: whether it is for a delegate as well. */
import { dayOf } from '../../../../src/calendar/index.js';
import { isRefusal, viewState } from '../../../../src/engine/index.js';
import type { Outcome, Trace } from '../../../../src/engine/index.js';
import { hostActor } from '../../../../src/policy/index.js';
import type { Trial } from '../../../../src/testing/index.js';
import { iso } from '../county.js';
import { askAll, countyOn, policyUnder } from '../mutation/played.js';
import { scenarios } from '../scenarios/index.js';
import type { Ask } from '../scenarios/scenario.js';

const silent: Trace = () => undefined;
const said = (outcome: Outcome): string =>
  isRefusal(outcome) ? outcome.failures.map(({ code }) => code).join(' ') : 'accepted';

/** The moves that a step makes; none where it is refused. */
const movesOf = (trial: Trial, step: Ask): readonly string[] => {
  const moves: string[] = [];
  const own = trial.fork((entry) => {
    if (entry.kind === 'role' && entry.held && entry.of.includes(`/${step.type}/`)) moves.push(entry.of);
  });
  return askAll(own, [step]).some(isRefusal) ? [] : [...new Set(moves)].sort();
};

/** The step asked by somebody of the same unit to whom every office is delegated that can be. */
const byDelegate = (trial: Trial, { type, at, by, more }: Ask): string => {
  const own = trial.fork(silent);
  own.pass(iso(at));
  const view = viewState(own.state);
  const unit = view.person(by)?.appointments[0]?.unit ?? 'finance';
  const send = (what: string, who: string, data: object, rest: object = {}): Outcome =>
    own.send({ type: what, at: iso(at), by: who, data, ...rest });
  const office = { person: 'deputed', name: '受托人', role: 'cadre', unit, from: '2021-01-01' };
  const appointed = send('person.appoint', hostActor, office);
  if (isRefusal(appointed)) throw new Error(said(appointed));
  const term = { from: dayOf(own.state.now, own.state.calendar.zone), until: '2022-12-31' };
  for (const role of Object.keys(own.policy.roles))
    send('delegation.grant', by, { person: by, to: 'deputed', role, ...term });
  return said(own.send({ type, at: iso(at), ...more, by: 'deputed', onBehalfOf: by }));
};

/** The book of moves by delegation: a line for each, with what came of it wherever it was tried. */
export const delegatedMoves = (): string => {
  const found = new Map<string, Set<string>>();
  for (const { options, steps } of scenarios) {
    const trial = countyOn(policyUnder(options), { trace: silent });
    for (const step of steps) {
      const moves = step.by === hostActor || 'onBehalfOf' in step.more ? [] : movesOf(trial, step);
      if (moves.length > 0) {
        const came = byDelegate(trial, step);
        for (const move of moves) found.set(move, (found.get(move) ?? new Set<string>()).add(came));
      }
      askAll(trial, [step]);
    }
  }
  const lines = [...found].map(([move, came]) => `${move}: ${[...came].sort().join(', ')}`);
  return `${lines.sort().join('\n')}\n`;
};
