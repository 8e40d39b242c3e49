/** Cases and events as one person reads them: built field by field, so that nothing leaves before somebody has decided it. */
import type { Instant } from '../../calendar/index.js';
import type { ArmedDeadline, Breach, Case, PolicyEvent, WrongBreach } from '../../policy/index.js';
import { canonicalJson, sha256 } from '../../shared/index.js';
import type { JsonObject } from '../../shared/index.js';
import { protectedName } from '../state/index.js';
import { apartIn, deadlineShown, doneShown, isOfShown, isWhole, stateShown, withoutFields } from './apart.js';
import type { Apart, Grounds } from './apart.js';
import { dataAsRead, registryDataAsRead } from './data-as-read.js';
import { withMissing } from './missing.js';
import { ifReadable, withReadable } from './readers.js';
import type { Reader } from './readers.js';

/** `T` as it is read: some parts left out, some of another shape. A new part of `T` is decided where this is built. */
type AsRead<T, Out extends keyof T, Changed extends Partial<Record<keyof T, unknown>> = object> = {
  readonly [K in Exclude<keyof T, Out>]: K extends keyof Changed ? Changed[K] : T[K];
};

/** A running deadline as a person reads it: without its order in the log. */
export type DeadlineAsRead = AsRead<ArmedDeadline, 'order'>;

/** A missed deadline as a person reads it. */
export type BreachAsRead = AsRead<Breach, never, { readonly limit: DeadlineAsRead }>;

/** A breach that was none, as a person reads it. */
export type WrongBreachAsRead = AsRead<WrongBreach, 'shownBy', { readonly limit: DeadlineAsRead }>;

/**
 * A case as a person reads it. `version` is what they give back as `expected`: the number of its events, or, where a region is
 * kept from them, a number that changes with what they are shown. Then `changedAt` is `undefined`; `lastCommand`, corrections
 * and stand-ins are there only where nothing at all is kept.
 */
export type CaseAsRead = AsRead<
  Case,
  never,
  {
    readonly armed: readonly DeadlineAsRead[];
    readonly breaches: readonly BreachAsRead[];
    readonly wrongBreaches: readonly WrongBreachAsRead[];
    readonly changedAt: Instant | undefined;
  }
>;

/**
 * An event as a person reads it: without its place in the log, what it follows from, and what it adds to totals. `command` is
 * their own command's id, or the name of the deadline that came. Who is protected is called `protected`, in no role.
 */
export type EventAsRead = AsRead<
  PolicyEvent,
  'seq' | 'follows' | 'amounts',
  {
    readonly command: string | undefined;
    readonly arms: readonly DeadlineAsRead[] | undefined;
    readonly breach: BreachAsRead | undefined;
  }
>;

/** A deadline as a person reads it. */
export const deadlineAsRead = (one: ArmedDeadline): DeadlineAsRead => ({
  deadline: one.deadline,
  kind: one.kind,
  basis: one.basis,
  pauses: one.pauses,
  day: one.day,
  at: one.at,
  stage: one.stage,
  next: one.next,
  stopped: one.stopped,
  missing: one.missing,
  moved: one.moved,
});

const breachAsRead = ({ deadline, day, at, limit }: Breach): BreachAsRead => ({
  deadline,
  day,
  at,
  limit: deadlineAsRead(limit),
});

const wrongBreachAsRead = (one: WrongBreach): WrongBreachAsRead => ({ ...breachAsRead(one), right: one.right });

const shownKept = (reader: Reader, apart: Apart, of: Case, kept: JsonObject): JsonObject =>
  withMissing(reader, of, withReadable(reader, of.procedure, withoutFields(kept, apart.fields)));

/** A number for what is shown: 48 bits, so that JSON and `expected` carry it. */
const versionShown = (shown: object): number => Number.parseInt(sha256(canonicalJson(shown)).slice(0, 12), 16);

