/** One measured figure, beside its baseline of the same run. */
export interface Row {
  readonly suite: string;
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The figure it is held against, and value ÷ baseline. */
  readonly baseline?: number;
  readonly ratio?: number;
}

/** The middle of several measurements. */
export const median = (figures: readonly number[]): number =>
  [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0;

/** How many a second, where the work does so many. */
export const perSecond = (count: number, work: () => void): number => {
  const began = performance.now();
  work();
  return (count / (performance.now() - began)) * 1000;
};
