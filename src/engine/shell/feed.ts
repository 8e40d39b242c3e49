/** Pages of a store as one feed. */
import type { After } from './types.js';

const pageSize = 500;

/** Everything after a number, page by page, up to the present end. */
export async function* pages<T>(
  readPage: (after: number, limit: number) => Promise<readonly T[]>,
  numberOf: (item: T) => number,
  { after = 0, limit = Number.POSITIVE_INFINITY }: After = {},
): AsyncGenerator<T> {
  let seen = after;
  let left = limit;
  while (left > 0) {
    const wanted = Math.min(left, pageSize);
    const page = await readPage(seen, wanted);
    for (const item of page) {
      seen = numberOf(item);
      yield item;
    }
    if (page.length < wanted) return;
    left -= page.length;
  }
}