/** The case as the reader may see it. */
export const asRead = (reader: Reader, of: Case): CaseAsRead => {
  const apart = apartIn(reader, of);
  const whole = isWhole(apart);
  const state = stateShown(apart, of.state);
  const isShown = ({ deadline }: { readonly deadline: string }): boolean => deadlineShown(apart, deadline);
  const shown: CaseAsRead = {
    id: of.id,
    procedure: of.procedure,
    unit: of.unit,
    formerUnits: of.formerUnits,
    person: of.person,
    parent: ifReadable(reader, of.parent),
    state,
    done: of.void || doneShown(apart, state, of.done),
    fields: shownKept(reader, apart, of, of.fields),
    armed: of.armed.filter(isShown).map(deadlineAsRead),
    breaches: of.breaches.filter(isShown).map(breachAsRead),
    wrongBreaches: of.wrongBreaches.filter(isShown).map(wrongBreachAsRead),
    extensions: Object.fromEntries(Object.entries(of.extensions).filter(([deadline]) => isShown({ deadline }))),
    proposals: whole ? of.proposals : [],
    corrections: whole ? of.corrections : [],
    void: of.void,
    openedAt: of.openedAt,
    openedOn: of.openedOn,
    changedAt: apart.own === undefined ? of.changedAt : undefined,
    standIns: whole ? of.standIns : [],
    version: apart.own === undefined ? of.version : 0,
    lastCommand: whole ? of.lastCommand : undefined,
  };
  return apart.own === undefined ? shown : { ...shown, version: versionShown(shown) };
};

/** The version of the case that the reader may know: what they give back as `expected`. */
export const versionAsRead = (reader: Reader, of: Case): number =>
  apartIn(reader, of).own === undefined ? of.version : asRead(reader, of).version;

/** Whether what somebody says in an event is told of a protected person: it keeps a name that is for some only. */
const isProtected = ({ fields }: Apart, { keeps = {} }: PolicyEvent): boolean =>
  [...fields].some((name) => typeof (keeps as JsonObject)[name] === 'string');

/** The roles that allowed it, without those that a field which is for some only gives. */
const rolesShown = (reader: Reader, apart: Apart, { roles }: PolicyEvent): readonly string[] =>
  apart.fields.size === 0
    ? roles
    : roles.filter((id) => {
        const role = reader.policy.roles[id];
        return role?.scope !== 'case' || !apart.fields.has(role.field);
      });

/** Grounds that the regions which are shown have for what others take as well. */
const sharedGrounds = ({ own }: Apart, { asked, cause, command }: PolicyEvent): Grounds | undefined => {
  if (own === undefined || cause !== 'deadline') return own?.shared.get(asked?.type ?? '');
  const said = ['soon', 'missed', 'reached'].flatMap((stage) => own.shared.get(`${command}.${stage}`) ?? []);
  const [first] = said;
  return first && { roles: first.roles, cites: new Set(said.flatMap(({ cites }) => [...cites])) };
};

/** Nothing, where of what was kept nothing is left: that something was is told by no empty list. */
const orNothing = (apart: Apart, kept: JsonObject): JsonObject | undefined =>
  isWhole(apart) || Object.keys(kept).length > 0 ? kept : undefined;

const isCorrection = ({ type, data }: PolicyEvent): boolean =>
  type.startsWith('entry.') || (data !== undefined && 'becomes' in data);

/** Deadlines of an event that are there for the reader; `undefined` where there were none. */
const shownOf = <V>(all: readonly V[] | undefined, isShown: (one: V) => boolean): readonly V[] | undefined => {
  const left = all?.filter(isShown);
  return left === undefined || left.length === 0 ? undefined : left;
};

/** Whether an event that only moves deadlines moves one that is there for the reader. */
const movesShown = (apart: Apart, { type, arms, data }: PolicyEvent): boolean => {
  if (!['deadline.suspended', 'deadline.resumed', 'deadline.reprojected'].includes(type)) return true;
  const named = [...(arms ?? []), ...((data?.['moved'] ?? []) as unknown as readonly { readonly deadline: string }[])];
  return named.some(({ deadline }) => deadlineShown(apart, deadline));
};

