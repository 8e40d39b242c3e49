/** What can be asked of a problem. */
import { z } from 'zod';
import { day as dayOf } from '../../../calendar/index.js';
import { command } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { day, id, requirements, words } from '../fields.js';
import { behaviourCodes, focusCodes } from '../taxonomy/index.js';
import { sampleTransfer, transferData } from '../transfer.js';
import { evidenceList, sampleEvidence } from './evidence.js';
import { criterion, measures, source } from './fields.js';

const limit = dayOf('2022-09-20');

/** The problem's commands, in the order of its life. */
export const problemCommands = {
  'problem.find': command({
    title: text('登记问题', 'register a problem'),
    cites: ['3.2.c', '3.2.e', 'A19', 'A20'],
    data: {
      focus: z.enum(focusCodes),
      behaviours: z.array(z.enum(behaviourCodes)).max(behaviourCodes.length).optional(),
      source,
      place: z.enum(['self', 'duty', 'work']),
      description: words,
      comesFrom: words.optional(),
      areas: z.array(words).min(1).max(20).optional(),
    },
    samples: [
      { focus: 'F52', source: 'self-check', place: 'work', description: '事项办理平均用时五天，超过承诺时限' },
      {
        focus: 'F53',
        source: 'self-check',
        place: 'work',
        description: '河道采砂遗留问题久拖未决',
        areas: ['生态文明', '历史遗留'],
      },
    ],
  }),
  'problem.list': command({
    title: text('列入清单', 'put on the list'),
    cites: ['3.2.g', '3.3.d'],
    data: { goal: words },
    samples: [{ goal: '两天内办结' }],
  }),
  'problem.plan': command({
    title: text('制定整改措施', 'plan the rectification'),
    cites: ['3.3.e', '3.3.f', '3.3.g'],
    data: { measures, responsible: id, limit: day },
    samples: [{ measures: ['压缩审批环节'], responsible: 'p1', limit }],
  }),
  'problem.start': command({ title: text('开始整改', 'begin to rectify'), cites: ['3.3.i'], data: {}, samples: [{}] }),
  'problem.hand-over': command({
    title: text('变更责任人', 'hand over to another'),
    cites: ['3.3.f', 'S1.e'],
    data: { responsible: id, reason: words },
    samples: [{ responsible: 'p1', reason: '原责任人调离' }],
  }),
  'problem.transfer': command({
    title: text('移交其他单位', 'transfer to another unit'),
    cites: ['2.4.1.b', 'S6.g'],
    data: transferData,
    samples: [sampleTransfer],
  }),
  'problem.follow': command({
    title: text('随本人转入现任职单位', 'follow the person to another unit'),
    cites: ['3.2.g', 'A4'],
    data: { receivingUnit: id },
    samples: [{ receivingUnit: 'u1' }],
  }),
  'problem.correct': command({
    title: text('立行立改', 'correct at once'),
    cites: ['3.2.d', 'A21', 'S3.e'],
    data: { measures, responsible: id, evidence: evidenceList },
    samples: [{ measures: ['当场更正公示'], responsible: 'p1', evidence: [sampleEvidence] }],
  }),
  'problem.report': command({
    title: text('报告进展', 'report progress'),
    cites: ['3.3.h', '4.3.a'],
    data: { progress: words },
    samples: [{ progress: '已完成环节梳理' }],
  }),
  'problem.apply': command({
    title: text('申请销号', 'apply to strike off'),
    cites: ['3.3.i', 'A3'],
    data: { evidence: evidenceList, statement: words },
    samples: [{ evidence: [sampleEvidence], statement: '已整改到位' }],
  }),
  'problem.take-back': command({
    title: text('退回继续整改', 'send back to be worked on'),
    cites: ['3.3.i', 'A3'],
    data: { requirements },
    samples: [{ requirements: '成效尚不明显，请补充整改措施' }],
  }),
  'problem.sign': command({
    title: text('负责人签字', 'the head signs'),
    cites: ['3.3.i', 'A3'],
    data: {},
    samples: [{}],
  }),
  'problem.verify': command({
    title: text('核验销号', 'verify and strike off'),
    cites: ['3.3.i', 'A3'],
    // A new limit goes with what the people concerned are not satisfied with.
    data: { conclusion: words, onSite: z.boolean(), satisfied: z.boolean().optional(), limit: day.optional() },
    samples: [
      { conclusion: '现场核查属实', onSite: true },
      { conclusion: '回访群众不满意', onSite: true, satisfied: false, limit: dayOf('2022-09-28') },
    ],
  }),
  'problem.reject': command({
    title: text('核验不通过', 'reject with further requirements'),
    cites: ['3.3.i', 'S3.i', 'S3.j'],
    data: { criterion, requirements, limit: day },
    samples: [{ criterion: 'effect', requirements: '请补充群众满意度测评结果', limit }],
  }),
  'problem.ask-extension': command({
    title: text('申请延期', 'ask for an extension'),
    cites: ['3.3.g', 'S3.o'],
    data: { to: day, reason: words },
    samples: [{ to: dayOf('2022-09-28'), reason: '需待汛期结束后施工' }],
  }),
  'problem.ask-ongoing': command({
    title: text('申请持续整改', 'ask for ongoing rectification'),
    cites: ['3.3.j', 'A6'],
    data: { reason: words, goal: words, review: day, final: day },
    samples: [
      { reason: '历史遗留，需诉讼终结', goal: '完成取证', review: dayOf('2022-10-31'), final: dayOf('2022-12-31') },
    ],
  }),
  'problem.endorse': command({
    title: text('负责人同意上报', 'the head endorses the request'),
    cites: ['S3.p'],
    data: {},
    samples: [{}],
  }),
  'problem.approve-extension': command({
    title: text('批准延期', 'approve the extension'),
    cites: ['S3.p', 'S3.q'],
    data: { to: day },
    samples: [{ to: dayOf('2022-09-28') }],
  }),
  'problem.approve-ongoing': command({
    title: text('批准持续整改', 'approve ongoing rectification'),
    cites: ['A6', 'S3.p', 'S3.r'],
    data: {},
    samples: [{}],
  }),
  'problem.decline': command({
    title: text('不同意申请', 'decline the request'),
    cites: ['S3.p'],
    data: { reason: words },
    samples: [{ reason: '理由不充分' }],
  }),
  'problem.review-ongoing': command({
    title: text('持续整改阶段评估', 'review ongoing rectification'),
    cites: ['A6'],
    data: { finding: words, next: day },
    samples: [{ finding: '取证已完成', next: dayOf('2022-11-30') }],
  }),
  'problem.disprove': command({
    title: text('认定佐证材料不实', 'find evidence false'),
    cites: ['2.1.2.x1', 'S3.n'],
    data: { hash: z.string().regex(/^[0-9a-f]{64}$/u), finding: requirements, limit: day },
    samples: [{ hash: 'a'.repeat(64), finding: '照片为往年拍摄，与现场不符', limit }],
  }),
  'problem.look-back': command({
    title: text('回头看', 'look back'),
    cites: ['3.3.i', 'A3'],
    data: { holds: z.boolean(), finding: words, limit: day },
    samples: [{ holds: true, finding: '成效保持', limit }],
  }),
  'problem.recheck': command({
    title: text('抽查', 're-check a sampled item'),
    cites: ['S3.m'],
    data: { upheld: z.boolean(), finding: words, limit: day },
    samples: [{ upheld: true, finding: '核验属实', limit }],
  }),
  'problem.refer': command({
    title: text('提出移送有权机关', 'propose to refer to the competent organ'),
    cites: ['2.3.1.y1', '2.3.1.y2', 'S4.t'],
    data: { reason: words },
    samples: [{ reason: '侵害群众利益，须查处' }],
  }),
  'problem.sign-referral': command({
    title: text('移送第二人签字', 'sign a referral as a second person'),
    cites: ['S4.t'],
    data: {},
    samples: [{}],
  }),
  'problem.acknowledge': command({
    title: text('有权机关回执', 'the organ acknowledges'),
    cites: ['2.3.1.y1', 'S4.v'],
    data: { receipt: words },
    samples: [{ receipt: '收件第12号' }],
  }),
  'problem.inspect': command({
    title: text('逾期督查', 'inspect an overdue problem'),
    cites: ['4.4.a', '4.4.b', 'A8'],
    data: { progress: words, effect: words, inspection: id.optional() },
    samples: [{ progress: '已启动', effect: '尚未见效' }],
  }),
  'problem.note-inspected': command({
    title: text('登记跟踪督查已覆盖', 'note that a follow-up covers it'),
    cites: ['4.4.a', 'A8'],
    data: { inspection: id },
    samples: [{ inspection: 'i1' }],
  }),
};
