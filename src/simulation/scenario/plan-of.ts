/** Working a scenario out: everything checked, every name found, everything made once that all runs share. */
import { addDays, endOfDay, startOfDay } from '../../calendar/index.js';
import { fork } from '../../engine/index.js';
import { faultList } from '../behaviour/index.js';
import { officeClock, officeHours, spansOf } from '../clock/index.js';
import type { OfficeClock } from '../clock/index.js';
import { layoutOf } from '../results/index.js';
import { nonNegative } from './amounts.js';
import { arrivalsOf } from './arrivals.js';
import { daysIn } from './days.js';
import { checkProfiles, mixingOf } from './mixing.js';
import { mendedStates } from './mended.js';
import type { Plan, UnitPlan } from './plan.js';
import { membersOf, registered } from './register.js';
import type { Scenario, UnitSpec } from './scenario.js';
import { checkMeasures, groupsIn, sizeClass } from './splits.js';
import { standingIn } from './standing.js';
import { habitTask } from './tasks.js';

/**
 * Works a scenario out. `DubanError` `bad-scenario` lists every fault with its path: bad distributions, unknown procedures,
 * states, commands, roles, profiles and units, days beyond the calendar, people whom the registry refuses.
 */
export const planOf = (scenario: Scenario): Plan => {
  const { policy, behaviour, hours = officeHours, sizes = [] } = scenario;
  const { calendar, phases } = policy;
  const goesOn = scenario.state !== undefined;
  const faults = faultList();
  const days = daysIn(policy, faults);
  const first = days.day('from', scenario.from);
  const last = days.day('to', scenario.to);
  if (last < first) faults.add('to', '末日早于首日', 'the last day lies before the first');
  if (endOfDay(last, calendar.zone) <= (scenario.state?.now ?? Number.NEGATIVE_INFINITY))
    faults.add('to', '末日已过', 'the state has passed the last day');
  if (spansOf(hours) === undefined)
    faults.add('hours', '办公时间填写有误', 'office hours are spans of one day, in order');
  faults.demandNone();

  // What goes on looks back: how long something has waited, and how much of a window is over.
  const counted = [addDays(first, -1), ...(goesOn ? phases.map(({ from }) => from) : [])].sort()[0] ?? first;
  const clocks = new Map<string, OfficeClock>();
  const clockOf = (kind: string): OfficeClock => {
    const off = days.lost(behaviour, kind);
    const key = [...off].join();
    const clock = clocks.get(key) ?? officeClock(calendar, counted, last, hours, off);
    clocks.set(key, clock);
    return clock;
  };
  const mixing = mixingOf(scenario, behaviour.profiles, faults);
  const groups = groupsIn(scenario);
  const unitOf = (unit: UnitSpec): UnitPlan => {
    const people = membersOf(unit);
    return {
      id: unit.id,
      kind: unit.kind,
      leader: unit.leader,
      parent: unit.parent,
      people,
      clock: clockOf(unit.kind),
      size: sizeClass(sizes, people.length),
      kindPlace: groups.by.kind.indexOf(unit.kind),
      ...mixing(unit),
    };
  };
  const units = scenario.units.map(unitOf);
  const whole = unitOf({ id: '*', kind: '*', staff: {} });

  const around = { policy, faults, roles: groups.roles, kinds: groups.by.kind, day: days.instants };
  const habits = behaviour.habits.map((habit, i) => habitTask(around, `behaviour.habits.${i}`, i, habit));
  const arrivals = arrivalsOf(around, behaviour, habits.length);
  const work = [...habits, ...arrivals.map(({ task }) => task)];
  const ids = work.flatMap(({ id, does }) => [id, ...does.map((one) => one.id)]);
  checkProfiles(behaviour.profiles, new Set(ids), faults);
  const named = [...behaviour.habits, ...behaviour.arrivals].map(({ id }) => id);
  named.forEach((id, i) => {
    if (named.indexOf(id) !== i) faults.add('behaviour', `编号重复 ${id}`, `two habits or arrivals are called ${id}`);
  });
  checkMeasures(policy, named, scenario.measures, faults);
  const { truth } = behaviour;
  const about = policy.procedures.find(({ id }) => id === truth?.procedure);
  if (truth !== undefined && about === undefined)
    faults.add('behaviour.truth.procedure', `没有程序 ${truth.procedure}`, `there is no procedure ${truth.procedure}`);
  const count = truth === undefined ? undefined : nonNegative(faults, 'behaviour.truth.count', truth.count);
  const layout = layoutOf(scenario.measures, groups, days.day);
  const now = scenario.state?.now ?? Number.NEGATIVE_INFINITY;
  for (const { measure, days: on } of layout.blocks)
    if ('on' in measure && on.some((day) => endOfDay(day, calendar.zone) < now))
      faults.add(`measures.${measure.id}.on`, '该日已过', 'the day is over');
  faults.demandNone();
  const base = scenario.state === undefined ? registered(policy, scenario.units, first, faults) : fork(scenario.state);
  faults.demandNone();

  const asked = new Set(layout.blocks.flatMap(({ measure, days: on }) => ('on' in measure ? on : [])));
  return {
    policy,
    base,
    from: Math.max(startOfDay(first, calendar.zone), goesOn ? base.now : Number.NEGATIVE_INFINITY),
    until: endOfDay(last, calendar.zone),
    goesOn,
    standing: goesOn && scenario.history !== undefined ? standingIn(policy, habits, scenario.history) : undefined,
    units: [...units, whole],
    profiles: behaviour.profiles,
    habits,
    arrivals,
    work,
    truth:
      truth === undefined || count === undefined || about === undefined
        ? undefined
        : { ...truth, count, mended: mendedStates(about, habits) },
    layout,
    probes: [...asked].sort().map((day) => ({
      day,
      at: endOfDay(day, calendar.zone),
      blocks: layout.blocks.filter(({ measure, days: on }) => 'on' in measure && on.includes(day)),
    })),
    shifts: new Map(),
  };
};
