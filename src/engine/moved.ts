/** What a step does to the deadlines of its case: which end, start, stop, go on or move. */
import type { Day } from '../calendar/index.js';
import type { ArmedDeadline, Case } from '../policy/index.js';
import { arm, extended, goOn, stop, suspended } from './arm.js';
import type { Run } from './run.js';
import type { Taking } from './taking.js';

/** Deadlines as an event reports them. */
export interface Deadlines {
  readonly arms: readonly ArmedDeadline[] | undefined;
  readonly discharges: readonly string[] | undefined;
}

const none: Deadlines = { arms: undefined, discharges: undefined };

const armedIn = (of: Case, name: string): ArmedDeadline | undefined => {
  for (const armed of of.armed) if (armed.deadline === name) return armed;
  return undefined;
};

/** Deadlines that transitions suspend, resume or extend by name. */
const named = (run: Run, { of, case: before, plan, context }: Taking, arms: ArmedDeadline[]): void => {
  for (const { suspends = [], resumes = [], extends: moves } of plan.transitions) {
    for (const name of suspends) {
      const armed = armedIn(before, name);
      if (armed?.rest !== undefined) arms.push({ ...armed, stoppedBy: 'case' });
      else if (armed !== undefined) arms.push(stop(run.world, armed, run.on, 'case'));
    }
    for (const name of resumes) {
      const [armed, spec] = [armedIn(before, name), of.deadlines[name]];
      if (armed?.rest === undefined || spec === undefined) continue;
      const stays = suspended(run.world, before.unit);
      arms.push(stays ? { ...armed, stoppedBy: 'registry' } : goOn(run.policy, run.world, armed, spec, run.on));
    }
    if (moves === undefined) continue;
    const [armed, spec] = [armedIn(before, moves.deadline), of.deadlines[moves.deadline]];
    const to = (context.data as Readonly<Record<string, Day | undefined>>)[moves.to];
    if (armed !== undefined && spec !== undefined && to !== undefined)
      arms.push(extended(run.policy, run.world, armed, spec, to));
  }
};

/** Moves the deadlines of a case that takes a step; `after` has the step's fields. */
export const movedDeadlines = (run: Run, taking: Taking, after: Case): Deadlines => {
  const { of, plan, came, case: before } = taking;
  if (plan.ends.length === 0 && plan.starts.length === 0 && !plan.moves && came === undefined) return none;
  const arms: ArmedDeadline[] = [];
  const discharges: string[] = plan.ends.filter((name) => armedIn(before, name) !== undefined);
  for (const name of plan.starts) {
    const spec = of.deadlines[name];
    const armed = spec && arm(run.policy, run.world, after, name, spec, run.on, run.today);
    if (armed !== undefined) arms.push(armed);
    else if (armedIn(before, name) !== undefined) discharges.push(name);
  }
  if (came !== undefined && plan.keepsOn.includes(came.deadline)) {
    if (came.goesOn === undefined) discharges.push(came.deadline);
    else arms.push(came.goesOn);
  }
  if (plan.moves) named(run, taking, arms);
  return {
    arms: arms.length === 0 ? undefined : arms,
    discharges: discharges.length === 0 ? undefined : discharges,
  };
};
