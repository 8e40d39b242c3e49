/** A slip: blue, orange, red; excused or raised, answered and checked. */
import { z } from 'zod';
import { day as dayOf, daySchema } from '../../calendar/index.js';
import { command, dayInField } from '../../policy/index.js';
import { text } from '../../shared/index.js';
import { limitAhead, oneSlip, repliedAs, toOrange, upwards } from './rules.js';
import { defineProcedure } from './words.js';

const words = z.string().min(4).max(1000);
const limit = dayOf('2026-03-20');
const colour = z.enum(['blue', 'orange', 'red']);
const fields = { matter: z.string(), limit: daySchema, reply: z.string(), reason: z.string(), colour };

/** A reply keeps the colour that the slip had: what is done poorly goes one colour up from there. */
const reply = (of: z.infer<typeof colour>) =>
  ({
    target: 'replied',
    may: ['head', 'handler'],
    keeps: ['reply'],
    records: () => ({ colour: of }),
    event: 'slip.replied',
    cites: ['slip.7'],
  }) as const;
const soon = { event: 'slip.due-soon', cites: ['slip.3'] } as const;
const raise = { may: ['supervisor'], rules: [limitAhead], keeps: ['limit', 'reason'] } as const;
/** Straight to a colour, for what is major or urgent. */
const directly = (to: 'orange' | 'red') =>
  ({ target: to, ...raise, event: `slip.raised-to-${to}`, cites: ['slip.6'] }) as const;
const excuse = {
  may: ['supervisor'],
  rules: [limitAhead],
  keeps: ['limit', 'reason'],
  event: 'slip.excused',
  cites: ['slip.5'],
} as const;

/** The procedure of one slip. */
export const slip = defineProcedure({
  id: 'slip',
  title: text('督办单', 'supervision slip'),
  cites: ['slip.1', 'slip.2', 'slip.4'],
  subject: 'unit',
  fields,
  commands: {
    'slip.issue': command({
      title: text('发蓝单', 'issue a blue slip'),
      cites: ['slip.1', 'slip.2'],
      data: { matter: words, limit: daySchema },
      samples: [{ matter: '落实常务会议议定事项', limit }],
    }),
    'slip.raise': command({
      title: text('升级', 'raise'),
      cites: ['slip.4'],
      data: { limit: daySchema, reason: words },
      samples: [{ limit, reason: '逾期且无正当理由' }],
    }),
    'slip.raise-directly': command({
      title: text('重大紧急，直接发橙单、红单', 'raise directly'),
      cites: ['slip.6'],
      data: { to: z.enum(['orange', 'red']), limit: daySchema, reason: words },
      samples: [
        { to: 'red', limit, reason: '涉及安全生产，重大紧急' },
        { to: 'orange', limit, reason: '涉及汛期安全，较为紧急' },
      ],
    }),
    'slip.excuse': command({
      title: text('有正当理由，调整时限', 'excuse and move the limit'),
      cites: ['slip.5'],
      data: { limit: daySchema, reason: words },
      samples: [{ limit, reason: '因防汛调度顺延' }],
    }),
    'slip.reply': command({
      title: text('书面反馈', 'reply'),
      cites: ['slip.7'],
      data: { reply: words },
      samples: [{ reply: '已办结并附材料' }],
    }),
    'slip.close': command({ title: text('核实销单', 'check and close'), cites: ['slip.7'], data: {}, samples: [{}] }),
    'slip.pass-on': command({ title: text('提请问责', 'pass on'), cites: ['slip.8'], data: {}, samples: [{}] }),
  },
  deadlines: {
    limit: {
      title: text('办理时限', 'limit'),
      cites: ['slip.1', 'slip.4'],
      kind: 'limit',
      span: dayInField('limit'),
      soon: { unit: 'calendar-days', amount: 3 },
    },
  },
  opens: {
    'slip.issue': {
      may: ['supervisor'],
      rules: [oneSlip, limitAhead],
      keeps: ['matter', 'limit'],
      event: 'slip.issued',
      cites: ['slip.1', 'slip.2'],
    },
  },
  initial: 'blue',
  states: {
    blue: {
      title: text('蓝单', 'blue'),
      cites: ['slip.1'],
      deadlines: ['limit'],
      on: {
        'slip.reply': reply('blue'),
        'slip.raise-directly': [{ when: [toOrange], ...directly('orange') }, directly('red')],
        'limit.soon': soon,
        'limit.missed': { target: 'blue-late', event: 'slip.overdue', cites: ['slip.4'] },
      },
    },
    'blue-late': {
      title: text('蓝单逾期', 'blue, past its limit'),
      cites: ['slip.4', 'slip.5'],
      on: {
        'slip.raise': { target: 'orange', ...raise, event: 'slip.turned-orange', cites: ['slip.4'] },
        'slip.excuse': { target: 'blue', ...excuse },
      },
    },
    orange: {
      title: text('橙单', 'orange'),
      cites: ['slip.4'],
      deadlines: ['limit'],
      on: {
        'slip.reply': reply('orange'),
        'slip.raise-directly': { ...directly('red'), rules: [limitAhead, upwards] },
        'limit.soon': soon,
        'limit.missed': { target: 'orange-late', event: 'slip.overdue', cites: ['slip.4'] },
      },
    },
    'orange-late': {
      title: text('橙单逾期', 'orange, past its limit'),
      cites: ['slip.4', 'slip.5'],
      on: {
        'slip.raise': { target: 'red', ...raise, event: 'slip.turned-red', cites: ['slip.4'] },
        'slip.excuse': { target: 'orange', ...excuse },
      },
    },
    red: {
      title: text('红单', 'red'),
      cites: ['slip.4', 'slip.6'],
      deadlines: ['limit'],
      on: {
        'slip.reply': reply('red'),
        'limit.soon': soon,
        'limit.missed': { target: 'red-late', event: 'slip.overdue', cites: ['slip.8'] },
      },
    },
    'red-late': {
      title: text('红单逾期', 'red, past its limit'),
      cites: ['slip.8', 'slip.5'],
      on: {
        'slip.pass-on': { target: 'passed-on', may: ['supervisor'], event: 'slip.passed-on', cites: ['slip.8'] },
        'slip.excuse': { target: 'red', ...excuse },
      },
    },
    replied: {
      title: text('已反馈待核实', 'replied, to be checked'),
      cites: ['slip.7', 'slip.4'],
      on: {
        'slip.close': { target: 'closed', may: ['supervisor'], event: 'slip.closed', cites: ['slip.7'] },
        // Done poorly, without a good reason: orange, then red; a red slip is issued anew.
        'slip.raise': [
          { target: 'orange', when: [repliedAs('blue')], ...raise, event: 'slip.turned-orange', cites: ['slip.4'] },
          { target: 'red', ...raise, event: 'slip.turned-red', cites: ['slip.4'] },
        ],
      },
    },
    closed: { title: text('已销单', 'closed'), type: 'final' },
    'passed-on': { title: text('已提请问责', 'passed on'), type: 'final' },
  },
});
