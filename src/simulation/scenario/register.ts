/** Registering the population of a scenario by the registry's own commands, once for all runs. */
import { addDays, endOfDay, formatInstant, startOfDay } from '../../calendar/index.js';
import type { Day } from '../../calendar/index.js';
import { emptyState } from '../../engine/index.js';
import type { CampaignState } from '../../engine/index.js';
import { hostActor } from '../../policy/index.js';
import type { Policy } from '../../policy/index.js';
import type { Faults } from '../behaviour/index.js';
import { submitRaw } from '../stage/index.js';
import type { UnitSpec } from './scenario.js';

/** Somebody and the roles they hold. */
export interface Member {
  readonly id: string;
  readonly roles: readonly string[];
}

/** The people of a unit: named ones, or numbered ones such as `finance-cadre-3`. */
export const membersOf = ({ id, staff }: UnitSpec): readonly Member[] => {
  const roles = new Map<string, string[]>();
  for (const [role, holders] of Object.entries(staff)) {
    const names =
      typeof holders === 'number' ? Array.from({ length: holders }, (_, i) => `${id}-${role}-${i + 1}`) : holders;
    for (const name of names) roles.set(name, [...(roles.get(name) ?? []), role]);
  }
  return [...roles].map(([name, held]) => ({ id: name, roles: held }));
};

/** How long before the season people took office. Assumed: a year, so that no vacancy rule is touched. */
const inOfficeSince = -365;

/** The campaign with everybody registered, on the evening before the first day; refusals are faults. */
export const registered = (policy: Policy, units: readonly UnitSpec[], first: Day, faults: Faults): CampaignState => {
  const state = emptyState(policy);
  const { zone } = policy.calendar;
  const eve = addDays(first, -1);
  const at = formatInstant(endOfDay(eve, zone) - 3_600_000, zone);
  const from = addDays(first, inOfficeSince);
  let n = 0;
  /** Whether it was taken; what was refused is told. */
  const ask = (path: string, type: string, data: object): boolean => {
    const refusal = submitRaw(
      policy,
      state,
      { id: `register-${(n += 1)}`, type, at, by: hostActor, data },
      () => undefined,
    );
    for (const { message, path: where } of refusal?.failures ?? [])
      faults.add(where === undefined ? path : `${path} (${where})`, message.zh, message.en);
    return refusal === undefined;
  };
  // What follows from a unit that was refused is no fault of its own.
  const refused = new Set<string>();
  units.forEach(({ id, kind, name = id, parent, leader }, i) => {
    const above = { ...(parent === undefined ? {} : { parent }), ...(leader === undefined ? {} : { leader }) };
    if (refused.has(parent ?? '') || !ask(`units.${i}`, 'unit.register', { unit: id, name, kind, ...above }))
      refused.add(id);
  });
  units.forEach((unit, i) => {
    if (refused.has(unit.id)) return;
    for (const { id, roles } of membersOf(unit))
      for (const role of roles)
        ask(`units.${i}.staff.${role}`, 'person.appoint', { person: id, name: id, role, unit: unit.id, from });
  });
  state.now = Math.max(state.now, startOfDay(first, zone) - 1);
  return state;
};
