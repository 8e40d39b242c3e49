/** A value with dates of effect: which figure holds on which day, and where it comes from. */
import { DubanError, text } from '../shared/index.js';
import type { Day } from '../calendar/index.js';

/** One entry of a dated value: in force from `from` until the next entry. */
export interface DatedEntry<T> {
  readonly from: Day;
  readonly value: T;
  /** The document that sets it. */
  readonly source: string;
}

/** A value whose figure depends on the day; entries in order of `from`. */
export interface Dated<T> {
  readonly kind: 'dated';
  readonly entries: readonly DatedEntry<T>[];
}

/** Makes a dated value; its entries must be in order of their dates (`DubanError` `bad-dated`). */
export const dated = <T>(entries: readonly DatedEntry<T>[]): Dated<T> => {
  const ordered = entries.every((entry, i) => i === 0 || (entries[i - 1]?.from ?? '') < entry.from);
  if (entries.length === 0 || !ordered)
    throw new DubanError('bad-dated', text('有时效的数值须按日期先后列出', 'a dated value lists its entries in order'));
  return { kind: 'dated', entries };
};

/** The entry in force on `on`; `undefined` before the first one. */
export const entryOn = <T>(value: Dated<T>, on: Day): DatedEntry<T> | undefined =>
  value.entries.findLast((entry) => entry.from <= on);
