/** Folds an event's outcomes into a world; asks no rule, no chart and no calendar. */
import { addDays, composeCalendars, dayOf, yearTable } from '../../calendar/index.js';
import { policyActor } from '../../policy/index.js';
import type {
  Pause,
  ArmedDeadline,
  Breach,
  Case,
  Correction,
  EntryContent,
  GrantedExtension,
  Person,
  PolicyEvent,
  Proposal,
  Unit,
  WrongBreach,
} from '../../policy/index.js';
import type { Day, WorkingCalendar } from '../../calendar/index.js';
import type { JsonObject, Text, UnitId } from '../../shared/index.js';
import { read, write } from './layer.js';
import { putCase } from './state.js';
import type { BalanceState, CampaignState, RecordedFault, RegistryProposal, Suspension, World } from './state.js';
import { addAmounts } from './totals.js';

const noFields: JsonObject = {};
const nobody: Case['standIns'] = [];
const none: readonly never[] = [];
const noExtensions: Case['extensions'] = {};

/** Whose case it is, and when it opens. */
export type CaseHead = Pick<Case, 'id' | 'procedure' | 'unit' | 'person' | 'parent' | 'openedAt' | 'openedOn'>;

/** A case before its first event. */
export const blankCase = ({ id, procedure, unit, person, parent, openedAt, openedOn }: CaseHead): Case => ({
  id,
  procedure,
  unit,
  formerUnits: undefined,
  person,
  parent,
  state: '',
  done: false,
  fields: noFields,
  armed: none,
  breaches: none,
  wrongBreaches: none,
  extensions: noExtensions,
  proposals: none,
  corrections: none,
  void: false,
  openedAt,
  openedOn,
  changedAt: openedAt,
  standIns: nobody,
  version: 0,
  lastCommand: undefined,
});

/** The case that an event opens, before it. */
export const caseBefore = (event: PolicyEvent): Case =>
  blankCase({
    id: event.case ?? '',
    procedure: event.procedure ?? '',
    unit: event.unit,
    person: event.person,
    parent: event.parent,
    openedAt: event.at,
    openedOn: event.on,
  });

/** The deadlines of a case after an event. */
export const rearmed = (
  armed: readonly ArmedDeadline[],
  { arms, discharges }: Pick<PolicyEvent, 'arms' | 'discharges'>,
): readonly ArmedDeadline[] => {
  if (arms === undefined && discharges === undefined) return armed;
  const goOn =
    armed.length === 0
      ? armed
      : armed.filter(
          (one) =>
            discharges?.includes(one.deadline) !== true &&
            arms?.some(({ deadline }) => deadline === one.deadline) !== true,
        );
  return arms === undefined ? goOn : goOn.length === 0 ? [...arms] : [...goOn, ...arms];
};

/** The fields of a case with what an event keeps. */
export const withKept = (fields: JsonObject, keeps: PolicyEvent['keeps']): JsonObject => {
  if (keeps === undefined) return fields;
  return (fields === noFields ? keeps : { ...fields, ...keeps }) as JsonObject;
};

/** Who acted in whose place, with this event. */
const standInsAfter = (before: Case['standIns'], { by, onBehalfOf }: PolicyEvent): Case['standIns'] =>
  onBehalfOf === undefined || before.some(([one, other]) => one === by && other === onBehalfOf)
    ? before
    : [...before, [by, onBehalfOf]];

/** The extensions of a case after an event: what is armed has the last word on its own. */
const extensionsAfter = (before: Case['extensions'], arms: PolicyEvent['arms']): Case['extensions'] => {
  if (arms === undefined) return before;
  let after: Record<string, GrantedExtension> | undefined;
  for (const { deadline, basis } of arms) {
    if ((after ?? before)[deadline] === basis.extension) continue;
    after ??= { ...before };
    if (basis.extension === undefined) Reflect.deleteProperty(after, deadline);
    else after[deadline] = basis.extension;
  }
  return after ?? before;
};

/** The units that had a case before, after an event: the day on which it goes over is the first of the unit that takes it. */
export const formerUnitsAfter = ({ unit, formerUnits }: Case, event: PolicyEvent): Case['formerUnits'] =>
  unit === undefined || event.unit === undefined || event.unit === unit
    ? formerUnits
    : [...(formerUnits ?? []), { unit, to: addDays(event.on, -1) }];

/** The case after an event; `fields` where they are known already. */
export const caseAfter = (
  before: Case,
  event: PolicyEvent,
  fields: JsonObject = withKept(before.fields, event.keeps),
): Case => ({
  id: before.id,
  procedure: before.procedure,
  unit: event.unit ?? before.unit,
  formerUnits: formerUnitsAfter(before, event),
  person: before.person,
  parent: before.parent,
  state: event.state ?? before.state,
  done: event.state === undefined ? before.done : event.done === true,
  fields,
  armed: rearmed(before.armed, event),
  breaches: event.breach === undefined ? before.breaches : [...before.breaches, event.breach],
  wrongBreaches: before.wrongBreaches,
  extensions: extensionsAfter(before.extensions, event.arms),
  proposals: before.proposals,
  corrections: before.corrections,
  void: before.void,
  openedAt: before.openedAt,
  openedOn: before.openedOn,
  changedAt: event.at,
  standIns: standInsAfter(before.standIns, event),
  version: before.version + 1,
  lastCommand: event.cause === 'command' ? event.command : before.lastCommand,
});

