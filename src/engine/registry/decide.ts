/** Decides a registry command: who may, then what it comes to. */
import type { PolicyEvent } from '../../policy/index.js';
import { isHost } from '../admit.js';
import type { Admitted } from '../admit.js';
import { authorise } from '../authorise.js';
import { refuse } from '../refusal.js';
import type { Failure, Refusal } from '../refusal.js';
import type { Run } from '../run.js';
import { annul } from './annul.js';
import { appoint, grant, leave, relieve } from './people.js';
import { extendCalendar, suspendOrResume } from './time.js';
import { amendUnit, registerUnit, replaceUnit } from './units.js';

const rolesOf = (run: Run, command: Admitted): readonly string[] | Failure =>
  isHost(command)
    ? ['host']
    : authorise(
        run.policy,
        run.world,
        { may: run.policy.registrars, cites: run.policy.scope.cites },
        undefined,
        command,
      );

/** A refusal, or nothing once the event is recorded. */
export const decideRegistry = (run: Run, command: Admitted, history: readonly PolicyEvent[]): Refusal | undefined => {
  const roles = rolesOf(run, command);
  if (!Array.isArray(roles)) return refuse(roles as Failure);
  const held = roles as readonly string[];
  switch (command.registry) {
    case 'unit.register':
      return registerUnit(run, command, held);
    case 'unit.amend':
      return amendUnit(run, command, held);
    case 'unit.merge':
    case 'unit.split':
      return replaceUnit(run, command, held);
    case 'person.appoint':
      return appoint(run, command, held);
    case 'person.relieve':
      return relieve(run, command, held);
    case 'person.leave':
      return leave(run, command, held);
    case 'delegation.grant':
      return grant(run, command, held);
    case 'deadlines.suspend':
    case 'deadlines.resume':
      return suspendOrResume(run, command, held);
    case 'calendar.extend':
      return extendCalendar(run, command, held);
    case 'entry.annul':
      return annul(run, command, history, held);
    case undefined:
      return undefined;
  }
};
