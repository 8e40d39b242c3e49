/** What can be asked of a document to be signed. */
import { z } from 'zod';
import { command } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { day, id, requirements, words } from '../fields.js';
import { form, hiddenForm } from './fields.js';

/** The commands, in the order of a document's way. */
export const signOffCommands = {
  'sign-off.submit': command({
    title: text('送签', 'submit for signature'),
    cites: ['2.6.1.c', '2.6.1.d', 'A7'],
    data: {
      title: words,
      flow: z.enum(['circulation', 'incoming', 'outgoing']),
      form,
      drafter: id,
      signers: z.array(id).min(1).max(6),
      emergency: words.optional(),
      followUpBy: day.optional(),
    },
    samples: [{ title: '关于限时办结的通知', flow: 'outgoing', form: 'red-head', drafter: 'p3', signers: ['p1'] }],
  }),
  'sign-off.sign': command({
    title: text('签批', 'sign'),
    cites: ['2.6.1.d', 'documents-rules.22'],
    data: { opinion: words },
    samples: [{ opinion: '同意印发' }],
  }),
  'sign-off.pass-to': command({
    title: text('变更签批人', 'pass to another signer'),
    cites: ['2.6.1.d', 'A7'],
    data: { signer: id, reason: words },
    samples: [{ signer: 'p1', reason: '原签批人离任' }],
  }),
  'sign-off.return': command({
    title: text('退回修改', 'return for correction'),
    cites: ['A7', 'documents-rules.24'],
    data: { requirements },
    samples: [{ requirements: '请补充依据文号和办理时限' }],
  }),
  'sign-off.resubmit': command({
    title: text('修改后再送', 'submit again'),
    cites: ['A7'],
    data: { changes: words },
    samples: [{ changes: '已补充依据文号' }],
  }),
  'sign-off.confirm': command({
    title: text('书面补办', 'confirm in writing'),
    cites: ['2.6.1.x1', 'S5.j'],
    data: { document: words },
    samples: [{ document: '补办红头文件一份' }],
  }),
  'sign-off.report-hidden': command({
    title: text('反映隐性文件', 'report a hidden document'),
    cites: ['2.6.1.x1', '2.6.1.x2', '2.6.1.x3', '2.6.1.x4', 'S5.i'],
    data: { received: words, reportedForm: hiddenForm },
    samples: [
      { received: '以微信群通知代替文件', reportedForm: 'wechat' },
      { received: '以便笺代替文件', reportedForm: 'note' },
      { received: '电话通知代替文件', reportedForm: 'phone' },
      { received: '收到白头文件一份', reportedForm: 'white-head' },
    ],
  }),
  'sign-off.report-done': command({
    title: text('办结反馈', 'report completion'),
    cites: ['2.6.1.x7'],
    data: { result: words },
    samples: [{ result: '所列事项均已办结' }],
  }),
};
