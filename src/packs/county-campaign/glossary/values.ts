/** What the values that may be chosen are called. */
import { text } from '../../../shared/index.js';
import type { Text } from '../../../shared/index.js';
import { hiddenForms } from '../sign-off/fields.js';
import { behaviourCodes, behaviour, focusCodes, focusProblem } from '../taxonomy/index.js';

const focuses: Readonly<Record<string, Text>> = Object.fromEntries(
  focusCodes.map((code) => [code, focusProblem(code).title]),
);
const behaviours: Readonly<Record<string, Text>> = Object.fromEntries(
  behaviourCodes.map((code) => [code, behaviour(code).title]),
);
const triggers = {
  T1: text('组织不力', 'poor organisation'),
  T2: text('敷衍塞责', 'perfunctoriness'),
  T3: text('效果不佳', 'poor effect'),
  ...behaviours,
};
const rungs = {
  reminder: text('书面提醒', 'reminder in writing'),
  talk: text('约谈', 'talk'),
  criticism: text('批评', 'criticism'),
  accountability: text('追责问责建议', 'accountability proposed'),
};
const groups = {
  superiors: text('上级部门', 'superiors'),
  peers: text('部门之间', 'peers'),
  grassroots: text('基层单位', 'the grass roots'),
  public: text('群众', 'the public'),
};
const levels = {
  parent: text('上级单位', 'the unit above'),
  leader: text('分管县政府领导', 'the county leader in charge'),
  county: text('县政府', 'the county government'),
  city: text('市级', 'the city'),
};
const reportedForm: Readonly<Record<string, Text>> = Object.fromEntries(
  Object.entries(hiddenForms).map(([form, { title }]) => [form, title]),
);
const grades = { good: text('好', 'good'), fair: text('一般', 'fair'), poor: text('差', 'poor') };

/** By the name of the field, then by value. */
export const values = {
  awaitedFrom: groups,
  behaviours,
  channel: {
    'visit-received': text('来访', 'visit received'),
    'visit-paid': text('下访', 'visit paid'),
    letter: text('来信', 'letter'),
    hotline: text('热线', 'hotline'),
    online: text('网络', 'online'),
    'own-list': text('本单位急难愁盼事项', 'the unit’s own list of urgent problems'),
  },
  copies: levels,
  criterion: {
    measure: text('整改措施', 'measure'),
    evidence: text('佐证材料', 'evidence'),
    effect: text('整改成效', 'effect'),
    satisfaction: text('群众满意', 'satisfaction'),
  },
  direction: { up: text('上升', 'up'), down: text('下降', 'down') },
  dueTo: levels,
  effect: grades,
  effectFrom: {
    site: text('现场', 'the site'),
    people: text('干部群众', 'the people'),
    papers: text('材料', 'papers'),
  },
  exempt: {
    emergency: text('紧急情况', 'emergency'),
    complaint: text('反映问题', 'complaint'),
    clue: text('问题线索', 'clue'),
    objection: text('提出异议', 'objection'),
  },
  filed: {
    'in-time': text('按时报备', 'in time'),
    'short-notice': text('临时报备', 'at short notice'),
    'after-the-event': text('事后报备', 'after the event'),
    late: text('逾期报备', 'late'),
  },
  flow: {
    circulation: text('内部流转', 'circulation'),
    incoming: text('来文', 'incoming'),
    outgoing: text('发文', 'outgoing'),
  },
  focus: focuses,
  form: { 'red-head': text('红头文件', 'a red-headed document'), ...reportedForm },
  goal: {
    '1.g': text('工作作风明显改进', 'work style clearly improved'),
    '1.h': text('服务能力明显增强', 'service ability clearly stronger'),
    '1.i': text('办事效率明显提高', 'efficiency clearly higher'),
    '1.j': text('发展环境明显优化', 'development environment clearly better'),
    '1.k': text('群众满意度明显提升', 'public satisfaction clearly higher'),
    documents: text('发文数量', 'documents'),
    meetings: text('会议数量', 'meetings'),
    inspections: text('督查数量', 'inspections'),
  },
  ground: behaviours,
  group: groups,
  kind: {
    process: text('过程材料', 'of the process'),
    effect: text('成效佐证', 'of the effect'),
    background: text('背景材料', 'background'),
    request: text('请示', 'request'),
    report: text('报告', 'report'),
    capacity: text('能力培训', 'training of abilities'),
    drill: text('岗位练兵', 'drill'),
    programme: text('专题活动', 'programme'),
    general: text('综合督查', 'general inspection'),
    special: text('专项督查', 'special inspection'),
    incident: text('事件调查', 'inspection of an incident'),
    routine: text('日常督办', 'routine inspection'),
    clue: text('线索核查', 'inspection of a clue'),
    wedding: text('喜事', 'wedding'),
    funeral: text('丧事', 'funeral'),
  },
  level: { unit: text('单位', 'unit'), section: text('科室', 'section'), person: text('个人', 'person') },
  mode: { unannounced: text('不打招呼', 'unannounced'), announced: text('事先通知', 'announced') },
  outcome: {
    asked: text('已征求，待答复', 'asked'),
    'none-received': text('未收到意见', 'none received'),
    adopted: text('已采纳', 'adopted'),
    rejected: text('未采纳', 'rejected'),
    upheld: text('维持', 'upheld'),
    varied: text('变更', 'varied'),
    withdrawn: text('撤销', 'withdrawn'),
    overturned: text('撤销', 'overturned'),
    'own-duty': text('属提出单位职责', 'the raiser’s own duty'),
    'other-unit': text('属对方单位职责', 'the other unit’s duty'),
    misrouted: text('转送有误', 'routed wrongly'),
  },
  personalLists: {
    list: text('已报个人清单', 'a list'),
    nil: text('零报告', 'a nil return'),
    'unsigned-nil': text('未签字确认的零报告', 'a nil return that is not signed'),
  },
  place: { self: text('自身', 'in oneself'), duty: text('履职', 'in duty'), work: text('工作', 'in work') },
  progress: grades,
  reached: rungs,
  refusedAs: {
    'not-able': text('确无条件办理', 'not able'),
    'not-due': text('不属本单位职责', 'not due here'),
  },
  reportedForm,
  result: {
    met: text('达到', 'met'),
    'not-met': text('未达到', 'not met'),
    'not-assessable': text('无法评定', 'not assessable'),
  },
  round: {
    coverage: text('全覆盖督查', 'round of all units'),
    'follow-up': text('跟踪督查', 'follow-up'),
    planned: text('计划督查', 'planned'),
  },
  rung: rungs,
  satisfaction: {
    satisfied: text('满意', 'satisfied'),
    dissatisfied: text('不满意', 'dissatisfied'),
    'no-answer': text('未答复', 'no answer'),
  },
  serves: focuses,
  source: {
    ...groups,
    'self-check': text('单位自查', 'self-check'),
    inspection: text('督导检查', 'inspection'),
    petition: text('信访', 'petition'),
    'look-back': text('“回头看”', 'look-back'),
    'carried-over': text('结转', 'carried over'),
    document: text('文件', 'document'),
    meeting: text('会议', 'meeting'),
    leader: text('分管县政府领导交办', 'the county leader in charge'),
    'public-request': text('群众诉求', 'public request'),
  },
  stricter: { limit: text('时限', 'limit'), reports: text('报送次数', 'reports'), forms: text('表格数量', 'forms') },
  suggestedRung: rungs,
  to: levels,
  trigger: triggers,
  waived: groups,
} as const satisfies Readonly<Record<string, Readonly<Record<string, Text>>>>;
