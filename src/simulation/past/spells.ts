/** Spells: from one event of a case to another, with the limit that ran meanwhile. */
import type { Day } from '../../calendar/index.js';
import type { PolicyEvent } from '../../policy/index.js';
import { keepsWhat } from '../results/index.js';
import type { Events } from '../results/index.js';

/** What is looked for in a case. */
export interface Between {
  /** Begins it, where none is running; ends it; ends it another way, as does the end of the case. */
  readonly from: Events;
  readonly to: Events;
  readonly left?: Events;
  /** The limit that runs: the name of a deadline of the case, or a function that gives the last day. */
  readonly limit?: string | ((began: PolicyEvent) => Day | undefined);
}

/** One spell; still running where `last` is absent. */
export interface Spell {
  readonly began: PolicyEvent;
  readonly last: PolicyEvent | undefined;
  readonly outcome: 'ended' | 'left' | 'cut';
  readonly limit: Day | undefined;
}

/** Whether an event is one of those. */
export const isOneOf = (of: Events | undefined): ((event: PolicyEvent) => boolean) => {
  if (of === undefined) return () => false;
  const keeps = keepsWhat(of);
  return (event) => of.types.includes(event.type) && keeps(event);
};

/** What is known of a case on the way. */
interface Track {
  began: PolicyEvent | undefined;
  /** The last day of the limit as it last stood within the spell, and as it stands now. */
  limit: Day | undefined;
  running: Day | undefined;
}

/** What a deadline's name has become with an event: its last day, none while it is stopped, `ended`, or unchanged. */
const limitAfter = ({ arms, discharges }: PolicyEvent, name: string): Day | 'stopped' | 'ended' | undefined => {
  const armed = arms?.find(({ deadline }) => deadline === name);
  if (armed !== undefined) return armed.stopped ? 'stopped' : armed.day;
  return discharges?.includes(name) === true ? 'ended' : undefined;
};

const follow = (track: Track, event: PolicyEvent, name: string): void => {
  const now = limitAfter(event, name);
  if (now === undefined) return;
  track.running = now === 'stopped' || now === 'ended' ? undefined : now;
  // A limit that was missed is still the one that ran.
  if (now !== 'ended') track.limit = track.running;
};

/** The spells of a log in the order they ended, those still running last. */
export const spellsIn = (events: Iterable<PolicyEvent>, { from, to, left, limit }: Between): readonly Spell[] => {
  const [begins, ends, leaves] = [isOneOf(from), isOneOf(to), isOneOf(left)];
  const tracks = new Map<string, Track>();
  const spells: Spell[] = [];
  const limitOf = (began: PolicyEvent, track: Track): Day | undefined =>
    typeof limit === 'function' ? limit(began) : track.limit;
  for (const event of events) {
    if (event.case === undefined) continue;
    const track = tracks.get(event.case) ?? { began: undefined, limit: undefined, running: undefined };
    tracks.set(event.case, track);
    const { began } = track;
    const outcome = ends(event) ? 'ended' : leaves(event) || event.done === true ? 'left' : undefined;
    if (began !== undefined && outcome !== undefined) {
      spells.push({ began, last: event, outcome, limit: limitOf(began, track) });
      track.began = undefined;
    }
    if (typeof limit === 'string') follow(track, event, limit);
    if (track.began === undefined && begins(event)) {
      track.began = event;
      track.limit = track.running;
    }
  }
  for (const track of tracks.values())
    if (track.began !== undefined)
      spells.push({ began: track.began, last: undefined, outcome: 'cut', limit: limitOf(track.began, track) });
  return spells;
};
