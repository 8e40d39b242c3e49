/** Where events lead: the campaign, a unit's part in it, a problem. */
import type { Ways } from './ways.js';

/** Applied for; 4.3.a: done in time and told late is not done late. */
const applied = [
  'work.rectifying → applied',
  'work.rejected → applied',
  'work.ongoing → applied',
  'timeliness.due-soon → on-time',
  'reminders.due → none',
  'reminders.moving → none',
  'reminders.once → none',
  'reminders.twice → none',
  'reminders.unanswered → none',
];

/** 3 the phases turn by date; a unit passes its gates; a problem is found, listed, planned, rectified and struck off. */
export const waysOfWork: Ways = {
  // 3.1–3.4: four phases, one after another; a phase that is held back (A6) does not turn.
  'campaign.prepared': ['prepared'],
  'mobilisation.begun': ['prepared → mobilisation'],
  'self-examination.begun': ['mobilisation → self-examination'],
  'rectification.begun': ['self-examination → rectification'],
  'consolidation.begun': ['rectification → consolidation'],
  'campaign.closed': ['consolidation → closed'],

  // 0.d: a registered unit takes part from the start; 3.1.b–3.4.g: passed or not, it goes on to the next phase.
  'participation.opened': [
    'record.taking-part + groundwork.under-way + summary.awaited + coverage.awaited + gates.mobilisation',
  ],
  ...Object.fromEntries(
    ['gate.passed', 'gate.failed', 'gate.not-applicable'].map((event) => [
      event,
      [
        'gates.mobilisation → self-examination',
        'gates.self-examination → rectification',
        'gates.rectification → consolidation',
        'gates.consolidation → through',
      ],
    ]),
  ),
  // 4.4.c: once in phase 3 a unit is inspected.
  'coverage.reached': ['coverage.awaited → covered'],
  'coverage.missed': ['coverage.awaited → gap'],
  'coverage.not-applicable': ['coverage.awaited → excused'],
  // 3.4.g: the summary, by 20 October; late is better than never.
  'participation.summed-up': ['summary.awaited → received', 'summary.missed → received'],
  'summary.missed': ['summary.awaited → missed'],
  'summary.not-applicable': ['summary.awaited → excused'],
  // A12: the county leadership owes neither a summary nor an inspection.
  'participation.excused': ['summary.awaited → excused', 'coverage.awaited → excused'],

  // 3.2.e–3.3.g: found, listed, planned, begun.
  'problem.found': [
    'work.found + timeliness.on-time + reminders.none + inspection.none + request.none + referral.none',
  ],
  'problem.listed': ['work.found → listed'],
  'problem.planned': ['work.listed → planned'],
  'problem.corrected': ['work.listed → applied'],
  'problem.started': [
    'work.planned → rectifying',
    'timeliness.late-to-take-up → on-time',
    'reminders.due → moving',
    'reminders.once → moving',
    'reminders.twice → moving',
    'reminders.unanswered → moving',
  ],
  'problem.progressed': [
    'reminders.due → moving',
    'reminders.once → moving',
    'reminders.twice → moving',
    'reminders.unanswered → moving',
  ],
  // 3.3.i, A3: applied for, signed, verified on the spot, looked back at.
  'problem.applied in time': [...applied, 'timeliness.overdue → late-to-report'],
  'problem.applied late': [...applied, 'timeliness.overdue → finished-late'],
  'problem.taken-back': ['work.applied → rectifying'],
  'problem.signed': ['work.applied → signed'],
  'problem.struck-off': ['work.signed → struck-off | watched', 'work.published → struck-off | watched'],
  'problem.published': ['work.signed → published'],
  'problem.not-satisfied': [
    'work.signed → rectifying',
    'timeliness.late-to-report → on-time',
    'timeliness.finished-late → on-time',
  ],
  'problem.rejected': [
    'work.signed → rejected',
    'work.published → rejected',
    'timeliness.late-to-report → on-time',
    'timeliness.finished-late → on-time',
  ],
  'problem.look-back-due': ['work.watched → struck-off'],
  'problem.reopened': ['work.watched → rectifying', 'work.struck-off → rectifying'],
  'problem.evidence-false': [
    'work.applied → rectifying',
    'work.signed → rectifying',
    'work.published → rectifying',
    'work.watched → rectifying',
    'work.struck-off → rectifying',
  ],
  // A6: what cannot be finished in time goes on, with dates and two approvals; 3.3.g: a limit is moved once.
  'problem.extension-asked': ['request.none → asked'],
  'problem.ongoing-asked': ['request.none → asked'],
  'problem.change-endorsed': ['request.asked → endorsed'],
  'problem.change-declined': ['request.asked → none', 'request.endorsed → none'],
  'problem.extended': [
    'timeliness.due-soon → on-time',
    'timeliness.overdue → on-time',
    'reminders.due → none',
    'reminders.moving → none',
    'reminders.once → none',
    'reminders.twice → none',
    'reminders.unanswered → none',
    'inspection.due → none',
    'inspection.overdue → none',
    'request.endorsed → none',
  ],
  'problem.ongoing': [
    'work.planned → ongoing',
    'work.rectifying → ongoing',
    'work.rejected → ongoing',
    'timeliness.late-to-take-up → on-time',
    'timeliness.overdue → on-time',
    'request.endorsed → none',
  ],
  'problem.ongoing-expired': ['work.ongoing → rectifying'],
  // 4.3.a, S4.a: warned, overdue, reminded and inspected.
  'problem.due-soon': ['timeliness.on-time → due-soon'],
  'problem.not-taken-up': ['timeliness.on-time → late-to-take-up', 'timeliness.due-soon → late-to-take-up'],
  'problem.overdue': [
    'timeliness.on-time → overdue',
    'timeliness.due-soon → overdue',
    'timeliness.late-to-take-up → overdue',
    'timeliness.late-to-report → overdue',
    'timeliness.finished-late → overdue',
    'reminders.none → due',
    'inspection.none → due',
  ],
  'problem.reminded': ['reminders.due → once', 'reminders.moving → once', 'reminders.once → twice'],
  'problem.no-action': ['reminders.twice → unanswered'],
  'problem.inspected': ['inspection.due → none', 'inspection.overdue → none'],
  'problem.inspection-overdue': ['inspection.due → overdue'],
  // 4.4.e2, A11: beyond the campaign it is for the competent organ.
  'problem.referral-proposed': ['referral.none → signed-once'],
  'problem.referred': ['referral.signed-once → referred'],
  'problem.acknowledged': ['referral.referred → acknowledged'],
};
