/** What can be asked of an inspection, in its order. */
import { z } from 'zod';
import { day as dayOf } from '../../../calendar/index.js';
import { command } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { day, id, requirements, words } from '../fields.js';
import { designation, grade, inspectionFields, inspectionKind, mode, ratedFrom, round } from './fields.js';

/** The commands of an inspection. */
export const inspectionCommands = {
  'inspection.plan': command({
    title: text('拟定督查方案', 'plan an inspection'),
    cites: ['2.1.2.a', '2.6.3.a', '2.6.3.b', '2.6.3.c', '4.4.a', 'inspection-rules.14', 'inspection-rules.15'],
    data: {
      kind: inspectionKind,
      round,
      topic: words,
      scope: words,
      from: day,
      to: day,
      mode,
      basis: words,
      designation: designation.optional(),
      followsUp: z.array(id).max(50).optional(),
      beyondBaseline: words.optional(),
      separateBecause: words.optional(),
    },
    samples: [
      {
        kind: 'special',
        round: 'coverage',
        topic: '作风建设行动督导检查',
        scope: '整改落实阶段工作情况',
        from: dayOf('2022-09-06'),
        to: dayOf('2022-09-07'),
        mode: 'unannounced',
        basis: '县政府第12次常务会议决定',
      },
    ],
  }),
  'inspection.begin': command({
    title: text('开始督查', 'begin'),
    cites: ['2.6.3.c', '4.4.a'],
    data: {},
    samples: [{}],
  }),
  'inspection.find': command({
    title: text('发现问题', 'find a problem'),
    cites: ['2.6.3.d', '3.3.l'],
    data: { finding: words, seenAt: words },
    samples: [{ finding: '办事窗口无人值守', seenAt: '政务大厅三号窗口' }],
  }),
  'inspection.note-assigned': command({
    title: text('登记已现场交办', 'note that it was assigned'),
    cites: ['2.6.3.d', 'A22'],
    data: {},
    samples: [{}],
  }),
  'inspection.rate': command({
    title: text('评价进展和成效', 'rate progress and effect'),
    cites: ['4.4.b', 'S4.s'],
    data: { progress: grade, effect: grade, effectFrom: ratedFrom },
    samples: [{ progress: 'good', effect: 'fair', effectFrom: 'site' }],
  }),
  'inspection.conclude': command({
    title: text('作出督查结论', 'conclude'),
    cites: ['4.4.a', '4.4.b', 'inspection-rules.16'],
    data: { conclusion: requirements },
    samples: [{ conclusion: '整改总体到位，个别窗口需持续加强' }],
  }),
  'inspection.object': command({
    title: text('对结论提出异议', 'object to the conclusion'),
    cites: ['inspection-rules.17'],
    data: { grounds: words },
    samples: [{ grounds: '结论所列事项已于督查前办结' }],
  }),
  'inspection.decide-objection': command({
    title: text('作出复核决定', 'decide the objection'),
    cites: ['inspection-rules.17'],
    data: { outcome: inspectionFields.outcome, reason: requirements },
    samples: [{ outcome: 'upheld', reason: '复核认定原结论事实清楚' }],
  }),
  'inspection.cancel': command({
    title: text('取消督查', 'cancel'),
    cites: ['2.6.3.a', '2.6.3.b'],
    data: { reason: words },
    samples: [{ reason: '与另一督查合并' }],
  }),
};
