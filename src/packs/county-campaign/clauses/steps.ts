/** Part 3 of the notice: the four phases and what each asks. */
import { defineClauses } from '../../../policy/index.js';
import { category, enforceable, exhortation, goal, heading, notice } from './entry.js';

/** Part 3 方法步骤. */
export const steps = defineClauses(notice, {
  '3': heading(85, '三、方法步骤', '方法步骤', 'Part 3: Method and steps'),
  '3.1': enforceable(
    86,
    '（一）学习动员阶段（7月下旬）。',
    '学习动员阶段（7月下旬）',
    'Phase 1 Study and mobilise (late July)',
    { kind: 'phase + date', note: '07-21..07-31; see A2' },
  ),
  '3.1.a': exhortation(
    87,
    '全县政府系统结合各自实际，认真贯彻落实省委省政府、市委市政府和县委关于作风建设的部署要求，',
    '结合各自实际',
    'carry out requirements, fitted to each unit',
  ),
  '3.1.b': enforceable(87, '全面安排部署，', '全面安排部署', 'make full arrangements', {
    kind: 'evidence',
    note: 'evidence per unit: arrangement document or mobilisation meeting record; exit gate of phase 1',
  }),
  '3.1.c': enforceable(87, '层层压实责任。', '层层压实责任', 'fix responsibility level by level', {
    kind: 'role',
    note: 'per unit: first responsible person + deputy in charge named (4.1.c, 4.1.d)',
  }),
  '3.2': enforceable(
    88,
    '（二）查摆问题阶段（8月上旬至8月中旬）。',
    '查摆问题阶段（8月上旬至8月中旬）',
    'Phase 2 Find problems (early to mid August)',
    { kind: 'phase + date', note: '08-01..08-20; see A2' },
  ),
  '3.2.a': category(
    89,
    '按照把自己摆进去、把职责摆进去、把工作摆进去的原则，',
    '把自己摆进去、把职责摆进去、把工作摆进去',
    "three viewpoints: put in oneself, one's duty, one's work",
    { kind: 'dimension', note: 'three codes for the viewpoint of a finding' },
  ),
  '3.2.b': exhortation(89, '对照省委省政府、市委市政府和县委工作要求，', '工作要求', 'against superior requirements', {
    note: 'the benchmark text is not in the notice',
  }),
  '3.2.c': enforceable(89, '对标对表行动方案，', '对标对表行动方案', 'against this plan', {
    kind: 'classification rule',
    note: 'every problem carries one of the 21 focus codes (and so an action code)',
  }),
  '3.2.d': enforceable(89, '深入开展自查自纠，', '自查自纠', 'self-check and self-correct', {
    kind: 'state',
    note: 'every unit must do it; immediate correction allowed (A21)',
  }),
  '3.2.e': enforceable(89, '认真查摆在作风建设方面存在的突出问题，', '突出问题', 'find the outstanding problems', {
    kind: 'state',
    note: 'a problem is found',
  }),
  '3.2.f': enforceable(
    89,
    '并广泛征求上级部门、部门之间、基层单位和群众的意见建议，',
    '上级部门、部门之间、基层单位和群众',
    'collect opinions from four source groups',
    { kind: 'evidence', note: 'four sources; gate: each group asked at least once per unit (A17)' },
  ),
  '3.2.g': enforceable(89, '建立单位和个人两张清单。', '单位和个人两张清单', 'set up two lists: unit and individual', {
    kind: 'evidence',
    note: 'exit gate of phase 2; see A4',
  }),
  '3.3': enforceable(
    90,
    '（三）整改落实阶段（8月下旬至9月下旬）。',
    '整改落实阶段（8月下旬至9月下旬）',
    'Phase 3 Rectify (late August to late September)',
    { kind: 'phase + date', note: '08-21..09-30; see A2' },
  ),
  '3.3.a': enforceable(
    91,
    '按照“一个方案、分级负责、逐级细化”的原则，',
    '“一个方案、分级负责、逐级细化”',
    'one plan, responsibility by level, refined level by level',
    { kind: 'structure', note: 'one plan per unit; items assigned per level; see A5' },
  ),
  '3.3.b': exhortation(91, '坚持标本兼治、分类施策，', '标本兼治、分类施策', 'root and symptom, by class', {
    note: '分类施策: measures may depend on class',
  }),
  '3.3.c': enforceable(91, '制定整改方案，', '制定整改方案', 'draw up the rectification plan', {
    kind: 'evidence',
    note: 'evidence: the plan; gate to start rectifying',
  }),
  '3.3.d': enforceable(91, '建立整改台账，', '建立整改台账', 'set up the rectification ledger', {
    kind: 'evidence',
    note: 'evidence: the ledger',
  }),
  '3.3.e': enforceable(91, '细化整改措施，', '细化整改措施', 'detail the measures', {
    kind: 'required field',
    note: 'required column of the ledger: measures',
  }),
  '3.3.f': enforceable(91, '明确整改责任，', '明确整改责任', 'fix who is responsible', {
    kind: 'required field',
    note: 'required column of the ledger: responsible person',
  }),
  '3.3.g': enforceable(91, '限定整改时限，', '限定整改时限', 'set a time limit', {
    kind: 'required field + deadline',
    note: 'required column of the ledger: limit; the end of phase 3 at the latest',
  }),
  '3.3.h': enforceable(91, '以挂图作战、', '挂图作战', 'fight by the wall chart', {
    kind: 'view',
    note: 'progress: planned against actual per item (S3.s)',
  }),
  '3.3.i': enforceable(91, '对账销号的方式推进整改落实，', '对账销号', 'reconcile against the ledger and strike off', {
    kind: 'state',
    note: 'closing procedure; who and with what is open: A3',
  }),
  '3.3.j': enforceable(91, '做到问题“见底清零”，', '“见底清零”', 'down to zero', {
    kind: 'exit gate',
    note: 'open problems = 0 at the end of phase 3; see A6',
  }),
  '3.3.k': exhortation(91, '确保作风建设行动取得实效。', '取得实效', 'real effect'),
  '3.3.l': enforceable(
    92,
    '县政府作风建设行动协调小组办公室适时对行动开展情况进行督导检查。',
    '适时',
    'coordination group office inspects at suitable times',
    { kind: 'role + inspection', note: 'see A8, A11' },
  ),
  '3.4': enforceable(
    93,
    '（四）总结深化阶段（10月份）。',
    '总结深化阶段（10月份）',
    'Phase 4 Sum up and deepen (October)',
    { kind: 'phase + date', note: '10-01..10-31; see A2' },
  ),
  '3.4.a': enforceable(
    94,
    '坚持问题整改与建章立制相结合，',
    '问题整改与建章立制相结合',
    'tie rectification to rule-making',
    { kind: 'link', note: 'each problem struck off names a rule made, or says why none' },
  ),
  '3.4.b': exhortation(
    94,
    '治当前与管长远相结合，',
    '治当前与管长远',
    'treat the present and manage the long term together',
  ),
  '3.4.c': enforceable(
    94,
    '健全工作制度，改进工作机制，',
    '健全工作制度，改进工作机制',
    'make rules, improve mechanisms',
    { kind: 'evidence', note: 'evidence: list of rules made or revised' },
  ),
  '3.4.d': exhortation(94, '拓展深化作风建设，', '拓展深化', 'extend and deepen'),
  '3.4.e': goal(94, '让广大干部群众切身感受到作风建设带来的变化。', '切身感受', 'people feel the change', {
    kind: 'indicator',
    note: 'satisfaction survey where configured',
  }),
  '3.4.f': enforceable(
    95,
    '各乡镇、各部门对作风建设行动进行全面总结，',
    '全面总结',
    'each township and department sums up',
    { kind: 'role + evidence', note: 'evidence: one summary per unit' },
  ),
  '3.4.g': enforceable(
    95,
    '并于10月20日前将工作总结报协调小组办公室。',
    '10月20日前',
    'send the summary to the group office before 20 October',
    { kind: 'deadline', note: 'see A10' },
  ),
});
