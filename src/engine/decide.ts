/** Deciding without an engine: a command against a state, to events or a refusal. */
import type { Policy, PolicyEvent } from '../policy/index.js';
import { admit } from './admit.js';
import { fireNext, nextStanding } from './drain.js';
import { isRefusal } from './refusal.js';
import type { Refusal } from './refusal.js';
import { adopt, fork } from './state.js';
import type { CampaignState } from './state.js';
import { step } from './step.js';

/** What a command would come to, deadlines on the way included. The state is left alone. */
export const decide = (policy: Policy, state: CampaignState, command: unknown): readonly PolicyEvent[] | Refusal => {
  const admitted = admit(policy, command, state.calendar.zone);
  if (isRefusal(admitted)) return admitted;
  const at = { kind: 'command', command: admitted } as const;
  const due = nextStanding(state);
  if (due === undefined || due.next > admitted.at) {
    const alone = step(policy, state, at);
    if (isRefusal(alone) || alone.draft.order === state.order) return isRefusal(alone) ? alone : alone.events;
  }
  const trial = fork(state);
  const events: PolicyEvent[] = [];
  const drain = (): void => {
    for (
      let due = fireNext(policy, trial, admitted.at);
      due !== undefined;
      due = fireNext(policy, trial, admitted.at)
    ) {
      adopt(trial, due.draft);
      events.push(...due.events);
    }
  };
  if (admitted.at >= trial.now) drain();
  const decision = step(policy, trial, at);
  if (isRefusal(decision)) return decision;
  adopt(trial, decision.draft);
  events.push(...decision.events);
  drain();
  return events;
};