/**
 * An event of the case as the reader may see it; `undefined` where it is of a region that is kept from them. What corrects a
 * case of which a region is kept is not told as an event: they see the case as it then stands.
 */
export const eventAsRead = (reader: Reader, of: Case, event: PolicyEvent): EventAsRead | undefined => {
  const apart = apartIn(reader, of);
  if (apart.own !== undefined && (!isOfShown(apart, event) || isCorrection(event) || !movesShown(apart, event)))
    return undefined;
  const own = event.by === reader.person || event.onBehalfOf === reader.person;
  const held = rolesShown(reader, apart, event);
  const masked = !own && (isProtected(apart, event) || (event.roles.length > 0 && held.length === 0));
  const shared = sharedGrounds(apart, event);
  const { asked, keeps } = event;
  // Words that came with something protected may tell of it as well.
  const silent = asked !== undefined && Object.keys(keeps ?? {}).some((name) => apart.fields.has(name));
  const state = event.state === undefined ? undefined : stateShown(apart, event.state);
  const isShown = ({ deadline }: { readonly deadline: string }): boolean => deadlineShown(apart, deadline);
  const arms = shownOf(event.arms, isShown);
  return {
    type: event.type,
    at: event.at,
    on: event.on,
    by: masked ? protectedName : event.by,
    onBehalfOf: masked ? undefined : event.onBehalfOf,
    roles: masked ? [] : shared === undefined ? held : held.filter((role) => shared.roles.has(role)),
    cause: event.cause,
    command: event.cause === 'deadline' || (own && event.cause === 'command') ? event.command : undefined,
    cites: shared === undefined ? event.cites : event.cites.filter((clause) => shared.cites.has(clause)),
    policy: event.policy,
    case: event.case,
    procedure: event.procedure,
    opens: event.opens,
    unit: event.unit,
    person: event.person,
    parent: ifReadable(reader, event.parent),
    state,
    done: state !== undefined && doneShown(apart, state, event.done === true) ? true : undefined,
    keeps: keeps && orNothing(apart, shownKept(reader, apart, of, keeps as JsonObject)),
    asked: asked && { type: asked.type, data: silent ? {} : shownKept(reader, apart, of, asked.data) },
    arms: arms?.map(deadlineAsRead),
    discharges: shownOf(event.discharges, (deadline) => deadlineShown(apart, deadline)),
    breach: event.breach !== undefined && isShown(event.breach) ? breachAsRead(event.breach) : undefined,
    // What was given may name what is for some only.
    warnings: own || (isWhole(apart) && !silent && !masked) ? event.warnings : undefined,
    data: dataAsRead(reader, apart, event),
  };
};

/** An event of no case, of the registry or the calendar, as the reader may see it; `undefined` where it is not theirs to see. */
export const registryEventAsRead = (reader: Reader, event: PolicyEvent): EventAsRead | undefined => {
  const data = registryDataAsRead(reader, event);
  if (data === undefined) return undefined;
  const own = event.by === reader.person || event.onBehalfOf === reader.person;
  return {
    type: event.type,
    at: event.at,
    on: event.on,
    by: event.by,
    onBehalfOf: event.onBehalfOf,
    roles: event.roles,
    cause: event.cause,
    command: own ? event.command : undefined,
    cites: event.cites,
    policy: event.policy,
    case: undefined,
    procedure: undefined,
    opens: undefined,
    unit: event.unit,
    person: event.person,
    parent: undefined,
    state: undefined,
    done: undefined,
    keeps: undefined,
    asked: undefined,
    arms: undefined,
    discharges: undefined,
    breach: undefined,
    warnings: undefined,
    data,
  };
};
