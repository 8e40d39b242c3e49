/** What can be asked of a matter: noted, filed, answered; or taken in from over somebody's head. */
import { day as dayOf } from '../../../calendar/index.js';
import { command } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { day, id, words } from '../fields.js';
import { copies, exemption, level, matterKind } from './fields.js';

/** The commands of a matter. */
export const matterCommands = {
  'matter.note': command({
    title: text('登记应请示报告事项', 'note a matter'),
    cites: ['2.1.3.x4', '2.1.3.x7'],
    data: { matter: words, kind: matterKind, happensOn: day, dueTo: level, duty: id.optional() },
    samples: [
      { matter: '调整年度重点项目资金', kind: 'request', happensOn: dayOf('2022-08-31'), dueTo: 'leader' },
      { matter: '机房停运一小时', kind: 'report', happensOn: dayOf('2022-08-10'), dueTo: 'parent' },
    ],
  }),
  'matter.file': command({
    title: text('请示报告', 'file'),
    cites: ['2.1.3.x4', '2.1.3.x6', 'S5.b'],
    data: { to: level, copies: copies.optional(), content: words, exempt: exemption.optional() },
    samples: [{ to: 'leader', content: '妥否，请批示' }],
  }),
  'matter.answer': command({
    title: text('批复', 'answer'),
    cites: ['2.1.3.x4', '2.4.2.x3'],
    data: { answer: words },
    samples: [{ answer: '同意，请依规办理' }],
  }),
  'matter.withdraw': command({
    title: text('撤销登记（事项未发生）', 'withdraw: it did not happen'),
    cites: ['2.1.3.x4'],
    data: { reason: words },
    samples: [{ reason: '活动取消，事项未发生' }],
  }),
  'matter.take-in': command({
    title: text('登记越级来件', 'take in what came past a level'),
    cites: ['2.1.3.x6', 'S5.b'],
    data: { matter: words, dueTo: level, to: level, copies: copies.optional(), exempt: exemption.optional() },
    samples: [{ matter: '直接向县政府报告项目进度', dueTo: 'leader', to: 'county' }],
  }),
};
