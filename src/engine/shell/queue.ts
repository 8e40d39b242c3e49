/** Calls that wait, first come, first served, however many: taking the first costs the same behind a hundred thousand. */

/** A queue. */
export interface Queue<T> {
  size(): number;
  /** The one whose turn it is. */
  first(): T | undefined;
  take(): T | undefined;
  add(one: T): void;
  /** Puts back what was taken, before all that waits. */
  putBack(taken: readonly T[]): void;
  /** Takes all that waits. */
  takeAll(): readonly T[];
}

/** An empty queue. */
export const queue = <T>(): Queue<T> => {
  /** What came first, its first last; behind it what has come since, in order. */
  let front: T[] = [];
  let back: T[] = [];
  const turn = (): void => {
    if (front.length > 0) return;
    front = back.reverse();
    back = [];
  };
  return {
    size: () => front.length + back.length,
    first: () => {
      turn();
      return front.at(-1);
    },
    take: () => {
      turn();
      return front.pop();
    },
    add: (one) => {
      back.push(one);
    },
    putBack: (taken) => {
      for (let i = taken.length - 1; i >= 0; i -= 1) {
        const one = taken[i];
        if (one !== undefined) front.push(one);
      }
    },
    takeAll: () => {
      const all = front.reverse().concat(back);
      front = [];
      back = [];
      return all;
    },
  };
};
