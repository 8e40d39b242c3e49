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

/**
 * The items of one instant from a place on, the first to fire first. What is armed later fires later, so that most come in
 * order; a list that is out of order is sorted when somebody looks at it.
 */
interface Bucket {
  items: DueItem[];
  from: number;
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
    buckets.set(item.next, { items: [item], from: 0, sorted: true });
    instants.push(item.next);
    return;
  }
  const last = bucket.items.at(-1);
  bucket.items.push(item);
  if (last !== undefined && compareDue(last, item) > 0) bucket.sorted = false;
};

/** The earliest instant at which there is an item, whether or not it still stands; `undefined` for an empty index. */
export const nextInstant = ({ instants }: DueIndex): Instant | undefined => instants.peek();

/** The item that fires first, left in; `undefined` where there is none. */
export const peekDue = ({ instants, buckets }: DueIndex): DueItem | undefined => {
  const next = instants.peek();
  const bucket = next === undefined ? undefined : buckets.get(next);
  if (bucket === undefined) return undefined;
  if (!bucket.sorted) {
    bucket.items = bucket.items.slice(bucket.from).sort(compareDue);
    bucket.from = 0;
    bucket.sorted = true;
  }
  return bucket.items[bucket.from];
};

/** Takes out the item that fires first. */
export const popDue = (index: DueIndex): void => {
  const next = index.instants.peek();
  const bucket = next === undefined ? undefined : index.buckets.get(next);
  if (next === undefined || bucket === undefined) return;
  peekDue(index);
  bucket.from += 1;
  if (bucket.from < bucket.items.length) return;
  index.buckets.delete(next);
  index.instants.pop();
};

/** Every item, in no order. */
export const dueItems = ({ buckets }: DueIndex): readonly DueItem[] =>
  [...buckets.values()].flatMap(({ items, from }) => (from === 0 ? items : items.slice(from)));

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

/** Adds to a list what is new in a case's armed list. */
export const addArmed = (items: DueItem[], before: Case | undefined, after: Case, rank: number): void => {
  if (after.armed === before?.armed) return;
  for (const armed of after.armed)
    if (waits(armed) && before?.armed.includes(armed) !== true)
      items.push({ next: armed.next, rank, order: armed.order, case: after.id, deadline: armed.deadline });
};

/** Puts into an index what is new in a case's armed list. */
export const pushArmed = (index: DueIndex, before: Case | undefined, after: Case, rank: number): void => {
  const items: DueItem[] = [];
  addArmed(items, before, after, rank);
  for (const item of items) pushDue(index, item);
};
