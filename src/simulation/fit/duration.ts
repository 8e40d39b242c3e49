/** Durations: how long something took, or how long it was seen without having ended; all in working hours. */

/** The last day of a limit, as working hours from the beginning to when that day opens and to when it closes. */
export interface LastDay {
  readonly opens: number;
  readonly closes: number;
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
  /** It ended on the limit's last day. */
  readonly onLastDay?: boolean;
}
