/** States of a request after its answer: called back, done again, reviewed, re-checked, final. */
import type { RuleContext } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { fromOutside } from '../in-unit.js';
import type { PublicRequestFields } from './fields.js';
import { callerDissatisfied, callerSatisfied, overturned, reviewedByAnother, wasRefused } from './rules.js';

type Reads = RuleContext<unknown, PublicRequestFields>;
/** Officials enter what the petitioner asks for. */
const enteredBy = ['office', 'cadre', 'deputy', 'head'] as const;

const called = (c: Reads) => ({ callBacks: (c.fields.callBacks ?? 0) + 1 });
const again = (c: Reads) => ({ ...called(c), redone: (c.fields.redone ?? 0) + 1, answers: {} });
const anew = () => ({ answers: {} });
const callBack = { may: ['office'], keeps: ['satisfaction'] } as const;
const callBacks = [
  {
    target: 'satisfied',
    when: [callerSatisfied],
    ...callBack,
    records: called,
    event: 'public-request.satisfied',
    cites: ['2.3.2.d', '2.3.2.e'],
  },
  {
    target: 'redoing',
    when: [callerDissatisfied],
    ...callBack,
    records: again,
    event: 'public-request.redone',
    cites: ['2.3.2.d', '2.3.2.e', 'petition-rules.39'],
  },
  { target: 'no-answer', ...callBack, records: called, event: 'public-request.not-reached', cites: ['2.3.2.e'] },
] as const;
const askReview = {
  target: 'under-review',
  may: enteredBy,
  event: 'public-request.review-asked',
  cites: ['petition-rules.35'],
} as const;
const final = { target: 'final', event: 'public-request.final', cites: ['petition-rules.35'] } as const;

/** The states after the answer. */
export const afterwards = {
  answered: {
    title: text('已逐项答复', 'answered item by item'),
    cites: ['2.3.2.d'],
    deadlines: ['call-back', 'ask-review'],
    on: {
      'public-request.call-back': callBacks,
      'public-request.ask-review': askReview,
      'call-back.missed': { event: 'public-request.call-back-overdue', cites: ['2.3.2.d', '4.3.a'] },
      'ask-review.reached': final,
    },
  },
  'no-answer': {
    title: text('回访未接通', 'the call-back was not answered'),
    cites: ['2.3.2.e'],
    deadlines: ['call-back', 'ask-review'],
    on: {
      'call-back.missed': { event: 'public-request.call-back-overdue', cites: ['2.3.2.d', '4.3.a'] },
      'public-request.call-back': callBacks,
      'public-request.ask-review': askReview,
      'ask-review.reached': final,
    },
  },
  refused: {
    title: text('不予受理', 'declined'),
    cites: ['2.3.2.x5', '2.3.2.x6'],
    deadlines: ['ask-review'],
    on: { 'public-request.ask-review': askReview, 'ask-review.reached': final },
  },
  'under-review': {
    title: text('复查中', 'under review'),
    cites: ['petition-rules.35'],
    deadlines: ['review'],
    on: {
      'public-request.decide-review': [
        {
          target: 'settled-on',
          when: [overturned, wasRefused],
          may: ['office', 'authority'],
          rules: [reviewedByAnother, fromOutside],
          keeps: ['outcome'],
          records: (c: Reads) => ({ reviewedBy: c.by }),
          event: 'public-request.overturned',
          cites: ['petition-rules.35', 'S5.d'],
        },
        {
          target: 'redoing',
          when: [overturned],
          may: ['office', 'authority'],
          rules: [reviewedByAnother, fromOutside],
          keeps: ['outcome'],
          records: (c: Reads) => ({ ...anew(), reviewedBy: c.by }),
          event: 'public-request.overturned',
          cites: ['petition-rules.35', 'S5.d'],
        },
        {
          target: 'reviewed',
          may: ['office', 'authority'],
          rules: [reviewedByAnother, fromOutside],
          keeps: ['outcome'],
          records: (c: Reads) => ({ reviewedBy: c.by }),
          event: 'public-request.upheld',
          cites: ['petition-rules.35'],
        },
      ],
      'review.missed': { event: 'public-request.review-overdue', cites: ['petition-rules.35', '4.3.a'] },
    },
  },
  reviewed: {
    title: text('已复查', 'reviewed'),
    cites: ['petition-rules.35', 'petition-rules.36'],
    deadlines: ['ask-recheck'],
    on: {
      'public-request.ask-recheck': {
        target: 'under-recheck',
        may: enteredBy,
        event: 'public-request.recheck-asked',
        cites: ['petition-rules.36'],
      },
      'ask-recheck.reached': { target: 'final', event: 'public-request.final', cites: ['petition-rules.36'] },
    },
  },
  'under-recheck': {
    title: text('复核中', 'being re-checked'),
    cites: ['petition-rules.36'],
    deadlines: ['recheck'],
    on: {
      'public-request.begin-hearing': {
        target: 'in-hearing',
        may: ['authority', 'office'],
        suspends: ['recheck'],
        event: 'public-request.hearing-begun',
        cites: ['petition-rules.36'],
      },
      'public-request.decide-recheck': [
        {
          target: 'settled-on',
          when: [overturned, wasRefused],
          may: ['authority', 'office'],
          rules: [reviewedByAnother, fromOutside],
          keeps: ['outcome'],
          records: (c: Reads) => ({ recheckedBy: c.by }),
          event: 'public-request.overturned',
          cites: ['petition-rules.36', 'S5.d'],
        },
        {
          target: 'redoing',
          when: [overturned],
          may: ['authority', 'office'],
          rules: [reviewedByAnother, fromOutside],
          keeps: ['outcome'],
          records: (c: Reads) => ({ ...anew(), recheckedBy: c.by }),
          event: 'public-request.overturned',
          cites: ['petition-rules.36', 'S5.d'],
        },
        {
          target: 'final',
          may: ['authority', 'office'],
          rules: [reviewedByAnother, fromOutside],
          keeps: ['outcome'],
          records: (c: Reads) => ({ recheckedBy: c.by }),
          event: 'public-request.rechecked',
          cites: ['petition-rules.36'],
        },
      ],
      'recheck.missed': { event: 'public-request.recheck-overdue', cites: ['petition-rules.36', '4.3.a'] },
    },
  },
  'in-hearing': {
    title: text('听证中', 'in a hearing'),
    cites: ['petition-rules.36'],
    deadlines: ['recheck'],
    on: {
      'public-request.end-hearing': {
        target: 'under-recheck',
        may: ['authority', 'office'],
        resumes: ['recheck'],
        event: 'public-request.hearing-ended',
        cites: ['petition-rules.36'],
      },
    },
  },
  satisfied: {
    title: text('群众满意（仍可请求复查）', 'satisfied; a review can still be asked for'),
    cites: ['2.3.2.e', 'petition-rules.35'],
    deadlines: ['ask-review'],
    on: { 'public-request.ask-review': askReview, 'ask-review.reached': final },
  },
  final: { title: text('终结', 'final'), type: 'final' },
} as const;
