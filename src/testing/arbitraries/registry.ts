/** Units and people on a policy's roles: the standard cast, and further units beside it, well staffed or not. */
import fc from 'fast-check';
import type { Policy } from '../../policy/index.js';
import { ownUnit, standardCast } from '../cast.js';
import type { CastPerson, CastUnit } from '../cast.js';

const furtherUnits = 3;

/**
 * The units of the standard cast and up to three more of the kinds in scope, some with a unit above them, some with a
 * leader in charge. Shrinks towards the standard cast's.
 */
export const units = (policy: Policy): fc.Arbitrary<readonly CastUnit[]> => {
  const standard = standardCast(policy).units;
  const own = standard.find(({ unit }) => unit === ownUnit(policy));
  const further = fc.record({
    kind: fc.constantFrom(...policy.scope.kinds, ...(policy.scope.kinds.length === 0 ? ['unit'] : [])),
    under: fc.boolean(),
    led: fc.boolean(),
  });
  return fc.array(further, { maxLength: furtherUnits }).map((more) => [
    ...standard,
    ...more.map(({ kind, under, led }, i) => ({
      unit: `${kind}-${i + 2}`,
      kind,
      ...(under && own?.parent !== undefined ? { parent: own.parent } : {}),
      ...(led && own?.leader !== undefined ? { leader: own.leader } : {}),
    })),
  ]);
};

/**
 * Who holds the offices of these units (default: the standard cast's): the standard cast, and in further units up to two
 * holders of each role held there, or nobody. Shrinks towards the standard cast alone.
 */
export const people = (
  policy: Policy,
  of: readonly CastUnit[] = standardCast(policy).units,
): fc.Arbitrary<readonly CastPerson[]> => {
  const standard = standardCast(policy);
  const offices = of
    .filter(({ unit }) => !standard.units.some((one) => one.unit === unit))
    .flatMap(({ unit }) =>
      Object.entries(policy.roles).flatMap(([role, { scope, several }]) =>
        scope === 'unit' ? [{ unit, role, most: several === false ? 1 : 2 }] : [],
      ),
    );
  return fc.tuple(...offices.map(({ most }) => fc.nat(most))).map((held) => [
    ...standard.people.filter(({ unit }) => of.some((one) => one.unit === unit)),
    ...offices.flatMap(({ unit, role }, i) =>
      Array.from({ length: held[i] ?? 0 }, (_, n) => ({
        person: `${unit}-${role}${n === 0 ? '' : `-${n + 1}`}`,
        role,
        unit,
      })),
    ),
  ]);
};
