/** Given, when, then: a situation in the fewest words, one thing asked of it, and what comes. */
import { dayOf } from '../../calendar/index.js';
import { isRefusal } from '../../engine/index.js';
import type { Outcome, Trace } from '../../engine/index.js';
import type { Policy, PolicyEvent } from '../../policy/index.js';
import { DubanError, text } from '../../shared/index.js';
import { eveOf, ownUnit, registering, standardCast } from '../cast.js';
import { trialOf } from '../trial.js';
import type { Trial } from '../trial.js';
import { completed, openingOf } from './asked.js';
import type { Asked } from './asked.js';
import { bring } from './bring.js';
import { refusalLines, timelineText } from './failing.js';
import { plant } from './plant.js';
import type { CaseGiven } from './plant.js';
import { expectations } from './then.js';
import type { Expectations } from './then.js';

/** A situation. Each word gives it back; what cannot be is a `DubanError` `impossible-situation` that says what is missing. */
export interface Situation {
  /** From here on a case's state is put as said, not reached. */
  assume(): Situation;
  /** It is this day, 10:00, or this moment: `2022-09-05`, `2022-09-05T16:30`. */
  on(day: string): Situation;
  unit(id: string, kind: string, more?: { readonly parent?: string; readonly leader?: string }): Situation;
  /** Somebody holds a role, in the unit of the cast unless another is named. */
  person(id: string, role: string, unit?: string): Situation;
  /** A case: opened, and brought into a state by commands that the policy takes. */
  case(id: string, procedure: string, is?: CaseGiven): Situation;
  /** These were asked and taken before. */
  after(...asked: readonly Asked[]): Situation;
  /** Asks one thing. */
  when(asked: Asked): Happened;
  /** Lets time pass. */
  whenTimePasses(to: string): Happened;
  /** The trial underneath: state, timeline, everything that happened. */
  readonly trial: Trial;
}

/** What came of it, to hold expectations against; the situation goes on from there. */
export interface Happened extends Situation, Expectations<Happened> {
  readonly outcome: Outcome | undefined;
  readonly events: readonly PolicyEvent[];
}

const impossible = (trial: Trial, zh: string, en: string, why: readonly string[]): DubanError =>
  new DubanError(
    'impossible-situation',
    text(
      `此情形不可能：${zh}\n${why.join('\n')}\n${timelineText(trial)}`,
      `this cannot be: ${en}\n${why.join('\n')}\n${timelineText(trial)}`,
    ),
  );

const situation = (trial: Trial, assumed: boolean): Situation => {
  const { policy } = trial;
  const self = (now = assumed): Situation => situation(trial, now);
  const must = (asked: Asked): void => {
    const outcome = trial.send(completed(policy, trial.state, asked));
    if (isRefusal(outcome))
      throw impossible(trial, `${asked.type} 不被接受`, `${asked.type} is refused`, refusalLines(policy, outcome));
  };
  const host = (type: string, data: Readonly<Record<string, unknown>>): void => {
    must({ type, by: 'host', data });
  };
  const happened = (outcome: Outcome | undefined, events: readonly PolicyEvent[]): Happened => {
    const made: Happened = { ...self(), outcome, events, ...expectations(trial, { outcome, events }, () => made) };
    return made;
  };
  return {
    trial,
    assume: () => self(true),
    on: (day) => {
      trial.pass(day);
      return self();
    },
    unit: (id, kind, more = {}) => {
      host('unit.register', { unit: id, name: id, kind, ...more });
      return self();
    },
    person: (id, role, unit = ownUnit(policy)) => {
      host('person.appoint', { person: id, name: id, role, unit, from: dayOf(trial.state.now, policy.calendar.zone) });
      return self();
    },
    case: (id, procedure, is = {}) => {
      const of = policy.procedures.find((one) => one.id === procedure);
      if (of === undefined) throw impossible(trial, `没有程序 ${procedure}`, `no procedure ${procedure}`, []);
      const unit = of.subject === 'campaign' ? undefined : (is.unit ?? ownUnit(policy));
      if (assumed) {
        plant(trial, of, id, { ...is, ...(unit === undefined ? {} : { unit }) });
        return self();
      }
      const missing = bring(trial, of, id, { ...is, ...(unit === undefined ? {} : { unit }) });
      if (missing !== undefined)
        throw impossible(
          trial,
          `${id} 无法处于 ${is.in ?? '开始状态'}`,
          `${id} cannot come to ${is.in ?? 'be'}`,
          missing.map(({ code, clause, message }) => `✗ ${code} (${clause}): ${message.zh} / ${message.en}`),
        );
      return self();
    },
    after: (...all) => {
      for (const asked of all) must(asked);
      return self();
    },
    when: (asked) => {
      const outcome = trial.send(completed(policy, trial.state, asked));
      return happened(outcome, isRefusal(outcome) ? [] : outcome.events);
    },
    whenTimePasses: (to) => happened(undefined, trial.pass(to)),
  };
};

/** A situation before the campaign's first day, with a cast that holds every role (`standardCast`). */
export const given = (policy: Policy, trace?: Trace): Situation => {
  const trial = trialOf(policy, trace);
  trial.pass(eveOf(policy));
  for (const sent of registering(policy, standardCast(policy))) trial.send(sent);
  const campaign = policy.procedures.find(({ id }) => id === policy.campaign);
  if (campaign !== undefined)
    trial.send(completed(policy, trial.state, { type: openingOf(campaign), case: campaign.id }));
  return situation(trial, false);
};