/** A breach that was none, as an event tells it: which one, and the right day. */
export interface Righted {
  readonly deadline: string;
  readonly at: number;
  readonly right: Day;
}

/** A breach whose limit stands still with its case, or goes on with it. */
export interface PausedBreach {
  readonly deadline: string;
  readonly at: number;
  readonly pauses: readonly Pause[];
}

const pausing = (breaches: readonly Breach[], paused: readonly PausedBreach[]): readonly Breach[] =>
  breaches.map((breach) => {
    const found = paused.find(({ deadline, at }) => deadline === breach.deadline && at === breach.at);
    return found === undefined ? breach : { ...breach, limit: { ...breach.limit, pauses: found.pauses } };
  });

/** What an event of a case says in `data` that changes the case itself. */
interface CaseData {
  readonly paused?: readonly PausedBreach[];
  readonly righted?: readonly Righted[];
  readonly proposal?: {
    readonly entry: number;
    readonly replacement?: EntryContent;
    readonly reason: string;
  };
  readonly dropped?: number;
  /** What was missed before the case was taken over. */
  readonly missed?: readonly Breach[];
  /** The whole case afterwards, as a correction or an adoption has worked it out. */
  readonly becomes?: Case;
  readonly confirmed?: { readonly proposal: Proposal; readonly by: string };
}

/** Breaches with those taken out that were none. */
export const righting = (
  of: Pick<Case, 'breaches' | 'wrongBreaches'>,
  righted: readonly Righted[],
  shownBy: number,
): Pick<Case, 'breaches' | 'wrongBreaches'> => {
  const wrong: WrongBreach[] = [];
  const breaches: Breach[] = [];
  for (const breach of of.breaches) {
    const found = righted.find(({ deadline, at }) => deadline === breach.deadline && at === breach.at);
    if (found === undefined) breaches.push(breach);
    else wrong.push({ ...breach, right: found.right, shownBy });
  }
  return { breaches, wrongBreaches: [...of.wrongBreaches, ...wrong] };
};

/** The case after an event that says more in its data than a step of its chart does. */
const caseAfterData = (before: Case, event: PolicyEvent, fields: JsonObject | undefined): Case => {
  const after = caseAfter(before, event, fields);
  const { paused, righted, proposal, dropped, missed, becomes, confirmed } = event.data as CaseData;
  const known = paused === undefined ? after : { ...after, breaches: pausing(after.breaches, paused) };
  const taken = missed === undefined ? known : { ...known, breaches: [...known.breaches, ...missed] };
  const standing = righted === undefined ? taken : { ...taken, ...righting(taken, righted, event.seq) };
  if (proposal !== undefined)
    return {
      ...standing,
      proposals: [
        ...standing.proposals,
        {
          entry: proposal.entry,
          number: after.version,
          replacement: proposal.replacement,
          reason: proposal.reason,
          proposedBy: event.by,
          proposedFor: event.onBehalfOf,
          at: event.at,
        },
      ],
    };
  const left =
    dropped === undefined ? standing.proposals : standing.proposals.filter(({ number }) => number !== dropped);
  if (becomes === undefined) return { ...standing, proposals: left };
  const correction: Correction | undefined = confirmed && {
    ...confirmed.proposal,
    confirmedBy: confirmed.by,
    confirmedAt: event.at,
    recordedAs: after.version,
  };
  return {
    ...caseFrom(becomes),
    version: after.version,
    changedAt: event.at,
    proposals: left,
    corrections: correction === undefined ? standing.corrections : [...standing.corrections, correction],
  };
};

/** A case in its one shape, of what JSON has kept of it. */
export const caseFrom = (kept: Case): Case => ({
  id: kept.id,
  procedure: kept.procedure,
  unit: kept.unit,
  formerUnits: kept.formerUnits,
  person: kept.person,
  parent: kept.parent,
  state: kept.state,
  done: kept.done,
  fields: kept.fields,
  armed: kept.armed,
  breaches: kept.breaches,
  wrongBreaches: kept.wrongBreaches,
  extensions: kept.extensions,
  proposals: kept.proposals,
  corrections: kept.corrections,
  void: kept.void,
  openedAt: kept.openedAt,
  openedOn: kept.openedOn,
  changedAt: kept.changedAt,
  standIns: kept.standIns,
  version: kept.version,
  lastCommand: kept.lastCommand,
});

/** A year's table of days off and make-up working days, as an event carries it. */
export interface YearTableData {
  readonly year: number;
  readonly holidays: readonly Day[];
  readonly workdays: readonly Day[];
  readonly source: string;
}

