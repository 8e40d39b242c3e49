/** What an event adds to tallies: worked out once in the step, carried by the event, only added on folding. */
import type { Case, FedTally, PolicyEvent, TallyAmount } from '../../policy/index.js';
import { isCounted, timesIn, unitOf } from '../state/index.js';
import type { StepPlan, World } from '../state/index.js';
import { namesFrom, numberFrom } from './given.js';

/** A list with one more: exactly as long as it has to be, for events keep it. */
const withOne = (list: readonly TallyAmount[] | undefined, one: TallyAmount): readonly TallyAmount[] =>
  list === undefined ? [one] : [...list, one];

/** Which of a plan's shifts count a case, as bits; there are far fewer than thirty. */
const countedIn = ({ shifts }: StepPlan, of: Case): number => {
  let bits = 0;
  for (let i = 0; i < shifts.length; i += 1) {
    const shift = shifts[i];
    if (shift !== undefined && isCounted(shift.tally, of)) bits |= 1 << i;
  }
  return bits;
};

/** What a case adds where it stands now, and takes where it stood. Cases of a unit that are counted alike share one list. */
const shifted = (plan: StepPlan, after: Case): readonly TallyAmount[] | undefined => {
  const bits = countedIn(plan, after);
  if (bits === 0) return undefined;
  const { unit } = after;
  let lists = plan.shifted.get(unit);
  if (lists === undefined) plan.shifted.set(unit, (lists = new Map<number, readonly TallyAmount[]>()));
  let list = lists.get(bits);
  if (list === undefined) {
    list = plan.shifts.flatMap(({ tally, by }, i) =>
      (bits & (1 << i)) === 0 ? [] : { tally: tally.id, unit: unitOf(tally, unit), member: undefined, by },
    );
    lists.set(bits, list);
  }
  return list;
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
  let amounts = shifted(plan, after);
  if (tallies === undefined) return amounts;
  for (const tally of tallies) {
    const feed = tally.feeds[event.type];
    const fed = typeof feed === 'function' ? feed({ event, before, after }) : feed;
    if (fed === undefined || fed === 0) continue;
    const unit = unitOf(tally, after.unit);
    if (typeof fed === 'number') {
      amounts = withOne(amounts, { tally: tally.id, unit, member: undefined, by: numberFrom(tally.id, fed) });
      continue;
    }
    const leaves = typeof fed === 'object' && 'removes' in fed;
    const members = typeof fed === 'string' ? [fed] : leaves ? fed.removes : fed;
    for (const member of new Set(namesFrom(tally.id, members)))
      if (!leaves || timesIn(world, tally.id, unit, member) > 0)
        amounts = withOne(amounts, { tally: tally.id, unit, member, by: leaves ? -1 : 1 });
  }
  return amounts;
};
