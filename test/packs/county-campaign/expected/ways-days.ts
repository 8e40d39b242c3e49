/** Where events lead: the work of every day that the seven special actions are about. */
import type { Ways } from './ways.js';

/** 2.1–2.7 policies carried out, requests answered, documents signed, meetings held, tasks done, family events filed. */
export const waysOfDays: Ways = {
  // 2.1.2.a, 2.1.2.b: a decision, how far it is, checked on the spot.
  'inventory.listed': ['listed'],
  'inventory.updated': ['listed → reported'],
  'inventory.closed': ['reported → checked'],
  'inventory.found-untrue': ['reported → listed'],

  // 2.1.3.b: filed before or after, at the level it is due to; what waits for an answer gets one.
  'matter.noted': ['noted'],
  'matter.taken-in': ['noted'],
  'matter.filed request': ['noted → waiting'],
  'matter.filed report': ['noted → received'],
  'matter.filed-late request': ['noted → waiting', 'late → waiting', 'omitted → waiting'],
  'matter.filed-late report': ['noted → received', 'late → received', 'omitted → received'],
  'matter.overdue': ['noted → late'],
  'matter.omitted': ['late → omitted'],
  'matter.answered': ['noted → received', 'waiting → received'],
  'matter.withdrawn': ['noted → withdrawn', 'late → withdrawn', 'omitted → withdrawn'],

  // 2.3.2.b–e: received, routed, accepted, answered item by item, called back; then review and re-check.
  'public-request.registered': ['registered'],
  'public-request.routed': ['registered → routed'],
  'public-request.objected': ['routed → objected'],
  'public-request.rerouted': ['objected → registered'],
  'public-request.objection-rejected': ['objected → settled-on'],
  'public-request.objection-lapsed': ['routed → settled-on'],
  'public-request.accepted': ['routed → accepted', 'settled-on → accepted'],
  'public-request.refused': ['routed → refused', 'settled-on → refused'],
  'public-request.answered': ['accepted → answered', 'redoing → answered'],
  'public-request.not-reached': ['answered → no-answer'],
  'public-request.satisfied': ['answered → satisfied', 'no-answer → satisfied'],
  'public-request.redone': ['answered → redoing', 'no-answer → redoing'],
  'public-request.review-asked': [
    'answered → under-review',
    'no-answer → under-review',
    'satisfied → under-review',
    'refused → under-review',
  ],
  'public-request.upheld': ['under-review → reviewed'],
  'public-request.overturned a refusal': ['under-review → settled-on', 'under-recheck → settled-on'],
  'public-request.overturned an answer': ['under-review → redoing', 'under-recheck → redoing'],
  'public-request.recheck-asked': ['reviewed → under-recheck'],
  'public-request.hearing-begun': ['under-recheck → in-hearing'],
  'public-request.hearing-ended': ['in-hearing → under-recheck'],
  'public-request.rechecked': ['under-recheck → final'],
  'public-request.final': [
    'answered → final',
    'no-answer → final',
    'satisfied → final',
    'refused → final',
    'reviewed → final',
  ],

  // 2.4.1.b: the staffing office settles whose duty it is.
  'duty-dispute.raised': ['raised'],
  'duty-dispute.settled': ['raised → settled'],
  'duty-dispute.taken-back': ['raised → taken-back'],

  // 2.5.2.c–e: assigned, received, begun, finished, fed back; reminders as for problems.
  'task.assigned': ['work.assigned + reminders.none + interim.awaited + followUp.none'],
  'task.received': ['work.assigned → received'],
  'task.started': [
    'work.assigned → moving',
    'work.received → moving',
    'reminders.due → moving',
    'reminders.once → moving',
    'reminders.twice → moving',
    'reminders.unanswered → moving',
  ],
  'task.reported': [
    'reminders.due → moving',
    'reminders.once → moving',
    'reminders.twice → moving',
    'reminders.unanswered → moving',
  ],
  'task.finished': [
    'work.moving → finished',
    'reminders.due → none',
    'reminders.moving → none',
    'reminders.once → none',
    'reminders.twice → none',
    'reminders.unanswered → none',
    'interim.awaited → replied',
  ],
  'task.withdrawn': [
    'work.assigned → withdrawn',
    'work.received → withdrawn',
    'work.moving → withdrawn',
    'reminders.due → none',
    'reminders.moving → none',
    'reminders.once → none',
    'reminders.twice → none',
    'reminders.unanswered → none',
    'interim.awaited → replied',
    'followUp.due → none',
    'followUp.overdue → none',
  ],
  'task.fed-back': ['work.finished → fed-back'],
  'task.replied': ['interim.awaited → replied'],
  'task.overdue': ['reminders.none → due', 'followUp.none → due'],
  'task.inspected': ['followUp.due → none', 'followUp.overdue → none'],
  'task.inspection-overdue': ['followUp.due → overdue'],
  'task.reminded': ['reminders.due → once', 'reminders.moving → once', 'reminders.once → twice'],
  'task.no-action': ['reminders.twice → unanswered'],

  // 2.6.1.d: signed in three working days, or returned; what is to be followed up is reported done.
  'sign-off.submitted': ['way.signing + written.accepted'],
  'sign-off.signed to be followed up': ['way.signing → following'],
  'sign-off.signed and done': ['way.signing → signed'],
  'sign-off.returned': ['way.signing → returned | returned-clock-stopped'],
  'sign-off.resubmitted': ['way.returned → signing', 'way.returned-clock-stopped → signing'],
  'sign-off.done': ['way.following → done'],
  // S5.j: what went by word of mouth in an emergency is put in writing the next working day.
  'sign-off.confirmed': ['written.accepted → confirmed'],
  'sign-off.hidden': ['written.accepted → hidden'],

  // 2.6.2.b: planned, held, and what was decided recorded.
  'meeting.planned': ['planned'],
  'meeting.held': ['planned → held'],
  'meeting.cancelled': ['planned → cancelled'],
  'meeting.decisions-recorded': ['held → recorded', 'unrecorded → recorded'],
  'meeting.without-decisions': ['held → unrecorded'],

  // 2.7.2.c: filed, acknowledged or returned, reported after the event; a funeral is filed afterwards and closed at once.
  'family-event.filed': ['filed'],
  'family-event.acknowledged wedding': ['filed → acknowledged'],
  'family-event.acknowledged funeral': ['filed → closed'],
  'family-event.returned': ['filed → returned'],
  'family-event.refiled': ['returned → filed'],
  'family-event.reported': ['filed → closed', 'acknowledged → closed'],
};
