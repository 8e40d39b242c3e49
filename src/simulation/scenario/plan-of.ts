/** Working a scenario out: everything checked, every name found, everything made once that all runs share. */
import { addDays, dayOf, endOfDay, startOfDay } from '../../calendar/index.js';
import { emptyState, fork } from '../../engine/index.js';
import { dayMeant, faultList } from '../behaviour/index.js';
import { officeClock, officeHours, spansOf } from '../clock/index.js';
import type { OfficeClock } from '../clock/index.js';
import { layoutOf } from '../results/index.js';
import { arrivalsOf } from './arrivals.js';
import { checkShape } from './check-shape.js';
import { daysIn } from './days.js';
import { raisedBy } from './events.js';
import { checkHistory, checkPeople } from './live.js';
import { checkMeasures } from './measures.js';
import { checkProfiles, mixingOf } from './mixing.js';
import type { Plan, UnitPlan } from './plan.js';
import { membersOf, registered } from './register.js';
import type { Scenario, UnitSpec } from './scenario.js';
import { groupsIn, sizeClass } from './splits.js';
import { standingIn } from './standing.js';
import { habitTask, heldBySeveral } from './tasks.js';
import { checkFound, truthOf } from './truth.js';
import { checkUnits } from './units.js';

/**
 * Works a scenario out. `DubanError` `bad-scenario` lists every fault with its path: first of its shape, then, where that is
 * right, all others at once: impossible amounts, names that neither the policy nor the scenario has, what can never be done,
 * days that are not known or not played, people whom the registry refuses or who are not in office in the state.
 */
export const planOf = (scenario: Scenario): Plan => {
  const { policy, behaviour, sizes = [], state } = scenario;
  const { calendar, phases } = policy;
  const goesOn = state !== undefined;
  const faults = faultList();
  checkShape(scenario, faults);
  const days = daysIn(policy, faults);
  const firstKnown = days.day('from', scenario.from);
  const lastKnown = days.day('to', scenario.to);
  const reversed = firstKnown !== undefined && lastKnown !== undefined && lastKnown < firstKnown;
  if (reversed) faults.add('to', '末日早于首日', 'the last day lies before the first');
  else if (lastKnown !== undefined && endOfDay(lastKnown, calendar.zone) <= (state?.now ?? Number.NEGATIVE_INFINITY))
    faults.add('to', '末日已过', 'the state has passed the last day');
  const { hours = officeHours } = scenario;
  const kept = spansOf(hours) !== undefined;
  if (!kept) faults.add('hours', '办公时间填写有误', 'office hours are spans of one day, in order');
  checkUnits(scenario, faults);
  // Where a day is not known, everything else is still looked at.
  const first = firstKnown ?? calendar.knownFrom;
  const last = lastKnown ?? first;
  const begins = Math.max(startOfDay(first, calendar.zone), state?.now ?? Number.NEGATIVE_INFINITY);

  // What goes on looks back: how long something has waited, and how much of a window is over.
  const counted = [addDays(first, -1), ...(goesOn ? phases.map(({ from }) => from) : [])].sort()[0] ?? first;
  const clocks = new Map<string, OfficeClock>();
  const clockOf = (kind: string): OfficeClock => {
    const off = days.lost(behaviour, kind);
    const key = [...off].join();
    const clock = clocks.get(key) ?? officeClock(calendar, counted, last, kept ? hours : officeHours, off);
    clocks.set(key, clock);
    return clock;
  };
  const groups = groupsIn(scenario);
  const kinds = [...new Set([...groups.by.kind, ...policy.scope.kinds])];
  const mixing = mixingOf(scenario, behaviour.profiles, kinds, faults);
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

  const raised = raisedBy(policy);
  const people = units.flatMap((unit) => unit.people.map(({ roles }) => roles));
  const around = { policy, faults, raised, roles: groups.roles, kinds, people, days };
  const habits = behaviour.habits.map((habit, i) => habitTask(around, `behaviour.habits.${i}`, i, habit));
  const arrivals = arrivalsOf(around, behaviour, habits.length);
  const work = [...habits, ...arrivals.map(({ task }) => task)];
  const ids = work.flatMap(({ id, does }) => [id, ...does.map((one) => one.id)]);
  checkProfiles(behaviour.profiles, new Set(ids), faults);
  [...behaviour.habits, ...behaviour.arrivals].forEach(({ id }, i, all) => {
    if (all.findIndex((one) => one.id === id) !== i)
      faults.add('behaviour', `编号重复 ${id}`, `two habits or arrivals are called ${id}`);
  });
  const truth = truthOf(around, behaviour.truth, habits);
  checkFound(around, behaviour, goesOn);
  // The day that a state stands at the end of can still be asked about.
  const asked = goesOn && Number.isFinite(state.now) ? dayOf(state.now - 1, calendar.zone) : firstKnown;
  checkMeasures(
    {
      policy,
      faults,
      raised,
      behaviour,
      kinds,
      groups,
      days,
      first: asked,
      last: reversed ? undefined : lastKnown,
      goesOn,
    },
    scenario.measures,
  );
  if (state !== undefined) checkPeople(state, scenario.units, begins, faults);
  if (state !== undefined && scenario.history !== undefined) checkHistory(state, scenario.history, faults);
  const base =
    state === undefined && firstKnown !== undefined
      ? registered(policy, scenario.units, first, faults)
      : fork(state ?? emptyState(policy));
  faults.demandNone();

  const layout = layoutOf(scenario.measures, groups, (when) => dayMeant(policy, when) ?? last, first);
  const probed = new Set(layout.blocks.flatMap(({ measure, days: on }) => ('on' in measure ? on : [])));
  return {
    policy,
    base,
    from: begins,
    until: endOfDay(last, calendar.zone),
    goesOn,
    standing: goesOn && scenario.history !== undefined ? standingIn(policy, habits, scenario.history) : undefined,
    units: [...units, whole],
    profiles: behaviour.profiles,
    habits,
    arrivals,
    work,
    together: { here: heldBySeveral(work, 'here'), anywhere: heldBySeveral(work, 'anywhere') },
    truth,
    layout,
    probes: [...probed].sort().map((day) => ({
      day,
      at: endOfDay(day, calendar.zone),
      blocks: layout.blocks.filter(({ measure, days: on }) => 'on' in measure && on.includes(day)),
    })),
    shifts: new Map(),
  };
};
