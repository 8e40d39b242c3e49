/** Following events: counted, tracked, answered by habits, and held against the hidden truth. */
import type { PolicyEvent } from '../../policy/index.js';
import { hasten, moveTo } from './arise.js';
import { unitIn } from './season.js';
import type { Season } from './season.js';
import { trackOf } from './track.js';
import type { Track, UnitNow } from './work-force.js';

/** The track of a case, begun where it is new. */
export const trackIn = (season: Season, unit: UnitNow, id: string, procedure: string): Track => {
  const before = season.tracks.get(id);
  if (before !== undefined) return before;
  const track = trackOf(id, procedure);
  season.tracks.set(id, track);
  const cases = unit.cases.get(procedure);
  if (cases === undefined) unit.cases.set(procedure, [id]);
  else cases.push(id);
  return track;
};

const holdAgainstTruth = ({ plan }: Season, { subject }: UnitNow, track: Track, type: string): void => {
  const { truth } = plan;
  if (truth === undefined || !track.problem) return;
  const closes = truth.closedBy.includes(type);
  const counted = track.closed;
  if (closes === (counted !== undefined) || (!closes && !truth.reopenedBy.includes(type))) return;
  // Whatever opens it again may have fixed it: what is taken off is what was counted.
  if (counted !== undefined) subject[counted] -= 1;
  track.closed = closes ? (track.real ? 'closedReal' : 'closedFalse') : undefined;
  if (track.closed !== undefined) subject[track.closed] += 1;
};

const followOne = (season: Season, event: PolicyEvent): void => {
  const unit = unitIn(season, event.unit);
  season.collector.event(event, unit === season.whole ? undefined : unit.subject);
  season.listeners.onEvent?.(event);
  if (event.case === undefined || event.procedure === undefined) return;
  const track = trackIn(season, unit, event.case, event.procedure);
  if (season.plan.truth !== undefined) holdAgainstTruth(season, unit, track, event.type);
  if (track.pending.length > 0) hasten(season, unit, track, event.type);
  if (event.state !== undefined && event.state !== track.state) moveTo(season, unit, track, event.state);
};

/** Hears what a decision brought about, once the state has taken it in. */
export const follow = (season: Season, events: readonly PolicyEvent[]): void => {
  for (const event of events) followOne(season, event);
};
