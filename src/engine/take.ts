/** Takes a step of a case: its event with all outcomes, recorded in the draft. */
import type { Case, PolicyEvent } from '../policy/index.js';
import type { Json, JsonObject } from '../shared/index.js';
import { caseAfter, rearmed } from './apply.js';
import { movedDeadlines } from './moved.js';
import { recordCase } from './run.js';
import type { Run } from './run.js';
import type { Taking } from './taking.js';
import { countsOf } from './tallies.js';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** The fields a case keeps: picked from the data, then derived by the transitions. */
const kept = ({ plan, context }: Taking): JsonObject | undefined => {
  if (!plan.keeps) return undefined;
  let fields: Record<string, unknown> | undefined;
  const data = context.data as Readonly<Record<string, unknown>>;
  for (const { keeps, transition } of plan.parts) {
    for (const key of keeps) if (data[key] !== undefined) (fields ??= {})[key] = data[key];
    const derived = transition.records?.(context as never) as Readonly<Record<string, unknown>> | undefined;
    for (const key in derived) (fields ??= {})[key] = derived[key];
  }
  return fields as JsonObject | undefined;
};

/** What was said and is not kept, in whole, by some field: the log holds everything that somebody was asked to write. */
const saidBesides = ({ plan, context }: Taking, keeps: JsonObject | undefined): JsonObject | undefined => {
  const data = context.data as JsonObject;
  let said: Record<string, Json> | undefined;
  for (const key in data) {
    const value = data[key];
    if (value === undefined || plan.kept.has(key)) continue;
    if (typeof value === 'object' && keeps !== undefined && Object.values(keeps).includes(value)) continue;
    (said ??= {})[key] = value;
  }
  return said;
};

/**
 * The event with what the step alone decides. Absent parts are left out, so that an event is plain JSON; the usual event,
 * of a unit's case and with fields kept, is made in one piece.
 */
const eventOf = (run: Run, taking: Taking): Writable<PolicyEvent> => {
  const { of, plan, case: before, by, roles, cause, onBehalfOf, opens, breach } = taking;
  const { command, on, world } = run;
  const { unit } = before;
  const keeps = kept(taking);
  const type = plan.event ?? `${of.procedure.id}.${cause}`;
  const seq = world.head + 1;
  const at = world.now;
  const policy = run.compiled.mark;
  const procedure = of.procedure.id;
  const { cites } = plan;
  const { id } = before;
  const state = plan.to.name;
  const event: Writable<PolicyEvent> =
    unit === undefined || keeps === undefined
      ? { seq, type, at, on, by, roles, cause, command, cites, policy, case: id, procedure, state }
      : { seq, type, at, on, by, roles, cause, command, cites, policy, case: id, procedure, state, unit, keeps };
  if (keeps === undefined && unit !== undefined) event.unit = unit;
  if (unit === undefined && keeps !== undefined) event.keeps = keeps;
  const said = saidBesides(taking, keeps);
  if (said !== undefined) event.said = said;
  if (onBehalfOf !== undefined) event.onBehalfOf = onBehalfOf;
  if (opens) event.opens = true;
  if (before.person !== undefined) event.person = before.person;
  if (before.parent !== undefined) event.parent = before.parent;
  if (plan.to.done) event.done = true;
  if (breach !== undefined) event.breach = breach;
  return event;
};

/** Discharged is what ended, or began anew, before its end: not what this very step says was missed or reached. */
const traceDeadlines = ({ trace }: Run, taking: Taking, { arms = [], discharges = [] }: PolicyEvent): void => {
  if (trace === undefined) return;
  const { of, plan, came, case: before } = taking;
  const ran = before.armed.filter(({ deadline }) => deadline !== came?.deadline || came.goesOn !== undefined);
  for (const { deadline } of ran)
    if (discharges.includes(deadline) || (plan.starts.includes(deadline) && !plan.keepsOn.includes(deadline)))
      trace({ kind: 'deadline', id: `${of.procedure.id}/${deadline}`, what: 'discharged' });
  for (const { deadline } of arms) trace({ kind: 'deadline', id: `${of.procedure.id}/${deadline}`, what: 'armed' });
};

/** Takes the step and records its event; the event's type is the one that a transition names. */
export const take = (run: Run, taking: Taking): PolicyEvent => {
  const { case: before, plan } = taking;
  const event = eventOf(run, taking);
  const after: Writable<Case> = caseAfter(before, event);
  const { arms, discharges } = movedDeadlines(run, taking, after);
  if (arms !== undefined) event.arms = arms;
  if (discharges !== undefined) event.discharges = discharges;
  const fed = run.compiled.tallies.get(event.type) ?? [];
  const counts = countsOf(run.world, fed, plan, event, taking.opens ? undefined : before, after);
  if (counts !== undefined) event.counts = counts;
  traceDeadlines(run, taking, event);
  after.armed = rearmed(before.armed, event);
  recordCase(run, event, after);
  return event;
};
