/** Letters and visits: the days and numbers of the rules in force from 2022-05-01, each with its article. */

/** 信访工作条例: calendar days, but for the objection's working days; `representatives` is a number of people. */
export const petitionLimits = {
  /** Art 20: at most so many representatives of a joint petition. */
  representatives: 5,
  /** Art 22: registered and routed within. */
  routeDays: 15,
  /** Art 23: written notice whether it is taken on. */
  noticeDays: 15,
  /** Art 23: "not my duty", in working days. */
  objectionWorkingDays: 5,
  /** Art 34: done within, from acceptance. */
  handlingDays: 60,
  /** Art 34: extended at most by. */
  extensionDays: 30,
  /** Arts 35 and 36: asked within, and answered within. */
  reviewDays: 30,
} as const;
