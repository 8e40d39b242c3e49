/** The escalation ladder: 提醒, 约谈, 批评, 追责问责建议 (4.4.e1–e2, A15). */
import type { EscalationLadder } from '../../policy/index.js';
import { text } from '../../shared/index.js';

/** Reminder and talk may be left out; criticism and accountability are approved by the county government or its head. */
export const ladder: EscalationLadder = {
  title: text('督查处理', 'escalation ladder'),
  cites: ['4.4.e1', '4.4.e2', 'A15', 'S4.h'],
  rungs: [
    { id: 'reminder', title: text('书面提醒', 'reminder'), cites: ['S4.h'], optional: true, approvedBy: ['office'] },
    {
      id: 'talk',
      title: text('约谈', 'talk'),
      cites: ['S4.h', 'petition-rules.39'],
      optional: true,
      approvedBy: ['office'],
    },
    {
      id: 'criticism',
      title: text('批评（印发即通报批评）', 'criticism, 通报批评 where it is circulated'),
      cites: ['4.4.e1', 'S4.i', 'inspection-rules.21'],
      optional: false,
      approvedBy: ['authority'],
    },
    {
      id: 'accountability',
      title: text('追责问责建议', 'proposal of accountability'),
      cites: ['4.4.e2', 'S4.i', 'inspection-rules.21'],
      optional: false,
      approvedBy: ['authority'],
    },
  ],
};
