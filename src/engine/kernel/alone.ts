/** One decision at a time, for whoever looks at each by itself: trials, exploration, simulations. */
import type { Instant } from '../../calendar/index.js';
import type { Policy, PolicyEvent } from '../../policy/index.js';
import { DubanError, text } from '../../shared/index.js';
import type { Refusal } from '../outcome/index.js';
import type { CampaignState, Draft, Trace } from '../state/index.js';
import type { Admitted } from './admit.js';
import { anyTime } from './instants.js';
import { discard, transact } from './transact.js';
import type { CommandInput } from './transact.js';

/** What one decision wrote, to be adopted or branched off; it leaves the state alone. */
export interface SingleDecision {
  readonly refused?: undefined;
  readonly draft: Draft;
  readonly events: readonly PolicyEvent[];
}

const nothingFirst = { ...anyTime, most: 0 };
const oneItem = { ...anyTime, most: 1 };

/**
 * Decides a command of which everything due by its instant has fired; what it makes due is left. Throws what a rule throws, and
 * `DubanError` `due-first` where something is due before it.
 */
export const decideAlone = (
  policy: Policy,
  state: CampaignState,
  command: Admitted,
  trace?: Trace,
  log: Pick<CommandInput, 'history' | 'after'> = {},
): SingleDecision | Refusal => {
  const transaction = transact(policy, state, [{ kind: 'command', command, ...log }], nothingFirst, trace);
  discard(transaction);
  const [result] = transaction.results;
  if (result?.kind === 'refused') return result.refusal;
  if (result?.kind === 'threw') throw result.thrown;
  if (result?.kind !== 'accepted' || transaction.draft === undefined)
    throw new DubanError('due-first', text('此前还有到期事项', 'something is due before it'));
  return { draft: transaction.draft, events: transaction.events };
};

/** Fires the one item that is due next by an instant; `undefined` where none is. */
export const fireOne = (
  policy: Policy,
  state: CampaignState,
  until: Instant,
  trace?: Trace,
): SingleDecision | undefined => {
  const transaction = transact(policy, state, [{ kind: 'time', until }], oneItem, trace);
  discard(transaction);
  return transaction.draft === undefined || transaction.events.length === 0
    ? undefined
    : { draft: transaction.draft, events: transaction.events };
};
