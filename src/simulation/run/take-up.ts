/** Taking up what stands at the beginning: cases at their places, habits that wait in them, problems that the record has. */
import type { Case } from '../../policy/index.js';
import { isIn } from '../../policy/index.js';
import type { Standing } from '../scenario/index.js';
import { ariseAll, chanceOf, moveTo, putForward, readyAt, shiftOf } from './arise.js';
import type { Arise } from './arise.js';
import { trackIn } from './follow.js';
import { unitIn } from './season.js';
import type { Season } from './season.js';
import type { Track, UnitNow } from './work-force.js';

/** How often a wait is drawn that is longer than what was waited already. */
const draws = 100;

/**
 * How a habit arises that may have waited since before: drawn again until it is not done at all, or ready only from now
 * on. Where that never comes, it waits for somebody, and is ready; or, where it need not be done, it is not.
 */
const goesOn =
  (of: Case, standing: Standing | undefined): Arise =>
  (season, unit, track, task, only) => {
    const { now, plan } = season;
    const waiting = standing?.get(task);
    const timed = task.after !== undefined || !Number.isNaN(task.to);
    // Without a log a window that is over is taken for used.
    if (plan.standing === undefined && task.to <= now) return;
    if (waiting !== undefined) {
      if (only === undefined ? waiting.done > task.repeats : waiting.by.has(only.id)) return;
      if (waiting.done > 0 && only === undefined) (track.again ??= new Map()).set(task, waiting.done);
    }
    const since = Math.min(now, waiting?.since ?? of.changedAt);
    const random = unit.luck(2 * task.place);
    const chance = chanceOf(unit, task);
    let hours = 0;
    let luck = 0;
    for (let draw = 0; draw < (timed ? draws : 1); draw += 1) {
      const done = random.next() < chance;
      luck = random.next();
      hours = (task.takes?.(random) ?? 0) * unit.profile.pace;
      const at = readyAt(season, unit, track, task, since);
      if (!done) return;
      if (at > now || !timed) {
        putForward(season, unit, track, task, only, hours, luck, at);
        return;
      }
    }
    if (chance >= 1) putForward(season, unit, track, task, only, hours, luck, now);
  };

/** A case of the record is a problem that was found; a fix claimed in it is real with the profile's chance: assumed. */
const countProblem = ({ plan }: Season, unit: UnitNow, track: Track, of: Case): void => {
  const { truth } = plan;
  if (truth?.procedure !== of.procedure || of.void) return;
  track.problem = true;
  unit.subject.problems += 1;
  unit.subject.found += 1;
  const claimed = truth.mended.some((state) => isIn(of, state));
  track.real = claimed && unit.luck(2 * plan.work.length).next() < unit.profile.real;
};

/** Habits arise in every case that stands at the beginning; in a campaign under way they go on. */
export const takeUp = (season: Season): void => {
  const { plan, view } = season;
  for (const of of view.cases()) {
    const unit = unitIn(season, of.unit);
    const track = trackIn(season, unit, of.id, of.procedure);
    if (plan.goesOn) countProblem(season, unit, track, of);
    if (of.done || of.void) continue;
    if (!plan.goesOn) moveTo(season, unit, track, of.state);
    else {
      const each = goesOn(of, plan.standing?.get(of.id));
      track.state = of.state;
      for (const task of shiftOf(season, of.procedure, '', of.state).begins) ariseAll(season, unit, track, task, each);
    }
  }
};
