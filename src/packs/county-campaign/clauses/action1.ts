/** Section 2.1 of the notice: special action 1, know awe, keep the rules. */
import { defineClauses } from '../../../policy/index.js';
import { category, enforceable, exhortation, goal, notice, prohibited } from './entry.js';

/** Special action 1 知敬畏、守规矩. */
export const action1 = defineClauses(notice, {
  '2.1': category(
    6,
    '（一）聚焦政治引领，开展“知敬畏、守规矩”专项行动。',
    '知敬畏、守规矩',
    'special action 1: know awe, keep the rules (political lead)',
    { kind: 'action' },
  ),
  '2.1.1': category(7, '着力解决信仰缺失问题。', '信仰缺失', 'focus problem F11: lack of belief', {
    kind: 'focus problem',
  }),
  '2.1.1.a': exhortation(8, '坚定政治立场，明确政治方向，', '政治立场', 'firm political stance'),
  '2.1.1.b': exhortation(8, '坚决捍卫“两个确立”，坚决做到“两个维护”，', '两个维护', 'two establishes / two upholds'),
  '2.1.1.c': exhortation(
    8,
    '精准落实习近平总书记视察青海重要讲话、重要指示批示精神，以及中央和省市决策部署。',
    '精准落实',
    'carry out the speeches (Qinghai) and decisions precisely',
    { note: 'tells the province: Qinghai' },
  ),
  '2.1.1.x1': prohibited(
    9,
    '坚决纠治在贯彻执行党中央国务院、省委省政府和市委市政府、县委县政府决策部署上打折扣、',
    '打折扣',
    'carrying out at a discount',
  ),
  '2.1.1.x2': prohibited(9, '作选择、', '作选择', 'picking and choosing'),
  '2.1.1.x3': prohibited(9, '搞变通的行为。', '搞变通', 'working around'),
  '2.1.2': category(10, '着力解决执行不力问题。', '执行不力', 'focus problem F12: weak execution', {
    kind: 'focus problem',
  }),
  '2.1.2.a': enforceable(
    11,
    '开展政策落实专项督查，',
    '政策落实专项督查',
    'run special inspections of policy implementation',
    {
      kind: 'inspection',
      note: 'no date, no number; inspector unnamed; authority per inspection-rules.7 and 14',
    },
  ),
  '2.1.2.b': enforceable(11, '全面梳理贯彻落实情况。', '全面梳理', 'full inventory of implementation status', {
    kind: 'evidence',
    note: 'an inventory: see S6.b',
  }),
  '2.1.2.x1': prohibited(
    12,
    '坚决纠治在项目实施、工作推进中弄虚作假、',
    '弄虚作假',
    'falsifying (in projects, in work)',
    { note: 'data may suggest it: evidence found false, which reopens (S3.n)' },
  ),
  '2.1.2.x2': prohibited(12, '欺上瞒下，', '欺上瞒下', 'deceiving superiors, hiding from below'),
  '2.1.2.x3': prohibited(12, '有令不行、有禁不止，', '有令不行、有禁不止', 'orders not obeyed, bans not kept'),
  '2.1.2.x4': prohibited(12, '上有政策、下有对策，', '上有政策、下有对策', 'countermeasures against policy'),
  '2.1.2.x5': prohibited(
    12,
    '表态多调门高、行动少落实差等行为。',
    '表态多调门高、行动少落实差',
    'much talk, little action',
  ),
  '2.1.3': category(13, '着力解决不讲规矩问题。', '不讲规矩', 'focus problem F13: not keeping the rules', {
    kind: 'focus problem',
  }),
  '2.1.3.a': exhortation(14, '严格遵守党的政治纪律和政治规矩，', '政治纪律和政治规矩', 'keep political discipline'),
  '2.1.3.b': enforceable(
    14,
    '按照《政府工作规则》规范工作行为。',
    '《政府工作规则》',
    'act by the Government Working Rules',
    { kind: 'reference rule', note: 'external rulebook, taken as a rule set: see S6.a' },
  ),
  '2.1.3.x1': prohibited(15, '坚决纠治规矩意识淡化、', '规矩意识淡化', 'weak sense of rules'),
  '2.1.3.x2': prohibited(15, '工作程序不严肃，', '工作程序不严肃', 'procedure not taken seriously'),
  '2.1.3.x3': prohibited(
    15,
    '不讲章法、各行其是、我行我素，',
    '不讲章法、各行其是、我行我素',
    'everyone goes his own way',
  ),
  '2.1.3.x4': prohibited(
    15,
    '特别是重点工作、重要情况、重大事项请示报告不及时、',
    '请示报告不及时',
    'late request/report on key work, important situations, major matters',
    { note: 'data may suggest it: reported after it was due' },
  ),
  '2.1.3.x5': prohibited(15, '沟通汇报不主动，', '沟通汇报不主动', 'no active reporting', {
    note: 'a label only (S5.c)',
  }),
  '2.1.3.x6': prohibited(15, '出现越级上报、', '越级上报', 'reporting over the head of a level', {
    note: 'data may suggest it: recipient more than one level up, without copy; exemptions in S5.b',
  }),
  '2.1.3.x7': prohibited(15, '漏报', '漏报', 'omitted report', { note: 'data may suggest it' }),
  '2.1.3.x8': prohibited(15, '甚至瞒报等问题。', '瞒报', 'concealed report', {
    note: 'gravest of the three; it is intent, so people find it (S5.a)',
  }),
  '2.1.g1': goal(
    16,
    '通过专项行动，促进政府系统各项工作运转时政令畅通、令行禁止，',
    '政令畅通、令行禁止',
    'orders flow and are obeyed',
  ),
  '2.1.g2': goal(16, '确保条条落实、件件落地、事事见效。', '条条落实、件件落地、事事见效', 'every item lands', {
    note: 'candidate indicator: all items done',
  }),
});
