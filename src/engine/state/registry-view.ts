/** The registry as rules read it, over a state or a draft. */
import type { Day } from '../../calendar/index.js';
import type { Appointment, Person, RegistryView } from '../../policy/index.js';
import type { UnitId } from '../../shared/index.js';
import { keysOf, read } from './layer.js';
import type { World } from './state.js';

/** Whether an appointment is in force on a day. */
export const inForce = (appointment: Pick<Appointment, 'from' | 'to'>, on: Day): boolean =>
  appointment.from <= on && (appointment.to === undefined || on <= appointment.to);

/** Whether somebody is on leave on a day. */
export const onLeave = ({ leaves }: Person, on: Day): boolean =>
  leaves.length > 0 && leaves.some((leave) => leave.from <= on && on <= leave.to);

const none: readonly Appointment[] = [];

/** The appointments of a person in force on a day; none while on leave. Mostly all of them are, and no list is made. */
export const appointmentsOn = (person: Person | undefined, on: Day): readonly Appointment[] => {
  if (person === undefined || onLeave(person, on)) return none;
  const { appointments } = person;
  return appointments.every((one) => inForce(one, on)) ? appointments : appointments.filter((one) => inForce(one, on));
};

/** Whether somebody holds an office on a day. */
export const inOfficeOn = (person: Person | undefined, on: Day): boolean =>
  person !== undefined && !onLeave(person, on) && person.appointments.some((held) => inForce(held, on));

/** The unit that stands for it today, after mergers and splits. */
export const currentUnit = (world: World, id: UnitId): UnitId => {
  const successor = read(world.units, id)?.successor;
  return successor === undefined ? id : currentUnit(world, successor);
};

/** A view that reads the layers of one world. */
const makeView = (world: World): RegistryView => {
  const members = (unit: UnitId, on: Day, role?: string): readonly string[] =>
    (read(world.staff, unit) ?? []).filter((person) =>
      appointmentsOn(read(world.people, person), on).some(
        (held) => held.unit === unit && (role === undefined || held.role === role),
      ),
    );
  return {
    unit: (id) => read(world.units, id),
    person: (id) => read(world.people, id),
    current: (id) => currentUnit(world, id),
    standsFor: (id) => [id, ...keysOf(world.units).filter((one) => one !== id && currentUnit(world, one) === id)],
    seated: (role, unit, on) => {
      const stands = currentUnit(world, unit);
      return (read(world.staff, stands) ?? []).filter((id) =>
        read(world.people, id)?.appointments.some(
          (held) => held.unit === stands && held.role === role && inForce(held, on),
        ),
      );
    },
    holders: (role, unit, on) => members(currentUnit(world, unit), on, role),
    appointments: (person, on) => appointmentsOn(read(world.people, person), on),
    members: (unit, on) => members(currentUnit(world, unit), on),
  };
};

/** A view, and the layers beside people that it reads. */
interface KnownView {
  readonly units: World['units'];
  readonly staff: World['staff'];
  readonly view: RegistryView;
}

const views = new WeakMap<World['people'], KnownView>();

/** What rules may ask of the registry: one view as long as its layers are the same. */
export const registryView = (world: World): RegistryView => {
  const { units, staff, people } = world;
  const before = views.get(people);
  if (before?.units === units && before.staff === staff) return before.view;
  const view = makeView({ ...world });
  views.set(people, { units, staff, view });
  return view;
};
