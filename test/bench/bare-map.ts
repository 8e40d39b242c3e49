/** The least that keeping a record costs: a map's get, a copy and a set, for the same keys as often. */
import { median, perSecond } from './row.js';

const record = (id: string) => ({ id, a: 1, b: 2, c: 3, d: 4, e: 5, f: 6, g: 7, h: 8, i: 9, j: 10, k: 11, l: 12 });

/** Records a second, of a map of so many cases of which some are visited six times each; the median of some rounds. */
export const bareMap = (cases: number, ids: readonly string[], rounds: number): number => {
  const map = new Map(Array.from({ length: cases }, (_, n) => [`p${n}`, record(`p${n}`)]));
  const keys = Array.from({ length: 6 }, () => ids).flat();
  return median(
    Array.from({ length: rounds }, () =>
      perSecond(keys.length, () => {
        for (const key of keys) {
          const before = map.get(key);
          if (before !== undefined) map.set(key, { ...before, a: before.a + 1 });
        }
      }),
    ),
  );
};
