/** A public request: registered, routed, owned by a leader, answered item by item, called back, open to review. */
import { calendarDays, workingDays } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { petitionLimits } from '../../national/index.js';
import { defineProcedure } from '../words.js';
import { afterwards } from './afterwards.js';
import { publicRequestCommands } from './commands.js';
import { publicRequestFields } from './fields.js';
import { handling } from './handling.js';
import { callBackDays, redoDays, requestDays } from './options.js';
import { fewRepresentatives, itemsDiffer, representativesAmongPetitioners } from './rules.js';

/** The procedure of one request in the unit that handles it. */
export const publicRequest = defineProcedure({
  id: 'public-request',
  title: text('群众诉求', 'public request'),
  cites: ['2.3.2.b', '2.3.2.c', '2.3.2.d', 'S6.d', 'petition-rules.22'],
  subject: 'unit',
  fields: publicRequestFields,
  commands: publicRequestCommands,
  deadlines: {
    route: {
      title: text('转送时限', 'limit to route'),
      cites: ['petition-rules.22'],
      kind: 'limit',
      span: calendarDays(petitionLimits.routeDays),
      // Counted from the registration, however often the request is sent on.
      from: 'registeredOn',
    },
    notice: {
      title: text('告知受理时限', 'limit to give notice'),
      cites: ['petition-rules.23'],
      kind: 'limit',
      span: calendarDays(petitionLimits.noticeDays),
    },
    objection: {
      title: text('职责异议期限', 'limit to object'),
      cites: ['petition-rules.23'],
      kind: 'turn',
      span: workingDays(petitionLimits.objectionWorkingDays),
    },
    handling: {
      title: text('办理时限', 'limit to answer'),
      cites: ['2.3.2.d', 'petition-rules.34'],
      kind: 'limit',
      span: calendarDays(requestDays),
      soon: { unit: 'working-days', amount: 5 },
      extension: { times: 1, until: calendarDays(petitionLimits.handlingDays + petitionLimits.extensionDays) },
    },
    redo: {
      title: text('重新办理时限', 'limit to answer again'),
      cites: ['2.3.2.d', '2.3.2.e', 'petition-rules.39'],
      kind: 'limit',
      span: calendarDays(redoDays),
    },
    'call-back': {
      title: text('回访时限', 'limit to call back'),
      cites: ['2.3.2.d'],
      kind: 'limit',
      span: workingDays(callBackDays),
    },
    'ask-review': {
      title: text('请求复查期限', 'limit to ask for a review'),
      cites: ['petition-rules.35'],
      kind: 'turn',
      span: calendarDays(petitionLimits.reviewDays),
    },
    review: {
      title: text('复查时限', 'limit to review'),
      cites: ['petition-rules.35'],
      kind: 'limit',
      span: calendarDays(petitionLimits.reviewDays),
    },
    'ask-recheck': {
      title: text('请求复核期限', 'limit to ask for a re-check'),
      cites: ['petition-rules.36'],
      kind: 'turn',
      span: calendarDays(petitionLimits.reviewDays),
    },
    recheck: {
      title: text('复核时限', 'limit to re-check'),
      cites: ['petition-rules.36'],
      kind: 'limit',
      span: calendarDays(petitionLimits.reviewDays),
    },
  },
  opens: {
    'public-request.register': {
      may: ['office', 'cadre', 'deputy', 'head'],
      rules: [fewRepresentatives, representativesAmongPetitioners, itemsDiffer],
      keeps: ['channel', 'matter', 'items', 'petitioners', 'representatives'],
      records: (c) => ({ registeredBy: c.by, registeredOn: c.on }),
      event: 'public-request.registered',
      cites: ['2.3.2.b', '2.3.2.c', 'S6.d', 'petition-rules.20', 'petition-rules.22'],
    },
  },
  initial: 'registered',
  states: { ...handling, ...afterwards },
});
