/** Cases that stand still in an exploration: their deadlines do not fall due, and they tell no states apart. */
import type { Case } from '../../policy/index.js';
import type { Bounds } from './bounds.js';

/** Whether a case stands still. */
export type Still = (of: Pick<Case, 'id' | 'procedure'>) => boolean;

/** What stands still under these bounds: cases of the procedures named, but those explored. */
export const stillUnder = ({ still = [], cases = [] }: Bounds): Still => {
  if (still.length === 0) return () => false;
  const procedures = new Set(still);
  const explored = new Set(cases);
  return (of) => procedures.has(of.procedure) && !explored.has(of.id);
};
