/** A running campaign passes under another policy: a recorded event, never a silent change. */
import { parseInstant } from '../calendar/index.js';
import type { Policy, PolicyEvent } from '../policy/index.js';
import type { EngineEvent } from './events.js';
import { startRun } from './run.js';
import { eventHead, record } from './run.js';
import type { CampaignState } from './state.js';
import { dayIn } from './surroundings.js';
import type { Decision } from './step.js';

/** Who puts the campaign under a new policy, when (ISO 8601 with offset) and why. */
export interface Adoption {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly reason: string;
}

/** The decision that records it. */
export const adoptPolicy = (policy: Policy, state: CampaignState, from: string, adoption: Adoption): Decision => {
  const at = Math.max(parseInstant(adoption.at), state.now);
  const today = dayIn(state, at);
  const run = startRun(policy, state, { at, today, on: today }, adoption.id, undefined, true);
  const event: PolicyEvent = {
    ...eventHead(run),
    type: 'policy.adopted' satisfies EngineEvent,
    by: adoption.by,
    roles: ['host'],
    cause: 'command',
    cites: [],
    data: { from, to: policy.fingerprint, reason: adoption.reason },
  };
  record(run, event);
  return { events: run.events, touched: [], draft: run.world };
};
