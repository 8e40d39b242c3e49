/** The second person of a correction: entitled like the first, and somebody else. */
import { text } from '../../shared/index.js';
import { failure, refuse } from '../outcome/index.js';
import type { Refusal } from '../outcome/index.js';
import { rolesHeld } from '../people/index.js';
import type { Run } from '../state/index.js';
import type { RegistryEntry } from './entry.js';

/** Why somebody cannot approve what another entered. */
export const approverFailure = (run: Run, { who }: RegistryEntry, approver: string): Refusal | undefined =>
  approver !== who.by &&
  approver !== who.onBehalfOf &&
  rolesHeld(run.policy, run.world, run.policy.registrars, approver, undefined, run.today).length > 0
    ? undefined
    : refuse({
        ...failure(
          'approver-not-fit',
          text('须由登记人以外的有权人员批准', 'to be approved by somebody entitled who is not the one who enters it'),
          approver,
        ),
        path: 'data.approver',
      });
