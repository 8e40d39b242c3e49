/** Durations: how long something took, or how long it was seen without having ended; all in working hours. */

/** A limit that ran, by its last day. */
export interface LastDay {
  /** Working hours from the beginning to when that day opens, and to when it closes. */
  readonly opens: number;
  readonly closes: number;
  /** When the case was seen last, or ended: before that day, on it, or after it. */
  readonly seen: 'before' | 'on' | 'after';
}

/** One duration. Plain JSON. */
export interface Duration {
  /** From the beginning to the end, or to where it was seen last. */
  readonly hours: number;
  /** Where only days are known: it lies somewhere in here, and `hours` is the middle. */
  readonly within?: readonly [least: number, most: number];
  /**
   * It ended; observation ended first (`cut`); or the case left another way (`left`). The last two are censored alike: that
   * is right only where those who leave would have taken as long as those who stay.
   */
  readonly outcome: 'ended' | 'cut' | 'left';
  /** Where a limit ran. */
  readonly limit?: LastDay;
}
