/**
 * To which day each limit runs, counted by hand on the calendar of 2022: weekends, Mid-Autumn (10–12 September), the
 * National Day week (1–7 October) and its make-up Saturday and Sunday (8 and 9 October).
 */

/** A limit that is counted: from which day to which, first day not counted, the last to 24:00. */
export interface CountedDays {
  readonly says: string;
  readonly days: Readonly<Record<string, string>>;
}

/** A limit on a day of its own, or on the day that a field of the case names. */
export type GivenDay = { readonly on: string } | { readonly field: string };

/** Limits in working days (2.1–4.3; A7, A22) and in calendar days, whose last day moves off a rest day (A26). */
export const countedDays: Readonly<Record<string, CountedDays>> = {
  'problem/take-up': { says: '5 working days', days: { '2022-08-22': '2022-08-29' } },
  'problem/signature': {
    says: '3 working days',
    days: { '2022-08-31': '2022-09-05', '2022-09-07': '2022-09-13', '2022-09-16': '2022-09-21' },
  },
  'problem/decision': { says: '3 working days', days: { '2022-08-31': '2022-09-05', '2022-09-07': '2022-09-13' } },
  'problem/verification': {
    says: '5 working days',
    days: { '2022-09-02': '2022-09-09', '2022-09-05': '2022-09-13', '2022-09-14': '2022-09-21' },
  },
  'problem/reminder': {
    says: '1 working day',
    days: { '2022-08-31': '2022-09-01', '2022-09-20': '2022-09-21', '2022-10-31': '2022-11-01' },
  },
  'problem/second-reminder': {
    says: '3 working days',
    days: { '2022-09-01': '2022-09-06', '2022-09-07': '2022-09-13', '2022-09-29': '2022-10-09' },
  },
  'problem/no-action': { says: '2 working days', days: { '2022-09-06': '2022-09-08', '2022-10-09': '2022-10-11' } },
  'problem/inspection': {
    says: '5 working days',
    days: { '2022-08-31': '2022-09-07', '2022-09-05': '2022-09-13', '2022-09-28': '2022-10-10' },
  },
  'escalation/suggestion': {
    says: '10 working days',
    days: { '2022-07-31': '2022-08-12', '2022-08-01': '2022-08-15', '2022-08-20': '2022-09-02' },
  },
  'escalation/reply': { says: '5 working days', days: { '2022-08-02': '2022-08-09' } },
  'escalation/correction': { says: '10 working days', days: { '2022-08-05': '2022-08-19' } },
  'escalation/clean': { says: '20 working days', days: { '2022-08-05': '2022-09-02', '2022-08-17': '2022-09-15' } },
  'escalation/objection': {
    says: '30 calendar days',
    days: { '2022-08-05': '2022-09-05', '2022-08-11': '2022-09-13', '2022-09-07': '2022-10-08' },
  },
  'escalation/review': {
    says: '30 calendar days',
    days: { '2022-08-08': '2022-09-07', '2022-08-12': '2022-09-13', '2022-08-15': '2022-09-14' },
  },
  'inventory/update': { says: '10 working days', days: { '2022-08-05': '2022-08-19', '2022-09-01': '2022-09-16' } },
  'matter/answer': { says: '5 working days', days: { '2022-08-09': '2022-08-16', '2022-08-12': '2022-08-19' } },
  'matter/answer-taken-in': { says: '5 working days', days: { '2022-08-08': '2022-08-15' } },
  'public-request/route': {
    says: '15 calendar days',
    days: { '2022-08-01': '2022-08-16', '2022-08-04': '2022-08-19' },
  },
  'public-request/notice': {
    says: '15 calendar days',
    days: { '2022-08-02': '2022-08-17', '2022-08-05': '2022-08-22' },
  },
  'public-request/objection': { says: '5 working days', days: { '2022-08-02': '2022-08-09' } },
  'public-request/handling': {
    says: '60 calendar days',
    days: { '2022-08-04': '2022-10-08', '2022-08-05': '2022-10-08' },
  },
  'public-request/redo': { says: '30 calendar days', days: { '2022-08-24': '2022-09-23', '2022-09-20': '2022-10-20' } },
  'public-request/call-back': { says: '10 working days', days: { '2022-08-22': '2022-09-05' } },
  'public-request/ask-review': {
    says: '30 calendar days',
    days: { '2022-08-04': '2022-09-05', '2022-08-22': '2022-09-21' },
  },
  'public-request/review': {
    says: '30 calendar days',
    days: { '2022-08-25': '2022-09-26', '2022-09-20': '2022-10-20' },
  },
  'public-request/ask-recheck': { says: '30 calendar days', days: { '2022-08-30': '2022-09-29' } },
  'public-request/recheck': { says: '30 calendar days', days: { '2022-09-05': '2022-10-08' } },
  'clue/transfer': { says: '5 working days', days: { '2022-08-04': '2022-08-11' } },
  'clue/receipt': { says: '10 working days', days: { '2022-08-05': '2022-08-19' } },
  'duty-dispute/settle': { says: '5 working days', days: { '2022-08-08': '2022-08-15' } },
  'task/start': { says: '1 working day', days: { '2022-08-10': '2022-08-11', '2022-09-06': '2022-09-07' } },
  'task/feedback': { says: '1 working day', days: { '2022-08-12': '2022-08-15', '2022-08-17': '2022-08-18' } },
  'task/reminder': { says: '1 working day', days: { '2022-08-12': '2022-08-15', '2022-08-17': '2022-08-18' } },
  'task/second-reminder': { says: '3 working days', days: { '2022-08-15': '2022-08-18', '2022-08-19': '2022-08-24' } },
  'task/no-action': { says: '2 working days', days: { '2022-08-18': '2022-08-22' } },
  'sign-off/sign': { says: '3 working days', days: { '2022-08-01': '2022-08-04', '2022-08-03': '2022-08-08' } },
  'meeting/minutes': { says: '3 working days', days: { '2022-08-12': '2022-08-17' } },
  // From the last day of the inspection, whenever it began.
  'inspection/conclusion': {
    says: '10 working days',
    days: { '2022-08-11': '2022-08-25', '2022-09-07': '2022-09-22' },
  },
  'inspection/objection': {
    says: '30 calendar days',
    days: { '2022-08-11': '2022-09-13', '2022-09-15': '2022-10-17', '2022-10-12': '2022-11-11' },
  },
  'inspection/review': { says: '30 calendar days', days: { '2022-09-13': '2022-10-13' } },
  'family-event/acknowledge': {
    says: '3 working days',
    days: { '2022-08-10': '2022-08-15', '2022-08-12': '2022-08-17' },
  },
};

