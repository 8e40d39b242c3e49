/** Who reads when somebody asks: whoever asks, and the principal under a delegation that is in force. */
import type { Case } from '../../policy/index.js';
import { mayRead, rolesAsking, rolesAwaited } from '../people/index.js';
import type { Asking, Reader } from '../people/index.js';
import type { CompiledCommand, Run } from '../state/index.js';

/**
 * The one whose rights to know of a case count: the principal, as long as that one may read it, or else whoever asks;
 * `undefined` where neither may. That the delegation is in force has been seen to before anything of a case is looked at. With
 * a command, whoever the case waits for with it knows of the case for that.
 */
export const readerOf = (
  run: Run,
  asking: Pick<Asking, 'by' | 'onBehalfOf' | 'today'>,
  of: Case,
  command?: CompiledCommand,
): Reader | undefined => {
  const { policy, world: state } = run;
  const { by, onBehalfOf, today } = asking;
  const own: Reader = { policy, state, person: by, today };
  const principal: Reader = onBehalfOf === undefined ? own : { ...own, person: onBehalfOf };
  if (mayRead(principal, of)) return principal;
  if (principal !== own && mayRead(own, of)) return own;
  if (command === undefined || command.of.procedure.id !== of.procedure) return undefined;
  const awaited = rolesAwaited(command.of.procedure, command.type, of);
  return rolesAsking(policy, state, awaited, of, asking).length > 0 ? principal : undefined;
};
