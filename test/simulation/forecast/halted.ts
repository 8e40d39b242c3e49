/** A simulated season halted on the way: its state and its log, as a live campaign would have them. */
import { endOfDay, day } from '../../../src/calendar/index.js';
import { evolve, fork } from '../../../src/engine/index.js';
import type { CampaignState } from '../../../src/engine/index.js';
import type { PolicyEvent } from '../../../src/policy/index.js';
import { simulate } from '../../../src/simulation/index.js';
import type { Scenario } from '../../../src/simulation/index.js';
import { planOf } from '../../../src/simulation/scenario/index.js';

/** The campaign at the end of a day of one run. */
export const halted = (
  scenario: Scenario,
  on: string,
  seed: number,
  run = 0,
): { readonly state: CampaignState; readonly history: readonly PolicyEvent[] } => {
  const end = endOfDay(day(on), scenario.policy.calendar.zone);
  const history: PolicyEvent[] = [];
  const onEvent = (event: PolicyEvent): void => {
    if (event.at <= end) history.push(event);
  };
  simulate({ ...scenario, measures: [] }, { seed, run, onEvent });
  const state = fork(planOf(scenario).base);
  for (const event of history) evolve(state, event);
  state.now = end;
  return { state, history };
};
