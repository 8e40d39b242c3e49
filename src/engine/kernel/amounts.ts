/** What an event adds to tallies: worked out once in the step, carried by the event, only added on folding. */
import type { Case, FedTally, PolicyEvent, StandingTally, TallyAmount } from '../../policy/index.js';
import { timesIn, unitOf } from '../state/index.js';
import type { StepPlan, World } from '../state/index.js';

/** Whether a case is one that the tally counts, wherever it stands. */
const counts = ({ except }: StandingTally, of: Case): boolean => {
  const value = except === undefined ? undefined : of.fields[except.field];
  return typeof value !== 'string' || except?.values.includes(value) !== true;
};

/** The amounts that a step adds: of cases standing where it leads, and what its event feeds; `undefined` for none. */
export const amountsOf = (
  world: World,
  tallies: readonly FedTally[] | undefined,
  plan: StepPlan,
  event: PolicyEvent,
  before: Case | undefined,
  after: Case,
): readonly TallyAmount[] | undefined => {
  let amounts: TallyAmount[] | undefined;
  for (const { tally, by } of plan.shifts)
    if (counts(tally, after))
      (amounts ??= []).push({ tally: tally.id, unit: unitOf(tally, after.unit), member: undefined, by });
  if (tallies === undefined) return amounts;
  for (const tally of tallies) {
    const feed = tally.feeds[event.type];
    const fed = typeof feed === 'function' ? feed({ event, before, after }) : feed;
    if (fed === undefined || fed === 0) continue;
    const unit = unitOf(tally, after.unit);
    if (typeof fed === 'number') {
      (amounts ??= []).push({ tally: tally.id, unit, member: undefined, by: fed });
      continue;
    }
    const leaves = typeof fed === 'object' && 'removes' in fed;
    const members = typeof fed === 'string' ? [fed] : leaves ? fed.removes : fed;
    for (const member of new Set(members))
      if (!leaves || timesIn(world, tally.id, unit, member) > 0)
        (amounts ??= []).push({ tally: tally.id, unit, member, by: leaves ? -1 : 1 });
  }
  return amounts;
};
