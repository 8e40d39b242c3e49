/** What is refused in a unit’s part of the campaign and in the work on a problem (3.1–3.4). */
import { proof } from '../county.js';
import { asker, today, transferWrongs } from './wrong-type.js';
import type { Wrong, Wrongs } from './wrong-type.js';

const yesterday = '2022-07-19';
const nextYear = '2023-01-10';

/** 3.3.i, 2.6.3.x4, 2.1.2.x1: evidence shows an effect, is of the time of the work, and was not found false. */
const evidence: readonly Wrong[] = [
  { code: 'no-effect-evidence', data: { evidence: [proof('2022-09-01', 'process')] } },
  { code: 'evidence-outside-the-work', data: { evidence: [proof(yesterday)] } },
];
/** 3.3.i, A3: whoever had a hand in the work does not verify it; the second verifier is another one. */
const verifying: readonly Wrong[] = [
  ...['responsible', 'appliedBy', 'signedBy'].map((field) => ({
    code: 'verifier-not-independent',
    fields: { [field]: asker },
  })),
  { code: 'verifier-not-independent', fields: { responsibleBefore: [asker] } },
  { code: 'verifier-not-independent', fields: { handsBefore: [asker] } },
  { code: 'verifier-not-independent', person: asker },
  { code: 'verifier-of-wrong-level', by: 'qian', person: null },
  { code: 'verifier-of-wrong-level', lent: true, person: null },
];
/** A3, S3.m: nor look back at it. */
const lookingBack: readonly Wrong[] = [
  ...['verifier', 'responsible', 'appliedBy', 'signedBy'].map((field) => ({
    code: 'looked-back-by-verifier',
    fields: { [field]: asker },
  })),
  { code: 'looked-back-by-verifier', fields: { responsibleBefore: [asker] } },
  { code: 'looked-back-by-verifier', fields: { handsBefore: [asker] } },
  { code: 'looked-back-by-verifier', person: asker },
];
/** S2.k: nobody of the unit, lent to the office, decides on it from above. */
const inside: Wrong = { code: 'handled-by-own-unit', lent: true };
/** S4.u: nor do they know of a referral at all. */
const outsider: Wrong = { code: 'role-not-held', lent: true };
const limits: readonly Wrong[] = [
  { code: 'new-limit-not-ahead', data: { limit: today } },
  { code: 'new-limit-not-ahead', data: { limit: '2022-11-30' } },
];
/** 3.3.i: said to be of a day before the step that came before it. */
const early: Wrong = { code: 'act-dated-back', late: true };

/** By command. */
export const wrongsOfWork: Wrongs = {
  'participation.waive': [inside],
  'participation.train': [{ code: 'not-held-yet', data: { heldOn: nextYear } }],
  'participation.hold-activity': [{ code: 'not-held-yet', data: { heldOn: nextYear } }],
  'participation.make-rule': [{ code: 'rule-for-another-units-problem', data: { problems: ['campaign'] } }],
  'participation.explain-no-rule': [{ code: 'rule-for-another-units-problem', data: { problems: ['campaign'] } }],
  'participation.self-check': [
    {
      code: 'self-check-unanswered',
      data: { q1: undefined, q2: undefined, q3: undefined, q4: undefined, q5: undefined },
    },
  ],
  'participation.sign-plan': [
    { code: 'plan-before-list', fields: { unitListOn: undefined } },
    { code: 'plan-signed-already', fields: { planSignedOn: today } },
  ],
  'participation.revise-plan': [{ code: 'no-plan-to-revise', fields: { planSignedOn: undefined } }],
  'participation.assign': [{ code: 'nobody-named', data: { first: undefined, inCharge: undefined } }],

  'problem.plan': [
    { code: 'responsible-not-in-unit', data: { responsible: 'zheng' } },
    { code: 'limit-out-of-bounds', data: { limit: today } },
  ],
  'problem.correct': [{ code: 'responsible-not-in-unit', data: { responsible: 'zheng' } }, ...evidence],
  'problem.start': [{ code: 'no-signed-plan', part: { planSignedOn: undefined } }],
  'problem.apply': [
    ...evidence,
    early,
    { code: 'evidence-disproved', fields: { falseEvidence: ['a'.repeat(64), 'b'.repeat(64)] } },
  ],
  'problem.sign': [early],
  'problem.verify': [
    ...verifying,
    early,
    { code: 'same-verifier-again', fields: { rejections: 2, rejectedBy: asker } },
    { code: 'same-verifier-again', fields: { rejections: 3, rejectedBefore: [asker] } },
    // 2.3.2.e: where satisfaction is asked for, it goes back instead.
    { code: 'public-not-satisfied', data: { satisfied: false }, without: 'satisfied' },
    {
      code: 'referral-outstanding',
      data: { satisfied: true },
      fields: { behaviours: ['2.3.1.y1'], receipt: undefined },
    },
  ],
  'problem.reject': [
    ...verifying,
    early,
    { code: 'rejected-again-by-same', fields: { rejectedBy: asker } },
    { code: 'rejected-again-by-same', fields: { rejectedBefore: [asker] } },
    ...limits,
  ],
  'problem.transfer': [...transferWrongs, { code: 'goes-with-the-person', person: 'feng' }],
  'problem.hand-over': [{ code: 'responsible-not-in-unit', data: { responsible: 'zheng' } }],
  'problem.disprove': [inside, { code: 'evidence-not-handed-in', data: { hash: 'f'.repeat(64) } }, ...limits],
  'problem.look-back': [inside, ...lookingBack, { code: 'new-limit-not-ahead', data: { holds: false, limit: today } }],
  'problem.recheck': [
    inside,
    ...lookingBack,
    { code: 'not-in-sample', fields: { sampled: false } },
    { code: 'new-limit-not-ahead', data: { upheld: false, limit: today } },
  ],
  'problem.inspect': [inside, { code: 'inspection-of-another-unit', data: { inspection: 'campaign' } }],
  'problem.refer': [outsider],
  'problem.sign-referral': [outsider, { code: 'referral-signed-twice-by-one', fields: { referredBy: asker } }],

  // 3.3.g, A6: asked for in time, within bounds, twice at most; endorsed and approved by two, under a signed plan.
  'problem.ask-extension': [
    { code: 'asked-after-expiry', unlimited: true },
    { code: 'extension-beyond-phase', data: { to: '2022-10-08' } },
    { code: 'extensions-used-up', fields: { extended: 1 } },
  ],
  'problem.ask-ongoing': [
    { code: 'asked-after-expiry', unlimited: true },
    { code: 'ongoing-dates-out-of-order', data: { review: today } },
    { code: 'renewed-too-often', fields: { approver: 'officer', renewals: 1 } },
  ],
  'problem.approve-extension': [
    inside,
    { code: 'not-the-day-asked', data: { to: nextYear } },
    { code: 'approved-by-same-person', fields: { endorsedBy: asker } },
  ],
  'problem.approve-ongoing': [
    inside,
    { code: 'approved-by-same-person', fields: { endorsedBy: asker } },
    { code: 'no-signed-plan', part: { planSignedOn: undefined }, unless: 'work.ongoing' },
  ],
  'problem.review-ongoing': [inside, { code: 'next-review-out-of-bounds', data: { next: today } }],
};
