/** What a unit does in the campaign, and what its one case keeps. */
import { z } from 'zod';
import { day as dayOf } from '../../../calendar/index.js';
import { command } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { day, id, words } from '../fields.js';
import { groundworkCommands, groundworkFields } from './groundwork-commands.js';

/** The four groups whose opinions are sought (3.2.f). */
export const groups = ['superiors', 'peers', 'grassroots', 'public'] as const;
const group = z.enum(groups);
/** The five items of 深入自查 (2.5.2.q1–q5): every self-check answers them, or they are labels only (A25). */
export const selfCheckItems = ['q1', 'q2', 'q3', 'q4', 'q5'] as const;
const answer = z.strictObject({ found: z.boolean(), note: words });
/** Which of them have to be answered is a reading of the notice: a rule says it, not the form. */
const answers = {
  q1: answer.optional(),
  q2: answer.optional(),
  q3: answer.optional(),
  q4: answer.optional(),
  q5: answer.optional(),
};
const planItem = z.strictObject({
  item: id,
  parent: id.optional(),
  level: z.enum(['unit', 'section', 'person']),
  problem: id.optional(),
  responsible: id,
  limit: day,
});
const sampleAnswer = { found: false, note: '未发现此类情形' };

/** The participation commands, in the notice's order. */
const recordCommands = {
  'participation.open': command({ title: text('纳入行动', 'take part'), cites: ['0.d'], data: {}, samples: [{}] }),
  'participation.excuse': command({
    title: text('县政府领导班子不报总结、不受督查', 'the county leadership sends no summary and is not inspected'),
    cites: ['A12', 'S2.i'],
    data: {},
    samples: [{}],
  }),
  'participation.arrange': command({
    title: text('安排部署', 'make arrangements'),
    cites: ['3.1.b'],
    data: { document: words, meetingOn: day },
    samples: [{ document: '实施方案及动员会记录', meetingOn: dayOf('2022-07-25') }],
  }),
  'participation.assign': command({
    title: text('明确责任', 'fix responsibility'),
    cites: ['3.1.c', '4.1.c', '4.1.d'],
    data: { first: id.optional(), inCharge: z.array(id).min(1).max(5).optional() },
    samples: [{ first: 'p1', inCharge: ['p2'] }, { first: 'p1' }, { inCharge: ['p2'] }],
  }),
  'participation.consult': command({
    title: text('征求意见', 'record a consultation'),
    cites: ['3.2.f', 'A17'],
    // Asking is what the notice asks for; an opinion that came of it ends adopted or rejected.
    data: {
      group,
      opinion: words.optional(),
      outcome: z.enum(['asked', 'none-received', 'adopted', 'rejected']),
      reason: words.optional(),
    },
    samples: [
      { group: 'public', opinion: '窗口午间无人值守', outcome: 'adopted' },
      { group: 'public', outcome: 'asked' },
      { group: 'peers', outcome: 'none-received' },
      { group: 'public', opinion: '延长办公时间', outcome: 'rejected', reason: '人员编制不足' },
    ],
  }),
  'participation.waive': command({
    title: text('确认某类对象不适用', 'a group does not apply'),
    cites: ['3.2.f', 'S3.d'],
    data: { group, reason: words },
    samples: [{ group: 'grassroots', reason: '该单位无下属基层单位' }],
  }),
  'participation.self-check': command({
    title: text('自查自纠', 'self-check'),
    cites: ['3.2.d', '2.5.2.q1', '2.5.2.q2', '2.5.2.q3', '2.5.2.q4', '2.5.2.q5', 'A25'],
    data: { ...answers, note: words.optional() },
    samples: [
      { q1: sampleAnswer, q2: sampleAnswer, q3: sampleAnswer, q4: sampleAnswer, q5: sampleAnswer },
      { q3: sampleAnswer },
    ],
  }),
  'participation.sign-unit-list': command({
    title: text('签字确认单位清单', 'sign the unit list'),
    cites: ['3.2.g', 'A4', 'S2.j'],
    data: { nil: z.boolean() },
    samples: [{ nil: false }],
  }),
  'participation.return-personal-list': command({
    title: text('报个人清单', 'hand in a personal list'),
    cites: ['3.2.g', 'A4', 'S3.a'],
    data: { items: z.int().min(0).max(200), signed: z.boolean() },
    samples: [{ items: 2, signed: true }],
  }),
  'participation.sign-plan': command({
    title: text('签字确认整改方案', 'sign the plan'),
    cites: ['3.3.a', '3.3.c', '4.1.e', 'S2.d', 'S2.j'],
    data: { items: z.array(planItem).min(0).max(500) },
    samples: [{ items: [{ item: 'i1', level: 'unit', responsible: 'p1', limit: dayOf('2022-09-20') }] }],
  }),
  'participation.revise-plan': command({
    title: text('调整整改方案', 'revise the plan'),
    cites: ['3.3.a', '3.3.c', '4.1.e', 'A5', 'S2.d', 'S2.j'],
    data: { items: z.array(planItem).min(1).max(500), reason: words },
    samples: [
      {
        items: [{ item: 'i1', level: 'unit', responsible: 'p1', limit: dayOf('2022-09-25') }],
        reason: '清单新增问题，补充整改任务',
      },
    ],
  }),
  'participation.record-progress': command({
    title: text('挂图作战：登记进度', 'planned against actual'),
    cites: ['3.3.h', 'S3.s'],
    data: { item: id, planned: z.number().min(0).max(100), actual: z.number().min(0).max(100) },
    samples: [{ item: 'i1', planned: 60, actual: 40 }],
  }),
  'participation.make-rule': command({
    title: text('建章立制', 'make or revise a rule'),
    cites: ['3.4.a', '3.4.c', '4.3.e'],
    data: { title: words, revised: z.boolean(), problems: z.array(id).min(1).max(200) },
    samples: [{ title: '限时办结制度', revised: false, problems: ['problem-1'] }],
  }),
  'participation.explain-no-rule': command({
    title: text('说明无需建章立制', 'say why no rule is made'),
    cites: ['3.4.a'],
    data: { reason: words, problems: z.array(id).max(200) },
    samples: [{ reason: '现行制度已覆盖', problems: ['problem-1'] }],
  }),
  'participation.sum-up': command({
    title: text('报送总结', 'send the summary'),
    cites: ['3.4.f', '3.4.g', 'A10', 'S2.j'],
    data: { document: words, hash: z.string().regex(/^[0-9a-f]{64}$/u) },
    samples: [{ document: '作风建设行动总结', hash: 'b'.repeat(64) }],
  }),
};

