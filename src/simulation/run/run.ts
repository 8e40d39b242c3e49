/** A run: deadlines and people in one order of time, from the first day of a scenario to its last. */
import type { Instant } from '../../calendar/index.js';
import { fireDue } from '../stage/index.js';
import type { RunRecord, Totals } from '../results/index.js';
import type { Plan } from '../scenario/index.js';
import type { Entry } from './agenda.js';
import { arrive, schedule } from './arrive.js';
import { follow } from './follow.js';
import { perform } from './perform.js';
import { seasonOf } from './season.js';
import type { Listeners, Season } from './season.js';
import { takeUp } from './take-up.js';
import { finish, giveOut, leaveWork, takeNext } from './work.js';

const handle = (season: Season, { job, order, done, comes, arrival, unit, goesOn }: Entry): void => {
  if (job !== undefined) {
    if (job.entry === order && !job.cancelled) giveOut(season, job);
  } else if (done !== undefined) {
    const finished = finish(season, done);
    if (finished?.cancelled === false) perform(season, finished, done);
    takeNext(season, done);
  } else if (comes !== undefined) {
    comes.expected = 0;
    takeNext(season, comes);
  } else if (arrival !== undefined && unit !== undefined) arrive(season, arrival, unit, goesOn);
};

/**
 * Lets everything happen up to an instant in one order of time. What people do about a deadline may come before the next
 * one, so after each the agenda is looked at again. At the same instant deadlines come first, as before a command.
 */
const playTo = (season: Season, until: Instant): void => {
  const { agenda, plan, state, hear } = season;
  for (;;) {
    const next = agenda.peek();
    const at = next === undefined || next.at > until ? until : next.at;
    if (fireDue(plan.policy, state, at, hear)) continue;
    if (next === undefined || next.at > until) return;
    agenda.pop();
    season.now = Math.max(season.now, next.at);
    handle(season, next);
  }
};

const totalsOf = ({ view }: Season): Totals => ({
  of: (tally, unit) => view.total(tally, unit),
  whole: (tally) => {
    const own = view.total(tally);
    if (own !== 0) return own;
    // A tally of units has no total of its own; what cases of no unit count stands under no name.
    let sum = view.total(tally, '');
    for (const { id } of view.units()) sum += view.total(tally, id);
    return sum;
  },
});

/**
 * Plays one run of a plan. Its luck depends on the seed, the run's number, the unit and the purpose, and on nothing else.
 * What happens at a day's 24:00 belongs to that day, as deadlines do.
 */
export const playRun = (plan: Plan, seed: number, run: number, listeners: Listeners = {}): RunRecord => {
  const season = seasonOf(plan, seed, run, listeners, follow);
  schedule(season);
  takeUp(season);
  for (const { at, blocks } of plan.probes) {
    if (at > plan.until) break;
    playTo(season, at);
    season.collector.dayEnds(blocks, totalsOf(season));
  }
  playTo(season, plan.until);
  leaveWork(season);
  return season.collector.record(run);
};
