/** A trial's timeline as it is told: what was asked, what was assumed, and time that passed between, together. */
import type { Instant } from '../../calendar/index.js';
import type { PolicyEvent } from '../../policy/index.js';
import { canonicalJson } from '../../shared/index.js';
import { given } from '../given/index.js';
import { assumedEvent } from '../given/plant.js';
import type { TimelineEntry, Trial } from '../trial.js';

/** One thing told: an entry asked (with what fell due at once) or assumed, or the events of time up to a moment. */
export type Told =
  | {
      readonly is: 'asked';
      readonly at: Instant;
      readonly entry: TimelineEntry;
      readonly dueAtOnce: readonly PolicyEvent[];
    }
  | { readonly is: 'assumed'; readonly at: Instant; readonly event: PolicyEvent }
  | { readonly is: 'time'; readonly at: Instant; readonly events: readonly PolicyEvent[] };

/** What a trial tells after its beginning, and whether that is the standard cast's. */
export interface Played {
  readonly cast: 'standard' | 'none';
  /** The moment it begins at; none before the first day. */
  readonly from: Instant | undefined;
  readonly told: readonly Told[];
}

const plain = ({ at, asked }: TimelineEntry): string => canonicalJson([at, asked as never]);

/** What a trial tells. Events that fall due at the very moment of a command belong to it, and are not told again. */
export const playedIn = ({ policy, timeline, state }: Trial): Played => {
  const beginning = given(policy).trial;
  const alike = beginning.timeline.every((entry, i) => {
    const other = timeline[i];
    return other !== undefined && plain(entry) === plain(other);
  });
  const begun = alike ? beginning.timeline.length : 0;
  const told: Told[] = [];
  for (const [place, entry] of timeline.entries()) {
    const { at, asked, events } = entry;
    if (place < begun) continue;
    const [first] = events;
    const last = told.at(-1);
    if (asked !== undefined) told.push({ is: 'asked', at, entry, dueAtOnce: [] });
    else if (first?.type === assumedEvent) told.push({ is: 'assumed', at, event: first });
    else if (last?.is === 'time') told[told.length - 1] = { is: 'time', at, events: [...last.events, ...events] };
    else if (last?.is === 'asked' && last.at >= at)
      told[told.length - 1] = { ...last, dueAtOnce: [...last.dueAtOnce, ...events] };
    else told.push({ is: 'time', at, events });
  }
  const last = told.at(-1);
  const { now } = state;
  if (last?.is === 'time') told[told.length - 1] = { ...last, at: Math.max(last.at, now) };
  else if (last?.is === 'assumed' || (Number.isFinite(now) && now > (last?.at ?? beginning.state.now)))
    told.push({ is: 'time', at: now, events: [] });
  return {
    cast: alike ? 'standard' : 'none',
    from: alike ? beginning.state.now : undefined,
    told,
  };
};
