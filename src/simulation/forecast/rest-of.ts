/** The rest of a season: a scenario that goes on from where a live campaign stands. */
import { dayOf, endOfDay } from '../../calendar/index.js';
import type { CampaignState } from '../../engine/index.js';
import type { PolicyEvent } from '../../policy/index.js';
import { text } from '../../shared/index.js';
import { dayMeant } from '../behaviour/index.js';
import type { When } from '../behaviour/index.js';
import { demandSound } from '../replicate/index.js';
import type { Scenario } from '../scenario/index.js';
import { populationOf } from './population.js';

/** What people do and what is to be known: a scenario, of which policy, people, first day and state are the live ones. */
export type Expectation = Omit<Scenario, 'policy' | 'units' | 'from' | 'state' | 'history'>;

/** Whether a day that something names has ended where the campaign stands. */
export const isOver = ({ policy, now }: CampaignState, when: When): boolean => {
  const day = dayMeant(policy, when);
  return day !== undefined && endOfDay(day, policy.calendar.zone) < now;
};

/**
 * The scenario of the rest: policy, calendar, units and people as they are in the state, from its own day on. Habits go on
 * in every case that stands, deadlines keep their days, arrivals before now have been, and measures count from now on;
 * a measure that asks about a day that is over is left out. `history` is the log that led to the state: with it what has been
 * done is not done again, and what has waited has waited since then. The state is copied, not changed.
 * `DubanError` `bad-experiment` for a state in which nothing has happened yet.
 */
export const restOf = (expectation: Expectation, state: CampaignState, history?: readonly PolicyEvent[]): Scenario => {
  const { calendar } = state;
  demandSound(
    Number.isFinite(state.now)
      ? []
      : [{ path: 'state', message: text('行动尚未开始计时', 'nothing has happened in it yet') }],
  );
  const today = dayOf(state.now, calendar.zone);
  const policy = state.policy.calendar === calendar ? state.policy : { ...state.policy, calendar };
  return {
    ...expectation,
    policy,
    units: populationOf(state, today),
    from: today,
    measures: expectation.measures.filter((measure) => !('on' in measure && isOver(state, measure.on))),
    state,
    ...(history === undefined ? {} : { history }),
  };
};
