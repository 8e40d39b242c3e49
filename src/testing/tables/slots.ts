/** Which data name people and units: told from the samples (`p1`, `u1`), the roles, and the separations of a policy. */
import { movesOf, statesOf } from '../../policy/index.js';
import type { AnyProcedure, CommandSpec, Policy } from '../../policy/index.js';

/** What stands at a path of data, `signers.*`: somebody, or a unit. */
export type Slots = ReadonlyMap<string, 'person' | 'unit'>;

const person = /^p\d+$/u;
const unit = /^u\d+$/u;

const found = (value: unknown, path: string, into: Map<string, 'person' | 'unit'>): void => {
  if (typeof value === 'string') {
    if (person.test(value)) into.set(path, 'person');
    else if (unit.test(value)) into.set(path, 'unit');
  } else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value))
      found(item, [...(path === '' ? [] : [path]), Array.isArray(value) ? '*' : key].join('.'), into);
};

const dataSlots = ({ samples }: Pick<CommandSpec, 'samples'>): Slots => {
  const into = new Map<string, 'person' | 'unit'>();
  for (const sample of samples) found(sample, '', into);
  return into;
};

/** What a command itself brings: it names nobody who is there. */
const brings: Readonly<Record<string, string>> = { 'person.appoint': 'person', 'unit.register': 'unit' };

/** The slots of a command's data that name somebody, or a unit, who has to be there. */
export const commandSlots = (command: string, spec: Pick<CommandSpec, 'samples'>): Slots =>
  new Map([...dataSlots(spec)].filter(([path]) => path !== brings[command]));

/** The slots of a case's fields: those kept from data, those that roles are read from, those that separations keep apart. */
export const fieldSlots = (policy: Policy, procedure: AnyProcedure): Slots => {
  const into = new Map<string, 'person' | 'unit'>();
  for (const spec of Object.values(procedure.commands))
    for (const [path, what] of dataSlots(spec)) into.set(path, what);
  for (const role of Object.values(policy.roles)) {
    if (role.scope === 'case') into.set(role.field, 'person');
    if (role.scope === 'counterpart') into.set(role.field, 'unit');
  }
  const moves = [
    ...Object.values(procedure.opens),
    ...statesOf(procedure).flatMap(([, state]) => movesOf(state).flatMap(([, all]) => all)),
  ];
  for (const { apart = [] } of moves.flatMap(({ rules = [] }) => rules))
    for (const field of apart) into.set(field, 'person');
  const names = new Set(Object.keys(procedure.fields));
  for (const [field, what] of [...into]) {
    const [first = ''] = field.split('.');
    if (!names.has(first)) into.delete(field);
    else if (!field.includes('.')) into.set(`${field}.*`, what);
  }
  return into;
};
