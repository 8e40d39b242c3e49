/** Takes transitions of a case: its event with all outcomes, recorded in the draft. */
import type { Configuration, Step } from '../chart/index.js';
import type { Day } from '../calendar/index.js';
import type { AnyTransition, ArmedDeadline, Breach, Case, Cause, PolicyEvent, RuleContext } from '../policy/index.js';
import type { JsonObject } from '../shared/index.js';
import { arm, extended, goOn, stop, suspended } from './arm.js';
import type { CompiledProcedure } from './compile.js';
import { caseAfter } from './apply.js';
import { eventHead, record } from './run.js';
import type { Run } from './run.js';
import { countsOf } from './tallies.js';

/** What is about to be taken, by whom. */
export interface Taking {
  readonly of: CompiledProcedure;
  readonly case: Case;
  readonly from: Configuration | undefined;
  readonly step: Step;
  readonly transitions: readonly AnyTransition[];
  readonly context: RuleContext;
  readonly by: string;
  readonly onBehalfOf: string | undefined;
  readonly roles: readonly string[];
  readonly cause: Cause;
  readonly breach?: Breach;
  /** A deadline that has just come, and what of it goes on. */
  readonly came?: { readonly deadline: string; readonly goesOn: ArmedDeadline | undefined };
}

const running = (of: CompiledProcedure, at: Configuration | undefined): ReadonlySet<string> =>
  new Set(at === undefined ? [] : at.active.flatMap((path) => of.running.get(path) ?? []));

/** The fields a case keeps: picked from the data, then derived by the transitions. */
const kept = ({ transitions, context }: Taking): JsonObject => {
  const fields: Record<string, unknown> = {};
  for (const { keeps, records } of transitions) {
    const data = context.data as Readonly<Record<string, unknown>>;
    for (const key of keeps ?? []) if (data[key] !== undefined) fields[key] = data[key];
    if (records !== undefined) Object.assign(fields, records(context as never));
  }
  return fields as JsonObject;
};

interface Deadlines {
  readonly arms: ArmedDeadline[];
  readonly discharges: string[];
}

const moveDeadlines = (run: Run, taking: Taking, after: Case): Deadlines => {
  const { of, step, transitions, came, from } = taking;
  const [before, now] = [running(of, from), running(of, step.to)];
  const arms: ArmedDeadline[] = [];
  const discharges: string[] = [];
  const held = (name: string) => taking.case.armed.find(({ deadline }) => deadline === name);
  const armAnew = (name: string): void => {
    const spec = of.deadlines[name];
    const armed = spec && arm(run.policy, run.world, after, name, spec, run.on, run.today);
    if (armed !== undefined) arms.push(armed);
    else if (held(name) !== undefined) discharges.push(name);
  };
  const restarts = new Set(transitions.flatMap((one) => one.restarts ?? []));
  for (const name of before) if (!now.has(name) && held(name) !== undefined) discharges.push(name);
  for (const name of now) if (!before.has(name) || restarts.has(name)) armAnew(name);
  if (came !== undefined && now.has(came.deadline) && !restarts.has(came.deadline)) {
    if (came.goesOn === undefined) discharges.push(came.deadline);
    else arms.push(came.goesOn);
  }
  for (const { suspends = [], resumes = [], extends: moves } of transitions) {
    for (const name of suspends) {
      const armed = held(name);
      if (armed?.rest !== undefined) arms.push({ ...armed, stoppedBy: 'case' });
      else if (armed !== undefined) arms.push(stop(run.world, armed, run.on, 'case'));
    }
    for (const name of resumes) {
      const [armed, spec] = [held(name), of.deadlines[name]];
      if (armed?.rest === undefined || spec === undefined) continue;
      const stays = suspended(run.world, taking.case.unit);
      arms.push(stays ? { ...armed, stoppedBy: 'registry' } : goOn(run.policy, run.world, armed, spec, run.on));
    }
    const [armed, spec] = moves === undefined ? [] : [held(moves.deadline), of.deadlines[moves.deadline]];
    if (moves !== undefined && armed !== undefined && spec !== undefined) {
      const data = taking.context.data as Readonly<Record<string, Day>>;
      const to = data[moves.to];
      if (to !== undefined) arms.push(extended(run.policy, run.world, armed, spec, to));
    }
  }
  if (run.trace !== undefined) {
    for (const { deadline } of arms)
      run.trace({ kind: 'deadline', id: `${of.procedure.id}/${deadline}`, what: 'armed' });
    for (const id of discharges) run.trace({ kind: 'deadline', id: `${of.procedure.id}/${id}`, what: 'discharged' });
  }
  return { arms, discharges };
};

/** Takes the step and records its event; the event's type is the one that a transition names. */
export const take = (run: Run, taking: Taking): PolicyEvent => {
  const { of, step, transitions, cause, breach } = taking;
  const lead = transitions.find(({ event }) => event !== undefined);
  const keeps = kept(taking);
  const opens = taking.from === undefined;
  const head: PolicyEvent = {
    ...eventHead(run),
    type: lead?.event ?? `${of.procedure.id}.${cause}`,
    by: taking.by,
    ...(taking.onBehalfOf === undefined ? {} : { onBehalfOf: taking.onBehalfOf }),
    roles: taking.roles,
    cause,
    cites: [...new Set(transitions.flatMap(({ cites }) => cites))],
    case: taking.case.id,
    procedure: of.procedure.id,
    ...(opens ? { opens: true as const } : {}),
    ...(taking.case.unit === undefined ? {} : { unit: taking.case.unit }),
    ...(taking.case.person === undefined ? {} : { person: taking.case.person }),
    ...(taking.case.parent === undefined ? {} : { parent: taking.case.parent }),
    state: step.to.name,
    ...(step.to.done ? { done: true as const } : {}),
    ...(Object.keys(keeps).length === 0 ? {} : { keeps }),
    ...(breach === undefined ? {} : { breach }),
  };
  const after = caseAfter(taking.case, head);
  const { arms, discharges } = moveDeadlines(run, taking, after);
  const counts = countsOf(
    run.world,
    run.compiled.tallies.get(head.type) ?? [],
    head,
    opens ? undefined : taking.case,
    after,
  );
  const event: PolicyEvent = {
    ...head,
    ...(arms.length === 0 ? {} : { arms }),
    ...(discharges.length === 0 ? {} : { discharges }),
    ...(counts === undefined ? {} : { counts }),
  };
  record(run, event);
  return event;
};
