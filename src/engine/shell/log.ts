/** The log as a state follows it: pages folded in order, nothing missing, and only of the policy's own stream. */
import type { Policy, PolicyEvent } from '../../policy/index.js';
import { DubanError, text } from '../../shared/index.js';
import { evolve } from '../state/index.js';
import type { CampaignState } from '../state/index.js';
import { tailPage } from './store.js';
import type { EventStore, StreamHead } from './store.js';

/** A stream that runs under another policy than this engine's. */
export const otherPolicy = (policy: Policy, fingerprint: string): DubanError =>
  new DubanError(
    'other-policy',
    text(
      '该行动按另一版本的规则运行；改用新版本须先登记 policy.adopted',
      'the campaign runs under another policy; adopt this one by a recorded event (createEngine({ adopt }))',
    ),
    [
      {
        path: 'fingerprint',
        message: text(`${fingerprint} ≠ ${policy.fingerprint}`, `${fingerprint} ≠ ${policy.fingerprint}`),
      },
    ],
  );

/** Folds events that follow the state's head. */
export const foldTail = (state: CampaignState, events: readonly PolicyEvent[]): void => {
  for (const event of events) {
    if (event.seq !== state.head + 1)
      throw new DubanError(
        'log-gap',
        text(`事件日志缺第${state.head + 1}条`, `event ${state.head + 1} is missing from the log`),
      );
    evolve(state, event);
  }
};

/** What time has reached in the stream, taken over. */
export const followTime = (state: CampaignState, { reached }: Pick<StreamHead, 'reached'>): void => {
  if (reached !== undefined && reached > state.now) state.now = reached;
};

/**
 * Folds everything that the store holds beyond the state's head, page by page; `hear` gets each page. `check` looks at the
 * stream between reading a page and folding it, so that nothing recorded under another policy is ever folded; where the page
 * reaches the head that it saw, what time has reached is taken over as well.
 */
export const catchUp = async (
  state: CampaignState,
  store: EventStore,
  hear: (events: readonly PolicyEvent[]) => void,
  check?: () => Promise<StreamHead>,
): Promise<void> => {
  for (;;) {
    const events = await store.read(state.head, tailPage);
    const seen = await check?.();
    foldTail(state, events);
    hear(events);
    if (events.length === tailPage) continue;
    if (seen?.head === state.head) followTime(state, seen);
    return;
  }
};
