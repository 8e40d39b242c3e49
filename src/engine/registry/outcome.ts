/** What a registry command comes to: an event whose data are the records as they stand afterwards. */
import type { Person, PolicyEvent, Unit } from '../../policy/index.js';
import type { Json } from '../../shared/index.js';
import type { Admitted } from '../admit.js';
import type { EngineEvent } from '../events.js';
import { eventHead, record } from '../run.js';
import type { Run } from '../run.js';

/** Records a registry event. */
export const recordOutcome = (
  run: Run,
  command: Admitted,
  type: EngineEvent,
  outcome: Omit<Partial<PolicyEvent>, 'data'> & { readonly data?: object },
  roles: readonly string[],
): void => {
  const { data, ...rest } = outcome;
  record(run, {
    ...eventHead(run),
    type,
    by: command.by,
    ...(command.onBehalfOf === undefined ? {} : { onBehalfOf: command.onBehalfOf }),
    roles,
    cause: 'command',
    cites: [],
    ...rest,
    ...(data === undefined ? {} : { data: data as Readonly<Record<string, Json>> }),
  });
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
