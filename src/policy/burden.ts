/** What a policy itself asks: every entry, with its fields and signatures, and what that comes to for a unit and a person. */
import { z } from 'zod';
import type { Day } from '../calendar/index.js';
import type { PersonId, Text, UnitId } from '../shared/index.js';
import { movesOf, statesOf } from './chart-of.js';
import type { AnyProcedure } from './maps.js';
import type { PolicySpec } from './policy.js';
import type { AnyTransition } from './procedure.js';
import type { RegistryView } from './registry.js';

/** One entry that the policy asks for. */
export interface BurdenRow {
  readonly procedure: string;
  readonly command: string;
  readonly title: Text;
  readonly cites: readonly string[];
  /** Who may enter it. */
  readonly roles: readonly string[];
  /** Fields that must be filled in, and fields that may. */
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** To be signed in person. */
  readonly signed: boolean;
  /** Once for its subject, or each time the occasion arises. */
  readonly occasion: 'once' | 'each';
}

/** What falls to one person or unit: how many kinds of entry, and how many required fields they have. */
export interface BurdenOf {
  readonly entries: number;
  readonly fields: number;
}

/** The burden of a policy. */
export interface PolicyBurden {
  readonly rows: readonly BurdenRow[];
  readonly units: readonly (BurdenOf & {
    readonly unit: UnitId;
    readonly people: readonly (BurdenOf & { readonly person: PersonId })[];
  })[];
}

const movesByCommand = (procedure: AnyProcedure): ReadonlyMap<string, readonly AnyTransition[]> => {
  const moves = new Map<string, AnyTransition[]>();
  const note = (type: string, move: AnyTransition): void => {
    if (type in procedure.commands) moves.set(type, [...(moves.get(type) ?? []), move]);
  };
  for (const [type, move] of Object.entries(procedure.opens)) note(type, move);
  for (const [, state] of statesOf(procedure))
    for (const [type, list] of movesOf(state)) for (const move of list) note(type, move);
  return moves;
};

const fieldsOf = (data: z.ZodType): Pick<BurdenRow, 'required' | 'optional'> => {
  const shape = data instanceof z.ZodObject ? Object.entries(data.shape) : [];
  const may = ([, schema]: readonly [string, z.ZodType]): boolean => schema.safeParse(undefined).success;
  return {
    required: shape.filter((field) => !may(field)).map(([name]) => name),
    optional: shape.filter(may).map(([name]) => name),
  };
};

const rowsOf = (procedure: AnyProcedure): readonly BurdenRow[] =>
  [...movesByCommand(procedure)].flatMap(([command, moves]) => {
    const spec = procedure.commands[command];
    const roles = [...new Set(moves.flatMap(({ may = [] }) => may))].filter((role) => role !== 'policy');
    return spec === undefined || roles.length === 0
      ? []
      : [
          {
            procedure: procedure.id,
            command,
            title: spec.title,
            cites: spec.cites,
            roles,
            ...fieldsOf(spec.data),
            signed: moves.some(({ personal }) => personal === true),
            occasion: procedure.single === true ? ('once' as const) : ('each' as const),
          },
        ];
  });

const sum = (rows: readonly BurdenRow[]): BurdenOf => ({
  entries: rows.length,
  fields: rows.reduce((total, { required }) => total + required.length, 0),
});

/**
 * What the policy asks; with a registry, of whom: a unit's rows are those that an office held in it on `on` allows,
 * a person's those that their own offices allow.
 */
export const policyBurden = (
  policy: PolicySpec,
  registry?: { readonly view: RegistryView; readonly units: readonly UnitId[]; readonly on: Day },
): PolicyBurden => {
  const rows = policy.procedures.flatMap(rowsOf);
  if (registry === undefined) return { rows, units: [] };
  const { view, on } = registry;
  const asked = (offices: readonly string[]) =>
    rows.filter(({ roles }) => roles.some((role) => offices.includes(role)));
  const officesIn = (unit: UnitId, person: PersonId): readonly string[] =>
    view
      .appointments(person, on)
      .filter((held) => held.unit === unit)
      .map(({ role }) => role);
  return {
    rows,
    units: registry.units.map((unit) => {
      const people = view.members(unit, on);
      return {
        unit,
        ...sum(asked(people.flatMap((person) => officesIn(unit, person)))),
        people: people.map((person) => ({ person, ...sum(asked(officesIn(unit, person))) })),
      };
    }),
  };
};
