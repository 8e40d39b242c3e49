/** Decides a registry command: who may, then what it comes to, with the reactions that answer it. */
import { hostActor } from '../../policy/index.js';
import { text } from '../../shared/index.js';
import { failure, refuse, unknownCase } from '../outcome/index.js';
import type { Failure, Refusal } from '../outcome/index.js';
import { apartIn, authorise, isHeld } from '../people/index.js';
import { aboveFailure, decideRegistry, isKernelType, ownFailure, textIn } from '../registry/index.js';
import type { RegistryEntry, RegistryType } from '../registry/index.js';
import { read } from '../state/index.js';
import type { Run } from '../state/index.js';
import type { Admitted } from './admit.js';
import { askingOf } from './asking.js';
import { confirm, propose, withdraw } from './corrections.js';
import type { EntryLog } from './corrections.js';
import { retryFault, settleFault } from './faults.js';
import { reactToAll } from './react.js';
import { readerOf } from './reading.js';
import { notOpenTo } from './told.js';

const hostRoles: readonly string[] = Object.freeze([hostActor]);

/** A delegation is given by the grantor in person; where the policy says so, a registrar enters it for them. */
const isGrantor = ({ by, onBehalfOf, data }: Admitted): boolean => onBehalfOf === undefined && by === data['person'];

const grantedByAnother = (run: Run, { by, data }: Admitted): Failure => {
  const grantor = textIn(data, 'person');
  const { registry, scope } = run.policy;
  return {
    ...failure(
      'granted-by-another',
      text('委托须由委托人本人办理', 'a delegation is given by the grantor in person'),
      by,
      text(`${grantor}本人`, `${grantor} in person`),
      (registry?.delegates ?? scope).cites[0],
    ),
    path: 'by',
  };
};

const rolesOf = (run: Run, command: Admitted): readonly string[] | Failure => {
  if (command.by === hostActor) return hostRoles;
  const { registrars, registry = {}, scope } = run.policy;
  const type = command.registry;
  let who: { readonly roles: readonly string[]; readonly cites: readonly string[] } = {
    roles: registrars,
    cites: scope.cites,
  };
  if (type === 'deadlines.suspend' || type === 'deadlines.resume') who = registry.suspends ?? who;
  if (type === 'person.appoint' || type === 'person.relieve') {
    const { appointedBy = [] } = run.policy.roles[textIn(command.data, 'role')] ?? {};
    who = { ...who, roles: [...registrars, ...appointedBy] };
  }
  if (type === 'delegation.grant') {
    if (isGrantor(command)) return [textIn(command.data, 'role')];
    if (registry.delegates?.by !== 'registrar') return grantedByAnother(run, command);
  }
  return authorise(run.policy, run.world, { may: who.roles, cites: who.cites }, undefined, askingOf(run, command));
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

/** How much of a case whoever asks may read: all of it (the host always), all but some regions, or nothing, as of none. */
const readsOf = (run: Run, command: Admitted, id: string | undefined): 'all' | 'in-part' | 'nothing' => {
  const of = id === undefined ? undefined : read(run.world.cases, id);
  if (of === undefined) return 'nothing';
  if (command.by === hostActor) return 'all';
  const reader = readerOf(run, askingOf(run, command), of);
  if (reader === undefined) return 'nothing';
  return apartIn(reader, of).regions.length > 0 ? 'in-part' : 'all';
};

/** A refusal, or nothing once all is recorded. Taking over runs no reaction. */
export const decideRegistryCommand = (run: Run, command: Admitted, log: EntryLog): Refusal | undefined => {
  const roles = rolesOf(run, command);
  if (!isHeld(roles)) return refuse(roles);
  const type = command.registry as RegistryType;
  if (type.startsWith('entry.')) {
    const reads = readsOf(run, command, command.case);
    if (reads === 'nothing') return unknownCase(command.case);
    // Entries are told apart by their numbers, which count what is hidden too.
    if (reads === 'in-part') return notOpenTo(command.by, run.policy.scope.cites[0]);
  }
  if (type === 'balance.enter' && command.parent !== undefined && readsOf(run, command, command.parent) === 'nothing')
    return unknownCase(command.parent, undefined, 'parent');
  const entry: RegistryEntry = {
    type,
    who: { by: command.by, onBehalfOf: command.onBehalfOf, roles },
    case: command.case,
    unit: command.unit,
    person: command.person,
    parent: command.parent,
    data: command.data,
  };
  const own = ownFailure(run, entry) ?? aboveFailure(run, entry);
  if (own !== undefined) return refuse(own);
  const refusal = decide(run, entry, log);
  if (refusal !== undefined) return refusal;
  if (!type.startsWith('balance.') && !type.startsWith('fault.')) reactToAll(run);
  return undefined;
};
