/** Government inspection: the days of the rules in force from 2021-02-01. */

/** 政府督查工作条例, Art 17: calendar days to object to a conclusion, and to decide the objection. */
export const inspectionLimits = { objectionDays: 30, decisionDays: 30 } as const;
