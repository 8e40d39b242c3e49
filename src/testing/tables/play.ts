/** Plays a scenario of a table in the words of `given`: the same situations, the same expectations. */
import { AssertionError } from 'node:assert';
import { viewState } from '../../engine/index.js';
import type { Policy } from '../../policy/index.js';
import { DubanError, isDubanError, text } from '../../shared/index.js';
import { given, situationIn } from '../given/given.js';
import type { Asked, Happened, Situation } from '../given/index.js';
import { momentOf } from '../moment.js';
import { trialOf } from '../trial.js';
import type { Trial } from '../trial.js';
import type { AskStep, DayStep, EventExpected, Expected, GivenStep, TableScenario } from './scenario.js';

/** Says where a form stands, for whoever reads a failure. */
export type Where = (form: object) => string;

/** Whoever acts is somebody of that name, or the first who holds the role of that name. */
const actor = ({ policy, state }: Trial, by: string): Pick<Asked, 'by' | 'role'> =>
  viewState(state).person(by) === undefined && Object.hasOwn(policy.roles, by) ? { role: by } : { by };

const asked = (trial: Trial, { command, by, on, effective, data, ...rest }: AskStep): Asked => ({
  type: command,
  ...rest,
  ...(by === undefined ? {} : actor(trial, by)),
  ...(on === undefined ? {} : { at: on }),
  ...(effective === undefined ? {} : { occurredOn: effective }),
  ...(data === undefined ? {} : { data }),
});

/** On its day, what falls due before it included: who may and what its samples come to is looked at then. */
const onItsDay = (situation: Situation, { on }: AskStep): Situation => {
  const { policy, state } = situation.trial;
  return on !== undefined && momentOf(on, policy.calendar.zone) > state.now ? situation.on(on) : situation;
};

const stepped = (situation: Situation, step: GivenStep): Situation => {
  if ('command' in step) {
    const then = onItsDay(situation, step);
    return then.after(asked(then.trial, step));
  }
  if ('procedure' in step) {
    const { case: id, procedure, state = [], unit, person, parent, data = {}, assume } = step;
    const begun = assume === true ? situation.assume() : situation;
    const put = begun.case(id, procedure, { in: state, unit, person, parent, fields: data });
    return situationIn(put.trial);
  }
  if ('person' in step)
    return step.role === undefined ? situation : situation.person(step.person, step.role, step.unit);
  if ('unit' in step) {
    const { unit, kind, ...more } = step;
    return kind === undefined ? situation : situation.unit(unit, kind, more);
  }
  return situation.on(step.on);
};

const happening = (situation: Situation, when: AskStep | DayStep): Happened => {
  if (!('command' in when)) return situation.whenTimePasses(when.on);
  const then = onItsDay(situation, when);
  return then.when(asked(then.trial, when));
};

const events = (expected: readonly EventExpected[]) =>
  expected.map(({ event, case: of, data }) => ({
    type: event,
    ...(of === undefined ? {} : { case: of }),
    ...(data === undefined ? {} : { keeps: data }),
  }));

/** What is thrown on the way, with the place of the form it comes from before it. */
const at = <T>(where: string, run: () => T): T => {
  try {
    return run();
  } catch (error) {
    if (error instanceof AssertionError) {
      const { actual, expected } = error as { readonly actual: unknown; readonly expected: unknown };
      throw new AssertionError({ message: `${where}\n${error.message}`, actual, expected });
    }
    if (!isDubanError(error)) throw error;
    const [zh = '', en = ''] = error.message.split('\n')[0]?.split(' / ') ?? [];
    throw new DubanError(error.code, text(`${where}：${zh}`, `${where}: ${en}`), error.faults, error);
  }
};

const hold = (happened: Happened, expected: Expected, place: Where): void => {
  const { taken, happened: came, only, not, refused = [], clause, state = {}, data = {}, due = {} } = expected;
  at(place(expected), () => {
    if (taken === true) happened.thenTaken();
    for (const code of refused) happened.thenRefused(code, clause);
    if (came !== undefined) happened.then(...events(came));
    if (only !== undefined) happened.thenOnly(...events(only));
    if (not !== undefined) happened.thenNot(...not);
  });
  for (const [id, states] of Object.entries(state))
    at(place(states), () => {
      for (const one of states) happened.thenState(id, one);
    });
  for (const [id, fields] of Object.entries(data)) at(place(fields), () => happened.thenFields(id, fields));
  for (const [id, deadlines] of Object.entries(due))
    at(place(deadlines), () => {
      for (const [deadline, day] of Object.entries(deadlines)) happened.thenDue(id, deadline, day ?? undefined);
    });
};

/**
 * Plays a scenario. What cannot be given is a `DubanError`, what does not come an `AssertionError`; both begin with the place
 * in the table, or with the clause and title where there is none.
 */
export const playScenario = (policy: Policy, scenario: TableScenario, where?: Where): void => {
  const place: Where = where ?? (() => `${scenario.clause} ${scenario.title}`);
  let situation = scenario.cast === 'none' ? situationIn(trialOf(policy)) : given(policy);
  for (const step of scenario.given ?? []) situation = at(place(step), () => stepped(situation, step));
  for (const { when, then } of [scenario, ...(scenario.next ?? [])]) {
    const happened = at(place(when), () => happening(situation, when));
    hold(happened, then, place);
    situation = situationIn(happened.trial);
  }
};
