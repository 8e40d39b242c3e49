/** The year in which slips run: begun, ended; nothing more. */
import { command, phaseEnd, phaseStart } from '../../policy/index.js';
import { text } from '../../shared/index.js';
import { defineProcedure } from './words.js';

/** The one case of the year. */
export const year = defineProcedure({
  id: 'year',
  title: text('督办年度', 'the year'),
  cites: ['slip.1'],
  subject: 'campaign',
  single: true,
  fields: {},
  commands: {
    'year.prepare': command({ title: text('启动督办', 'prepare'), cites: ['slip.1'], data: {}, samples: [{}] }),
  },
  deadlines: {
    start: { title: text('开始', 'begins'), cites: ['slip.1'], kind: 'turn', span: phaseStart('running') },
    end: { title: text('结束', 'ends'), cites: ['slip.1'], kind: 'turn', span: phaseEnd('running') },
  },
  opens: { 'year.prepare': { may: ['supervisor'], event: 'year.prepared', cites: ['slip.1'] } },
  initial: 'prepared',
  states: {
    prepared: {
      title: text('已启动', 'prepared'),
      deadlines: ['start'],
      on: { 'start.reached': { target: 'running', event: 'year.begun', cites: ['slip.1'] } },
    },
    running: {
      title: text('进行中', 'running'),
      deadlines: ['end'],
      on: { 'end.reached': { target: 'ended', event: 'year.ended', cites: ['slip.1'] } },
    },
    ended: { title: text('已结束', 'ended'), type: 'final' },
  },
});
