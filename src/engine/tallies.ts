/** What an event adds to tallies: computed once in the step, carried by the event, only added on replay. */
import type { Case, FedTally, PolicyEvent, StandingTally, Tally } from '../policy/index.js';
import type { UnitId } from '../shared/index.js';
import { read } from './layer.js';
import type { StepPlan } from './plan.js';
import type { World } from './state.js';

/** The key of a tally's total: `open-problems` of the campaign, `open-problems:finance` of a unit. */
export const tallyKey = (tally: Pick<Tally, 'id' | 'per'>, unit: UnitId | undefined): string =>
  tally.per === 'campaign' ? tally.id : `${tally.id}:${unit ?? ''}`;

/** A total as it stands; 0 where nothing was counted. */
export const totalOf = (world: World, key: string): number => read(world.tallies, key) ?? 0;

/** Whether a set tally holds a member. */
export const holdsMember = (world: World, key: string, member: string): boolean =>
  totalOf(world, `${key}#${member}`) > 0;

/** Whether a case is one that the tally counts, wherever it stands. */
const counted = ({ except }: StandingTally, of: Case): boolean => {
  const value = except === undefined ? undefined : of.fields[except.field];
  return typeof value !== 'string' || except?.values.includes(value) !== true;
};

type Counts = Record<string, number>;

const add = (counts: Counts, key: string, amount: number): void => {
  counts[key] = (counts[key] ?? 0) + amount;
};

/** Which of the shifts are of tallies that count a case, as the bits of a number. */
const countedBy = (shifts: StepPlan['shifts'], of: Case): number =>
  shifts.reduce((bits, { tally }, i) => (counted(tally, of) ? bits | (1 << i) : bits), 0);

/** What the step alone shifts: the same for every case of a unit that the same tallies count, and made once. */
const shifted = ({ shifts, shifted: made }: StepPlan, after: Case): Readonly<Counts> | undefined => {
  const bits = countedBy(shifts, after);
  if (bits === 0) return undefined;
  const { unit = '' } = after;
  const ofUnit = made.get(unit) ?? new Map<number, Readonly<Counts>>();
  if (ofUnit.size === 0) made.set(unit, ofUnit);
  const before = ofUnit.get(bits);
  if (before !== undefined) return before;
  const counts: Counts = {};
  shifts.forEach(({ tally, by }, i) => {
    if ((bits & (1 << i)) !== 0) add(counts, tallyKey(tally, after.unit), by);
  });
  ofUnit.set(bits, Object.freeze(counts));
  return counts;
};

/** The amounts an event adds, by key: what it feeds, and what the step itself shifts; `undefined` where there are none. */
export const countsOf = (
  world: World,
  tallies: readonly FedTally[],
  plan: StepPlan,
  event: PolicyEvent,
  before: Case | undefined,
  after: Case,
): Readonly<Counts> | undefined => {
  const base = plan.shifts.length === 0 ? undefined : shifted(plan, after);
  let counts: Counts | undefined;
  const own = (): Counts => (counts ??= { ...base });
  for (const tally of tallies) {
    const feed = tally.feeds[event.type];
    const fed = typeof feed === 'function' ? feed({ event, before, after }) : feed;
    if (fed === undefined || fed === 0) continue;
    const key = tallyKey(tally, after.unit);
    if (typeof fed === 'number') {
      add(own(), key, fed);
      continue;
    }
    const leaves = typeof fed === 'object' && 'removes' in fed;
    const members = typeof fed === 'string' ? [fed] : leaves ? fed.removes : fed;
    for (const member of new Set(members)) {
      const standing = totalOf(world, `${key}#${member}`);
      if (leaves && standing === 0) continue;
      add(own(), `${key}#${member}`, leaves ? -1 : 1);
      if (standing === (leaves ? 1 : 0)) add(own(), key, leaves ? -1 : 1);
    }
  }
  return counts ?? base;
};
