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
import type { Plan, UnitPlan } from './plan.js';
import { membersOf, registered } from './register.js';
import type { Scenario, UnitSpec } from './scenario.js';
import { checkMeasures, groupsIn, sizeClass } from './splits.js';
import { habitTask } from './tasks.js';

/**
 * Works a scenario out. `DubanError` `bad-scenario` lists every fault with its path: bad distributions, unknown procedures,
 * states, commands, roles, profiles and units, days beyond the calendar, people whom the registry refuses.
 */
export const planOf = (scenario: Scenario): Plan => {
  const { policy, behaviour, hours = officeHours, sizes = [] } = scenario;
  const { calendar } = policy;
  const faults = faultList();
  const days = daysIn(policy, faults);
  const first = days.day('from', scenario.from);
  const last = days.day('to', scenario.to);
  if (last < first) faults.add('to', '末日早于首日', 'the last day lies before the first');
  if (spansOf(hours) === undefined)
    faults.add('hours', '办公时间填写有误', 'office hours are spans of one day, in order');
  faults.demandNone();

  const clocks = new Map<string, OfficeClock>();
  const clockOf = (kind: string): OfficeClock => {
    const off = days.lost(behaviour, kind);
    const key = [...off].join();
    const clock = clocks.get(key) ?? officeClock(calendar, addDays(first, -1), last, hours, off);
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
  const ids = [...habits, ...arrivals.map(({ task }) => task)].flatMap(({ id, does }) => [
    id,
    ...does.map((one) => one.id),
  ]);
  checkProfiles(behaviour.profiles, new Set(ids), faults);
  const named = [...behaviour.habits, ...behaviour.arrivals].map(({ id }) => id);
  named.forEach((id, i) => {
    if (named.indexOf(id) !== i) faults.add('behaviour', `编号重复 ${id}`, `two habits or arrivals are called ${id}`);
  });
  checkMeasures(policy, scenario.measures, faults);
  const { truth } = behaviour;
  if (truth !== undefined && !policy.procedures.some(({ id }) => id === truth.procedure))
    faults.add('behaviour.truth.procedure', `没有程序 ${truth.procedure}`, `there is no procedure ${truth.procedure}`);
  const count = truth === undefined ? undefined : nonNegative(faults, 'behaviour.truth.count', truth.count);
  const layout = layoutOf(scenario.measures, groups, days.day);
  faults.demandNone();
  const base = scenario.state === undefined ? registered(policy, scenario.units, first, faults) : fork(scenario.state);
  faults.demandNone();

  const asked = new Set(layout.blocks.flatMap(({ measure, days: on }) => ('on' in measure ? on : [])));
  return {
    policy,
    base,
    from: startOfDay(first, calendar.zone),
    until: endOfDay(last, calendar.zone),
    units: [...units, whole],
    profiles: behaviour.profiles,
    roles: groups.roles,
    habits,
    arrivals,
    tasks: habits.length + arrivals.length,
    truth: truth === undefined || count === undefined ? undefined : { ...truth, count },
    layout,
    probes: [...asked].sort().map((day) => ({
      day,
      at: endOfDay(day, calendar.zone),
      blocks: layout.blocks.filter(({ measure, days: on }) => 'on' in measure && on.includes(day)),
    })),
    shifts: new Map(),
  };
};
