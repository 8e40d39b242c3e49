/** Units registered, amended, merged and split. */
import type { Unit } from '../../policy/index.js';
import { text } from '../../shared/index.js';
import type { Admitted } from '../admit.js';
import { read } from '../layer.js';
import { failure, refuse } from '../refusal.js';
import type { Refusal } from '../refusal.js';
import type { Run } from '../run.js';
import { recordOutcome, units } from './outcome.js';

type Fields = Readonly<Record<string, string | undefined>>;

const unknown = (id: string): Refusal =>
  refuse(failure('unknown-unit', text('单位未登记，请先登记', 'the unit is not registered: register it first'), id));

/** Decides `unit.register`. */
export const registerUnit = (run: Run, command: Admitted, roles: readonly string[]): Refusal | undefined => {
  const { unit = '', name = '', kind = '', parent, leader } = command.data as Fields;
  if (read(run.world.units, unit) !== undefined)
    return refuse(
      failure('already-registered', text('单位已登记，变更请用变更登记', 'already registered: amend it instead'), unit),
    );
  if (parent !== undefined && read(run.world.units, parent) === undefined) return unknown(parent);
  const record: Unit = { id: unit, name, kind, parent, leader, since: command.on, successor: undefined };
  recordOutcome(run, command, 'unit.registered', { unit, data: units(record) }, roles);
  return undefined;
};

/** Decides `unit.amend`. */
export const amendUnit = (run: Run, command: Admitted, roles: readonly string[]): Refusal | undefined => {
  const { unit = '', name, parent, leader } = command.data as Fields;
  const before = read(run.world.units, unit);
  if (before === undefined) return unknown(unit);
  for (let above = parent; above !== undefined; above = read(run.world.units, above)?.parent) {
    if (read(run.world.units, above) === undefined) return unknown(above);
    if (above === unit)
      return refuse(
        failure(
          'unit-above-itself',
          text('上级单位不能是其自身的下级', 'a unit cannot stand above itself'),
          parent ?? null,
        ),
      );
  }
  const record: Unit = {
    ...before,
    name: name ?? before.name,
    parent: parent ?? before.parent,
    leader: leader ?? before.leader,
  };
  recordOutcome(run, command, 'unit.amended', { unit, data: units(record) }, roles);
  return undefined;
};

/** Decides `unit.merge` and `unit.split`: what the unit owes passes to its successor. */
export const replaceUnit = (run: Run, command: Admitted, roles: readonly string[]): Refusal | undefined => {
  const fields = command.data as Fields;
  const { unit = '' } = fields;
  const successor = fields['into'] ?? fields['successor'] ?? '';
  const [before, after] = [read(run.world.units, unit), read(run.world.units, successor)];
  if (before === undefined) return unknown(unit);
  if (after === undefined) return unknown(successor);
  if (before.successor !== undefined || after.successor !== undefined || unit === successor)
    return refuse(failure('unit-replaced', text('单位已被并入或分立', 'the unit has been replaced already'), unit));
  const type = command.type === 'unit.merge' ? 'unit.merged' : 'unit.split';
  recordOutcome(run, command, type, { unit, data: units({ ...before, successor }) }, roles);
  return undefined;
};
