/** Pages of a store as one feed. */
import { DubanError, text } from '../../shared/index.js';
import type { After } from '../read/index.js';

const pageSize = 500;

const checkFrom = ({ after = 0, limit = Number.POSITIVE_INFINITY }: After): void => {
  if (!Number.isSafeInteger(after) || after < 0)
    throw new DubanError('bad-page', text('after 须为不小于0的整数', 'after must be a whole number from 0'));
  if (limit !== Number.POSITIVE_INFINITY && (!Number.isSafeInteger(limit) || limit < 0))
    throw new DubanError('bad-page', text('limit 须为不小于0的整数', 'limit must be a whole number from 0'));
};

/** Everything after a number, page by page, up to the present end. `DubanError` `bad-page` at once for numbers that are none. */
export const feed = <T>(
  readPage: (after: number, limit: number) => Promise<readonly T[]>,
  numberOf: (item: T) => number,
  from: After = {},
): AsyncIterable<T> => {
  checkFrom(from);
  return pages(readPage, numberOf, from);
};

async function* pages<T>(
  readPage: (after: number, limit: number) => Promise<readonly T[]>,
  numberOf: (item: T) => number,
  { after = 0, limit = Number.POSITIVE_INFINITY }: After,
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
