/** The stage: commands and deadlines on the very steps of production, without store or clock. */
import type { Instant } from '../../calendar/index.js';
import { admit, adopt, decideAlone, fireOne, isRefusal } from '../../engine/index.js';
import type { Admitted, CampaignState, Refusal } from '../../engine/index.js';
import type { Policy, PolicyEvent } from '../../policy/index.js';

/** Hears the events of one decision, once the state has taken them in. */
export type Hear = (events: readonly PolicyEvent[]) => void;

/** Fires the next deadline due at or before an instant, in the order of production; whether there was one. */
export const fireDue = (policy: Policy, state: CampaignState, until: Instant, hear: Hear): boolean => {
  const due = fireOne(policy, state, until);
  if (due === undefined) return false;
  adopt(state, due.draft);
  hear(due.events);
  return true;
};

/** Fires every deadline due at or before an instant, one after another. */
export const letPass = (policy: Policy, state: CampaignState, until: Instant, hear: Hear): void => {
  while (fireDue(policy, state, until, hear));
};

/** Decides an admitted command at its own instant, which the state's clock reaches whatever the answer. */
export const submit = (policy: Policy, state: CampaignState, command: Admitted, hear: Hear): Refusal | undefined => {
  const at = Math.max(command.at ?? state.now, state.now);
  letPass(policy, state, at, hear);
  const decision = decideAlone(policy, state, command);
  if (isRefusal(decision)) {
    state.now = at;
    return decision;
  }
  adopt(state, decision.draft);
  hear(decision.events);
  letPass(policy, state, at, hear);
  return undefined;
};

/** The same for a command of unknown shape, which is admitted first. */
export const submitRaw = (policy: Policy, state: CampaignState, input: unknown, hear: Hear): Refusal | undefined => {
  const command = admit(policy, input);
  return isRefusal(command) ? command : submit(policy, state, command, hear);
};