const counts = z.record(z.string(), z.int());

/** Everything that can be asked of a unit's case. */
export const participationCommands = { ...recordCommands, ...groundworkCommands };

/** What the unit's case keeps. */
export const participationFields = {
  arrangedOn: day,
  document: z.string(),
  first: id,
  inCharge: z.array(id),
  opinions: counts,
  /** Groups asked whose answer is not entered yet. */
  awaitedFrom: z.array(group),
  waived: z.array(group),
  selfCheckedOn: day,
  selfCheck: z.record(z.string(), answer),
  selfCheckNote: z.string(),
  unitListOn: day,
  unitListNil: z.boolean(),
  personalLists: z.record(z.string(), z.enum(['list', 'nil', 'unsigned-nil'])),
  unsignedNil: z.array(z.string()),
  planSignedOn: day,
  planItems: z.array(planItem),
  planRevisedOn: day,
  planRevisedBecause: z.string(),
  progress: z.record(z.string(), z.strictObject({ planned: z.number(), actual: z.number(), on: day })),
  rulesMade: z.array(z.string()),
  /** The problems the last of them answers, or explains. */
  ruleProblems: z.array(id),
  noRuleReason: z.string(),
  summaryOn: day,
  summaryLate: z.boolean(),
  lastGate: z.string(),
  shortfalls: z.array(
    z.strictObject({
      kind: z.string(),
      clause: z.string(),
      case: id.optional(),
      person: id.optional(),
      part: z.string().optional(),
    }),
  ),
  ...groundworkFields,
};

/** The kept fields as rules read them. */
export type ParticipationFields = {
  readonly [K in keyof typeof participationFields]: z.infer<(typeof participationFields)[K]>;
};
