/** The work on a problem: found, listed, planned, rectified, applied, signed, verified, struck off. */
import { text } from '../../../shared/index.js';
import { fromOutside } from '../in-unit.js';
import { region } from '../words.js';
import { problemCommands as commands } from './commands.js';
import { problemFields as fields } from './fields.js';
import { evidenceKept, madeDuringWork, showsEffect } from './evidence.js';
import {
  apply,
  begun,
  closing,
  disprove,
  dissatisfied,
  dissatisfiedAnew,
  follow,
  goOngoing,
  handOver,
  lookBack,
  publishing,
  recheck,
  reject,
  report,
  transfer,
  unopposed,
} from './moves.js';
import { askedOngoing } from './request.js';
import { lookBackOn, nextReviewWithin } from './rules/changes.js';
import {
  beforePhase3,
  immediateChosen,
  limitWithinPhase,
  planSigned,
  rectifyingBegun,
  responsibleInUnit,
} from './rules/listing.js';

/** What is done while the work goes on, before it is applied for. */
const underWay = {
  'problem.report': report,
  'problem.apply': apply,
  'problem.hand-over': handOver,
  'problem.transfer': transfer,
  'problem.follow': follow,
  'problem.approve-ongoing': goOngoing,
} as const;

/** The region of the work itself. */
export const work = region({
  commands,
  fields,
  title: text('整改工作', 'the work'),
  initial: 'found',
  states: {
    found: {
      title: text('查摆发现', 'found'),
      cites: ['3.2.e'],
      on: {
        'problem.list': {
          target: 'listed',
          may: ['deputy', 'head', 'leaderHere', 'office'],
          keeps: ['goal'],
          event: 'problem.listed',
          cites: ['3.2.g', '3.3.d'],
        },
        'problem.transfer': transfer,
        'problem.follow': follow,
      },
    },
    listed: {
      title: text('列入清单', 'listed'),
      cites: ['3.2.g', '3.3.d'],
      on: {
        'problem.plan': {
          target: 'planned',
          may: ['deputy', 'head', 'leaderHere'],
          rules: [responsibleInUnit, limitWithinPhase],
          keeps: ['measures', 'responsible', 'limit'],
          records: (c) => ({ planLimit: c.data.limit }),
          event: 'problem.planned',
          cites: ['3.3.e', '3.3.f', '3.3.g'],
        },
        'problem.transfer': transfer,
        'problem.follow': follow,
        'problem.correct': {
          target: 'applied',
          may: ['deputy', 'head', 'cadre', 'leaderHere'],
          rules: [immediateChosen, beforePhase3, responsibleInUnit, showsEffect, madeDuringWork],
          keeps: ['measures', 'responsible'],
          records: (c) => ({
            appliedBy: c.by,
            appliedOn: c.on,
            startedOn: c.case.openedOn,
            immediate: true,
            evidence: evidenceKept(c),
          }),
          event: 'problem.corrected',
          cites: ['3.2.d', 'A21', 'S3.e'],
        },
      },
    },
    planned: {
      title: text('已定措施', 'planned'),
      cites: ['3.3.e', '3.3.f', '3.3.g'],
      deadlines: ['limit', 'take-up'],
      on: {
        'problem.start': {
          target: 'rectifying',
          may: ['responsible', 'deputy', 'head'],
          rules: [rectifyingBegun, planSigned],
          records: begun,
          event: 'problem.started',
          cites: ['3.3.a', '3.3.c'],
        },
        'problem.hand-over': handOver,
        'problem.transfer': transfer,
        'problem.follow': follow,
        'problem.approve-ongoing': goOngoing,
      },
    },
    rectifying: {
      title: text('整改中', 'rectifying'),
      cites: ['3.3'],
      deadlines: ['limit'],
      on: underWay,
    },
    applied: {
      title: text('申请销号', 'applied'),
      cites: ['3.3.i'],
      deadlines: ['signature'],
      on: {
        'problem.follow': follow,
        'signature.missed': { event: 'problem.signature-overdue', cites: ['3.3.i', '4.3.a'] },
        'problem.take-back': {
          target: 'rectifying',
          may: ['head', 'leaderHere'],
          keeps: ['requirements'],
          event: 'problem.taken-back',
          cites: ['3.3.i', 'A3'],
        },
        'problem.sign': {
          target: 'signed',
          may: ['head', 'leaderHere'],
          records: (c) => ({ signedBy: c.by, signedOn: c.on }),
          event: 'problem.signed',
          cites: ['3.3.i', 'A3'],
        },
        'problem.disprove': disprove,
      },
    },
    signed: {
      title: text('待核验', 'signed, to be verified'),
      cites: ['3.3.i', 'S3.g', 'S3.h'],
      deadlines: ['verification'],
      on: {
        'problem.verify': [
          dissatisfiedAnew,
          dissatisfied,
          publishing,
          { target: 'watched', when: [lookBackOn], ...closing },
          { target: 'struck-off', ...closing },
        ],
        'problem.reject': reject,
        'problem.disprove': disprove,
        'problem.follow': follow,
        'verification.missed': { event: 'problem.verification-overdue', cites: ['S3.g', 'S3.h'] },
      },
    },
    published: {
      title: text('已核验，公示中', 'verified, being published'),
      cites: ['3.3.i', 'A3'],
      deadlines: ['publicity'],
      on: {
        'problem.follow': follow,
        'publicity.reached': [
          { target: 'watched', when: [lookBackOn], ...unopposed },
          { target: 'struck-off', ...unopposed },
        ],
        // An objection that holds.
        'problem.reject': reject,
        'problem.disprove': disprove,
      },
    },
    rejected: {
      title: text('核验不通过', 'rejected'),
      cites: ['3.3.i'],
      deadlines: ['limit'],
      on: underWay,
    },
    ongoing: {
      title: text('持续整改', 'ongoing rectification'),
      cites: ['3.3.j', 'A6'],
      deadlines: ['ongoing-review', 'ongoing-final'],
      on: {
        'problem.review-ongoing': {
          may: ['office', 'inspector'],
          rules: [fromOutside, nextReviewWithin],
          records: (c) => ({ nextReview: c.data.next }),
          restarts: ['ongoing-review'],
          event: 'problem.ongoing-reviewed',
          cites: ['A6'],
        },
        'problem.report': report,
        'problem.apply': apply,
        'problem.hand-over': handOver,
        'problem.transfer': transfer,
        'problem.follow': follow,
        'problem.approve-ongoing': {
          may: ['office'],
          when: [askedOngoing],
          restarts: ['ongoing-review', 'ongoing-final'],
          cites: ['A6', 'S3.r'],
        },
        'ongoing-review.missed': { event: 'problem.ongoing-review-overdue', cites: ['A6'] },
        'ongoing-final.missed': { target: 'rectifying', event: 'problem.ongoing-expired', cites: ['A6'] },
      },
    },
    watched: {
      title: text('已销号，待回头看', 'struck off, to be looked back at'),
      cites: ['A3'],
      deadlines: ['look-back'],
      // What is struck off stays on the list on which it was.
      ignores: ['problem.follow'],
      on: {
        'problem.look-back': lookBack,
        'problem.recheck': recheck,
        'problem.disprove': disprove,
        'look-back.reached': { target: 'struck-off', event: 'problem.look-back-due', cites: ['A3'] },
      },
    },
    'struck-off': {
      title: text('已销号', 'struck off'),
      cites: ['3.3.i'],
      ignores: ['problem.follow'],
      on: { 'problem.look-back': lookBack, 'problem.recheck': recheck, 'problem.disprove': disprove },
    },
  },
});
