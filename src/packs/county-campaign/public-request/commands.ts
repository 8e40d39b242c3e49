/** What can be asked of a public request, in the order of its way. */
import { z } from 'zod';
import { day as dayOf } from '../../../calendar/index.js';
import { command } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { day, id, requirements, words } from '../fields.js';
import { channel, publicRequestFields, satisfaction } from './fields.js';

const decision = { outcome: publicRequestFields.outcome, reason: requirements };
const sampleDecision = { outcome: 'upheld', reason: '原处理意见事实清楚、依据充分' } as const;

/** The commands up to the answer. */
const handling = {
  'public-request.register': command({
    title: text('登记群众诉求', 'register a request'),
    cites: ['2.3.2.b', '2.3.2.c', 'petition-rules.20', 'petition-rules.22'],
    data: {
      channel,
      matter: words,
      items: z.array(words).min(1).max(20),
      petitioners: z.int().min(1).max(10_000),
      representatives: z.int().min(1).max(100),
    },
    samples: [
      { channel: 'visit-received', matter: '村道路灯损坏', items: ['修复路灯'], petitioners: 3, representatives: 2 },
    ],
  }),
  'public-request.route': command({
    title: text('转送交办', 'route'),
    cites: ['petition-rules.22'],
    data: {},
    samples: [{}],
  }),
  'public-request.take-charge': command({
    title: text('领导包案', 'a leader takes charge'),
    cites: ['2.3.2.b'],
    data: { ownedBy: id },
    samples: [{ ownedBy: 'p1' }],
  }),
  'public-request.object': command({
    title: text('不属本单位职责，提出异议', 'object: not this unit’s duty'),
    cites: ['petition-rules.23', '2.4.1.x3'],
    data: { objection: requirements },
    samples: [{ objection: '该道路由邻乡负责养护，建议转交' }],
  }),
  'public-request.decide-objection': command({
    title: text('处理异议', 'decide the objection'),
    cites: ['petition-rules.23', 'S5.e'],
    data: { routedTo: id.optional(), reason: words },
    samples: [{ reason: '经核实仍由你单位办理' }, { routedTo: 'u1', reason: '经核实属接收单位职责' }],
  }),
  'public-request.accept': command({
    title: text('告知受理', 'take it on and say so'),
    cites: ['petition-rules.23'],
    data: { notice: words },
    samples: [{ notice: '已受理，六十日内办结' }],
  }),
  'public-request.refuse': command({
    title: text('不予受理', 'decline to handle'),
    cites: ['2.3.2.x5', '2.3.2.x6', 'petition-rules.23'],
    data: { refusal: requirements, refusedAs: publicRequestFields.refusedAs },
    samples: [{ refusal: '该事项已由人民法院依法受理', refusedAs: 'not-due' }],
  }),
  'public-request.extend': command({
    title: text('延期办理', 'extend'),
    cites: ['petition-rules.34'],
    data: { to: day, told: words },
    samples: [{ to: dayOf('2022-11-15'), told: '已书面告知信访人延期理由' }],
  }),
  'public-request.answer': command({
    title: text('逐项答复', 'answer one item'),
    cites: ['2.3.2.d'],
    data: { item: words, answer: words },
    samples: [{ item: '修复路灯', answer: '已于8月20日修复' }],
  }),
};

/** The commands after the answer. */
const afterwards = {
  'public-request.call-back': command({
    title: text('回访', 'call back'),
    cites: ['2.3.2.d', '2.3.2.e'],
    data: { satisfaction },
    samples: [{ satisfaction: 'satisfied' }],
  }),
  'public-request.ask-review': command({
    title: text('请求复查', 'ask for a review'),
    cites: ['petition-rules.35'],
    data: { grounds: words },
    samples: [{ grounds: '答复与事实不符' }],
  }),
  'public-request.decide-review': command({
    title: text('作出复查意见', 'decide the review'),
    cites: ['petition-rules.35', 'S5.d'],
    data: decision,
    samples: [sampleDecision],
  }),
  'public-request.ask-recheck': command({
    title: text('请求复核', 'ask for a re-check'),
    cites: ['petition-rules.36'],
    data: { grounds: words },
    samples: [{ grounds: '复查意见未回应诉求' }],
  }),
  'public-request.begin-hearing': command({
    title: text('举行听证', 'begin a hearing'),
    cites: ['petition-rules.36'],
    data: {},
    samples: [{}],
  }),
  'public-request.end-hearing': command({
    title: text('听证结束', 'end the hearing'),
    cites: ['petition-rules.36'],
    data: {},
    samples: [{}],
  }),
  'public-request.decide-recheck': command({
    title: text('作出复核意见', 'decide the re-check'),
    cites: ['petition-rules.36'],
    data: decision,
    samples: [sampleDecision],
  }),
};

/** Every command of a public request. */
export const publicRequestCommands = { ...handling, ...afterwards };
