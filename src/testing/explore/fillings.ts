/** The data worth trying with a command: its samples with people, units, cases and days put in, checked once each. */
import type { Day } from '../../calendar/index.js';
import { admit, isRefusal, viewState } from '../../engine/index.js';
import type { Admitted, CampaignState, Refusal } from '../../engine/index.js';
import type { Policy } from '../../policy/index.js';
import { castings, dayFits, filled, fittedDays, templateOf } from '../samples.js';
import type { Template } from '../samples.js';
import type { Sent } from '../trial.js';
import type { Bounds } from './bounds.js';

/** One way to fill a sample: the data, and the command admitted with them but for who asks what when. */
export interface Filling {
  readonly sample: number;
  readonly data: unknown;
  readonly base: Admitted;
}

/** Gives the distinct fillings of a command's samples for the people, units and cases at hand, on a day. */
export type Fillings = (
  type: string,
  people: readonly string[],
  state: CampaignState,
  today: Day,
) => readonly Filling[];

/** The command as it is admitted, or why not; who asks it when is put in later. */
export const admittedBase = (policy: Policy, sent: Sent): Admitted | Refusal =>
  admit(policy, { data: {}, ...sent, id: 'x', at: '2022-01-01T00:00+08:00' });

/** Fillings of a policy's samples, each worked out once for what it depends on. */
export const fillingsOf = (policy: Policy, days: Bounds['days'] = dayFits): Fillings => {
  const templates = new Map<string, readonly Template[]>(
    policy.procedures.flatMap(({ commands }) =>
      Object.entries(commands).map(([type, { samples }]) => [type, samples.map(templateOf)] as const),
    ),
  );
  const known = new Map<string, readonly Filling[]>();
  const bases = new Map<string, Filling | undefined>();

  const ways = (
    template: Template,
    people: readonly string[],
    units: readonly string[],
    cases: readonly string[],
    today: Day,
  ): ReadonlyMap<string, ReadonlyMap<string, string>> => {
    const found = new Map<string, ReadonlyMap<string, string>>();
    for (const fit of template.days.length === 0 ? (['own'] as const) : days)
      for (const who of castings(template.people, people))
        for (const where of castings(template.units, units))
          for (const which of castings(template.cases, cases)) {
            const by = new Map([...fittedDays(template, fit, today, policy.calendar), ...who, ...where, ...which]);
            found.set(JSON.stringify([...by]), by);
          }
    return found;
  };

  return (type, people, state, today) => {
    const view = viewState(state);
    const all = templates.get(type) ?? [];
    return all.flatMap((template, sample) => {
      const units = template.units.length === 0 ? [] : Array.from(view.units(), ({ id }) => id);
      const cases = template.cases.length === 0 ? [] : Array.from(view.cases(), ({ id }) => id);
      const who = template.people.length === 0 ? [] : people;
      const rests = JSON.stringify([type, sample, who, units, cases, template.days.length === 0 ? '' : today]);
      const before = known.get(rests);
      if (before !== undefined) return before;
      const made: Filling[] = [];
      for (const [key, by] of ways(template, who, units, cases, today)) {
        const whole = `${type}|${sample}|${key}`;
        if (!bases.has(whole)) {
          const data = filled(template.sample, by);
          const base = admittedBase(policy, { type, by: 'x', case: 'x', data });
          bases.set(whole, isRefusal(base) ? undefined : { sample, data, base });
        }
        const filling = bases.get(whole);
        if (filling !== undefined) made.push(filling);
      }
      known.set(rests, made);
      return made;
    });
  };
};