/** What an event says in `data` that changes the campaign around its cases. */
interface WorldData {
  readonly units?: readonly Unit[];
  readonly people?: readonly Person[];
  readonly suspended?: { readonly scope: UnitId; readonly from: Day };
  readonly resumed?: { readonly number: number; readonly to: Day };
  readonly table?: YearTableData;
  readonly totals?: 'recounted';
  readonly balance?: BalanceState;
  readonly fault?: {
    readonly kind: RecordedFault['kind'];
    readonly name: string;
    readonly case?: string;
    readonly reason: Text;
    readonly given?: string;
    readonly event?: PolicyEvent;
    readonly armed?: ArmedDeadline;
  };
  readonly settled?: number;
  /** A correction of the registry, and the number of one that was answered. */
  readonly proposed?: Pick<RegistryProposal, 'type' | 'data' | 'was'>;
  readonly answers?: number;
}

const suspensionsAfter = (before: readonly Suspension[], data: WorldData, number: number): readonly Suspension[] => {
  const { suspended, resumed } = data;
  if (suspended !== undefined) return [...before, { ...suspended, to: undefined, number }];
  if (resumed === undefined) return before;
  return before.map((one) => (one.number === resumed.number ? { ...one, to: resumed.to } : one));
};

const learn = (
  world: World,
  { seq: number, at }: PolicyEvent,
  calendar: WorkingCalendar | undefined,
  suspension: number | undefined,
): void => {
  world.basisChanges = [...world.basisChanges, { number, at, calendar, suspension }];
};

const foldPeople = (world: World, people: readonly Person[]): void => {
  for (const person of people) {
    write(world.people, person.id, person);
    for (const { unit } of person.appointments) {
      const staff = read(world.staff, unit) ?? [];
      if (!staff.includes(person.id)) write(world.staff, unit, [...staff, person.id]);
    }
  }
};

const foldData = (world: World, event: PolicyEvent): void => {
  const data = event.data as WorldData;
  if (data.units !== undefined) for (const unit of data.units) write(world.units, unit.id, unit);
  if (data.people !== undefined) foldPeople(world, data.people);
  world.suspensions = suspensionsAfter(world.suspensions, data, event.seq);
  if (data.suspended !== undefined) learn(world, event, undefined, event.seq);
  if (data.resumed !== undefined) learn(world, event, undefined, data.resumed.number);
  if (data.table !== undefined) {
    world.calendar = composeCalendars(world.calendar, yearTable(data.table));
    learn(world, event, world.calendar, undefined);
  }
  if (data.balance !== undefined) world.balance = data.balance;
  if (data.fault !== undefined)
    world.faults = [
      ...world.faults,
      {
        number: event.seq,
        kind: data.fault.kind,
        name: data.fault.name,
        case: data.fault.case,
        at: event.at,
        on: event.on,
        reason: data.fault.reason,
        given: data.fault.given,
        event: data.fault.event,
        armed: data.fault.armed,
      },
    ];
  if (data.proposed !== undefined)
    world.proposals = [
      ...world.proposals,
      {
        number: event.seq,
        type: data.proposed.type,
        data: data.proposed.data,
        was: data.proposed.was,
        proposedBy: event.by,
        proposedFor: event.onBehalfOf,
        at: event.at,
      },
    ];
  if (data.answers !== undefined) world.proposals = world.proposals.filter(({ number }) => number !== data.answers);
  if (data.settled !== undefined) world.faults = world.faults.filter(({ number }) => number !== data.settled);
};

/** What an event makes of its case. */
export const caseWith = (before: Case, event: PolicyEvent, fields?: JsonObject): Case =>
  event.data === undefined ? caseAfter(before, event, fields) : caseAfterData(before, event, fields);

/** Counts what somebody opens by asking for it, day by day. */
export const countOpening = (world: World, event: PolicyEvent): void => {
  if (event.opens !== true || event.asked === undefined || event.by === policyActor) return;
  const day = dayOf(event.at, world.calendar.zone);
  const before = read(world.openings, event.by);
  write(world.openings, event.by, { day, n: before?.day === day ? before.n + 1 : 1 });
};

/** Writes an event's outcomes into a world; `put` receives the case. */
export const foldInto = (world: World, event: PolicyEvent, put: (id: string, next: Case) => void): void => {
  if (event.at > world.now) world.now = event.at;
  world.head = event.seq;
  if (event.data !== undefined) foldData(world, event);
  if (event.case !== undefined) put(event.case, caseWith(read(world.cases, event.case) ?? caseBefore(event), event));
  countOpening(world, event);
  addAmounts(world, event.amounts);
};

/** Folds one event into the state, which it consumes. */
export const evolve = (state: CampaignState, event: PolicyEvent): CampaignState => {
  foldInto(state, event, (id, next) => {
    putCase(state, id, next);
  });
  return state;
};
