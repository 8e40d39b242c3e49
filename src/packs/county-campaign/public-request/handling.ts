/** States of a request up to its answer: registered, routed, objected to, accepted, answered item by item. */
import type { RuleContext } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import type { PublicRequestFields } from './fields.js';
import {
  extendedByThirty,
  goesElsewhere,
  hasOwner,
  itemOfRequest,
  lastItem,
  notDeclinedAgain,
  ownedByLeader,
} from './rules.js';

type Reads = RuleContext<unknown, PublicRequestFields>;
type Answered = RuleContext<{ readonly item: string; readonly answer: string }, PublicRequestFields>;

const takeCharge = {
  may: ['head', 'office', 'leaderInCharge'],
  rules: [ownedByLeader],
  keeps: ['ownedBy'],
  event: 'public-request.owned',
  cites: ['2.3.2.b'],
} as const;
const answer = {
  may: ['head', 'deputy', 'owner'],
  rules: [itemOfRequest],
  records: (c: Answered) => ({
    answers: { ...c.fields.answers, [c.data.item]: c.data.answer },
    answeredBy: [...new Set([...(c.fields.answeredBy ?? []), c.by])],
  }),
} as const;
const answers = [
  { target: 'answered', when: [lastItem], ...answer, event: 'public-request.answered', cites: ['2.3.2.d'] },
  { ...answer, event: 'public-request.item-answered', cites: ['2.3.2.d'] },
] as const;
const overdue = { event: 'public-request.overdue', cites: ['2.3.2.d', '2.3.2.x7', 'petition-rules.34'] } as const;

const accept = {
  target: 'accepted',
  may: ['head', 'deputy'],
  rules: [hasOwner],
  keeps: ['notice'],
  event: 'public-request.accepted',
  cites: ['2.3.2.b', 'petition-rules.23'],
} as const;
const refuse = {
  target: 'refused',
  may: ['head'],
  rules: [notDeclinedAgain],
  keeps: ['refusal', 'refusedAs'],
  records: (c: Reads) => ({ refusedBy: c.by, refusedOn: c.on }),
  event: 'public-request.refused',
  cites: ['2.3.2.x5', '2.3.2.x6', 'petition-rules.23'],
} as const;

/** The states up to the answer. */
export const handling = {
  registered: {
    title: text('已登记', 'registered'),
    cites: ['2.3.2.b', 'petition-rules.22'],
    deadlines: ['route'],
    on: {
      'public-request.take-charge': takeCharge,
      'public-request.route': {
        target: 'routed',
        may: ['office'],
        event: 'public-request.routed',
        cites: ['petition-rules.22'],
      },
      'route.missed': { event: 'public-request.routing-overdue', cites: ['petition-rules.22'] },
    },
  },
  routed: {
    title: text('已转送交办', 'routed'),
    cites: ['petition-rules.22', 'petition-rules.23'],
    deadlines: ['notice', 'objection'],
    on: {
      'public-request.take-charge': takeCharge,
      'public-request.accept': accept,
      'public-request.refuse': refuse,
      'public-request.object': {
        target: 'objected',
        may: ['head', 'deputy'],
        keeps: ['objection'],
        event: 'public-request.objected',
        cites: ['petition-rules.23', '2.4.1.x3'],
      },
      'objection.reached': {
        target: 'settled-on',
        event: 'public-request.objection-lapsed',
        cites: ['petition-rules.23'],
      },
      'notice.missed': { event: 'public-request.notice-overdue', cites: ['petition-rules.23', '4.3.a'] },
    },
  },
  'settled-on': {
    title: text('由本单位办理', 'this unit’s to handle'),
    cites: ['petition-rules.23'],
    deadlines: ['notice'],
    on: {
      'public-request.take-charge': takeCharge,
      'public-request.accept': accept,
      'public-request.refuse': refuse,
      'notice.missed': { event: 'public-request.notice-overdue', cites: ['petition-rules.23', '4.3.a'] },
    },
  },
  objected: {
    title: text('异议待处理', 'objected to'),
    cites: ['petition-rules.23'],
    deadlines: ['notice'],
    on: {
      'notice.missed': { event: 'public-request.notice-overdue', cites: ['petition-rules.23', '4.3.a'] },
      'public-request.decide-objection': [
        {
          // The office has it again, and what is left of its days to route it.
          target: 'registered',
          when: [goesElsewhere],
          may: ['office'],
          transfers: 'routedTo',
          keeps: ['routedTo'],
          event: 'public-request.rerouted',
          cites: ['petition-rules.23', 'S5.e'],
        },
        {
          target: 'settled-on',
          may: ['office'],
          event: 'public-request.objection-rejected',
          cites: ['petition-rules.23', '2.4.1.x3'],
        },
      ],
    },
  },
  accepted: {
    title: text('办理中', 'being handled'),
    cites: ['2.3.2.d', 'petition-rules.34'],
    deadlines: ['handling'],
    on: {
      'public-request.take-charge': takeCharge,
      'public-request.answer': answers,
      'public-request.extend': {
        may: ['head'],
        rules: [extendedByThirty],
        extends: { deadline: 'handling', to: 'to' },
        event: 'public-request.extended',
        cites: ['petition-rules.34'],
      },
      'handling.soon': { event: 'public-request.due-soon', cites: ['4.3.a'] },
      'handling.missed': overdue,
    },
  },
  redoing: {
    title: text('重新办理中', 'being handled again'),
    cites: ['2.3.2.d', '2.3.2.e'],
    deadlines: ['redo'],
    on: {
      'public-request.take-charge': takeCharge,
      'public-request.answer': answers,
      'redo.missed': overdue,
    },
  },
} as const;
