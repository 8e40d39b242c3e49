/** Decides a registry command: who may, then what it comes to, with the reactions that answer it. */
import { hostActor } from '../../policy/index.js';
import { refuse } from '../outcome/index.js';
import type { Failure, Refusal } from '../outcome/index.js';
import { authorise, isHeld } from '../people/index.js';
import { decideRegistry, isKernelType } from '../registry/index.js';
import type { RegistryEntry, RegistryType } from '../registry/index.js';
import { read } from '../state/index.js';
import type { Run } from '../state/index.js';
import type { Admitted } from './admit.js';
import { askingOf } from './asking.js';
import { confirm, propose, unknownCase, withdraw } from './corrections.js';
import type { EntryLog } from './corrections.js';
import { retryFault, settleFault } from './faults.js';
import { reactToAll } from './react.js';
import { readerOf } from './reading.js';

const hostRoles: readonly string[] = Object.freeze([hostActor]);

const rolesOf = (run: Run, command: Admitted): readonly string[] | Failure => {
  if (command.by === hostActor) return hostRoles;
  const asking = askingOf(run, command);
  const { registrars, scope } = run.policy;
  return authorise(run.policy, run.world, { may: registrars, cites: scope.cites }, undefined, asking);
};

const decide = (run: Run, entry: RegistryEntry, log: EntryLog): Refusal | undefined => {
  const { type } = entry;
  if (!isKernelType(type)) return decideRegistry(run, { ...entry, type });
  switch (type) {
    case 'entry.propose':
      return propose(run, entry, log);
    case 'entry.withdraw':
      return withdraw(run, entry);
    case 'entry.confirm':
      return confirm(run, entry, log);
    case 'fault.retry':
      return retryFault(run, entry);
    case 'fault.settle':
      return settleFault(run, entry);
  }
};

/** A refusal, or nothing once all is recorded. Taking over runs no reaction. */
export const decideRegistryCommand = (run: Run, command: Admitted, log: EntryLog): Refusal | undefined => {
  const roles = rolesOf(run, command);
  if (!isHeld(roles)) return refuse(roles);
  const of = read(run.world.cases, command.case ?? '');
  if (of !== undefined && command.by !== hostActor && readerOf(run, askingOf(run, command), of) === undefined)
    return unknownCase(command.case);
  const type = command.registry as RegistryType;
  const entry: RegistryEntry = {
    type,
    who: { by: command.by, onBehalfOf: command.onBehalfOf, roles },
    case: command.case,
    unit: command.unit,
    person: command.person,
    parent: command.parent,
    data: command.data,
  };
  const refusal = decide(run, entry, log);
  if (refusal !== undefined) return refusal;
  if (!type.startsWith('balance.') && !type.startsWith('fault.')) reactToAll(run);
  return undefined;
};
