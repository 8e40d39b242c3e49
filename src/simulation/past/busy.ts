/** When people were free: what they did last that kept them busy. */
import type { Instant } from '../../calendar/index.js';
import type { PolicyEvent } from '../../policy/index.js';

/** Since when whoever brought an event about had been free for it; `undefined` where they had done nothing before. */
export const busySince = (
  events: Iterable<PolicyEvent>,
  busyWith: readonly string[],
): ((event: PolicyEvent) => Instant | undefined) => {
  const freed = new Map<number, Instant>();
  const last = new Map<string, Instant>();
  for (const { seq, type, by, at } of events) {
    const before = last.get(by);
    if (before !== undefined) freed.set(seq, before);
    if (busyWith.includes(type)) last.set(by, at);
  }
  return ({ seq }) => freed.get(seq);
};
