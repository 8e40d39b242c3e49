/** What is due next, in buckets by instant: a derived index, since a case's own armed list is the truth. */
import TinyQueue from 'tinyqueue';
import type { Instant } from '../../calendar/index.js';
import type { ArmedDeadline, Case } from '../../policy/index.js';
import type { CaseId } from '../../shared/index.js';

/** Which deadline of which case says something next, and when. */
export interface DueItem {
  readonly next: Instant;
  /** 0 cases, 1 one per unit, 2 the campaign. */
  readonly rank: number;
  readonly order: number;
  readonly case: CaseId;
  readonly deadline: string;
}

/** The items of one instant; sorted when its turn comes, the first to fire last in the list. */
interface Bucket {
  readonly items: DueItem[];
  sorted: boolean;
}

/** Items by instant. Most limits end at 24:00 of few days, so there are few instants and many items at each. */
export interface DueIndex {
  readonly instants: TinyQueue<Instant>;
  readonly buckets: Map<Instant, Bucket>;
}

/** The order in which items fire. */
export const compareDue = (a: DueItem, b: DueItem): number => a.next - b.next || a.rank - b.rank || a.order - b.order;

/** An index of these items. */
export const dueIndex = (items: readonly DueItem[] = []): DueIndex => {
  const index: DueIndex = { instants: new TinyQueue<Instant>(), buckets: new Map() };
  for (const item of items) pushDue(index, item);
  return index;
};

/** Puts an item in. */
export const pushDue = ({ instants, buckets }: DueIndex, item: DueItem): void => {
  const bucket = buckets.get(item.next);
  if (bucket === undefined) {
    buckets.set(item.next, { items: [item], sorted: true });
    instants.push(item.next);
    return;
  }
  bucket.items.push(item);
  bucket.sorted = false;
};

/** The item that fires first, left in; `undefined` where there is none. */
export const peekDue = ({ instants, buckets }: DueIndex): DueItem | undefined => {
  const next = instants.peek();
  const bucket = next === undefined ? undefined : buckets.get(next);
  if (bucket === undefined) return undefined;
  if (!bucket.sorted) {
    bucket.items.sort((a, b) => compareDue(b, a));
    bucket.sorted = true;
  }
  return bucket.items.at(-1);
};

/** Takes out the item that fires first. */
export const popDue = (index: DueIndex): void => {
  const next = index.instants.peek();
  const bucket = next === undefined ? undefined : index.buckets.get(next);
  if (next === undefined || bucket === undefined) return;
  peekDue(index);
  bucket.items.pop();
  if (bucket.items.length > 0) return;
  index.buckets.delete(next);
  index.instants.pop();
};

/** Every item, in no order. */
export const dueItems = ({ buckets }: DueIndex): readonly DueItem[] =>
  [...buckets.values()].flatMap(({ items }) => items);

/** Whether an armed deadline waits for a day that comes: not stopped, not resting on an unknown calendar. */
export const waits = (armed: ArmedDeadline): boolean => !armed.stopped && armed.missing === undefined;

/** The armed deadline that an item stands for, if it still stands. */
export const standing = (item: DueItem, of: Case | undefined): ArmedDeadline | undefined => {
  if (of === undefined) return undefined;
  for (const armed of of.armed)
    if (armed.order === item.order && armed.deadline === item.deadline && armed.next === item.next && waits(armed))
      return armed;
  return undefined;
};

/** Puts into an index what is new in a case's armed list. */
export const pushArmed = (index: DueIndex, before: Case | undefined, after: Case, rank: number): void => {
  if (after.armed === before?.armed) return;
  for (const armed of after.armed)
    if (waits(armed) && before?.armed.includes(armed) !== true)
      pushDue(index, { next: armed.next, rank, order: armed.order, case: after.id, deadline: armed.deadline });
};
