/** Time passes: due items fire in order, each an input and an append of its own. */
import type { Instant } from '../calendar/index.js';
import type { Policy } from '../policy/index.js';
import { read } from './layer.js';
import { standing } from './queue.js';
import type { DueItem } from './queue.js';
import { isRefusal } from './refusal.js';
import type { CampaignState } from './state.js';
import { step } from './step.js';
import type { Decision } from './step.js';
import type { Trace } from './trace.js';

/** The next item that still stands; stale entries are dropped on the way. */
export const nextStanding = (state: CampaignState): DueItem | undefined => {
  for (let item = state.queue.peek(); item !== undefined; item = state.queue.peek()) {
    if (standing(item, read(state.cases, item.case)) !== undefined) return item;
    state.queue.pop();
  }
  return undefined;
};

/** The decision on the next item due at or before `until`, to be adopted before asking again; `undefined` at rest. */
export const fireNext = (policy: Policy, state: CampaignState, until: Instant, trace?: Trace): Decision | undefined => {
  const first = state.queue.peek();
  if (first === undefined || first.next > until) return undefined;
  const item = nextStanding(state);
  if (item === undefined || item.next > until) return undefined;
  const decision = step(policy, state, { kind: 'due', item }, trace);
  return isRefusal(decision) ? undefined : decision;
};
