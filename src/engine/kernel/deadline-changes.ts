/** What a step does to the deadlines of its case: which end, start, stop, go on or move. */
import type { Day } from '../../calendar/index.js';
import type { ArmedDeadline, Case, DeadlineBasis, Pause } from '../../policy/index.js';
import { pushed } from '../../shared/index.js';
import type { JsonObject } from '../../shared/index.js';
import {
  armed as armedWith,
  armFor,
  pauseBy,
  pausesNow,
  project,
  reprojectCase,
  resumeBy,
} from '../deadlines/index.js';
import type { Belonging } from '../deadlines/index.js';
import { orderOf, rearmed } from '../state/index.js';
import type { PausedBreach, Righted, Run } from '../state/index.js';
import { extensible } from './extension.js';
import type { Taking } from './taking.js';

/** Deadlines as an event reports them. */
export interface DeadlineChanges {
  arms: ArmedDeadline[] | undefined;
  discharges: string[] | undefined;
  /** Limits that were missed and stand still with their case: should the miss prove wrong, they stand still too. */
  paused: PausedBreach[] | undefined;
  /** Breaches that an extension asked for in time has shown to be none. */
  righted: Righted[] | undefined;
}

const none: Readonly<DeadlineChanges> = {
  arms: undefined,
  discharges: undefined,
  paused: undefined,
  righted: undefined,
};

const armedBy = ({ arms }: DeadlineChanges): number => arms?.length ?? 0;

const arm = (changes: DeadlineChanges, armed: ArmedDeadline): void => {
  changes.arms = pushed(changes.arms, armed);
};

const discharge = (changes: DeadlineChanges, deadline: string): void => {
  changes.discharges = pushed(changes.discharges, deadline);
};

const armedIn = (of: Case, name: string): ArmedDeadline | undefined => {
  for (const armed of of.armed) if (armed.deadline === name) return armed;
  return undefined;
};

/** The deadline with another history, projected anew. */
const withHistory = (
  run: Run,
  { deadline, kind }: ArmedDeadline,
  basis: DeadlineBasis,
  pauses: readonly Pause[],
  place: number,
): ArmedDeadline =>
  armedWith(
    deadline,
    kind,
    basis,
    pauses,
    project(run.world.calendar, kind, basis, pauses, run.world.now),
    orderOf(run, place),
  );

/** Deadlines that transitions suspend, resume or extend by name. */
const named = (run: Run, { case: before, plan, context }: Taking, changes: DeadlineChanges): void => {
  const paused = (name: string, change: typeof pauseBy): void => {
    const armed = armedIn(before, name);
    if (armed === undefined) {
      for (const { deadline, at, limit } of before.breaches) {
        if (deadline !== name) continue;
        const pauses = change(limit.pauses, 'case', run.on);
        if (pauses !== limit.pauses) changes.paused = pushed(changes.paused, { deadline, at, pauses });
      }
      return;
    }
    const pauses = change(armed.pauses, 'case', run.on);
    if (pauses !== armed.pauses) arm(changes, withHistory(run, armed, armed.basis, pauses, armedBy(changes)));
  };
  for (const { suspends = [], resumes = [], extends: moves } of plan.transitions) {
    for (const name of suspends) paused(name, pauseBy);
    for (const name of resumes) paused(name, resumeBy);
    if (moves === undefined) continue;
    const data = context.data as JsonObject;
    const found = extensible(before, moves, data, run.today);
    const to = data[moves.to] as Day | undefined;
    if (found === undefined || to === undefined) continue;
    const times = (before.extensions[moves.deadline]?.times ?? 0) + 1;
    const basis = { ...found.limit.basis, extension: { to, times, askedOn: found.askedOn, on: run.today } };
    // One that was missed has been stopped by whatever was entered since: it runs again as if it had never ended.
    const pauses = pausesNow(run.world, before, { ...found.limit, basis });
    const moved = withHistory(run, found.limit, basis, pauses, armedBy(changes));
    arm(changes, moved);
    if (found.missed !== undefined)
      changes.righted = pushed(changes.righted, { deadline: moves.deadline, at: found.missed.at, right: moved.day });
  }
};

/**
 * Limits of a case that goes over to another unit are counted anew: what stops those of the unit that had it stops them no longer,
 * and the other way; one that was missed on a day on which the other unit had it already may not have been.
 */
const goneOver = (run: Run, { plan, case: before }: Taking, after: Belonging, changes: DeadlineChanges): void => {
  const { unit, formerUnits } = after;
  const armed = rearmed(before.armed, changes);
  const found = reprojectCase(run, { ...before, unit, formerUnits, armed, state: plan.to.name });
  if (found === undefined) return;
  for (const one of found.arms) {
    const place = changes.arms?.findIndex(({ deadline }) => deadline === one.deadline) ?? -1;
    if (changes.arms !== undefined && place !== -1) changes.arms[place] = one;
    else
      arm(
        changes,
        armedIn(before, one.deadline) === undefined ? { ...one, order: orderOf(run, armedBy(changes)) } : one,
      );
  }
  for (const one of found.righted) changes.righted = pushed(changes.righted, one);
};

/** Moves the deadlines of a case that takes a step; `after` has the step's fields, and the unit that then has it. */
export const changeDeadlines = (
  run: Run,
  taking: Taking,
  after: Pick<Case, 'fields'> & Belonging,
): Readonly<DeadlineChanges> => {
  const { of, plan, came, case: before } = taking;
  const goesOver = after.formerUnits !== before.formerUnits;
  if (plan.ends.length === 0 && plan.starts.length === 0 && !plan.moves && came === undefined && !goesOver) return none;
  const changes: DeadlineChanges = { arms: undefined, discharges: undefined, paused: undefined, righted: undefined };
  for (const name of plan.ends) if (armedIn(before, name) !== undefined) discharge(changes, name);
  for (const name of plan.starts) {
    const spec = of.deadlines[name];
    const extension = plan.forgets.has(name) ? undefined : before.extensions[name];
    const order = orderOf(run, armedBy(changes));
    const armed = spec && armFor(run.policy, run.world, after, name, spec, run.on, run.today, extension, order);
    if (armed !== undefined) arm(changes, armed);
    else if (armedIn(before, name) !== undefined) discharge(changes, name);
  }
  if (came !== undefined && plan.keepsOn.includes(came.deadline)) {
    if (came.goesOn === undefined) discharge(changes, came.deadline);
    else arm(changes, came.goesOn);
  }
  if (plan.moves) named(run, taking, changes);
  if (goesOver) goneOver(run, taking, after, changes);
  return changes;
};
