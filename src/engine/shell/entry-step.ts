/** What lies in the log right after an entry that is to be corrected: what followed from it in the same step. */
import type { PolicyEvent } from '../../policy/index.js';
import { read } from '../state/index.js';
import type { CampaignState } from '../state/index.js';
import { isAdmitted } from './requests.js';
import type { Request } from './requests.js';
import type { EventStore } from './store.js';

const page = 200;

/** Events after a number, as long as each follows from another. */
const following = async (store: EventStore, seq: number): Promise<readonly PolicyEvent[]> => {
  const found: PolicyEvent[] = [];
  for (;;) {
    const events = await store.read(seq + found.length, page);
    for (const event of events) {
      if (event.follows === undefined) return found;
      found.push(event);
    }
    if (events.length < page) return found;
  }
};

/** Whether a request confirms that an entry is wrong. */
export const confirmsEntry = (request: Request): boolean =>
  isAdmitted(request) && request.command.registry === 'entry.confirm';

/**
 * The events that followed from the entry which a request confirms to be wrong. The log never changes, so it is read before
 * the unit; `refresh` brings the state to it, so that the proposal is known.
 */
export const entryStep = async (
  request: Request,
  state: CampaignState,
  store: EventStore,
  refresh: () => Promise<void>,
): Promise<readonly PolicyEvent[]> => {
  if (!isAdmitted(request)) return [];
  const number = request.command.data['proposal'];
  await refresh();
  const proposal = read(state.cases, request.case)?.proposals.find((one) => one.number === number);
  if (proposal === undefined) return [];
  const entry = (await store.readCase(request.case))[proposal.entry - 1];
  return entry === undefined ? [] : following(store, entry.seq);
};
