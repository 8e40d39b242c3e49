/** The groups that measures are split by, and what is wrong with measures. */
import type { Policy } from '../../policy/index.js';
import type { Faults } from '../behaviour/index.js';
import type { Groups, Measure } from '../results/index.js';
import type { Scenario } from './scenario.js';

/** The size class of so many people: the first bound that they do not exceed. */
export const sizeClass = (sizes: readonly number[], people: number): number => {
  const found = sizes.findIndex((bound) => people <= bound);
  return found < 0 ? sizes.length : found;
};

/** The groups of a scenario. Size classes read `up to 15`, `over 15`. */
export const groupsIn = ({ policy, units, behaviour, sizes = [] }: Scenario): Groups => ({
  roles: Object.keys(policy.roles),
  by: {
    size: sizes.length === 0 ? ['all'] : [...sizes.map((bound) => `up to ${bound}`), `over ${sizes.at(-1) ?? 0}`],
    kind: [...new Set(units.map(({ kind }) => kind))],
    profile: behaviour.profiles.map(({ id }) => id),
    unit: units.map(({ id }) => id),
  },
});

/** Tells what measures name that neither the policy nor people's behaviour has, and ids that are taken. */
export const checkMeasures = (
  policy: Policy,
  work: readonly string[],
  measures: readonly Measure[],
  faults: Faults,
): void => {
  measures.forEach((measure, i) => {
    if (measures.findIndex(({ id }) => id === measure.id) !== i)
      faults.add(`measures.${i}.id`, `编号重复 ${measure.id}`, `two measures are called ${measure.id}`);
    if ('tally' in measure && !policy.tallies.some(({ id }) => id === measure.tally))
      faults.add(`measures.${i}.tally`, `没有统计项 ${measure.tally}`, `there is no tally ${measure.tally}`);
    if (measure.kind === 'work')
      measure.of?.forEach((id, at) => {
        if (!work.includes(id))
          faults.add(`measures.${i}.of.${at}`, `没有 ${id} 这种习惯或来件`, `there is no habit or arrival ${id}`);
      });
  });
};
