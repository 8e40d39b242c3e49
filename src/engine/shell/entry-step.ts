/** What lies in the log right after an entry that is to be corrected: what followed from it in the same step. */
import type { PolicyEvent } from '../../policy/index.js';
import { read } from '../state/index.js';
import type { CampaignState } from '../state/index.js';
import type { EntrySteps, Job } from './jobs.js';
import { isAdmitted, isConfirmation } from './requests.js';
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

/** The entry that a request proposes to correct, in a case; `undefined` for any other request. */
const proposedIn = (request: Request, id: string): number | undefined => {
  if (!isAdmitted(request) || request.command.registry !== 'entry.propose' || request.case !== id) return undefined;
  const { entry } = request.command.data;
  return typeof entry === 'number' ? entry : undefined;
};

/**
 * What the log holds of the steps of the entries that a request may confirm to be wrong: of the proposal that it names, or,
 * where the log does not hold that yet, of those that are made beside it. `undefined` for any other request.
 */
export const entryStep = async (
  request: Request,
  state: CampaignState,
  store: EventStore,
  beside: readonly Request[] = [],
): Promise<readonly PolicyEvent[] | undefined> => {
  if (!isConfirmation(request)) return undefined;
  const number = request.command.data['proposal'];
  const proposal = read(state.cases, request.case)?.proposals.find((one) => one.number === number);
  const numbers =
    proposal === undefined ? beside.flatMap((one) => proposedIn(one, request.case) ?? []) : [proposal.entry];
  if (numbers.length === 0) return undefined;
  const history = await store.readCase(request.case);
  const found: PolicyEvent[] = [];
  for (const place of [...new Set(numbers)].sort((a, b) => a - b)) {
    const entry = history[place - 1];
    if (entry !== undefined) found.push(...(await following(store, entry.seq)));
  }
  return found;
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
  const confirming = jobs.filter(({ requests }) => requests.some(isConfirmation));
  if (confirming.length > 0) await follow();
  for (const { requests } of confirming)
    for (const request of requests) {
      const step = await entryStep(request, state, store, requests);
      if (step !== undefined) steps.set(request, step);
    }
  return steps;
};
