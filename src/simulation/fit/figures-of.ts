/** The figures of a model at its best: each parameter, and the share put off, with their intervals. */
import { text } from '../../shared/index.js';
import type { Figure } from './figure.js';
import { limitsOf } from './limits.js';
import type { Minimum } from './minimum.js';
import { valuesAt } from './model.js';
import type { Model } from './model.js';
import { tellsHeaping } from './observation.js';
import type { Observation } from './observation.js';
import type { Prepared } from './prepare.js';
import { tooLittle } from './too-little.js';

/** The parameters by name, and the share put off where there is one. */
interface Figures {
  readonly parameters: Readonly<Record<string, Figure>>;
  readonly heaping?: Figure;
}

const isCensored = ({ kind }: Observation): boolean => kind === 'beyond' || kind === 'within-last-day';

/** Whether nothing at all put off explains what was seen as well: then that is the estimate. */
const nothingPutOff = ({ badness }: Model, { at, value }: Minimum): boolean =>
  badness([...at.slice(0, -1), -45]) <= value + 1e-9;

/** Works out the figures; `DubanError` `too-little-to-fit` where a parameter has no upper bound. */
export const figuresOf = (model: Model, best: Minimum, { observations, level, loss, source }: Prepared): Figures => {
  const { parameters, heaping } = valuesAt(model, best.at);
  const restsOn = (some: readonly Observation[]) => ({
    n: some.length,
    censored: some.filter(isCensored).length,
    source,
  });
  const figures = parameters.map((estimate, place): readonly [string, Figure] => {
    const name = model.family.parameters[place] ?? '';
    const { low, high } = limitsOf(model, best, place, loss);
    if (high === undefined) throw tooLittle(text(`${name} 没有上界`, `nothing bounds ${name} from above`));
    const ends = { low: low === undefined ? 0 : Math.exp(low), high: Math.exp(high) };
    return [name, { estimate, ...ends, level, ...restsOn(observations) }];
  });
  if (!model.heaps) return { parameters: Object.fromEntries(figures) };
  const { low, high } = limitsOf(model, best, parameters.length, loss);
  const share = (logit: number | undefined, without: number): number =>
    logit === undefined ? without : 1 / (1 + Math.exp(-logit));
  const estimate = nothingPutOff(model, best) ? 0 : heaping;
  return {
    parameters: Object.fromEntries(figures),
    heaping: {
      estimate,
      low: share(low, 0),
      high: share(high, 1),
      level,
      ...restsOn(observations.filter(tellsHeaping)),
    },
  };
};
