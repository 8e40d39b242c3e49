/** The queue of due items: a derived index, since a case's own armed list is the truth. */
import TinyQueue from 'tinyqueue';
import type { Instant } from '../calendar/index.js';
import type { ArmedDeadline, Case } from '../policy/index.js';
import type { CaseId } from '../shared/index.js';

/** An entry of the queue: which deadline of which case says something next, and when. */
export interface DueItem {
  readonly next: Instant;
  /** 0 cases, 1 one per unit, 2 the campaign. */
  readonly rank: number;
  readonly order: number;
  readonly case: CaseId;
  readonly deadline: string;
}

/** Entries in order of instant, rank, order armed. */
export type DueQueue = TinyQueue<DueItem>;

/** The order due items fire in. */
export const compareDue = (a: DueItem, b: DueItem): number => a.next - b.next || a.rank - b.rank || a.order - b.order;

/** A queue holding these items. */
export const dueQueue = (items: readonly DueItem[] = []): DueQueue => new TinyQueue([...items], compareDue);

/** Whether an armed deadline waits for a day that comes: not suspended, not resting on an unknown calendar. */
export const waits = (armed: ArmedDeadline): boolean => armed.rest === undefined && armed.provisional !== true;

/** The armed deadline a queue entry stands for, if it still stands. */
export const standing = (item: DueItem, of: Case | undefined): ArmedDeadline | undefined => {
  if (of === undefined) return undefined;
  for (const armed of of.armed)
    if (armed.order === item.order && armed.deadline === item.deadline && armed.next === item.next && waits(armed))
      return armed;
  return undefined;
};

const none: readonly DueItem[] = [];

/** The queue entries of what is new in a case's armed list. */
export const newItems = (before: Case | undefined, after: Case, rank: number): readonly DueItem[] => {
  if (after.armed === before?.armed) return none;
  const items: DueItem[] = [];
  for (const armed of after.armed)
    if (waits(armed) && before?.armed.includes(armed) !== true)
      items.push({ next: armed.next, rank, order: armed.order, case: after.id, deadline: armed.deadline });
  return items;
};
