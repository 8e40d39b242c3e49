/** Profiles from figures: what was measured in place of what was assumed, with where it comes from. */
import type { Profile } from '../behaviour/index.js';
import type { Figure } from '../fit/index.js';
import type { Text } from '../../shared/index.js';

type Measurable = 'pace' | 'delay' | 'found' | 'nil' | 'real' | 'heaping';

/** What a profile is made of. */
export interface ProfileFigures extends Partial<Readonly<Record<Measurable, Figure | undefined>>> {
  readonly id: string;
  readonly title: Text;
  /** What was not measured is assumed as there; but pace and delay, which fitted times have in them already, are 1. */
  readonly like: Profile;
  /** By the id of a habit, an arrival or a choice. */
  readonly chances?: Readonly<Record<string, Figure>>;
  readonly weights?: Readonly<Record<string, Figure>>;
}

/** A profile that knows which of its numbers were measured: by name, `heaping` or `weights.problem.reject`. Plain JSON. */
export interface FittedProfile extends Profile {
  readonly figures: Readonly<Record<string, Figure>>;
}

const estimates = (figures: Readonly<Record<string, Figure>>): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(figures).map(([key, { estimate }]) => [key, estimate]));

const under = (name: string, figures: Readonly<Record<string, Figure>>) =>
  Object.entries(figures).map(([key, figure]) => [`${name}.${key}`, figure] as const);

/** The profile. `found` and `real` can be measured where somebody looked again; a ledger alone does not tell them. */
export const fittedProfile = (of: ProfileFigures): FittedProfile => {
  const { id, title, like, chances = {}, weights = {}, ...measured } = of;
  const own = Object.entries(measured).flatMap(([key, figure]) =>
    figure === undefined ? [] : [[key, figure] as const],
  );
  return {
    ...like,
    pace: 1,
    delay: 1,
    ...estimates(Object.fromEntries(own)),
    id,
    title,
    chances: { ...like.chances, ...estimates(chances) },
    weights: { ...like.weights, ...estimates(weights) },
    figures: Object.fromEntries([...own, ...under('chances', chances), ...under('weights', weights)]),
  };
};
