/** What an event adds to tallies: computed once in the step, carried by the event, only added on replay. */
import type { Case, PolicyEvent, Tally } from '../policy/index.js';
import type { UnitId } from '../shared/index.js';
import { read } from './layer.js';
import type { World } from './state.js';

/** The key of a tally's total: `open-problems` of the campaign, `open-problems:finance` of a unit. */
export const tallyKey = (tally: Pick<Tally, 'id' | 'per'>, unit: UnitId | undefined): string =>
  tally.per === 'campaign' ? tally.id : `${tally.id}:${unit ?? ''}`;

/** A total as it stands; 0 where nothing was counted. */
export const totalOf = (world: World, key: string): number => read(world.tallies, key) ?? 0;

/** Whether a set tally holds a member. */
export const holdsMember = (world: World, key: string, member: string): boolean =>
  totalOf(world, `${key}#${member}`) > 0;

/** The amounts an event adds, by key. */
export const countsOf = (
  world: World,
  tallies: readonly Tally[],
  event: PolicyEvent,
  before: Case | undefined,
  after: Case,
): Record<string, number> | undefined => {
  let counts: Record<string, number> | undefined;
  for (const tally of tallies) {
    const feed = tally.feeds[event.type];
    const fed = typeof feed === 'function' ? feed({ event, before, after }) : feed;
    if (fed === undefined || fed === 0) continue;
    const key = tallyKey(tally, after.unit);
    if (typeof fed === 'number') (counts ??= {})[key] = (counts[key] ?? 0) + fed;
    else if (!holdsMember(world, key, fed)) {
      counts ??= {};
      counts[`${key}#${fed}`] = 1;
      counts[key] = (counts[key] ?? 0) + 1;
    }
  }
  return counts;
};
