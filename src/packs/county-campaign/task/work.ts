/** The task itself: assigned, received, moving, finished, fed back. */
import { text } from '../../../shared/index.js';
import { fromOutside } from '../in-unit.js';
import { transferred, transferRules } from '../transfer.js';
import { region } from '../words.js';
import { taskCommands as commands } from './commands.js';
import { taskFields as fields } from './fields.js';
import { fedBackToAssigner, taskHasResponsible } from './rules.js';

const overdue = { event: 'task.overdue', cites: ['4.3.a', '2.6.3.f'] } as const;
const notStarted = { event: 'task.not-started', cites: ['2.5.2.c', '2.5.2.d', 'A22'] } as const;
const soon = { event: 'task.due-soon', cites: ['4.3.a'] } as const;
const withdraw = { target: 'withdrawn', may: ['assigner'], event: 'task.withdrawn', cites: ['2.6.g1'] } as const;
const handOver = {
  may: ['head', 'deputy'],
  rules: [taskHasResponsible],
  keeps: ['responsible'],
  event: 'task.handed-over',
  cites: ['2.5.2.c', '4.1.e'],
} as const;
/** It is another unit's duty: it goes there, and its limits go on. */
const transfer = {
  may: ['assigner', 'office'],
  rules: [...transferRules, fromOutside],
  transfers: 'receivingUnit',
  keeps: ['duty', 'responsible'],
  records: transferred,
  event: 'task.transferred',
  cites: ['2.4.1.b', 'S6.g'],
} as const;
const start = {
  target: 'moving',
  may: ['responsible'],
  event: 'task.started',
  cites: ['2.5.2.c', '2.5.2.d', 'A22', 'S1.b'],
} as const;

/** The region of the task. */
export const work = region({
  commands,
  fields,
  title: text('办理', 'the work'),
  initial: 'assigned',
  states: {
    assigned: {
      title: text('已交办', 'assigned'),
      cites: ['2.5.2.c', '2.6.3.d'],
      deadlines: ['start', 'limit'],
      on: {
        'task.receive': { target: 'received', may: ['responsible'], event: 'task.received', cites: ['2.5.2.c'] },
        'task.start': start,
        'task.hand-over': handOver,
        'task.transfer': transfer,
        'task.withdraw': withdraw,
        'start.missed': notStarted,
        'limit.soon': soon,
        'limit.missed': overdue,
      },
    },
    received: {
      title: text('已签收', 'received'),
      cites: ['2.5.2.c'],
      deadlines: ['start', 'limit'],
      on: {
        'task.start': start,
        'task.hand-over': handOver,
        'task.transfer': transfer,
        'task.withdraw': withdraw,
        'start.missed': notStarted,
        'limit.soon': soon,
        'limit.missed': overdue,
      },
    },
    moving: {
      title: text('推进中', 'moving'),
      cites: ['2.5.2.d'],
      deadlines: ['limit'],
      on: {
        'task.report': {
          may: ['responsible'],
          keeps: ['progress'],
          event: 'task.reported',
          cites: ['2.5.2.d', '4.3.a'],
        },
        'task.finish': {
          target: 'finished',
          may: ['responsible'],
          keeps: ['result'],
          records: (c) => ({ finishedOn: c.on }),
          event: 'task.finished',
          cites: ['2.5.2.e', '2.6.3.f'],
        },
        'task.hand-over': handOver,
        'task.transfer': transfer,
        'task.withdraw': withdraw,
        'limit.soon': soon,
        'limit.missed': overdue,
      },
    },
    finished: {
      title: text('已办结', 'finished'),
      cites: ['2.5.2.e'],
      deadlines: ['feedback'],
      on: {
        'task.feed-back': {
          target: 'fed-back',
          may: ['responsible', 'head', 'deputy'],
          rules: [fedBackToAssigner],
          event: 'task.fed-back',
          cites: ['2.5.2.e', '2.6.3.f', 'A22'],
        },
        'feedback.missed': { event: 'task.feedback-overdue', cites: ['2.5.2.e', 'A22'] },
      },
    },
    'fed-back': { title: text('已反馈', 'fed back'), cites: ['2.5.2.e'], type: 'final' },
    withdrawn: { title: text('已撤回', 'withdrawn'), type: 'final' },
  },
});
