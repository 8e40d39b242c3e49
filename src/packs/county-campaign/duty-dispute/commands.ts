/** What can be asked of a dispute over a duty, and what it keeps. */
import { command } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { id, requirements, words } from '../fields.js';
import { outcome } from './fields.js';

/** The commands of a dispute. */
export const dutyDisputeCommands = {
  'duty-dispute.raise': command({
    title: text('提出职责分工争议', 'raise a dispute'),
    cites: ['2.4.1.b', '2.4.1.x3'],
    data: { matter: words, other: id, basis: words },
    samples: [{ matter: '沿街排水管网维护', other: 'u1', basis: '“三定”方案第二条' }],
  }),
  'duty-dispute.state': command({
    title: text('对方陈述', 'the other unit states its view'),
    cites: ['2.4.1.b', 'S6.g'],
    data: { statement: words },
    samples: [{ statement: '该管网未移交我单位' }],
  }),
  'duty-dispute.settle': command({
    title: text('县委编办提出协调意见', 'settle'),
    cites: ['2.4.1.b', 'S6.g', 'S5.e'],
    data: { outcome, owner: id, basis: requirements },
    samples: [{ outcome: 'own-duty', owner: 'finance', basis: '依“三定”方案第二条由该单位负责' }],
  }),
  'duty-dispute.take-back': command({
    title: text('撤回争议', 'take it back'),
    cites: ['2.4.1.b'],
    data: {},
    samples: [{}],
  }),
};
