/** Names that behaviour uses, held against the policy: what is not there is told under its path. */
import type { z } from 'zod';
import { statesOf } from '../../policy/index.js';
import type { AnyProcedure, Policy } from '../../policy/index.js';
import type { Faults } from './faults.js';

/** What names are held against. */
export interface Naming {
  readonly policy: Policy;
  readonly faults: Faults;
}

/** The procedure of a name. */
export const procedureNamed = ({ policy, faults }: Naming, path: string, id: string): AnyProcedure | undefined => {
  const found = policy.procedures.find((one) => one.id === id);
  if (found === undefined) faults.add(path, `没有办理流程 ${id}`, `there is no procedure ${id}`);
  return found;
};

/** Demands a state of a procedure, or a region of it, and says whether it is there; nothing of one that is not known. */
export const demandState = ({ faults }: Naming, path: string, of: AnyProcedure | undefined, state: string): boolean => {
  if (of === undefined) return false;
  const found = state in of.states || statesOf(of).some(([one]) => one === state);
  if (!found) faults.add(path, `${of.id} 没有状态 ${state}`, `${of.id} has no state ${state}`);
  return found;
};

/** Demands a field that cases of a procedure keep; nothing of one that is not known. */
export const demandField = ({ faults }: Naming, path: string, of: AnyProcedure | undefined, field: string): void => {
  if (of === undefined || Object.hasOwn(of.fields, field)) return;
  faults.add(path, `${of.id} 没有字段 ${field}`, `${of.id} keeps no field ${field}`);
};

/** Whether a field of a procedure's cases can have a value. */
export const canHave = (of: AnyProcedure, field: string, value: unknown): boolean =>
  Object.hasOwn(of.fields, field) && (of.fields[field] as z.ZodType).safeParse(value).success;

/** Demands a field that cases of a procedure keep and that can have a value; nothing of one that is not known. */
export const demandValue = (
  naming: Naming,
  path: string,
  of: AnyProcedure | undefined,
  field: string,
  value: unknown,
): void => {
  demandField(naming, path, of, field);
  if (of === undefined || !Object.hasOwn(of.fields, field) || canHave(of, field, value)) return;
  naming.faults.add(path, `字段 ${field} 不会是这个值`, `the field ${field} never has that value`);
};

/** Demands a role. */
export const demandRole = ({ policy, faults }: Naming, path: string, role: string): void => {
  if (policy.roles[role] === undefined) faults.add(path, `没有职责 ${role}`, `there is no role ${role}`);
};

/** Demands a tally, and gives its name. */
export const demandTally = ({ policy, faults }: Naming, path: string, tally: string): string => {
  if (!policy.tallies.some(({ id }) => id === tally))
    faults.add(path, `没有统计项 ${tally}`, `there is no tally ${tally}`);
  return tally;
};
