/** What an event adds to tallies: worked out once in the step, carried by the event, only added on folding. */
import type { Case, FedTally, PolicyEvent, StandingTally, TallyAmount } from '../../policy/index.js';
import { countsStanding, isCounted, sumAmounts, timesIn, unitOf } from '../state/index.js';
import type { StepPlan, World } from '../state/index.js';
import { namesFrom, numberFrom } from './given.js';

/** A list with one more: exactly as long as it has to be, for events keep it. */
const withOne = (list: readonly TallyAmount[] | undefined, one: TallyAmount): readonly TallyAmount[] =>
  list === undefined ? [one] : [...list, one];

/** Which of a plan's shifts count a case: each is a power of two, exact for the first fifty-three. */
const countedIn = ({ shifts }: StepPlan, of: Case): number => {
  let counted = 0;
  let one = 1;
  for (const { tally } of shifts) {
    if (isCounted(tally, of)) counted += one;
    one *= 2;
  }
  return counted;
};

const listOf = ({ shifts }: StepPlan, of: Case): readonly TallyAmount[] =>
  shifts.flatMap(({ tally, by }) =>
    isCounted(tally, of) ? { tally: tally.id, unit: unitOf(tally, of.unit), member: undefined, by } : [],
  );

/** What a case that goes over to another unit adds there by where it then stands, and takes from the unit that had it. */
const goneOver = (
  standing: readonly StandingTally[],
  before: Case,
  after: Case,
): readonly TallyAmount[] | undefined => {
  const at = (of: Case, by: 1 | -1): readonly TallyAmount[] =>
    standing.flatMap((tally) =>
      countsStanding(tally, of) ? { tally: tally.id, unit: unitOf(tally, of.unit), member: undefined, by } : [],
    );
  const amounts = sumAmounts([at(before, -1), at(after, 1)]);
  return amounts.length === 0 ? undefined : amounts;
};

/** What a case adds where it stands now, and takes where it stood. Cases of a unit that are counted alike share one list. */
const shifted = (plan: StepPlan, after: Case): readonly TallyAmount[] | undefined => {
  if (plan.shifts.length > 53) return listOf(plan, after);
  const counted = countedIn(plan, after);
  if (counted === 0) return undefined;
  let lists = plan.shifted.get(after.unit);
  if (lists === undefined) plan.shifted.set(after.unit, (lists = new Map<number, readonly TallyAmount[]>()));
  let list = lists.get(counted);
  if (list === undefined) lists.set(counted, (list = listOf(plan, after)));
  return list;
};

/** The amounts that a step adds: of cases standing where it leads, and what its event feeds; `undefined` for none. */
export const amountsOf = (
  world: World,
  tallies: readonly FedTally[] | undefined,
  standing: readonly StandingTally[],
  plan: StepPlan,
  event: PolicyEvent,
  before: Case | undefined,
  after: Case,
): readonly TallyAmount[] | undefined => {
  let amounts =
    before === undefined || before.unit === after.unit ? shifted(plan, after) : goneOver(standing, before, after);
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
