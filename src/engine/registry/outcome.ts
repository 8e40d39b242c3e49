/** What a registry command comes to: an event whose data are the records as they stand afterwards. */
import type { Person, Unit } from '../../policy/index.js';
import type { Json } from '../../shared/index.js';
import type { EngineEvent } from '../outcome/index.js';
import { newEvent, record } from '../state/index.js';
import type { OpenEvent, Run } from '../state/index.js';

/** Who decided something of the registry, on what grounds. */
export interface Registrar {
  readonly by: string;
  readonly onBehalfOf: string | undefined;
  readonly roles: readonly string[];
}

/** A registry event of this step, to be filled in. */
export const registryEvent = (run: Run, who: Registrar, type: EngineEvent): OpenEvent => {
  const event = newEvent(run, type, who.by, who.roles, 'command', []);
  event.onBehalfOf = who.onBehalfOf;
  return event;
};

/** Records a registry event with its outcome. */
export const recordOutcome = (
  run: Run,
  who: Registrar,
  type: EngineEvent,
  about: { readonly unit?: string; readonly person?: string; readonly data: object },
): OpenEvent => {
  const event = registryEvent(run, who, type);
  event.unit = about.unit;
  event.person = about.person;
  event.data = about.data as Readonly<Record<string, Json>>;
  record(run, event);
  return event;
};

/** Without the keys whose value is `undefined`, so that the event is plain JSON. */
export const plain = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;

/** Units as outcome. */
export const units = (...list: readonly Unit[]): { readonly units: readonly Unit[] } => ({ units: list.map(plain) });

/** A person as outcome. */
export const people = (person: Person): { readonly people: readonly Person[] } => ({
  people: [{ ...person, appointments: person.appointments.map(plain) }],
});
