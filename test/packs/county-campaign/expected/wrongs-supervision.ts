/** What is refused on the ladder, in inspections, in the inventory and in handling clues (2.1, 2.3.1, 4.4). */
import { proof } from '../county.js';
import { asker } from './wrong-type.js';
import type { Wrong, Wrongs } from './wrong-type.js';

const itself: Wrong = { code: 'escalation-handled-by-its-subject', person: asker };
/** S2.k nobody of the unit handles it for the office. */
const inside: Wrong = { code: 'handled-by-own-unit', lent: true };
/** S4.u nor does a clue about the unit exist for them. */
const unread: Wrong = { code: 'unknown-case', lent: true };
/** S4.j where it is about a person, that person speaks. */
const spokenFor: Wrong = { code: 'another-speaks-for-the-person', person: 'li' };
const undesignated: Wrong = {
  code: 'not-designated-for-this-inspection',
  by: 'chen',
  fields: { designation: undefined },
};

/** By command. */
export const wrongsOfSupervision: Wrongs = {
  'escalation.confirm': [
    { code: 'confirmed-by-reporter', fields: { reportedBy: asker } },
    { code: 'not-open-to-you', person: asker },
    { code: 'act-dated-back', late: true },
    inside,
  ],
  'escalation.dismiss': [
    inside,
    { code: 'confirmed-by-reporter', fields: { reportedBy: asker } },
    { code: 'not-open-to-you', person: asker },
  ],
  'escalation.reply': [spokenFor],
  'escalation.propose': [
    itself,
    inside,
    { code: 'rung-not-higher', fields: { reached: ['reminder', 'talk', 'criticism', 'accountability'] } },
    { code: 'act-dated-back', late: true },
    {
      code: 'jump-without-reason',
      data: { rung: 'accountability', jump: undefined },
      // Something else than what was criticised before: that would be repeated.
      fields: { reached: [], trigger: 'T9' },
    },
  ],
  'escalation.close': [itself, inside],
  'escalation.approve': [
    inside,
    { code: 'approved-by-proposer', fields: { proposedBy: asker } },
    { code: 'approved-by-proposer', person: asker },
  ],
  'escalation.approve criticism': [
    { code: 'approved-by-proposer', fields: { proposedBy: asker } },
    { code: 'act-dated-back', late: true },
    { code: 'review-pending', beside: 'review.objected' },
  ],
  'escalation.approve accountability': [
    { code: 'approved-by-proposer', fields: { proposedBy: asker } },
    { code: 'act-dated-back', late: true },
    { code: 'review-pending', beside: 'review.objected' },
  ],
  'escalation.decline': [itself, inside],
  'escalation.report-correction': [spokenFor],
  'escalation.object': [spokenFor],
  'escalation.accept-correction': [
    inside,
    { code: 'correction-accepted-by-subject', fields: { correctedBy: asker } },
    { code: 'correction-accepted-by-subject', person: asker },
  ],
  'escalation.reject-correction': [
    inside,
    { code: 'correction-accepted-by-subject', fields: { correctedBy: asker } },
    { code: 'correction-accepted-by-subject', person: asker },
  ],
  'escalation.decide-review': [
    inside,
    ...['confirmedBy', 'proposedBy', 'approvedBy', 'objectedBy'].map((field) => ({
      code: 'review-by-author',
      fields: { [field]: asker },
    })),
  ],

  'inventory.update': [
    { code: 'progress-without-evidence', data: { howFar: 50, evidence: [] } },
    { code: 'inventory-evidence-ahead', data: { evidence: [proof('2023-01-10')] } },
  ],
  'inventory.check': [
    { code: 'inventory-checked-by-updater', fields: { updatedBy: [asker] } },
    inside,
    { code: 'inventory-checked-outside-inspection', data: { inspection: 'campaign' } },
  ],
  'inspection.begin': [undesignated, inside],
  'inspection.find': [undesignated, inside],
  'inspection.rate': [undesignated, inside, { code: 'effect-rated-from-papers', data: { effectFrom: 'papers' } }],
  'inspection.conclude': [undesignated, inside, { code: 'concluded-without-ratings', fields: { effect: undefined } }],
  'inspection.decide-objection': [
    inside,
    ...['concludedBy', 'plannedBy', 'objectedBy'].map((field) => ({
      code: 'objection-decided-by-author',
      fields: { [field]: asker },
    })),
  ],

  'clue.register': [{ code: 'clue-handled-by-its-subject', person: asker }],
  'clue.sign': [
    unread,
    { code: 'clue-signed-twice-by-one', fields: { registeredBy: asker } },
    { code: 'clue-signed-twice-by-one', fields: { reporter: asker } },
    { code: 'unknown-case', person: asker },
  ],
  'clue.hand-over': [unread, { code: 'unknown-case', person: asker }],
  'escalation.hand-over': [inside],
};
