/** Fitting how long things take: the best of some families, with a share put off to the last day where limits ran. */
import { DubanError, text } from '../../shared/index.js';
import type { Text } from '../../shared/index.js';
import type { Distribution } from '../distribution/index.js';
import type { Duration } from './duration.js';
import { families } from './family.js';
import type { FamilyName } from './family.js';
import { figuresOf } from './figures-of.js';
import type { Figure } from './figure.js';
import { bestOf, modelOf, valuesAt } from './model.js';
import { prepare } from './prepare.js';
import type { DurationOptions, SeenCounts } from './prepare.js';
import { roughOf } from './rough.js';
import { tooLittle } from './too-little.js';

/** How durations are fitted. */
export interface FitOptions extends DurationOptions {
  /** The families tried (default all four). */
  readonly families?: readonly FamilyName[];
}

/** How well a family did: by Akaike's criterion, and how much worse than the best. */
export interface Compared {
  readonly family: FamilyName;
  readonly aic: number;
  readonly behind: number;
}

/** A fit. Plain JSON; `distribution` is what simulations take. */
export interface DurationFit {
  readonly family: FamilyName;
  readonly distribution: Distribution;
  /** By the names they have in the distribution. */
  readonly parameters: Readonly<Record<string, Figure>>;
  /** The share put off to the last day; absent where no limit ran. */
  readonly heaping?: Figure;
  readonly seen: SeenCounts;
  readonly logLikelihood: number;
  /** Best first. Within 2 of one another they explain the data about alike: the choice says little. */
  readonly compared: readonly Compared[];
  readonly source: Text;
}

const demandFamilies = (names: readonly string[]): void => {
  const known = Object.keys(families);
  const faults = names.flatMap((name, i) =>
    known.includes(name)
      ? []
      : [
          {
            path: `families.${i}`,
            message: text(`没有 ${name}，可用 ${known.join('、')}`, `there is no ${name}, only ${known.join(', ')}`),
          },
        ],
  );
  if (faults.length > 0)
    throw new DubanError('bad-distribution', text('分布填写有误', 'not a possible distribution'), faults);
};

/**
 * Fits durations by maximum likelihood, censored ones included, and takes the family with the lowest AIC; intervals are by
 * profile likelihood within that family. `DubanError` `bad-distribution` for families that there are not, `bad-durations`,
 * `bad-level`, and `too-little-to-fit` where too few ended, or where what was seen leaves a parameter without bound.
 */
export const fitDuration = (durations: readonly Duration[], options: FitOptions = {}): DurationFit => {
  const { families: names = ['exponential', 'weibull', 'lognormal', 'gamma'] } = options;
  demandFamilies(names);
  const prepared = prepare(durations, options);
  const rough = roughOf(prepared.observations);
  const tried = names
    .map((family) => {
      const model = modelOf(families[family], prepared.observations);
      const best = bestOf(model, families[family].guess(rough));
      return { family, model, best, aic: 2 * (best.value + best.at.length) };
    })
    .filter(({ aic }) => Number.isFinite(aic))
    .sort((a, b) => a.aic - b.aic);
  const [first] = tried;
  if (first === undefined) throw tooLittle(text('没有一种分布能解释', 'no family explains what was seen'));
  const { family, model, best, aic: least } = first;
  return {
    family,
    distribution: families[family].distribution(valuesAt(model, best.at).parameters),
    ...figuresOf(model, best, prepared),
    seen: prepared.seen,
    logLikelihood: -best.value,
    compared: tried.map(({ family: name, aic }) => ({ family: name, aic, behind: aic - least })),
    source: prepared.source,
  };
};
