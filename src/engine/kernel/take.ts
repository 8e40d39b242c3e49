/** Takes a step of a case: its event with all outcomes, recorded in the draft. */
import type { Case, PolicyEvent } from '../../policy/index.js';
import type { Json, JsonObject } from '../../shared/index.js';
import { caseWith, formerUnitsAfter, newEvent, read, recordCase, withKept } from '../state/index.js';
import type { OpenEvent, Part, Run } from '../state/index.js';
import { amountsOf } from './amounts.js';
import { changeDeadlines } from './deadline-changes.js';
import { dataFrom } from './given.js';
import type { Taking } from './taking.js';

/** Whether a part keeps all of the data and nothing else. */
const keepsWhole = ({ keeps, transition }: Part, data: Readonly<Record<string, unknown>>): boolean => {
  if (transition.records !== undefined) return false;
  let some = false;
  for (const key in data) {
    if (data[key] === undefined || !keeps.includes(key)) return false;
    some = true;
  }
  return some;
};

/** The fields a case keeps: picked from the data, then derived by the transitions. Where all of it is kept, it is the data itself. */
const kept = ({ plan: { keepers }, context }: Taking): JsonObject | undefined => {
  const [first] = keepers;
  if (first === undefined) return undefined;
  let fields: Record<string, unknown> | undefined;
  const data = context.data as Readonly<Record<string, unknown>>;
  if (keepers.length === 1 && keepsWhole(first, data)) return data as JsonObject;
  for (const { keeps, transition } of keepers) {
    for (const key of keeps) if (data[key] !== undefined) (fields ??= {})[key] = data[key];
    if (transition.records === undefined) continue;
    const derived = dataFrom('records', transition.records(context as never)) as Readonly<Record<string, unknown>>;
    for (const key in derived) if (derived[key] !== undefined) (fields ??= {})[key] = derived[key];
  }
  return fields as JsonObject | undefined;
};

/** The unit that has the case after the step: where it names one that is registered, the case goes over to it. */
const unitAfter = ({ world }: Run, { plan, context, case: before }: Taking): Case['unit'] => {
  if (plan.transfers === undefined) return before.unit;
  const named = (context.data as JsonObject)[plan.transfers];
  return typeof named === 'string' && read(world.units, named) !== undefined ? named : before.unit;
};

/** The event with what the step alone decides. */
const eventOf = (run: Run, taking: Taking): OpenEvent => {
  const { of, plan, case: before } = taking;
  const type = plan.event ?? `${of.procedure.id}.${taking.cause}`;
  const event = newEvent(run, type, taking.by, taking.roles, taking.cause, plan.cites);
  event.onBehalfOf = taking.onBehalfOf;
  event.follows = taking.follows;
  event.case = before.id;
  event.procedure = of.procedure.id;
  if (taking.opens) event.opens = true;
  event.unit = unitAfter(run, taking);
  event.person = before.person;
  event.parent = before.parent;
  event.state = plan.to.name;
  if (plan.to.done) event.done = true;
  event.keeps = kept(taking);
  if (taking.asked !== undefined) event.asked = { type: taking.asked, data: taking.context.data as JsonObject };
  event.breach = taking.breach;
  if (taking.warnings !== undefined && taking.warnings.length > 0) event.warnings = taking.warnings;
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

/**
 * Takes the step and records its event; the event's type is the one that a transition names. Whatever throws on the way has
 * written nothing.
 */
export const take = (run: Run, taking: Taking): PolicyEvent => {
  const { case: before, plan } = taking;
  const event = eventOf(run, taking);
  const fields = withKept(before.fields, event.keeps);
  const { arms, discharges, paused, righted } = changeDeadlines(run, taking, {
    fields,
    unit: event.unit,
    formerUnits: formerUnitsAfter(before, event),
  });
  event.arms = arms;
  event.discharges = discharges;
  if (paused !== undefined || righted !== undefined)
    event.data = {
      ...(paused === undefined ? {} : { paused: paused as unknown as Json }),
      ...(righted === undefined ? {} : { righted: righted as unknown as Json }),
    };
  const after = caseWith(before, event, fields);
  const fed = run.compiled.tallies.get(event.type);
  event.amounts = amountsOf(run.world, fed, taking.of.standing, plan, event, taking.opens ? undefined : before, after);
  traceDeadlines(run, taking, event);
  recordCase(run, event, after);
  return event;
};
