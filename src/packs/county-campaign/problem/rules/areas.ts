/** The areas of difficult work that a problem lies in (2.5.3): the notice names five, a county may add to them. */
import type { RuleContext } from '../../../../policy/index.js';
import { text } from '../../../../shared/index.js';
import { areasOfDifficulty } from '../../taxonomy/index.js';
import { rule } from '../../words.js';
import { furtherAreas } from '../options.js';

/** 2.5.3 a problem is marked with areas that the notice names, or that the county has added. */
export const areasKnown = rule({
  id: 'area-not-listed',
  cites: ['2.5.3.x1'],
  message: text(
    '所填领域不在本县重难点工作清单内，或重复填报。请从清单中选择，每个领域填报一次',
    'the area is not on the county’s list of difficult work, or is named twice: name each once, from the list',
  ),
  check: (c: RuleContext<{ readonly areas?: readonly string[] | undefined }, object>) => {
    const { areas = [] } = c.data;
    const known: readonly string[] = [...areasOfDifficulty, ...c.option(furtherAreas)];
    const wrong = areas.filter((one, place) => !known.includes(one) || areas.indexOf(one) !== place);
    return wrong.length === 0 || { given: wrong, expected: text(known.join('、'), known.join(', ')) };
  },
});
