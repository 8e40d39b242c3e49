/** Cases that stand still in an exploration: their deadlines do not fall due, and they tell no states apart. */
import { dueQueue } from '../../engine/index.js';
import type { CampaignState } from '../../engine/index.js';
import type { Case } from '../../policy/index.js';
import type { Bounds } from './bounds.js';

/** Whether a case stands still. */
export type Still = (of: Pick<Case, 'id' | 'procedure'> | undefined) => boolean;

/** What stands still under these bounds: cases of the procedures named, but those explored. */
export const stillUnder = ({ still = [], cases = [] }: Bounds): Still => {
  if (still.length === 0) return () => false;
  const procedures = new Set(still);
  const explored = new Set(cases);
  return (of) => of !== undefined && procedures.has(of.procedure) && !explored.has(of.id);
};

/** The state without what its still cases wait for. */
export const stilled = (state: CampaignState, still: Still): CampaignState => {
  const { data } = state.queue;
  const kept = data.filter((item) => !still(state.cases.entries.get(item.case)));
  if (kept.length === data.length) return state;
  return { ...state, queue: dueQueue(kept) };
};
