/** Where events lead: the ladder, praise, inspections, indicators, clues. */
import type { Ways } from './ways.js';

/** Where an objection can be decided, wherever the case has gone meanwhile. */
const reviewable = [
  'notified',
  'proposed',
  'criticised',
  'corrected',
  'uncorrected',
  'accountable',
  'handed-over',
  'watched',
];
const settled = 'review.objected → settled';

/** 4.4 who supervises, what follows from it, and how it is answered. */
export const waysOfSupervision: Ways = {
  // A14, S4.c–S4.g: what the data hint at is confirmed by a person, dismissed, or lapses.
  'escalation.suggested': ['steps.suggested + review.none'],
  'escalation.reported': ['steps.suggested + review.none'],
  'escalation.confirmed': ['steps.suggested → confirmed'],
  'escalation.dismissed': ['steps.suggested → dismissed'],
  'escalation.lapsed': ['steps.suggested → lapsed'],
  // S4.j, A15: heard before anything is proposed, and again before anything further is decided.
  'escalation.replied': ['steps.confirmed → heard', 'steps.notified → proposed'],
  'escalation.reply-waived': ['steps.confirmed → heard', 'steps.notified → proposed'],
  // A15, S4.h: proposed by one, approved by another; declined, it stands where it stood before.
  'escalation.proposed': ['steps.heard → proposed', 'steps.uncorrected → notified', 'steps.watched → notified'],
  'escalation.declined heard': ['steps.proposed → heard'],
  'escalation.declined uncorrected': ['steps.proposed → uncorrected'],
  'escalation.declined watched': ['steps.proposed → watched'],
  'escalation.closed': ['steps.heard → closed', 'steps.uncorrected → closed'],
  'escalation.reminded': ['steps.proposed → watched'],
  // 4.4.e1: criticised, to be corrected; 4.4.e2: not corrected, accountability is proposed.
  'escalation.criticised': ['steps.proposed → criticised', 'review.none → open', 'review.settled → open'],
  'escalation.correction-reported': ['steps.criticised → corrected', 'steps.uncorrected → corrected'],
  'escalation.corrected': ['steps.corrected → watched'],
  'escalation.correction-rejected': ['steps.corrected → uncorrected'],
  'escalation.not-corrected': ['steps.criticised → uncorrected'],
  'escalation.accountability-approved': ['steps.proposed → accountable', 'review.none → open', 'review.settled → open'],
  'escalation.handed-over': ['steps.accountable → handed-over'],
  'escalation.received': ['steps.handed-over → received'],
  'escalation.decided-outside': ['steps.received → decided-outside'],
  'escalation.cleared': ['steps.watched → cleared'],
  // inspection-rules.17, S4.l–S4.n: thirty days to object; upheld, varied, or withdrawn: then the rung before stands again.
  'escalation.objected': ['review.open → objected'],
  'escalation.objection-expired': ['review.open → settled'],
  'escalation.reviewed withdrawn, nothing below': [...reviewable.map((state) => `steps.${state} → withdrawn`), settled],
  'escalation.reviewed withdrawn, a lower rung below': [
    ...reviewable.map((state) => `steps.${state} → watched`),
    settled,
  ],
  'escalation.reviewed withdrawn, criticism below': [
    'steps.accountable → uncorrected',
    'steps.handed-over → uncorrected',
    settled,
  ],
  'escalation.reviewed varied': [...reviewable.map((state) => `steps.${state} → watched`), settled],
  'escalation.reviewed upheld': [settled],
  // S4.p
  'praise.proposed': ['proposed'],
  'praise.recorded': ['proposed → recorded'],
  'praise.declined': ['proposed → declined'],

  // 4.4.a, 4.4.b: planned, begun within its window, concluded and fed back, final after thirty days.
  'inspection.planned': ['course.planned + onTheSpot.clear'],
  'inspection.begun': ['course.planned → under-way'],
  'inspection.cancelled': ['course.planned → cancelled'],
  'inspection.lapsed': ['course.planned → cancelled'],
  'inspection.concluded': ['course.under-way → concluded'],
  'inspection.objected': ['course.concluded → objected'],
  'inspection.objection-decided': ['course.objected → final'],
  'inspection.final': ['course.concluded → final'],
  // 2.6.3.d: what is found is assigned the same day; the last one assigned, nothing is left.
  'inspection.found': ['onTheSpot.clear → found', 'onTheSpot.late → found'],
  'inspection.assigned 0': ['onTheSpot.found → clear', 'onTheSpot.late → clear'],
  'inspection.assignment-late': ['onTheSpot.found → late'],

  // 3.4.e, A13: against the baseline, by the margin; without a margin nobody can say.
  'indicator.defined': ['defined'],
  'indicator.concluded met': ['defined → met'],
  'indicator.concluded not-met': ['defined → not-met'],
  'indicator.concluded not-assessable': ['defined → not-assessable'],

  // 2.3.1.y1, 2.3.1.y2: two sign, one hands over, the organ acknowledges or sends back.
  'clue.registered': ['registered'],
  'clue.signed': ['registered → signed'],
  'clue.handed-over': ['registered → handed-over', 'signed → handed-over', 'sent-back → handed-over'],
  'clue.sent-back': ['handed-over → sent-back'],
  'clue.acknowledged': ['handed-over → acknowledged'],
};
