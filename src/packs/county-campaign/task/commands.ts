/** What can be asked of a task, in the order of its life. */
import { z } from 'zod';
import { day as dayOf } from '../../../calendar/index.js';
import { command } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { day, id, words } from '../fields.js';
import { sampleTransfer, transferData } from '../transfer.js';
import { taskSource } from './fields.js';

/** The commands of a task. */
export const taskCommands = {
  'task.assign': command({
    title: text('交办', 'assign'),
    cites: ['2.5.2.c', '2.6.3.d', 'A22'],
    data: {
      matter: words,
      source: taskSource,
      responsible: id,
      limit: day,
      reports: z.int().min(0).max(60),
      forms: z.int().min(0).max(60),
    },
    samples: [
      {
        matter: '一周内公开办事指南',
        source: 'document',
        responsible: 'p1',
        limit: dayOf('2022-08-31'),
        reports: 1,
        forms: 0,
      },
    ],
  }),
  'task.hand-over': command({
    title: text('变更责任人', 'hand over to another'),
    cites: ['2.5.2.c', '4.1.e'],
    data: { responsible: id, reason: words },
    samples: [{ responsible: 'p1', reason: '原责任人调离' }],
  }),
  'task.transfer': command({
    title: text('移交其他单位', 'transfer to another unit'),
    cites: ['2.4.1.b', 'S6.g'],
    data: transferData,
    samples: [sampleTransfer],
  }),
  'task.receive': command({ title: text('签收', 'receive'), cites: ['2.5.2.c'], data: {}, samples: [{}] }),
  'task.start': command({
    title: text('启动', 'begin'),
    cites: ['2.5.2.c', '2.5.2.d'],
    data: { step: words },
    samples: [{ step: '已列出需公开事项' }],
  }),
  'task.report': command({
    title: text('报告进展', 'report progress'),
    cites: ['2.5.2.d', '4.3.a'],
    data: { progress: words },
    samples: [{ progress: '完成一半' }],
  }),
  'task.reply': command({
    title: text('回复办理情况', 'reply on how it stands'),
    cites: ['2.6.3.e', 'A8'],
    data: { reply: words },
    samples: [{ reply: '已立案办理，预计按期完成' }],
  }),
  'task.finish': command({
    title: text('办结', 'finish'),
    cites: ['2.5.2.e', '2.6.3.f'],
    data: { result: words },
    samples: [{ result: '办事指南全部公开' }],
  }),
  'task.feed-back': command({
    title: text('反馈', 'feed back'),
    cites: ['2.5.2.e', '2.6.3.f'],
    data: { to: id, summary: words },
    samples: [{ to: 'p2', summary: '已办结，办事指南见公开栏' }],
  }),
  'task.inspect': command({
    title: text('逾期督查', 'inspect what is overdue'),
    cites: ['4.4.a', 'A8'],
    data: { finding: words, inspection: id.optional() },
    samples: [{ finding: '现场核查，进度滞后' }],
  }),
  'task.note-inspected': command({
    title: text('登记跟踪督查已覆盖', 'note that a follow-up covers it'),
    cites: ['4.4.a', 'A8'],
    data: { inspection: id },
    samples: [{ inspection: 'i1' }],
  }),
  'task.withdraw': command({
    title: text('撤回交办', 'withdraw'),
    cites: ['2.6.g1'],
    data: { reason: words },
    samples: [{ reason: '上级已统一部署' }],
  }),
};
