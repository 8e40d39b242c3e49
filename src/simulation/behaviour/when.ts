/** Days of a season as behaviour names them: a date, or a working day of a phase. */
import { addWorkingDays, day, isDay, isWorking, workingDayBefore } from '../../calendar/index.js';
import type { Day } from '../../calendar/index.js';
import type { Policy } from '../../policy/index.js';

/**
 * A day. `{ phase, day: 3 }` is the third working day of a phase, `{ phase, day: -1 }` its last; beyond its bounds the
 * first or last one counts, so that behaviour stays possible where a policy shortens a phase.
 */
export type When = string | { readonly phase: string; readonly day: number };

/** The day meant; `undefined` where the phase is unknown or the date is none. */
export const dayMeant = (policy: Policy, when: When): Day | undefined => {
  if (typeof when === 'string') return isDay(when) ? day(when) : undefined;
  const phase = policy.phases.find(({ id }) => id === when.phase);
  if (phase === undefined || !Number.isInteger(when.day) || when.day === 0) return undefined;
  const { calendar } = policy;
  if (when.day > 0) {
    const first = isWorking(calendar, phase.from) === true ? when.day - 1 : when.day;
    const found = addWorkingDays(calendar, phase.from, first).day;
    return found <= phase.to ? found : dayMeant(policy, { phase: when.phase, day: -1 });
  }
  const back = isWorking(calendar, phase.to) === true ? -when.day - 1 : -when.day;
  const found = workingDayBefore(calendar, phase.to, back).day;
  return found >= phase.from ? found : phase.from;
};
