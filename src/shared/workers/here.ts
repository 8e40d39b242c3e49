/** The same work in this thread: item by item, with a turn for others in between. */
import { setImmediate as nextTurn } from 'node:timers/promises';

/** Works on items 0 to `items - 1` in order; stops early where cancelled. */
export const workHere = async <Result>(
  items: number,
  work: (item: number) => Result | Promise<Result>,
  take: (result: Result) => void,
  signal: AbortSignal | undefined,
): Promise<void> => {
  for (let item = 0; item < items && signal?.aborted !== true; item += 1) {
    take(await work(item));
    await nextTurn();
  }
};
