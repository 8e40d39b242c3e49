/** What can be asked on the ladder. */
import { z } from 'zod';
import { day as dayOf } from '../../../calendar/index.js';
import { command } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { day, id, requirements, words } from '../fields.js';
import { suggestibleCodes } from '../taxonomy/index.js';
import { mitigation, outcome, rung, trigger } from './fields.js';

/** What data may suggest, and nothing else: the triggers and 21 behaviours (S5.l). */
const suggested = z.enum(['T1', 'T2', 'T3', ...suggestibleCodes]);
/** The ladder's commands, in the order of a case's life. */
export const escalationCommands = {
  'escalation.suggest': command({
    title: text('提示线索', 'suggest'),
    cites: ['4.4.d1', '4.4.d2', '4.4.d3', 'A14'],
    data: { trigger: suggested, grounds: words, evidence: z.array(id).max(50), facts: z.string().optional() },
    samples: [{ trigger: 'T1', grounds: '阶段节点缺少安排部署材料', evidence: [] }],
  }),
  'escalation.report': command({
    title: text('反映问题', 'report what people found'),
    cites: ['4.4.a', 'S4.c', 'S5.l', 'S6.k'],
    data: { trigger, grounds: words, evidence: z.array(id).max(50) },
    samples: [{ trigger: '2.2.3.x5', grounds: '窗口人员应付了事', evidence: [] }],
  }),
  'escalation.confirm': command({
    title: text('核实认定', 'confirm as a finding'),
    cites: ['4.4.a', 'A14', 'S4.c'],
    data: { finding: requirements },
    samples: [{ finding: '经核实，该单位未召开动员部署会议' }],
  }),
  'escalation.dismiss': command({
    title: text('不属实', 'dismiss'),
    cites: ['A14', 'S4.c'],
    data: { reason: words },
    samples: [{ reason: '材料已补交，情况不属实' }],
  }),
  'escalation.reply': command({
    title: text('陈述申辩', 'reply'),
    cites: ['A15', 'S4.j', 'discipline-law.43'],
    data: { statement: words },
    samples: [{ statement: '因防汛任务推迟，已补开会议' }],
  }),
  'escalation.propose': command({
    title: text('提出处理建议', 'propose a rung'),
    cites: ['4.4.e1', '4.4.e2', 'A15', 'S4.h'],
    data: { rung, grounds: words, jump: words.optional() },
    samples: [{ rung: 'criticism', grounds: '认定属实，影响行动进度' }],
  }),
  'escalation.approve': command({
    title: text('批准', 'approve'),
    cites: ['A11', 'A15', 'S4.i', 'S4.k', 'inspection-rules.21'],
    data: { mitigation },
    samples: [{ mitigation: { applies: false, reason: '无容错情形' } }],
  }),
  'escalation.decline': command({
    title: text('不予批准', 'decline'),
    cites: ['A15', 'inspection-rules.21'],
    data: { reason: words },
    samples: [{ reason: '情节轻微，已整改' }],
  }),
  'escalation.close': command({
    title: text('终止处理', 'take no further step'),
    cites: ['A15', '2.4.2.a'],
    data: { reason: words },
    samples: [{ reason: '申辩成立，终止处理' }],
  }),
  'escalation.report-correction': command({
    title: text('报告整改情况', 'report the correction'),
    cites: ['4.4.e1', 'A15', 'inspection-rules.18'],
    data: { statement: words },
    samples: [{ statement: '已全部整改并公示' }],
  }),
  'escalation.accept-correction': command({
    title: text('确认整改', 'accept the correction'),
    cites: ['A15', 'inspection-rules.18'],
    data: { finding: words },
    samples: [{ finding: '现场核查，整改属实' }],
  }),
  'escalation.reject-correction': command({
    title: text('整改不到位', 'reject the correction'),
    cites: ['A15', 'inspection-rules.18'],
    data: { requirements },
    samples: [{ requirements: '请补充公示记录和回访情况' }],
  }),
  'escalation.hand-over': command({
    title: text('移送有权机关', 'hand over to the competent organ'),
    cites: ['4.4.e2', 'A11', 'inspection-rules.21'],
    data: { to: words },
    samples: [{ to: '县纪委监委' }],
  }),
  'escalation.acknowledge': command({
    title: text('有权机关回执', 'the organ acknowledges'),
    cites: ['4.4.e2', 'A11'],
    data: { receipt: words },
    samples: [{ receipt: '收件第8号' }],
  }),
  'escalation.record-result': command({
    title: text('登记有权机关处理结果', 'record what the organ decided'),
    cites: ['4.4.e2', 'A11', 'S4.i', 'inspection-rules.21'],
    data: { organResult: words, organDocument: words, organDecidedOn: day },
    samples: [
      { organResult: '有权机关已作出处理决定', organDocument: '处理决定第3号', organDecidedOn: dayOf('2022-08-20') },
    ],
  }),
  'escalation.object': command({
    title: text('申请复核', 'object'),
    cites: ['A15', 'S4.l', 'inspection-rules.17'],
    data: { grounds: words },
    samples: [{ grounds: '认定事实有误' }],
  }),
  'escalation.decide-review': command({
    title: text('作出复核决定', 'decide the review'),
    cites: ['A15', 'S4.m', 'inspection-rules.17'],
    data: { outcome, reason: requirements, mitigation },
    samples: [
      { outcome: 'upheld', reason: '复核认定原结论事实清楚', mitigation: { applies: false, reason: '无容错情形' } },
    ],
  }),
};
