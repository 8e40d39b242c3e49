/** What lies in the log right after an entry that is to be corrected: what followed from it in the same step. */
import type { PolicyEvent } from '../../policy/index.js';
import { read } from '../state/index.js';
import type { CampaignState } from '../state/index.js';
import type { EntrySteps, Job } from './jobs.js';
import { isConfirmation } from './requests.js';
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

/** The events that followed from the entry which a request confirms to be wrong; `undefined` for any other request. */
export const entryStep = async (
  request: Request,
  state: CampaignState,
  store: EventStore,
): Promise<readonly PolicyEvent[] | undefined> => {
  if (!isConfirmation(request)) return undefined;
  const number = request.command.data['proposal'];
  const proposal = read(state.cases, request.case)?.proposals.find((one) => one.number === number);
  if (proposal === undefined) return undefined;
  const entry = (await store.readCase(request.case))[proposal.entry - 1];
  return entry && following(store, entry.seq);
};

/** What followed where no request confirms anything. */
export const noSteps: EntrySteps = new Map();

/**
 * The same for every request of these jobs. The log never changes, so it is read before the unit; `follow` brings the state to
 * it, so that proposals are known.
 */
export const entrySteps = async (
  jobs: readonly Pick<Job, 'requests'>[],
  state: CampaignState,
  store: EventStore,
  follow: () => Promise<void>,
): Promise<EntrySteps> => {
  const steps = new Map<Request, readonly PolicyEvent[]>();
  const confirmations = jobs.flatMap(({ requests }) => requests).filter(isConfirmation);
  if (confirmations.length > 0) await follow();
  for (const request of confirmations) {
    const step = await entryStep(request, state, store);
    if (step !== undefined) steps.set(request, step);
  }
  return steps;
};
