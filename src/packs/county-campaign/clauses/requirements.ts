/** Part 4 of the notice: responsibility, example, effect, supervision, publicity. */
import { defineClauses } from '../../../policy/index.js';
import { enforceable, exhortation, goal, heading, notice, prohibited } from './entry.js';

/** Part 4 工作要求. */
export const requirements = defineClauses(notice, {
  '4': heading(96, '四、工作要求', '工作要求', 'Part 4: Requirements'),
  '4.1': heading(97, '（一）压实政治责任。', '压实政治责任', '4.1: Responsibility'),
  '4.1.a': exhortation(98, '全县政府系统要进一步提高政治站位，深化思想认识，', '政治站位', 'raise political standing'),
  '4.1.b': exhortation(98, '把作风建设行动作为一项重大政治任务，', '重大政治任务', 'treat as a major political task'),
  '4.1.c': enforceable(
    98,
    '各乡镇、各部门“一把手”要切实履行第一责任人职责，',
    '第一责任人',
    'the head is the first responsible person',
    { kind: 'role', note: 'exactly one first responsible person per unit: the head (S2.f)' },
  ),
  '4.1.d': enforceable(
    98,
    '主要领导亲自抓、分管领导具体抓，',
    '主要领导亲自抓、分管领导具体抓',
    'main leader personally, deputy in charge concretely',
    { kind: 'role', note: 'at least one deputy in charge per unit' },
  ),
  '4.1.e': enforceable(98, '一级抓一级，层层抓落实，', '一级抓一级', 'each level sees to the next', {
    kind: 'role',
    note: 'the parent unit sees to its child units and levels (S2.c, S2.d)',
  }),
  '4.1.f': goal(
    98,
    '确保组织到位、领导到位、责任到位、措施到位。',
    '组织到位、领导到位、责任到位、措施到位',
    'four things in place: organisation, leadership, responsibility, measures',
    { kind: 'indicator', note: 'a readiness check of four items; its failure is poor organisation (A14)' },
  ),
  '4.2': heading(99, '（二）加强示范带动。', '加强示范带动', '4.2: Lead by example'),
  '4.2.a': exhortation(
    100,
    '县政府领导班子成员要率先垂范、以身作则，从自身做起、从自身严起，',
    '县政府领导班子成员',
    'county leaders lead by example',
    { kind: 'role (soft)', note: 'leaders have personal lists too (A12, S2.i)' },
  ),
  '4.2.b': exhortation(100, '坚持学在先、干在前、作表率；', '学在先、干在前、作表率', 'learn first, act first'),
  '4.2.c': enforceable(
    100,
    '各乡镇、各部门“一把手”要带头示范、协调推动，',
    '带头示范、协调推动',
    'heads lead and coordinate',
    { kind: 'role', note: "same person as 4.1.c; the head's own list must exist (S2.h)" },
  ),
  '4.2.d': exhortation(100, '层层压实责任，', '层层压实责任', 'responsibility level by level', {
    note: 'repeats 3.1.c',
  }),
  '4.2.e': exhortation(100, '一级带着一级干、一级做给一级看，', '一级带着一级干', 'each level leads the next'),
  '4.2.f': exhortation(100, '推动作风建设走深走实。', '走深走实', 'make work-style building go deep and real'),
  '4.3': heading(101, '（三）注重行动实效。', '注重行动实效', '4.3: Real effect'),
  '4.3.a': enforceable(102, '要紧盯行动时间节点、目标要求，', '时间节点', 'watch the time nodes and targets', {
    kind: 'deadline',
    note: 'every date is watched for lateness',
  }),
  '4.3.x1': prohibited(102, '力戒形式主义、', '形式主义', 'the campaign itself: no formalism', {
    note: 'a campaign run so is itself a problem',
  }),
  '4.3.x2': prohibited(102, '官僚主义，', '官僚主义', 'the campaign itself: no bureaucratism', {
    note: 'as x1',
  }),
  '4.3.x3': prohibited(102, '坚决杜绝搞花架子、', '搞花架子', 'the campaign itself: no show', {
    note: 'as x1',
  }),
  '4.3.x4': prohibited(102, '走过场。', '走过场', 'the campaign itself: no going through the motions', {
    note: 'as x1',
  }),
  '4.3.b': exhortation(103, '要强化结果导向，', '结果导向', 'result-oriented'),
  '4.3.c': exhortation(
    103,
    '把开展作风建设行动同推动当前重点工作有效结合起来，',
    '同推动当前重点工作',
    'tie to key current work',
  ),
  '4.3.d': goal(103, '着力解决实际问题，', '解决实际问题', 'solve real problems'),
  '4.3.e': enforceable(103, '健全完善长效机制，', '长效机制', 'long-term mechanism', {
    kind: 'evidence',
    note: 'same evidence as 3.4.c',
  }),
  '4.3.f': goal(103, '确保抓出成效。', '抓出成效', 'make sure of results'),
  '4.4': heading(104, '（四）强化督导检查。', '强化督导检查', '4.4: Supervision'),
  '4.4.a': enforceable(
    105,
    '作风建设行动协调小组办公室要对各乡镇、各部门作风建设行动开展情况及时进行督促检查，',
    '及时进行督促检查',
    'the group office inspects townships and departments in time',
    { kind: 'role + inspection', note: 'see A8' },
  ),
  '4.4.b': enforceable(
    105,
    '重点督查进展情况和整改成效，',
    '进展情况和整改成效',
    'two inspection subjects: progress, effect',
    { kind: 'evidence', note: 'an inspection has two ratings (S4.s)' },
  ),
  '4.4.c': enforceable(105, '防止出现死角、漏洞，', '防止出现死角、漏洞', 'no dead corner', {
    kind: 'coverage',
    note: 'every unit inspected at least once by the end of phase 3 (S4.q)',
  }),
  '4.4.d1': enforceable(105, '对组织不力、', '组织不力', 'trigger T1: poor organisation', {
    kind: 'escalation trigger',
    note: 'see A14',
  }),
  '4.4.d2': enforceable(105, '敷衍塞责、', '敷衍塞责', 'trigger T2: perfunctory', {
    kind: 'escalation trigger',
    note: 'see A14',
  }),
  '4.4.d3': enforceable(105, '效果不好的', '效果不好', 'trigger T3: poor effect', {
    kind: 'escalation trigger',
    note: 'see A14',
  }),
  '4.4.e1': enforceable(105, '要严肃批评、', '严肃批评', 'consequence C1: severe criticism', {
    kind: 'escalation step',
    note: 'see A15',
  }),
  '4.4.e2': enforceable(105, '严肃追责问责。', '严肃追责问责', 'consequence C2: accountability', {
    kind: 'escalation step',
    note: 'see A15',
  }),
  '4.5': heading(106, '（五）注重宣传引导。', '注重宣传引导', '4.5: Publicity'),
  '4.5.a': exhortation(
    107,
    '全县政府系统要通过各种形式深入宣传行动安排和有关部署，',
    '宣传行动安排',
    'publicise the arrangements',
    { note: 'optional evidence: publicity record' },
  ),
  '4.5.b': exhortation(
    107,
    '广泛宣传开展作风建设行动的重大意义、目标任务和基本要求；',
    '重大意义、目标任务和基本要求',
    'publicise meaning, goals, requirements',
  ),
  '4.5.c': exhortation(107, '深入宣传好做法好经验好成果，', '好做法好经验好成果', 'publicise good practice'),
  '4.5.d': exhortation(107, '为行动取得扎实成效营造良好舆论氛围。', '舆论氛围', 'good climate of opinion'),
});
