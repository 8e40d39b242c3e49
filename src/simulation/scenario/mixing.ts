/** Profiles over units: fixed for some, mixed by weight for the others. */
import type { Faults, Profile } from '../behaviour/index.js';
import type { UnitPlan } from './plan.js';
import type { Scenario, UnitSpec } from './scenario.js';

/** Checks what a scenario says of profiles, and gives each unit's part of it. */
export const mixingOf = (
  { units, profileOf = {}, mix = {} }: Scenario,
  profiles: readonly Profile[],
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
      if (kind !== '*' && !units.some((unit) => unit.kind === kind))
        faults.add(`mix.${kind}`, `没有 ${kind} 这种单位`, `there is no unit of kind ${kind}`);
      let sum = 0;
      const parts = Object.entries(weights).map(([id, weight]) => {
        if (!(weight >= 0 && Number.isFinite(weight)))
          faults.add(`mix.${kind}.${id}`, '权重不得为负', 'a weight is not negative');
        sum += weight;
        return { profile: placeOf(`mix.${kind}.${id}`, id), upTo: sum };
      });
      if (!(sum > 0)) faults.add(`mix.${kind}`, '权重之和须大于 0', 'the weights sum to more than 0');
      return [kind, parts.map(({ profile, upTo }) => ({ profile, upTo: upTo / sum }))] as const;
    }),
  );
  return ({ id, kind }) => {
    const fixed = profileOf[id];
    return {
      fixed: fixed === undefined ? undefined : placeOf(`profileOf.${id}`, fixed),
      mix: mixes.get(kind) ?? mixes.get('*') ?? [],
    };
  };
};

const shares = ['found', 'nil', 'real', 'heaping'] as const;
const factors = ['pace', 'delay'] as const;

/** Checks the profiles themselves. */
export const checkProfiles = (profiles: readonly Profile[], ids: ReadonlySet<string>, faults: Faults): void => {
  if (profiles.length === 0) faults.add('behaviour.profiles', '至少一种画像', 'at least one profile');
  profiles.forEach((profile, i) => {
    const path = `behaviour.profiles.${i}`;
    for (const key of shares)
      if (!(profile[key] >= 0 && profile[key] <= 1))
        faults.add(`${path}.${key}`, '份额须在 0 与 1 之间', 'a share lies in 0 to 1');
    for (const key of factors)
      if (!(profile[key] >= 0 && Number.isFinite(profile[key])))
        faults.add(`${path}.${key}`, '倍数不得为负', 'a factor is not negative');
    for (const [key, given] of [
      ['chances', profile.chances],
      ['weights', profile.weights],
    ] as const)
      for (const [id, value] of Object.entries(given ?? {})) {
        if (!ids.has(id))
          faults.add(`${path}.${key}.${id}`, `没有 ${id}`, `there is no habit, arrival or choice ${id}`);
        if (!(value >= 0 && (key === 'weights' || value <= 1)))
          faults.add(`${path}.${key}.${id}`, '超出范围', 'out of range');
      }
  });
};
