/** What an event adds to tallies: computed once in the step, carried by the event, only added on replay. */
import type { Case, FedTally, PolicyEvent, StandingTally, Tally } from '../policy/index.js';
import type { UnitId } from '../shared/index.js';
import { read } from './layer.js';
import type { Shift } from './plan.js';
import type { World } from './state.js';

/** The key of a tally's total: `open-problems` of the campaign, `open-problems:finance` of a unit. */
export const tallyKey = (tally: Pick<Tally, 'id' | 'per'>, unit: UnitId | undefined): string =>
  tally.per === 'campaign' ? tally.id : `${tally.id}:${unit ?? ''}`;

/** A total as it stands; 0 where nothing was counted. */
export const totalOf = (world: World, key: string): number => read(world.tallies, key) ?? 0;

/** Whether a set tally holds a member. */
export const holdsMember = (world: World, key: string, member: string): boolean =>
  totalOf(world, `${key}#${member}`) > 0;

const shiftKey = ({ tally, keys }: Shift, unit = ''): string => {
  const before = keys.get(unit);
  if (before !== undefined) return before;
  const key = tallyKey(tally, unit);
  keys.set(unit, key);
  return key;
};

/** Whether a case is one that the tally counts, wherever it stands. */
const counted = ({ except }: StandingTally, of: Case): boolean => {
  const value = except === undefined ? undefined : of.fields[except.field];
  return typeof value !== 'string' || except?.values.includes(value) !== true;
};

/** The amounts an event adds, by key: what it feeds, and what the step itself shifts. */
export const countsOf = (
  world: World,
  tallies: readonly FedTally[],
  shifts: readonly Shift[],
  event: PolicyEvent,
  before: Case | undefined,
  after: Case,
): Record<string, number> | undefined => {
  let counts: Record<string, number> | undefined;
  const add = (key: string, amount: number): void => {
    counts ??= {};
    counts[key] = (counts[key] ?? 0) + amount;
  };
  for (const shift of shifts) if (counted(shift.tally, after)) add(shiftKey(shift, after.unit), shift.by);
  for (const tally of tallies) {
    const feed = tally.feeds[event.type];
    const fed = typeof feed === 'function' ? feed({ event, before, after }) : feed;
    if (fed === undefined || fed === 0) continue;
    const key = tallyKey(tally, after.unit);
    if (typeof fed === 'number') {
      add(key, fed);
      continue;
    }
    const leaves = typeof fed === 'object' && 'removes' in fed;
    const members = typeof fed === 'string' ? [fed] : leaves ? fed.removes : fed;
    for (const member of new Set(members)) {
      const standing = totalOf(world, `${key}#${member}`);
      if (leaves && standing === 0) continue;
      add(`${key}#${member}`, leaves ? -1 : 1);
      if (standing === (leaves ? 1 : 0)) add(key, leaves ? -1 : 1);
    }
  }
  return counts;
};
