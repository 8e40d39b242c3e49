/** Days of a scenario, each known to the calendar and told with its path where it is not. */
import { addDays, endOfDay, isWorking, startOfDay } from '../../calendar/index.js';
import type { Day, Instant } from '../../calendar/index.js';
import type { Policy } from '../../policy/index.js';
import { dayMeant } from '../behaviour/index.js';
import type { Behaviour, Faults, When } from '../behaviour/index.js';

/** Finds days. Where one is wrong it tells so, and gives the calendar's last. */
export const daysIn = ({ calendar, ...policy }: Policy, faults: Faults) => {
  const day = (path: string, when: When): Day => {
    const found = dayMeant({ calendar, ...policy }, when);
    if (found === undefined) faults.add(path, '没有这一天或这个阶段', 'there is no such day or phase');
    else if (found < calendar.knownFrom || found > calendar.knownUntil)
      faults.add(
        path,
        `超出日历范围 ${calendar.knownFrom} 至 ${calendar.knownUntil}`,
        `outside what the calendar knows, ${calendar.knownFrom} to ${calendar.knownUntil}`,
      );
    else return found;
    return calendar.knownUntil;
  };
  const instants = (path: string, when: When): { readonly start: Instant; readonly end: Instant } => {
    const found = day(path, when);
    return { start: startOfDay(found, calendar.zone), end: endOfDay(found, calendar.zone) };
  };
  /** The working days that units of a kind lose to shocks. */
  const lost = ({ shocks = [] }: Behaviour, kind: string): ReadonlySet<Day> => {
    const off = new Set<Day>();
    shocks.forEach((shock, i) => {
      if (shock.kind !== 'lost' || !shock.kinds.includes(kind)) return;
      let left = shock.workingDays;
      for (
        let at = day(`behaviour.shocks.${i}.on`, shock.on);
        left > 0 && at <= calendar.knownUntil;
        at = addDays(at, 1)
      )
        if (isWorking(calendar, at) === true) {
          off.add(at);
          left -= 1;
        }
    });
    return off;
  };
  return { day, instants, lost };
};
