/** Given, when, then: a situation in the fewest words, one thing asked of it, and what comes. */
import { dayOf, endOfDay } from '../../calendar/index.js';
import { isRefusal } from '../../engine/index.js';
import type { Outcome, Trace } from '../../engine/index.js';
import type { AnyProcedure, Case, Policy, PolicyEvent, PolicyTypes } from '../../policy/index.js';
import { DubanError, text } from '../../shared/index.js';
import type { Fault } from '../../shared/index.js';
import { faultIn, isFault } from '../faults.js';
import { eveOf, ownUnit, registering, standardCast } from '../cast.js';
import type { Cast } from '../cast.js';
import { momentOf, shown } from '../moment.js';
import { demandFields, demandName } from '../names.js';
import { trialOf } from '../trial.js';
import type { Trial } from '../trial.js';
import { completed, holdsRole, openingOf } from './asked.js';
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

/** Demands that the calendar knows the days up to a moment: what rests on others never falls due, and a test would hold of nothing. */
const demandKnown = (trial: Trial, to: string | undefined): void => {
  const { knownUntil, zone } = trial.state.calendar;
  if (to === undefined || momentOf(to, zone) <= endOfDay(knownUntil, zone)) return;
  throw impossible(trial, `日历只到 ${knownUntil}`, `the calendar is known until ${knownUntil}`, [
    {
      path: 'calendar.extend',
      message: text(`请先补充日历，才能到 ${to}`, `extend the calendar first, to come to ${to}`),
    },
  ]);
};

/** Demands names that the policy knows, and days that the calendar knows, of what is asked. */
const demandAsked = (trial: Trial, { type, role, at }: Asked): void => {
  demandName(trial.policy, 'command', type);
  if (role !== undefined) demandName(trial.policy, 'role', role);
  demandKnown(trial, at);
};

/** Demands that whoever is named holds the role named besides: one of the two would be passed over. */
const demandHolder = (trial: Trial, asked: Asked): void => {
  const { by = '', role = '' } = asked;
  if (holdsRole(trial.policy, trial.state, asked)) return;
  throw impossible(trial, `${by} 未任 ${role}`, `${by} does not hold ${role} there`, [
    {
      path: 'by, role',
      message: text(
        '请只写明经办人（by）或职务（role），或使该员任此职',
        'name somebody (by) or a role (role), or let them hold it',
      ),
    },
  ]);
};

/** Demands that nothing of the policy's own failed since so many events: what follows would stand on what did not happen. */
const demandNoFault = (trial: Trial, since: number): void => {
  const missing = trial.events.slice(since).flatMap((event): readonly Fault[] => {
    const fault = faultIn(event);
    return fault === undefined ? [] : [{ path: `${event.type} ${fault.name}`, message: fault.reason }];
  });
  if (missing.length > 0) throw impossible(trial, '联动规则或时限执行失败', 'a reaction or a deadline failed', missing);
};

/** Asks something that must be taken. */
const demand = (trial: Trial, asked: Asked): void => {
  demandAsked(trial, asked);
  demandHolder(trial, asked);
  const outcome = trial.send(completed(trial.policy, trial.state, asked));
  if (isRefusal(outcome))
    throw impossible(trial, `${asked.type} 不予办理`, `${asked.type} is refused`, outcome.failures.map(missingFor));
};

/** What is said of a case that is there already, and is otherwise. */
const otherwise = (open: Case, procedure: string, is: CaseGiven): readonly Fault[] =>
  Object.entries({ procedure, unit: is.unit, person: is.person, parent: is.parent }).flatMap(([name, said]) => {
    const has = open[name as 'procedure' | 'unit' | 'person' | 'parent'];
    if (said === undefined || said === has) return [];
    const message = text(`已是 ${has ?? '无'}，不能又是 ${said}`, `it is ${has ?? 'none'}, and cannot be ${said} too`);
    return [{ path: name, message }];
  });

/** States that cannot be held at once: a region, or a case without any, stands in one. */
const atOnce = ({ type }: AnyProcedure, wanted: readonly string[]): readonly Fault[] => {
  const regions = new Map<string, Set<string>>();
  for (const state of wanted) {
    const region = type === 'parallel' ? (state.split('.')[0] ?? '') : '';
    regions.set(region, (regions.get(region) ?? new Set()).add(state));
  }
  return [...regions.values()].flatMap((states) =>
    states.size === 1
      ? []
      : [
          {
            path: [...states].join(', '),
            message: text('不能同时处于这几种状态', 'a case stands in one of these at a time'),
          },
        ],
  );
};

const opened = (trial: Trial, id: string, procedure: string, is: CaseGiven, assumed: boolean): void => {
  const { policy } = trial;
  demandName(policy, 'procedure', procedure);
  for (const state of statesWanted(is)) demandName(policy, 'state', state, procedure);
  demandFields(policy, procedure, Object.keys(is.fields ?? {}));
  const of = policy.procedures.find((one) => one.id === procedure);
  if (of === undefined) return;
  const open = trial.case(id);
  const twice = open === undefined ? [] : otherwise(open, procedure, is);
  if (twice.length > 0) throw impossible(trial, `已有事项 ${id}`, `there is a case ${id} already`, twice);
  const where = statesWanted(is).join(', ');
  const cannotStand = (faults: readonly Fault[]): DubanError =>
    impossible(trial, `${id} 无法处于 ${where}`, `${id} cannot come to ${where}`, faults);
  const several = atOnce(of, statesWanted(is));
  if (several.length > 0) throw cannotStand(several);
  const own = of.subject === 'campaign' ? undefined : ownUnit(policy);
  const whole = {
    ...is,
    unit: is.unit ?? open?.unit ?? own,
    person: is.person ?? open?.person,
    parent: is.parent ?? open?.parent,
  };
  if (assumed) {
    plant(trial, of, id, whole);
    return;
  }
  const missing = bring(trial, of, id, whole);
  if (missing === undefined) return;
  throw where === '' ? impossible(trial, `${id} 无法登记`, `${id} cannot be opened`, missing) : cannotStand(missing);
};

/** The situation that a trial stands in. */
export const situationIn = (trial: Trial, assumed = false): Situation => {
  const { policy } = trial;
  const { zone } = policy.calendar;
  /** Goes on in a copy, so that this situation stays as it is. */
  const next = (act: (copy: Trial) => void, now = assumed): Situation => {
    const copy = trial.fork();
    act(copy);
    demandNoFault(copy, trial.events.length);
    return situationIn(copy, now);
  };
  const happened = (copy: Trial, outcome: Outcome | undefined, events: readonly PolicyEvent[]): Happened => {
    const came = { outcome, events };
    const faults = copy.events.slice(trial.events.length).filter(isFault);
    const made: Happened = {
      ...situationIn(copy, assumed),
      ...came,
      ...expectations(copy, { ...came, faults }, () => made),
    };
    return made;
  };
  return {
    trial,
    assume: () => situationIn(trial, true),
    on: (day) =>
      next((copy) => {
        demandKnown(copy, day);
        copy.pass(day);
      }),
    unit: (id, kind, more = {}) =>
      next((copy) => {
        demandName(policy, 'kind', kind);
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
      demandAsked(trial, asked);
      demandHolder(trial, asked);
      const copy = trial.fork();
      const outcome = copy.send(completed(policy, copy.state, asked));
      return happened(copy, outcome, isRefusal(outcome) ? [] : outcome.events);
    },
    whenTimePasses: (to) => {
      demandKnown(trial, to);
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
