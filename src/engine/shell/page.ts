/** The bounds of a page that is read: the same on every store. */
import { DubanError, text } from '../../shared/index.js';

/**
 * Throws `DubanError` `bad-page` unless `after` is a whole number from 0 and `limit` one from 1, or `Infinity`: a store that
 * guessed what was meant would page past events in silence.
 */
export const checkPage = (after: number, limit: number): void => {
  if (Number.isSafeInteger(after) && after >= 0 && limit >= 1 && (Number.isSafeInteger(limit) || limit === Infinity))
    return;
  throw new DubanError(
    'bad-page',
    text(
      `分页有误：从第${after}条之后取${limit}条；起点须为不小于0的整数，条数须为不小于1的整数`,
      `no page: ${limit} after number ${after}; it begins after a whole number from 0 and holds a whole number from 1`,
    ),
  );
};
