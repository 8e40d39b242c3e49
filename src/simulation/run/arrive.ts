/** Cases come: once, at a rate, as problems that a unit finds, and all at once where a shock brings them. */
import type { Instant } from '../../calendar/index.js';
import type { Case } from '../../policy/index.js';
import type { ArrivalPlan } from '../scenario/index.js';
import { chanceOf } from './arise.js';
import { perform } from './perform.js';
import { unitIn } from './season.js';
import type { Season } from './season.js';
import { giveOut, nobodyHolds } from './work.js';
import type { Job, Staff, UnitNow } from './work-force.js';

const concerns = ({ task, perUnit }: ArrivalPlan, season: Season, unit: UnitNow): boolean =>
  perUnit ? unit !== season.whole && task.kinds?.includes(unit.plan.kind) !== false : unit === season.whole;

const nextGap = (arrival: ArrivalPlan, unit: UnitNow): number =>
  arrival.comes.kind === 'rate'
    ? -Math.log(1 - unit.luck(2 * arrival.task.place).next()) * arrival.comes.gap * unit.plan.clock.hoursADay
    : 0;

/** The true problems of a unit, and when those that it finds come up; a nil list finds none. */
const findProblems = (season: Season, arrival: ArrivalPlan, unit: UnitNow, meanSize: number): void => {
  const { truth } = season.plan;
  const { comes, task } = arrival;
  if (truth === undefined || comes.kind !== 'found') return;
  const random = unit.luck(2 * task.place);
  const { profile, subject, plan } = unit;
  const factor = truth.bySize === true && meanSize > 0 ? plan.people.length / meanSize : 1;
  const problems = Math.round(truth.count(random) * factor);
  const nil = random.next() < profile.nil;
  subject.problems = problems;
  const { clock } = plan;
  // Where the season begins later, all come up in what is left of the window; in a campaign under way some have.
  const from = season.plan.goesOn ? comes.from : Math.max(comes.from, season.plan.from);
  const window = clock.between(from, comes.to);
  for (let i = 0; i < problems; i += 1) {
    const found = random.next() < profile.found && !nil;
    const at = clock.after(from, random.next() * window);
    if (!found) continue;
    // What came up before has its case in the record, and is counted there.
    if (hasCome(season, at)) subject.problems -= 1;
    else season.agenda.arrives(at, arrival, unit, false);
  }
};

/** Whether a moment lies before the run, of a campaign that was under way then: what it brought stands in the record. */
const hasCome = ({ plan }: Season, at: Instant): boolean => plan.goesOn && at < plan.from;

/** What comes once; in a campaign under way, unless it has: the unit then has a case that was opened in the window. */
const scheduleOnce = (season: Season, arrival: ArrivalPlan, unit: UnitNow): void => {
  const { comes, task } = arrival;
  if (comes.kind !== 'once') return;
  const { clock } = unit.plan;
  const began = hasCome(season, comes.from);
  const from = Math.max(comes.from, season.plan.from);
  const share = comes.to === undefined ? 0 : unit.luck(2 * task.place).next();
  const window = comes.to === undefined ? 0 : clock.between(from, comes.to);
  if (began && !(window > 0)) return;
  if (began) {
    const opened = ({ procedure, unit: own, openedAt, void: annulled }: Case): boolean =>
      procedure === task.procedure && openedAt >= comes.from && !annulled && unitIn(season, own) === unit;
    if ([...season.view.cases()].some(opened)) return;
  }
  season.agenda.arrives(clock.after(from, share * window), arrival, unit, false);
};

/** Puts on the agenda what comes first of every arrival, and every shock. */
export const schedule = (season: Season): void => {
  const { plan, units, whole, agenda } = season;
  for (const arrival of plan.arrivals) {
    const concerned = [...units.values(), whole].filter((unit) => concerns(arrival, season, unit));
    const meanSize = concerned.reduce((sum, unit) => sum + unit.plan.people.length, 0) / concerned.length;
    for (const unit of concerned) {
      const { comes } = arrival;
      const { clock } = unit.plan;
      scheduleOnce(season, arrival, unit);
      if (comes.kind === 'found') findProblems(season, arrival, unit, meanSize);
      if (comes.kind === 'rate') {
        // Of a window that has begun, what is left; whatever comes after its end does not come.
        const at = clock.after(Math.max(comes.from, plan.from), nextGap(arrival, unit));
        if (at < comes.to) agenda.arrives(at, arrival, unit, true);
      }
      for (const { at, count, kinds } of arrival.bursts)
        if (kinds.includes(unit.plan.kind) && !hasCome(season, at))
          for (let i = 0; i < count; i += 1) {
            // A problem that a shock brings to light is one more than were drawn.
            if (comes.kind === 'found') unit.subject.problems += 1;
            agenda.arrives(clock.begins(at), arrival, unit, false);
          }
    }
  }
};

const openerOf = (season: Season, { task }: ArrivalPlan, unit: UnitNow, turn: number): Staff | undefined => {
  const queue = unit.queues.get(task.role) ?? season.anywhere.get(task.role);
  return queue?.staff[turn % queue.staff.length];
};

const aboutWhom = (arrival: ArrivalPlan, unit: UnitNow): Staff | undefined => {
  const { person, task } = arrival;
  if (person === undefined) return undefined;
  const random = unit.luck(2 * task.place + 1);
  const drawn = random.next() < person.chance;
  const holders = unit.queues.get(person.role)?.staff ?? [];
  const one = holders[Math.floor(random.next() * holders.length)];
  return drawn ? one : undefined;
};

/** A case comes to a unit. */
export const arrive = (season: Season, arrival: ArrivalPlan, unit: UnitNow, goesOn: boolean): void => {
  const { task, comes } = arrival;
  const random = unit.luck(2 * task.place);
  if (goesOn && comes.kind === 'rate') {
    const at = unit.plan.clock.after(season.now, nextGap(arrival, unit));
    if (at < comes.to) season.agenda.arrives(at, arrival, unit, true);
  }
  const happens = random.next() < chanceOf(unit, task);
  const hours = (task.takes?.(random) ?? 0) * unit.profile.pace;
  const about = aboutWhom(arrival, unit);
  if (!happens) return;
  const named = (turn: number): string =>
    arrival.case ?? (unit === season.whole ? `${task.id}-${turn}` : `${unit.plan.id}-${task.id}-${turn}`);
  let turn = (unit.brought[task.place] ?? 0) + 1;
  // A campaign under way may have cases by the same names already.
  while (arrival.case === undefined && season.view.case(named(turn)) !== undefined) turn += 1;
  unit.brought[task.place] = turn;
  const job: Job = {
    task,
    unit,
    track: undefined,
    hours,
    luck: 0,
    only: about,
    about: about?.id,
    opens: named(turn),
    problem: comes.kind === 'found',
    ready: season.now,
    refused: 0,
    refusedTo: undefined,
    cancelled: false,
    entry: 0,
    order: 0,
  };
  const opener = about ?? openerOf(season, arrival, unit, turn - 1);
  if (task.takes !== undefined) giveOut(season, job);
  else if (opener !== undefined) perform(season, job, opener);
  else season.collector.refused(task.id, 'nobody-holds-the-role', nobodyHolds(task.role));
};
