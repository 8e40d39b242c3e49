/** Days of a scenario, each known to the calendar and told with its path where it is not. */
import { addDays, endOfDay, isWorking, startOfDay } from '../../calendar/index.js';
import type { Day, Instant } from '../../calendar/index.js';
import type { Policy } from '../../policy/index.js';
import { dayMeant } from '../behaviour/index.js';
import type { Behaviour, Faults, When } from '../behaviour/index.js';

/** A window of working time; NaN where a day of it is not known. */
export interface Window {
  readonly start: Instant;
  readonly end: Instant;
}

/** A phase that a policy shortened may end before what counts from its end begins: all is then done as it begins. */
const endsOfOnePhase = (from: When, to: When): boolean =>
  typeof from !== 'string' && typeof to !== 'string' && from.phase === to.phase && from.day > 0 && to.day < 0;

/** Finds days; tells where one is none, or lies beyond the calendar, and then gives nothing. */
export const daysIn = ({ calendar, ...policy }: Policy, faults: Faults) => {
  const day = (path: string, when: When): Day | undefined => {
    const found = dayMeant({ calendar, ...policy }, when);
    if (found !== undefined && found >= calendar.knownFrom && found <= calendar.knownUntil) return found;
    if (found === undefined) faults.add(path, '没有这一天或这个阶段', 'there is no such day or phase');
    else
      faults.add(
        path,
        `超出日历范围 ${calendar.knownFrom} 至 ${calendar.knownUntil}`,
        `outside what the calendar knows, ${calendar.knownFrom} to ${calendar.knownUntil}`,
      );
    return undefined;
  };
  const instants = (path: string, when: When): Window => {
    const found = day(path, when);
    if (found === undefined) return { start: Number.NaN, end: Number.NaN };
    return { start: startOfDay(found, calendar.zone), end: endOfDay(found, calendar.zone) };
  };
  /** From one day to another, told where the last lies before the first. */
  const window = (path: string, names: readonly [string, string], from: When, to: When): Window => {
    const { start } = instants(`${path}.${names[0]}`, from);
    const { end } = instants(`${path}.${names[1]}`, to);
    if (end <= start && !endsOfOnePhase(from, to))
      faults.add(`${path}.${names[1]}`, '末日早于首日', 'the last day lies before the first');
    return { start, end };
  };
  /** The working days that units of a kind lose to shocks. */
  const lost = ({ shocks = [] }: Behaviour, kind: string): ReadonlySet<Day> => {
    const off = new Set<Day>();
    for (const shock of shocks) {
      if (shock.kind !== 'lost' || !shock.kinds.includes(kind)) continue;
      let left = shock.workingDays;
      const first = dayMeant({ calendar, ...policy }, shock.on);
      if (first === undefined) continue;
      for (let at = first; left > 0 && at <= calendar.knownUntil; at = addDays(at, 1))
        if (isWorking(calendar, at) === true) {
          off.add(at);
          left -= 1;
        }
    }
    return off;
  };
  return { day, instants, window, lost };
};
