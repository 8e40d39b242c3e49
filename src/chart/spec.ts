/** What a chart is made of: plain data in XState's shape, with transitions known by their ids. */

/** A transition as the chart sees it: where it leads, and the id its guard and its report go by. */
export interface ChartTransition {
  readonly id: string;
  /** A sibling state; none stays. */
  readonly target?: string;
  /** Whether the caller is asked if it may be selected. */
  readonly asks: boolean;
}

/** A state: a leaf, a compound with `initial`, or a parallel one. */
export interface ChartNode {
  readonly type?: 'parallel' | 'final';
  readonly initial?: string;
  readonly states?: Readonly<Record<string, ChartNode>>;
  /** By event type, in order of preference. An empty list means: handled by ignoring. */
  readonly on?: Readonly<Record<string, readonly ChartTransition[]>>;
}

/** A whole chart. */
export interface ChartSpec extends ChartNode {
  readonly id: string;
}
