/** The population of a scenario from units.csv: every unit with who holds which role in it. */
import { readFileSync } from 'node:fs';
import type { UnitSpec } from 'duban/simulation';
import { readUnits } from '../county-2022/input.js';

/** The units of a file, in its order. */
export const populationOf = (file: URL): readonly UnitSpec[] => {
  const { rows, faults } = readUnits(file.pathname, readFileSync(file, 'utf8'));
  if (faults.length > 0) throw new Error(faults.map(({ line, what }) => `${file.pathname}:${line} ${what}`).join('\n'));
  const units = new Map<string, { readonly spec: Omit<UnitSpec, 'staff'>; readonly staff: Record<string, string[]> }>();
  for (const { unit, unit_name: name, kind, parent, leader, person, role } of rows) {
    const above = { ...(parent === '' ? {} : { parent }), ...(leader === '' ? {} : { leader }) };
    const found = units.get(unit) ?? { spec: { id: unit, kind, name, ...above }, staff: {} };
    units.set(unit, found);
    if (person !== '') (found.staff[role] ??= []).push(person);
  }
  return [...units.values()].map(({ spec, staff }) => ({ ...spec, staff }));
};
