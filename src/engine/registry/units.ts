/** Units registered, amended, merged, split and corrected. */
import type { Unit } from '../../policy/index.js';
import { text } from '../../shared/index.js';
import type { Json } from '../../shared/index.js';
import { reprojectCases } from '../deadlines/index.js';
import { failure, refuse } from '../outcome/index.js';
import type { Refusal } from '../outcome/index.js';
import { currentUnit, read } from '../state/index.js';
import type { Run } from '../state/index.js';
import type { RegistryEntry } from './entry.js';
import { kindTitles } from './kinds.js';
import { recordOutcome, units } from './outcome.js';

type Fields = Readonly<Record<string, string | undefined>>;

const unknown = (id: string, path: string): Refusal =>
  refuse({
    ...failure('unknown-unit', text('单位未登记，请先登记', 'the unit is not registered: register it first'), id),
    path,
  });

/** Why a unit cannot be of a kind: the policy names all kinds there are, and has none of this one. */
const kindFailure = ({ policy }: Run, kind: string): Refusal | undefined => {
  const { kinds, others } = policy.scope;
  if (others === undefined || kinds.includes(kind) || others.includes(kind)) return undefined;
  return refuse({
    ...failure(
      'unknown-kind',
      text('没有这类单位，请核对单位类别', 'there is no such kind of unit: check it'),
      kind,
      kindTitles(policy, [...kinds, ...others]),
      policy.scope.cites[0],
    ),
    path: 'data.kind',
  });
};

/** Why a unit cannot stand under another: that is unknown, or stands under the unit itself, as units are today. */
const parentFailure = ({ world }: Run, unit: string, parent: string | undefined): Refusal | undefined => {
  const seen = new Set<string>();
  for (let above = parent; above !== undefined && !seen.has(above);) {
    seen.add(above);
    const record = read(world.units, above);
    if (record === undefined) return unknown(above, 'data.parent');
    if (above === unit || currentUnit(world, above) === unit)
      return refuse({
        ...failure(
          'unit-above-itself',
          text('上级单位不能是其自身或其下级', 'a unit cannot stand above itself'),
          parent ?? null,
        ),
        path: 'data.parent',
      });
    above = read(world.units, currentUnit(world, above))?.parent;
  }
  return undefined;
};

/** Decides `unit.register`. */
export const registerUnit = (run: Run, entry: RegistryEntry): Refusal | undefined => {
  const { unit = '', name = '', kind = '', parent, leader } = entry.data as Fields;
  if (read(run.world.units, unit) !== undefined)
    return refuse(
      failure('already-registered', text('单位已登记，变更请用变更登记', 'already registered: amend it instead'), unit),
    );
  const wrong = kindFailure(run, kind) ?? parentFailure(run, unit, parent);
  if (wrong !== undefined) return wrong;
  const record: Unit = {
    id: unit,
    name,
    kind,
    parent,
    leader,
    since: run.on,
    successor: undefined,
    succeededOn: undefined,
  };
  recordOutcome(run, entry.who, 'unit.registered', { unit, data: units(record) });
  return undefined;
};

/** Decides `unit.amend`: from now on. */
export const amendUnit = (run: Run, entry: RegistryEntry): Refusal | undefined => {
  const { unit = '', name, parent, leader } = entry.data as Fields;
  const before = read(run.world.units, unit);
  if (before === undefined) return unknown(unit, 'data.unit');
  const wrong = parentFailure(run, unit, parent);
  if (wrong !== undefined) return wrong;
  const record: Unit = {
    ...before,
    name: name ?? before.name,
    parent: parent ?? before.parent,
    leader: leader ?? before.leader,
  };
  recordOutcome(run, entry.who, 'unit.amended', { unit, data: units(record) });
  return undefined;
};

/** The record of a unit as it should have been from the beginning, or why it cannot be so. */
export const correctedUnit = (run: Run, data: Readonly<Record<string, Json>>): Unit | Refusal => {
  const { unit = '', name = '', kind = '', parent, leader } = data as Fields;
  const before = read(run.world.units, unit);
  if (before === undefined) return unknown(unit, 'data.unit');
  const wrong = kindFailure(run, kind) ?? parentFailure(run, unit, parent);
  if (wrong !== undefined) return wrong;
  return { ...before, name, kind, parent, leader };
};

/** Decides `unit.merge` and `unit.split`: what the unit owes passes to its successor from this day on. */
export const replaceUnit = (run: Run, entry: RegistryEntry): Refusal | undefined => {
  const fields = entry.data as Fields;
  const { unit = '' } = fields;
  const successor = fields['into'] ?? fields['successor'] ?? '';
  const [before, after] = [read(run.world.units, unit), read(run.world.units, successor)];
  if (before === undefined) return unknown(unit, 'data.unit');
  if (after === undefined) return unknown(successor, fields['into'] === undefined ? 'data.successor' : 'data.into');
  if (before.successor !== undefined || after.successor !== undefined || unit === successor)
    return refuse(failure('unit-replaced', text('单位已被并入或分立', 'the unit has been replaced already'), unit));
  const type = entry.type === 'unit.merge' ? 'unit.merged' : 'unit.split';
  const { others = [] } = entry.data as { readonly others?: readonly string[] };
  const told = recordOutcome(run, entry.who, type, {
    unit,
    data: { ...units({ ...before, successor, succeededOn: run.on }), ...(others.length === 0 ? {} : { others }) },
  });
  if (run.world.suspensions.length > 0)
    reprojectCases(run, entry.who, 'deadline.reprojected', told.seq, text('单位并入或分立', 'the unit was replaced'));
  return undefined;
};
