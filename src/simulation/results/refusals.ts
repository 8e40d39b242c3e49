/** Refusals counted: by habit or arrival and code, each with what the first was told. */
import type { Text } from '../../shared/index.js';
import type { Refused } from './record.js';

/** A list of refusals, empty at first. */
export interface Refusals {
  add(work: string, code: string, message: Text, count?: number): void;
  /** In order of work, then of code. */
  list(): readonly Refused[];
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** One. */
export const refusals = (): Refusals => {
  const found = new Map<string, Map<string, { count: number; readonly message: Text }>>();
  return {
    add: (work, code, message, count = 1) => {
      const codes = found.get(work) ?? new Map<string, { count: number; readonly message: Text }>();
      found.set(work, codes);
      const known = codes.get(code);
      if (known === undefined) codes.set(code, { count, message });
      else known.count += count;
    },
    list: () =>
      [...found]
        .flatMap(([work, codes]) => [...codes].map(([code, one]): Refused => ({ work, code, ...one })))
        .sort((a, b) => inOrder(a.work, b.work) || inOrder(a.code, b.code)),
  };
};
