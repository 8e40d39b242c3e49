/** Events that a policy raises, by the procedures that raise them, and names of events held against them. */
import { engineEvents } from '../../engine/index.js';
import { transitionsOf } from '../../policy/index.js';
import type { AnyProcedure, Policy } from '../../policy/index.js';
import { canHave } from '../behaviour/index.js';
import type { Faults } from '../behaviour/index.js';
import type { Events } from '../results/index.js';

/** Procedures by the events they raise; none for the engine's own, and for those that a clause taken out brought about. */
export type Raised = ReadonlyMap<string, readonly AnyProcedure[]>;

/** All events of a policy. */
export const raisedBy = ({ procedures, unraised = [] }: Policy): Raised => {
  const found = new Map<string, readonly AnyProcedure[]>([...engineEvents, ...unraised].map((type) => [type, []]));
  for (const of of procedures) {
    const moves = [...Object.values(of.opens), ...transitionsOf(of).values()];
    for (const type of new Set(moves.flatMap(({ event }) => event ?? [])))
      found.set(type, [...(found.get(type) ?? []), of]);
  }
  return found;
};

/** Tells a type of event that nobody raises, or (of a procedure's cases) another procedure does. */
export const demandEvent = (raised: Raised, faults: Faults, path: string, type: string, of?: AnyProcedure): void => {
  const raisers = raised.get(type);
  if (raisers === undefined) faults.add(path, `没有事件 ${type}`, `nobody raises ${type}`);
  else if (of !== undefined && raisers.length > 0 && !raisers.includes(of))
    faults.add(path, `${of.id} 没有事件 ${type}`, `${of.id} does not raise ${type}`);
};

/** Tells what is wrong with events that are looked for: types that nobody raises, and fields that none of them keeps. */
export const demandEvents = (raised: Raised, faults: Faults, path: string, { types, where = {} }: Events): void => {
  types.forEach((type, i) => {
    demandEvent(raised, faults, `${path}.types.${i}`, type);
  });
  const raisers = types.flatMap((type) => raised.get(type) ?? []);
  if (raisers.length === 0) return;
  for (const [field, value] of Object.entries(where)) {
    const at = `${path}.where.${field}`;
    const keeping = raisers.filter(({ fields }) => Object.hasOwn(fields, field));
    if (keeping.length === 0)
      faults.add(at, `这些事件没有字段 ${field}`, `none of these events keeps a field ${field}`);
    else if (!keeping.some((of) => canHave(of, field, value)))
      faults.add(at, `字段 ${field} 不会是这个值`, `the field ${field} never has that value`);
  }
};
