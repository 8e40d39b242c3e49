/** What a unit lacks for its gates, by what is known now: the same list that the gate draws up. */
import { isDay } from '../../calendar/index.js';
import type { Day } from '../../calendar/index.js';
import type { Shortfall } from '../../policy/index.js';
import { DubanError, text } from '../../shared/index.js';
import type { UnitId } from '../../shared/index.js';
import { shortfallContext } from '../kernel/index.js';
import { currentUnit, read, startRun } from '../state/index.js';
import type { CampaignState } from '../state/index.js';

/** The unit to ask about: the one that stands for it today. Throws `DubanError` `bad-query` for one that is not registered, or a day that is none. */
const checkAsked = (state: CampaignState, unit: unknown, on: unknown): UnitId => {
  if (typeof unit !== 'string' || read(state.units, unit) === undefined)
    throw new DubanError(
      'bad-query',
      text('查询有误：该单位未登记', 'the query is wrong: name a unit that is registered'),
    );
  if (!isDay(on))
    throw new DubanError('bad-query', text('查询有误：日期须为日', 'the query is wrong: on must be a day'));
  return currentUnit(state, unit);
};

/**
 * What a unit lacks for the gates before it and behind it on a day, one by one, by what is known now; late once the gate's day
 * has passed. Nothing under a policy that says nothing about shortfalls.
 */
export const shortfallsOf = (state: CampaignState, unit: UnitId, on: Day): readonly Shortfall[] => {
  const whose = checkAsked(state, unit, on);
  const { shortfalls } = state.policy;
  if (shortfalls === undefined) return [];
  const run = startRun(state.policy, state, { at: state.now, today: on, on }, '', undefined, false);
  return shortfalls.at(shortfallContext(run, whose)).flatMap(({ gate, by, missing }) =>
    missing.map((one) => ({
      ...one,
      title: shortfalls.kinds[one.kind] ?? text(one.kind, one.kind),
      gate,
      by,
      late: on > by,
    })),
  );
};
