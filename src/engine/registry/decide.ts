/** Decides a registry command by its type; who may was asked before. */
import type { Refusal } from '../outcome/index.js';
import type { Run } from '../state/index.js';
import { closeBalance, enterBalance, enterTotal } from './balance.js';
import type { RegistryEntry } from './entry.js';
import type { KernelType } from './commands.js';
import { appoint, grant, leave, relieve } from './people.js';
import { confirmCorrection, proposeCorrection, withdrawCorrection } from './proposals.js';
import { amendCalendar, extendCalendar, resume, suspend } from './time.js';
import { amendUnit, registerUnit, replaceUnit } from './units.js';

/** A refusal, or nothing once the event is recorded. */
export const decideRegistry = (
  run: Run,
  entry: RegistryEntry & { readonly type: Exclude<RegistryEntry['type'], KernelType> },
): Refusal | undefined => {
  switch (entry.type) {
    case 'unit.register':
      return registerUnit(run, entry);
    case 'unit.amend':
      return amendUnit(run, entry);
    case 'unit.merge':
    case 'unit.split':
      return replaceUnit(run, entry);
    case 'person.appoint':
      return appoint(run, entry);
    case 'person.relieve':
      return relieve(run, entry);
    case 'person.leave':
      return leave(run, entry);
    case 'unit.correct':
    case 'person.correct':
      return proposeCorrection(run, entry, entry.type);
    case 'registry.withdraw':
      return withdrawCorrection(run, entry);
    case 'registry.confirm':
      return confirmCorrection(run, entry);
    case 'delegation.grant':
      return grant(run, entry);
    case 'deadlines.suspend':
      return suspend(run, entry);
    case 'deadlines.resume':
      return resume(run, entry);
    case 'calendar.extend':
      return extendCalendar(run, entry);
    case 'calendar.amend':
      return amendCalendar(run, entry);
    case 'balance.enter':
      return enterBalance(run, entry);
    case 'balance.total':
      return enterTotal(run, entry);
    case 'balance.close':
      return closeBalance(run, entry);
  }
};