/** Phases and their gates, the summary, and limits that somebody set or that follow from a day in the case. */
export const givenDays: Readonly<Record<string, GivenDay>> = {
  'campaign/mobilisation-start': { on: '2022-07-21' },
  'campaign/self-examination-start': { on: '2022-08-01' },
  'campaign/rectification-start': { on: '2022-08-21' },
  'campaign/consolidation-start': { on: '2022-10-01' },
  'campaign/consolidation-end': { on: '2022-10-31' },
  'participation/mobilisation-gate': { on: '2022-07-31' },
  'participation/self-examination-gate': { on: '2022-08-20' },
  'participation/rectification-gate': { on: '2022-09-30' },
  'participation/consolidation-gate': { on: '2022-10-31' },
  'participation/coverage': { on: '2022-09-30' },
  'participation/summary': { on: '2022-10-20' },
  'participation/report': { field: 'nextReport' },
  'problem/limit': { field: 'limit' },
  'problem/ongoing-review': { field: 'nextReview' },
  'problem/ongoing-final': { field: 'finalDay' },
  'matter/file': { field: 'fileBy' },
  'matter/omission': { field: 'omittedFrom' },
  'task/limit': { field: 'limit' },
  'task/interim': { field: 'interimBy' },
  'sign-off/confirm': { field: 'confirmBy' },
  'sign-off/follow-up': { field: 'followUpBy' },
  'meeting/hold': { field: 'meetingOn' },
  'inspection/assign': { field: 'assignBy' },
  'inspection/begin': { field: 'to' },
  'family-event/report': { field: 'reportBy' },
  'indicator/conclude': { on: '2022-10-31' },
};

/** On which day a warning comes before a last day. */
export const warnings: Readonly<Record<string, CountedDays>> = {
  'participation/summary': { says: '3 working days before', days: { '2022-10-20': '2022-10-17' } },
  'problem/limit': { says: '3 calendar days before', days: { '2022-09-20': '2022-09-17', '2022-09-28': '2022-09-25' } },
  'public-request/handling': {
    says: '5 working days before',
    days: { '2022-10-08': '2022-09-26', '2022-11-01': '2022-10-25' },
  },
  'sign-off/sign': { says: '1 working day before', days: { '2022-08-04': '2022-08-03', '2022-08-08': '2022-08-05' } },
  'task/limit': { says: '1 working day before', days: { '2022-08-17': '2022-08-16', '2022-08-31': '2022-08-30' } },
};
