/** What is settled besides about dates, units and people, lists, problems and striking off: S1–S3. */
import { defineClauses } from '../../../policy/index.js';
import { reading, readings } from './entry.js';

/** Words and dates (S1), units and people (S2), lists, problems and striking off (S3). */
export const settledWork = defineClauses(readings, {
  'S1.a': reading('A7, A10, A28', '每一日均至24时终了。', 'Days end at 24:00 throughout.'),
  'S1.b': reading(
    '2.5.2.b, A22',
    '“今天再晚也是早”是提法，次一工作日是期限。',
    'Same-day start is the saying; the next working day is the limit.',
  ),
  'S1.c': reading(
    'A26',
    '按日历日计的期间，末日为休息日或法定节假日的，顺延至下一工作日（可选仅法定节假日顺延）。',
    'A calendar period whose last day is a rest day or statutory holiday moves to the next working day (option: statutory holidays only).',
  ),
  'S1.d': reading(
    'A27',
    '通知印发前已结束的阶段没有日数，其期满应有事项于下一阶段期满时到期。',
    'A phase that ends before the notice is issued has no days; what its gate asks falls due at the end of the next phase.',
  ),
  'S1.e': reading(
    '3.4',
    '10月31日之后信访、复核、持续整改继续进行：行动结束时每件未结事项移交具名责任人，时限照常计算。',
    'After 31 October petitions, reviews and ongoing rectification run on: closing hands every open case to a named person, and time goes on for it.',
  ),
  'S2.a': reading(
    '0.d',
    '范围之外单位发出的或关于该单位的指令不予受理。',
    'A command from or about a unit outside the scope is refused.',
  ),
  'S2.b': reading(
    '0.d',
    '已登记而没有参与记录的单位须予提示。',
    'A registered unit without a participation case is raised.',
  ),
  'S2.c': reading(
    '3.3.a, 4.1.e',
    '每个单位有上级单位和分管县领导。',
    'A unit has a parent and a county leader in charge.',
  ),
  'S2.d': reading('3.3.a, 4.1.e', '方案事项标明层级及其上级事项。', 'Plan items carry a level and their parent item.'),
  'S2.e': reading(
    '3.3.a, A5',
    '“一个方案”的另一读法（全县一个方案）为选项。',
    'The second reading of one plan, one county plan, is an option.',
  ),
  'S2.f': reading(
    '4.1.c',
    '每个单位恰有一名一把手；空缺有五个工作日宽限（选项），代理计入。',
    'Exactly one head; a vacancy has five working days of grace (option), and an acting head counts.',
  ),
  'S2.g': reading(
    '4.1.c, 4.1.d',
    '乡镇一把手可为党委书记，主要领导可为两人：作为选项。',
    'In townships the head may be the Party secretary, and the main leaders may be two: an option.',
  ),
  'S2.h': reading('4.2.c', '一把手本人的清单属阶段期满应有事项。', 'The head’s own list is part of the gate.'),
  'S2.i': reading(
    'A12, 4.2.a',
    '县领导须有个人清单，不报总结；其本人问题由办公室核验。',
    'County leaders owe a personal list and no summary; their own items are verified by the office.',
  ),
  'S2.j': reading(
    '3.2.g, 3.3.c, 3.4.f',
    '清单、方案、总结由一把手或登记的代理负责人签字，不得委托。',
    'Lists, plan and summary are signed by the head or a registered acting head, never by delegation.',
  ),
  'S2.k': reading(
    'A3',
    '委托记录双方，且不得绕过职责分离。',
    'Delegation records both people and never goes around separation of duties.',
  ),
  'S3.a': reading(
    'A14, 3.2.g',
    '零报告未签字的，阶段期满视为没有清单，按T2而非T1提示。',
    'An unsigned nil list counts as no list at the gate, and is suggested as T2, not T1.',
  ),
  'S3.b': reading(
    '3.2.g, 4.4.d2',
    '零报告与督查情况不符的，予以提示。',
    'A nil list that an inspection contradicts is suggested.',
  ),
  'S3.c': reading(
    '3.2.f',
    '每条意见以采纳或说明理由不采纳办结。',
    'Each opinion ends adopted, or rejected with a reason.',
  ),
  'S3.d': reading('3.2.f', '“不适用”须经办公室批准。', '“Not applicable” needs the office’s approval.'),
  'S3.e': reading(
    'A21, 3.2.d',
    '第二阶段立行立改须有台账记录（措施、责任人、佐证），无须单位方案。',
    'An immediate correction in phase 2 needs a ledger line with measure, responsible person and evidence, not the unit’s plan.',
  ),
  'S3.f': reading('A21, 3.2.g', '第一阶段发现的问题提前列入清单。', 'A problem found in phase 1 is listed early.'),
  'S3.g': reading(
    '3.3.i',
    '核验有自己的时限（五个工作日，选项）。',
    'Verification has a limit of its own (five working days, option).',
  ),
  'S3.h': reading(
    '3.3.i',
    '等待核验的时间不计入单位逾期。',
    'What waits for verification never counts against the unit.',
  ),
  'S3.i': reading('3.3.i', '第二次退回须由另一名核验人作出。', 'A second rejection needs another verifier.'),
  'S3.j': reading('3.3.i', '退回须写明未达到的标准。', 'A rejection names the criterion not met.'),
  'S3.k': reading(
    '2.6.3.x4, 3.3.i',
    '仅有过程材料不得销号，至少有一项效果佐证（数据变化、当事群众确认或现场核查）。',
    'Process papers alone strike nothing off: at least one piece of effect evidence (a changed figure, confirmation by the people concerned, a check on site).',
  ),
  'S3.l': reading(
    '2.6.3.x4, 3.3.i',
    '核验前的稳定期为选项，默认没有。',
    'A dwell time before verification is an option, default none.',
  ),
  'S3.m': reading(
    '3.3.i, A3',
    '办公室对单位内部核验的个人问题按种子抽样复核（百分之十，选项）。',
    'The office re-checks a seeded sample of personal items verified inside a unit (10 %, option).',
  ),
  'S3.n': reading(
    '2.1.2.x1',
    '佐证被证明虚假不同于佐证被退回：另作事件，并重新打开问题。',
    'Evidence found false is not evidence rejected: another event, and it reopens.',
  ),
  'S3.o': reading(
    '3.3.g',
    '延期和持续整改须在到期前申请。',
    'Extensions and ongoing rectification are asked before expiry.',
  ),
  'S3.p': reading(
    '3.3.g',
    '延期和持续整改由单位负责人、办公室依次批准，须为两人。',
    'Extensions and ongoing rectification are approved by the unit’s head, then the office: two different people.',
  ),
  'S3.q': reading('3.3.g, 3.3.j', '一般延期止于第三阶段末。', 'Ordinary extensions end with phase 3.'),
  'S3.r': reading(
    '3.3.j, A6',
    '持续整改至多续期一次（选项）。',
    'Ongoing rectification is renewed at most once (option).',
  ),
  'S3.s': reading(
    '3.3.h',
    '逐项计划与实际对照属政策数据，与绘制方式无关。',
    'Planned against actual per item is data of the policy, whatever draws it.',
  ),
});
