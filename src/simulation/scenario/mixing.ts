/** Profiles over units: fixed for some, mixed by weight for the others. */
import type { Faults, Profile } from '../behaviour/index.js';
import type { UnitPlan } from './plan.js';
import type { Scenario, UnitSpec } from './scenario.js';
import { demandKinds } from './tasks.js';

/** Checks what a scenario says of profiles, and gives each unit's part of it. */
export const mixingOf = (
  { units, profileOf = {}, mix = {} }: Scenario,
  profiles: readonly Profile[],
  kinds: readonly string[],
  faults: Faults,
): ((unit: UnitSpec) => Pick<UnitPlan, 'fixed' | 'mix'>) => {
  const placeOf = (path: string, id: string): number => {
    const place = profiles.findIndex((profile) => profile.id === id);
    if (place < 0) faults.add(path, `没有画像 ${id}`, `there is no profile ${id}`);
    return place;
  };
  for (const unit of Object.keys(profileOf))
    if (!units.some(({ id }) => id === unit))
      faults.add(`profileOf.${unit}`, `没有单位 ${unit}`, `there is no unit ${unit}`);
  const mixes = new Map(
    Object.entries(mix).map(([kind, weights]) => {
      if (kind !== '*') demandKinds({ kinds, faults }, `mix.${kind}`, [kind]);
      let sum = 0;
      const parts = Object.entries(weights).map(([id, weight]) => {
        sum += weight;
        return { profile: placeOf(`mix.${kind}.${id}`, id), upTo: sum };
      });
      if (!(sum > 0)) faults.add(`mix.${kind}`, '权重之和须大于 0', 'the weights sum to more than 0');
      return [kind, parts.map(({ profile, upTo }) => ({ profile, upTo: upTo / sum }))] as const;
    }),
  );
  return ({ id, kind }) => {
    const fixed = Object.hasOwn(profileOf, id) ? profileOf[id] : undefined;
    return {
      fixed: fixed === undefined ? undefined : placeOf(`profileOf.${id}`, fixed),
      mix: mixes.get(kind) ?? mixes.get('*') ?? [],
    };
  };
};

/** Checks what profiles say of habits, arrivals and choices, by their ids. */
export const checkProfiles = (profiles: readonly Profile[], ids: ReadonlySet<string>, faults: Faults): void => {
  profiles.forEach(({ id, chances = {}, weights = {} }, i) => {
    if (profiles.findIndex((one) => one.id === id) !== i)
      faults.add(`behaviour.profiles.${i}.id`, `编号重复 ${id}`, `two profiles are called ${id}`);
    for (const [key, given] of Object.entries({ chances, weights }))
      for (const named of Object.keys(given))
        if (!ids.has(named))
          faults.add(
            `behaviour.profiles.${i}.${key}.${named}`,
            `没有 ${named}`,
            `there is no habit, arrival or choice ${named}`,
          );
  });
};
