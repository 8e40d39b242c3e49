/** Asks the same with one thing wrong, and expects to be refused for that. */
import assert from 'node:assert/strict';
import { addDays, dayOf, workingDayBefore } from '../../../../src/calendar/index.js';
import { admit, decideAlone, isRefusal, viewState, withRecords } from '../../../../src/engine/index.js';
import type { CampaignState, Trace } from '../../../../src/engine/index.js';
import { isIn } from '../../../../src/policy/index.js';
import type { Appointment, Case, Envelope, Person } from '../../../../src/policy/index.js';
import type { JsonObject } from '../../../../src/shared/index.js';
import type { Trial } from '../../../../src/testing/index.js';
import { iso } from '../county.js';
import { part } from '../scenarios/given.js';
import type { Ask } from '../scenarios/scenario.js';
import { asker, today } from './wrong-type.js';
import type { Wrong } from './wrong-type.js';
import { wrongs } from './wrongs.js';

/** Values with whoever asks and the day put in; what is `undefined` goes. */
const over = (base: unknown, by: Wrong['data'], who: string, day: string): JsonObject => {
  const put = (value: unknown): unknown =>
    value === asker ? who : value === today ? day : Array.isArray(value) ? value.map(put) : value;
  const laid = { ...(base as object), ...Object.fromEntries(Object.entries(by ?? {}).map(([k, v]) => [k, put(v)])) };
  return Object.fromEntries(Object.entries(laid).filter(([, value]) => value !== undefined)) as JsonObject;
};

const withCase = (state: CampaignState, id: string | undefined, change: (of: Case) => Case): CampaignState => {
  const of = id === undefined ? undefined : viewState(state).case(id);
  return of === undefined ? state : withRecords(state, { cases: [change(of)] });
};

const withOffices = (
  state: CampaignState,
  id: string,
  change: (of: Person) => readonly Appointment[],
): CampaignState => {
  const of = viewState(state).person(id);
  return of === undefined ? state : withRecords(state, { people: [{ ...of, appointments: change(of) }] });
};

/** In the same region another state. */
const besides = (state: string, leaf: string): string =>
  state
    .split('+')
    .map((one) => (one.split('.')[0] === leaf.split('.')[0] ? leaf : one))
    .join('+');

/** One thing made wrong: the state with what is wrong in it, and the command with what is. */
const made = (
  stood: CampaignState,
  { by, at, more, type }: Ask,
  wrong: Wrong,
): { readonly state: CampaignState; readonly asked: Envelope & { readonly data: unknown } } => {
  const given = more as Partial<Envelope> & { readonly data?: object };
  const who = wrong.by ?? by;
  const day = dayOf(stood.now, stood.calendar.zone);
  const of = viewState(stood).case(given.case ?? '');
  const person = wrong.person === asker ? who : wrong.person;
  let state = withCase(stood, given.case, (one) => ({
    ...one,
    fields: over(one.fields, wrong.fields, who, day),
    ...(person === undefined ? {} : { person: person ?? undefined }),
    ...(wrong.beside === undefined ? {} : { state: besides(one.state, wrong.beside) }),
    ...(wrong.unlimited === undefined ? {} : { armed: [] }),
  }));
  if (wrong.part !== undefined)
    state = withCase(state, part, (one) => ({ ...one, fields: over(one.fields, wrong.part, who, day) }));
  const unit = of?.unit ?? given.unit ?? 'finance';
  if (wrong.lent === true)
    state = withOffices(state, who, ({ appointments }) => [
      ...appointments,
      { role: 'cadre', unit, from: addDays(day, -30), to: undefined, acting: false },
    ]);
  if (wrong.relieved === true) state = withOffices(state, who, () => []);
  const asked = {
    id: `wrong ${wrong.code}`,
    type,
    at: iso(at),
    ...given,
    by: who,
    data: over(given.data, wrong.data, who, day),
    ...(of === undefined && typeof person === 'string' ? { person } : {}),
    ...(wrong.late === true ? { occurredOn: workingDayBefore(state.calendar, day, 1).day } : {}),
  };
  return { state, asked };
};

/** Throws where one thing wrong is not refused for what it is. The trial, which stands where the step is asked, is left alone. */
export const demandWrongs = (trial: Trial, asked: Ask, trace: Trace): void => {
  const { case: id = '', data = {} } = asked.more as { readonly case?: string; readonly data?: object };
  const of = trial.case(id);
  const all = wrongs[`${asked.type} ${of?.fields['rung'] as string}`] ?? wrongs[asked.type] ?? [];
  // Nothing takes effect before the case opened.
  const isNew = of?.openedOn === dayOf(viewState(trial.fork(trace).state).now, trial.policy.calendar.zone);
  const fits = ({ unless, without = '', late }: Wrong): boolean =>
    (unless === undefined || of === undefined || !isIn(of, unless)) && !(without in data) && !(isNew && late === true);
  for (const wrong of all.filter(fits)) {
    const { policy, state: stood } = trial.fork(trace);
    const { state, asked: command } = made(stood, asked, wrong);
    const admitted = admit(policy, command);
    if (isRefusal(admitted))
      assert.fail(`${asked.type}, ${wrong.code}: ${admitted.code} ${JSON.stringify(admitted.failures)}`);
    const decision = decideAlone(policy, state, admitted, trace);
    const codes = isRefusal(decision) ? decision.failures.map(({ code }) => code) : ['accepted'];
    assert.ok(codes.includes(wrong.code), `${asked.type}: ${wrong.code}, not ${codes.join(', ')}`);
  }
};
