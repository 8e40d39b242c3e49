/** Around the letters of the fixture: the campaign, and slips for what is late. */
import { z } from 'zod';
import { command, phaseEnd, phaseStart, workingDays } from '../../src/policy/index.js';
import { text } from '../../src/shared/index.js';
import { defineProcedure } from './procedures.js';

/** Campaign of the fixture. */
export const campaign = defineProcedure({
  id: 'campaign',
  title: text('行动', 'campaign'),
  cites: ['1'],
  subject: 'campaign',
  single: true,
  fields: {},
  commands: { 'campaign.prepare': command({ title: text('启动', 'prepare'), cites: ['1'], data: {}, samples: [{}] }) },
  deadlines: {
    start: { title: text('开始', 'start'), cites: ['1'], kind: 'turn', span: phaseStart('run') },
    end: { title: text('结束', 'end'), cites: ['1'], kind: 'turn', span: phaseEnd('run') },
  },
  opens: { 'campaign.prepare': { may: ['office'], event: 'campaign.prepared', cites: ['1'] } },
  initial: 'prepared',
  states: {
    prepared: {
      title: text('已启动', 'prepared'),
      deadlines: ['start'],
      on: { 'start.reached': { target: 'run', event: 'run.begun', cites: ['1'] } },
    },
    run: {
      title: text('进行', 'running'),
      deadlines: ['end'],
      on: { 'end.reached': { target: 'closed', event: 'run.ended', cites: ['1'] } },
    },
    closed: { title: text('结束', 'closed'), type: 'final' },
  },
});

/** Slip of the fixture. */
export const slip = defineProcedure({
  id: 'slip',
  title: text('催办单', 'slip'),
  cites: ['3'],
  subject: 'unit',
  fields: { count: z.number() },
  commands: {
    'slip.issue': command({ title: text('发单', 'issue'), cites: ['3'], data: {}, samples: [{}] }),
    'slip.close': command({ title: text('销单', 'close'), cites: ['3'], data: {}, samples: [{}] }),
  },
  deadlines: {
    settle: { title: text('销单时限', 'limit to settle'), cites: ['3'], kind: 'limit', span: workingDays(2) },
  },
  opens: { 'slip.issue': { may: ['policy', 'office'], event: 'slip.issued', cites: ['3'] } },
  initial: 'issued',
  states: {
    issued: {
      title: text('已发', 'issued'),
      ignores: ['slip.issue'],
      deadlines: ['settle'],
      on: {
        'slip.close': { target: 'closed', may: ['clerk', 'head', 'policy'], event: 'slip.closed', cites: ['3'] },
        'settle.missed': { target: 'red', event: 'slip.reddened', cites: ['3'] },
      },
    },
    red: {
      title: text('红单', 'red'),
      ignores: ['slip.issue'],
      on: { 'slip.close': { target: 'closed', may: ['head', 'policy'], event: 'slip.closed', cites: ['3'] } },
    },
    closed: { title: text('已销', 'closed'), type: 'final', ignores: ['slip.issue', 'slip.close'] },
  },
});
