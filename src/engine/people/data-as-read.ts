/** What events of the registry, of corrections and of deadlines carry beside a step, as one person reads it: listed, part by part. */
import type { Person, PolicyEvent } from '../../policy/index.js';
import type { Json } from '../../shared/index.js';
import { appointmentsOn, inForce, read } from '../state/index.js';
import { deadlineShown, isWhole } from './apart.js';
import type { Apart } from './apart.js';
import { ifReadable, isRegistrar } from './readers.js';
import type { Reader } from './readers.js';

type Data = Readonly<Record<string, Json>>;

/** The parts of these names. */
const picked = (data: Data, ...names: readonly string[]): Data =>
  Object.fromEntries(names.flatMap((name) => (data[name] === undefined ? [] : [[name, data[name]]])));

const orNone = (data: Data): Data | undefined => (Object.keys(data).length === 0 ? undefined : data);

/** Rows about deadlines: those that are there for the reader. */
const rowsShown = (apart: Apart, rows: Json | undefined): Json | undefined => {
  if (!Array.isArray(rows)) return undefined;
  const left = (rows as readonly Json[]).filter((row) =>
    deadlineShown(apart, (row as unknown as { readonly deadline: string }).deadline),
  );
  return left.length === 0 ? undefined : left;
};

const defined = (data: Readonly<Record<string, Json | undefined>>): Data =>
  Object.fromEntries(Object.entries(data).filter((part): part is [string, Json] => part[1] !== undefined));

/** What followed elsewhere, as far as the reader may read there; without its place in the log. */
const followedShown = (reader: Reader, rows: Json | undefined): Json =>
  (Array.isArray(rows) ? (rows as readonly Json[]) : []).flatMap((row) => {
    const { type, case: id } = row as unknown as { readonly type: string; readonly case: string | null };
    return ifReadable(reader, id ?? undefined) === undefined ? [] : [{ type, case: id }];
  });

const childrenShown = (reader: Reader, ids: Json | undefined): Json =>
  (Array.isArray(ids) ? (ids as readonly Json[]) : []).filter(
    (id) => typeof id === 'string' && ifReadable(reader, id) !== undefined,
  );

/** What a fault tells of itself: never what it failed on. */
const faultShown = (fault: Json | undefined): Json | undefined => {
  if (fault === undefined) return undefined;
  const { kind, name, reason } = fault as unknown as Record<string, Json>;
  return defined({ kind, name, reason });
};

/** What an event of a case carries, as the reader may see it: nothing but moved deadlines where anything is kept from them. */
export const dataAsRead = (reader: Reader, apart: Apart, { data }: PolicyEvent): Data | undefined => {
  if (data === undefined) return undefined;
  const moved = rowsShown(apart, data['moved']);
  const deadlines = { ...(moved === undefined ? {} : picked(data, 'reason')), ...defined({ moved }) };
  const righted = rowsShown(apart, data['righted']);
  if (!isWhole(apart)) return orNone({ ...deadlines, ...defined({ righted }) });
  return orNone({
    ...picked(data, 'proposal', 'dropped', 'confirmed', 'fellOut', 'unruly', 'balance', 'source', 'reason'),
    ...deadlines,
    ...defined({ righted, fault: faultShown(data['fault']) }),
    ...('followed' in data ? { followed: followedShown(reader, data['followed']) } : {}),
    ...('children' in data ? { children: childrenShown(reader, data['children']) } : {}),
  });
};

/** Whether a person's leaves and delegations are the reader's to know: their own, their unit's, or a registrar's. */
const isClose = (reader: Reader, person: Person): boolean => {
  if (person.id === reader.person) return true;
  const own = appointmentsOn(read(reader.state.people, reader.person), reader.today);
  const theirs = person.appointments.filter((held) => inForce(held, reader.today));
  return theirs.some(({ unit }) => own.some((held) => held.unit === unit)) || isRegistrar(reader);
};

const peopleIn = (data: Data): readonly Person[] => (data['people'] ?? []) as unknown as readonly Person[];

/** Who they are and their offices, which is everybody's to know; leaves and delegations for those concerned. */
const personShown = (reader: Reader, person: Person): Json => {
  if (isClose(reader, person)) return person as unknown as Json;
  const { id, name, appointments, delegations } = person;
  const lent = delegations.filter(({ to }) => to === reader.person);
  return { id, name, appointments, ...(lent.length === 0 ? {} : { delegations: lent }) } as unknown as Json;
};

const peopleShown = (reader: Reader, data: Data): Json => peopleIn(data).map((person) => personShown(reader, person));

/**
 * What an event of no case carries, as the reader may see it; `undefined` where the event is not theirs to see. What is not
 * listed here is the registrars'.
 */
export const registryDataAsRead = (reader: Reader, { type, data = {} }: PolicyEvent): Data | undefined => {
  switch (type) {
    case 'unit.registered':
    case 'unit.amended':
    case 'unit.merged':
    case 'unit.split':
    case 'unit.corrected':
      return picked(data, 'units', 'others');
    case 'person.appointed':
    case 'person.relieved':
    case 'person.corrected':
      return { people: peopleShown(reader, data), ...(isRegistrar(reader) ? picked(data, 'reason', 'approver') : {}) };
    case 'person.on-leave':
      return peopleIn(data).some((person) => isClose(reader, person))
        ? { people: peopleShown(reader, data) }
        : undefined;
    case 'delegation.granted':
      // The newest is the one that was granted.
      return peopleIn(data).some((person) => isClose(reader, person) || person.delegations.at(-1)?.to === reader.person)
        ? { people: peopleShown(reader, data) }
        : undefined;
    case 'calendar.extended':
    case 'calendar.amended':
      return picked(data, 'table');
    case 'deadlines.suspended':
      return picked(data, 'suspended', 'reason');
    case 'deadlines.resumed': {
      const { to } = (data['resumed'] ?? {}) as unknown as { readonly to?: string };
      return { ...picked(data, 'reason'), ...defined({ to }) };
    }
    default:
      return isRegistrar(reader) ? picked(data, 'reason', 'balance', 'source', 'from', 'to', 'limits') : undefined;
  }
};
