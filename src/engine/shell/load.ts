/** Loads a campaign's state from its store, by folding its log. */
import type { Policy } from '../policy/index.js';
import { DubanError, text } from '../shared/index.js';
import { evolve } from './apply.js';
import { emptyState } from './state.js';
import type { CampaignState } from './state.js';
import type { EventStore } from './store.js';

const pageSize = 2000;

/** Folds what the store holds beyond the state's head. */
export const catchUp = async (state: CampaignState, store: EventStore): Promise<CampaignState> => {
  for (;;) {
    const events = await store.read(state.head, pageSize);
    for (const event of events) {
      if (event.seq !== state.head + 1)
        throw new DubanError(
          'log-gap',
          text(`事件日志缺第 ${state.head + 1} 条`, `event ${state.head + 1} is missing from the log`),
        );
      evolve(state, event);
    }
    if (events.length < pageSize) break;
  }
  const { reached } = await store.head();
  state.now = Math.max(state.now, reached ?? Number.NEGATIVE_INFINITY);
  return state;
};

/** The state of the stream; `DubanError` `other-policy` where it runs under another fingerprint. */
export const load = async (policy: Policy, store: EventStore, adopting: boolean): Promise<CampaignState> => {
  const { fingerprint } = await store.head();
  if (fingerprint === undefined) await store.bind(policy.fingerprint);
  else if (fingerprint !== policy.fingerprint && !adopting)
    throw new DubanError(
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
  return catchUp(emptyState(policy), store);
};
