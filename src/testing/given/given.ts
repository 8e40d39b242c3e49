/** Given, when, then: a situation in the fewest words, one thing asked of it, and what comes. */
import { dayOf } from '../../calendar/index.js';
import { isRefusal } from '../../engine/index.js';
import type { Outcome, Trace } from '../../engine/index.js';
import type { Policy, PolicyEvent, PolicyTypes } from '../../policy/index.js';
import { DubanError, text } from '../../shared/index.js';
import type { Fault } from '../../shared/index.js';
import { eveOf, ownUnit, registering, standardCast } from '../cast.js';
import type { Cast } from '../cast.js';
import { shown } from '../moment.js';
import { demandName } from '../names.js';
import { trialOf } from '../trial.js';
import type { Trial } from '../trial.js';
import { completed, openingOf } from './asked.js';
import { bring } from './bring.js';
import { missingFor } from './miss.js';
import { plant, statesWanted } from './plant.js';
import type { CaseGiven } from './plant.js';
import type { Happened, Situation } from './situation.js';
import { expectations } from './then.js';
import type { Asked } from './words.js';

/** Who is there (default: `standardCast`), and who listens to what the rules are asked. */
export interface GivenOptions {
  readonly cast?: Cast;
  readonly trace?: Trace;
}

const impossible = ({ state, policy }: Trial, zh: string, en: string, missing: readonly Fault[]): DubanError => {
  const now = shown(state.now, policy.calendar.zone);
  return new DubanError(
    'impossible-situation',
    text(`此情形不可能（${now}）：${zh}`, `this cannot be (${now}): ${en}`),
    missing,
  );
};

/** Asks something that must be taken. */
const demand = (trial: Trial, asked: Asked): void => {
  demandName(trial.policy, 'command', asked.type);
  const outcome = trial.send(completed(trial.policy, trial.state, asked));
  if (isRefusal(outcome))
    throw impossible(trial, `${asked.type} 不予办理`, `${asked.type} is refused`, outcome.failures.map(missingFor));
};

const opened = (trial: Trial, id: string, procedure: string, is: CaseGiven, assumed: boolean): void => {
  const { policy } = trial;
  demandName(policy, 'procedure', procedure);
  for (const state of statesWanted(is)) demandName(policy, 'state', state, procedure);
  const of = policy.procedures.find((one) => one.id === procedure);
  if (of === undefined) return;
  const unit = of.subject === 'campaign' ? undefined : (is.unit ?? ownUnit(policy));
  const whole = { ...is, ...(unit === undefined ? {} : { unit }) };
  if (assumed) {
    plant(trial, of, id, whole);
    return;
  }
  const missing = bring(trial, of, id, whole);
  const where = statesWanted(is).join(', ');
  if (missing !== undefined)
    throw impossible(
      trial,
      where === '' ? `${id} 无法登记` : `${id} 无法处于 ${where}`,
      where === '' ? `${id} cannot be opened` : `${id} cannot come to ${where}`,
      missing,
    );
};

/** The situation that a trial stands in. */
export const situationIn = (trial: Trial, assumed = false): Situation => {
  const { policy } = trial;
  const { zone } = policy.calendar;
  /** Goes on in a copy, so that this situation stays as it is. */
  const next = (act: (copy: Trial) => void, now = assumed): Situation => {
    const copy = trial.fork();
    act(copy);
    return situationIn(copy, now);
  };
  const happened = (copy: Trial, outcome: Outcome | undefined, events: readonly PolicyEvent[]): Happened => {
    const came = { outcome, events };
    const made: Happened = { ...situationIn(copy, assumed), ...came, ...expectations(copy, came, () => made) };
    return made;
  };
  return {
    trial,
    assume: () => situationIn(trial, true),
    on: (day) => next((copy) => void copy.pass(day)),
    unit: (id, kind, more = {}) =>
      next((copy) => {
        demand(copy, { type: 'unit.register', by: 'host', data: { unit: id, name: id, kind, ...more } });
      }),
    person: (id, role, unit = ownUnit(policy)) =>
      next((copy) => {
        demandName(policy, 'role', role);
        const from = dayOf(copy.state.now, zone);
        demand(copy, { type: 'person.appoint', by: 'host', data: { person: id, name: id, role, unit, from } });
      }),
    case: (id, procedure, is = {}) =>
      next((copy) => {
        opened(copy, id, procedure, is, assumed);
      }),
    after: (...all) =>
      next((copy) => {
        for (const asked of all) demand(copy, asked);
      }),
    when: (asked) => {
      demandName(policy, 'command', asked.type);
      const copy = trial.fork();
      const outcome = copy.send(completed(policy, copy.state, asked));
      return happened(copy, outcome, isRefusal(outcome) ? [] : outcome.events);
    },
    whenTimePasses: (to) => {
      const copy = trial.fork();
      return happened(copy, undefined, copy.pass(to));
    },
  };
};

/**
 * A situation on the day before the campaign's first, its procedure opened, with a cast that holds every role: `head`,
 * `inspector`, `inspector-2`. Without people nothing is opened.
 */
export const given = <T extends PolicyTypes>(policy: Policy<T>, options: GivenOptions = {}): Situation<T> => {
  const { trace, cast = standardCast(policy) } = options;
  const trial = trialOf(policy, trace);
  trial.pass(eveOf(policy));
  for (const { type, by, data } of registering(policy, cast))
    demand(trial, { type, by, data: data as Readonly<Record<string, unknown>> });
  const campaign = policy.procedures.find(({ id }) => id === policy.campaign);
  if (campaign !== undefined && cast.people.length > 0) demand(trial, { type: openingOf(campaign), case: campaign.id });
  return situationIn(trial) as unknown as Situation<T>;
};
