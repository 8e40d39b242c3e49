/** Turns units.csv into commands: every unit registered, everybody appointed, by the embedding program. */
import type { UnitRow } from './input.js';

const at = '2022-07-18T08:00:00+08:00';

/** The commands, in the order of the file: units first, then offices. */
export const registration = (rows: readonly UnitRow[]): readonly object[] => {
  const units = new Map(rows.map((row) => [row.unit, row]));
  const register = [...units.values()].map(({ unit, unit_name, kind, parent, leader }) => ({
    id: `register-${unit}`,
    type: 'unit.register',
    at,
    by: 'host',
    data: { unit, name: unit_name, kind, ...(parent === '' ? {} : { parent }), ...(leader === '' ? {} : { leader }) },
  }));
  const appoint = rows
    .filter(({ person }) => person !== '')
    .map(({ person, person_name, role, unit, from, acting }) => ({
      id: `appoint-${person}-${role}-${unit}`,
      type: 'person.appoint',
      at,
      by: 'host',
      data: { person, name: person_name, role, unit, from, ...(acting === 'yes' ? { acting: true } : {}) },
    }));
  return [...register, ...appoint];
};
