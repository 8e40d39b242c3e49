/** The groups that measures are split by. */
import type { Groups } from '../results/index.js';
import type { Scenario } from './scenario.js';

/** The size class of so many people: the first bound that they do not exceed. */
export const sizeClass = (sizes: readonly number[], people: number): number => {
  const found = sizes.findIndex((bound) => people <= bound);
  return found < 0 ? sizes.length : found;
};

/** The groups of a scenario. Size classes read `up to 15`, `over 15`. */
export const groupsIn = ({ policy, units, behaviour, sizes = [] }: Scenario): Groups => ({
  roles: Object.keys(policy.roles),
  habits: [...behaviour.habits, ...behaviour.arrivals].map(({ id }) => id),
  kindOf: units.map(({ kind }) => kind),
  by: {
    size: sizes.length === 0 ? ['all'] : [...sizes.map((bound) => `up to ${bound}`), `over ${sizes.at(-1) ?? 0}`],
    kind: [...new Set(units.map(({ kind }) => kind))],
    profile: behaviour.profiles.map(({ id }) => id),
    unit: units.map(({ id }) => id),
  },
});
