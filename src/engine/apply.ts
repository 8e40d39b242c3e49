/** Applies an event's outcomes to a world; asks no rule, no chart and no calendar. */
import { composeCalendars, yearTable } from '../calendar/index.js';
import type { Day } from '../calendar/index.js';
import type { Annulment, ArmedDeadline, Case, Person, PolicyEvent, Unit } from '../policy/index.js';
import { read, write } from './layer.js';
import type { CampaignState, World } from './state.js';
import { putCase } from './state.js';
import type { JsonObject } from '../shared/index.js';
import type { CalendarExtension } from './registry/commands.js';

const noFields: JsonObject = {};
const nobody: Case['standIns'] = [];

/** A case before its first event. */
export const blankCase = (
  event: Pick<PolicyEvent, 'case' | 'procedure' | 'unit' | 'person' | 'parent' | 'at' | 'on'>,
): Case => ({
  id: event.case ?? '',
  procedure: event.procedure ?? '',
  unit: event.unit,
  person: event.person,
  parent: event.parent,
  state: '',
  done: false,
  fields: noFields,
  armed: [],
  breaches: [],
  annulments: [],
  void: false,
  openedAt: event.at,
  openedOn: event.on,
  changedAt: event.at,
  standIns: nobody,
  version: 0,
  lastCommand: undefined,
});

/** The deadlines of a case after an event. */
export const rearmed = (armed: readonly ArmedDeadline[], event: PolicyEvent): readonly ArmedDeadline[] => {
  if (event.arms === undefined && event.discharges === undefined) return armed;
  const { arms = [], discharges = [] } = event;
  const next: ArmedDeadline[] = [];
  for (const one of armed)
    if (!discharges.includes(one.deadline) && !arms.some(({ deadline }) => deadline === one.deadline)) next.push(one);
  for (const one of arms) next.push(one);
  return next;
};

/** Fields with what an event keeps. */
const withKept = (fields: JsonObject, keeps: PolicyEvent['keeps']): JsonObject => {
  if (keeps === undefined) return fields;
  return (fields === noFields ? keeps : { ...fields, ...keeps }) as JsonObject;
};

/** Who acted in whose place, with this event. */
const standInsAfter = (before: Case['standIns'], { by, onBehalfOf }: PolicyEvent): Case['standIns'] =>
  onBehalfOf === undefined || before.some(([one, other]) => one === by && other === onBehalfOf)
    ? before
    : [...before, [by, onBehalfOf]];

/** The case after an event. */
export const caseAfter = (before: Case, event: PolicyEvent): Case => ({
  id: before.id,
  procedure: before.procedure,
  unit: before.unit,
  person: before.person,
  parent: before.parent,
  state: event.state ?? before.state,
  done: event.state === undefined ? before.done : event.done === true,
  fields: withKept(before.fields, event.keeps),
  armed: rearmed(before.armed, event),
  breaches: event.breach === undefined ? before.breaches : [...before.breaches, event.breach],
  annulments: before.annulments,
  void: before.void,
  openedAt: before.openedAt,
  openedOn: before.openedOn,
  changedAt: event.at,
  standIns: standInsAfter(before.standIns, event),
  version: before.version + 1,
  lastCommand: event.cause === 'command' ? event.command : before.lastCommand,
});

const annulled = (before: Case, event: PolicyEvent): Case => {
  const { annulment, restored } = event.data as unknown as {
    readonly annulment: Annulment;
    readonly restored?: Partial<Case>;
  };
  return { ...caseAfter(before, event), ...restored, annulments: [...before.annulments, annulment] };
};

const applyRegistry = (world: World, event: PolicyEvent): void => {
  const data = (event.data ?? {}) as {
    readonly units?: readonly Unit[];
    readonly people?: readonly Person[];
    readonly suspension?: { readonly scope: string; readonly since: Day | '' };
    readonly table?: CalendarExtension;
  };
  for (const unit of data.units ?? []) write(world.units, unit.id, unit);
  for (const person of data.people ?? []) {
    write(world.people, person.id, person);
    for (const { unit } of person.appointments) {
      const staff = read(world.staff, unit) ?? [];
      if (!staff.includes(person.id)) write(world.staff, unit, [...staff, person.id]);
    }
  }
  if (data.suspension !== undefined) write(world.suspensions, data.suspension.scope, data.suspension.since);
  if (data.table !== undefined) world.calendar = composeCalendars(world.calendar, yearTable(data.table));
};

/** Adds an event's amounts to the totals. */
export const count = (world: World, counts: PolicyEvent['counts']): void => {
  if (counts === undefined) return;
  for (const key of Object.keys(counts))
    write(world.tallies, key, (read(world.tallies, key) ?? 0) + (counts[key] ?? 0));
};

/** Writes an event's outcomes into a world; `put` receives the case. */
export const applyTo = (world: World, event: PolicyEvent, put: (id: string, next: Case) => void): void => {
  world.now = Math.max(world.now, event.at);
  world.head = event.seq;
  if (event.arms !== undefined) for (const { order } of event.arms) if (order > world.order) world.order = order;
  if (event.case === undefined) {
    applyRegistry(world, event);
    return;
  }
  const before = read(world.cases, event.case) ?? blankCase(event);
  put(event.case, event.type === 'entry.annulled' ? annulled(before, event) : caseAfter(before, event));
  count(world, event.counts);
};

/** Folds one event into the state, which it consumes. */
export const evolve = (state: CampaignState, event: PolicyEvent): CampaignState => {
  applyTo(state, event, (id, next) => {
    putCase(state, id, next);
  });
  return state;
};
