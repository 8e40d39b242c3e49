/** Which figures of two scenarios belong together: those of the same measure and the same group. */
import { text } from '../../shared/index.js';
import type { Fault } from '../../shared/index.js';
import { scaleOf } from '../results/index.js';
import type { Layout, Measure } from '../results/index.js';

/** One figure of both: its cell in the layout here, and in the one there. */
export interface Aligned {
  readonly measure: Measure;
  readonly group: string;
  readonly here: number;
  readonly there: number;
}

/** Whether figures of two measures can be taken off one another: of one kind, telling the same, in the same unit. */
const alikeIn = (one: Measure, other: Measure): boolean => {
  const what = (of: Measure): string | undefined => ('what' in of ? of.what : undefined);
  return one.kind === other.kind && what(one) === what(other) && scaleOf(one) === scaleOf(other);
};

/**
 * The figures that two layouts have in common, in the order of the first. Every measure must be in both, be of the same
 * kind, tell the same in the same unit and share a group; what is not so is a fault under `path`. Groups of one side only (a unit, a day) are left out.
 */
export const aligned = (
  here: Layout,
  there: Layout,
  path: string,
): { readonly cells: readonly Aligned[]; readonly faults: readonly Fault[] } => {
  const faults: Fault[] = [];
  const others = new Map(there.blocks.map((block) => [block.measure.id, block]));
  const cells = here.blocks.flatMap(({ measure, at, groups }): readonly Aligned[] => {
    const where = `${path}.measures.${measure.id}`;
    const other = others.get(measure.id);
    others.delete(measure.id);
    if (other === undefined || !alikeIn(measure, other.measure)) {
      faults.push({
        path: where,
        message: text(
          '两个情景须有同一指标，种类、内容、单位相同',
          'the measure must be in both scenarios, be of the same kind and tell the same in the same unit',
        ),
      });
      return [];
    }
    const places = new Map(other.groups.map((group, i) => [group, i]));
    const found = groups.flatMap((group, i) => {
      const place = places.get(group);
      return place === undefined ? [] : [{ measure, group, here: at + i, there: other.at + place }];
    });
    if (found.length === 0 && groups.length > 0)
      faults.push({ path: where, message: text('没有共同的分组', 'the scenarios have no group of it in common') });
    return found;
  });
  for (const id of others.keys())
    faults.push({
      path: `${path}.measures.${id}`,
      message: text('首个情景没有此指标', 'the first scenario has no such measure'),
    });
  return { cells, faults };
};
