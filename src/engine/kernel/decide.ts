/** Deciding without an engine: what a command would come to, deadlines on the way included. */
import type { Policy, PolicyEvent } from '../../policy/index.js';
import { isRefusal } from '../outcome/index.js';
import type { Refusal } from '../outcome/index.js';
import type { CampaignState } from '../state/index.js';
import { admit } from './admit.js';
import { anyTime } from './instants.js';
import type { Present } from './instants.js';
import { discard, transact } from './transact.js';
import type { CommandInput } from './transact.js';

/** What a dry run may need besides the state: the present, and the log where an entry is corrected. */
export type DryRun = Partial<Pick<CommandInput, 'history' | 'after'>> & { readonly present?: Present };

/**
 * What a command would come to: every event, or the refusal. The state is left alone. Throws what a rule throws.
 */
export const decide = (
  policy: Policy,
  state: CampaignState,
  input: unknown,
  { present = anyTime, ...log }: DryRun = {},
): readonly PolicyEvent[] | Refusal => {
  const command = admit(policy, input);
  if (isRefusal(command)) return command;
  const transaction = transact(policy, state, [{ kind: 'command', command, ...log }], present);
  discard(transaction);
  const [result] = transaction.results;
  if (result?.kind === 'refused') return result.refusal;
  if (result?.kind === 'threw') throw result.thrown;
  return transaction.events;
};
