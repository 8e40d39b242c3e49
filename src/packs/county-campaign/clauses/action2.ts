/** Section 2.2 of the notice: special action 2, value learning, raise ability. */
import { defineClauses } from '../../../policy/index.js';
import { category, enforceable, exhortation, goal, notice, prohibited } from './entry.js';

/** Special action 2 重学习、提能力. */
export const action2 = defineClauses(notice, {
  '2.2': category(
    17,
    '（二）聚焦本领历练，开展“重学习、提能力”专项行动。',
    '重学习、提能力',
    'special action 2: value learning, raise ability',
    { kind: 'action' },
  ),
  '2.2.1': category(18, '着力解决本领恐慌问题。', '本领恐慌', 'focus problem F21: ability panic', {
    kind: 'focus problem',
  }),
  '2.2.1.a': exhortation(
    19,
    '强化政府系统政治理论、方针政策、法律法规、业务知识的学习，',
    '政治理论、方针政策、法律法规、业务知识',
    'strengthen study in four subjects: political theory, policies, law, professional knowledge',
  ),
  '2.2.1.b': enforceable(19, '有针对性地开展能力素质培训，', '能力素质培训', 'hold targeted training', {
    kind: 'evidence',
    note: 'existence check only, no quantity; names the problem it serves (S6.e)',
  }),
  '2.2.1.c': exhortation(
    19,
    '加强干部的思想淬炼、政治历练、实践锻炼、专业训练。',
    '思想淬炼、政治历练、实践锻炼、专业训练',
    'four kinds of tempering: thought, politics, practice, profession',
  ),
  '2.2.1.x1': prohibited(20, '坚决纠治学习方面不思进取不愿学、', '不思进取不愿学', 'no will to learn', {
    note: 'cause',
  }),
  '2.2.1.x2': prohibited(20, '忙于应酬不勤学、', '忙于应酬不勤学', 'too busy socialising to learn', {
    note: 'cause',
  }),
  '2.2.1.x3': prohibited(20, '浅尝辄止不善学等情况，', '浅尝辄止不善学', 'shallow learning', {
    note: 'cause',
  }),
  '2.2.1.x4': prohibited(
    20,
    '导致的对分管领域政策研究不深、情况把握不准，',
    '政策研究不深、情况把握不准',
    'shallow policy study, wrong grasp',
    { note: 'consequence' },
  ),
  '2.2.1.x5': prohibited(
    20,
    '业务能力不强、工作底数不清，',
    '业务能力不强、工作底数不清',
    'weak skills, base figures unknown',
    { note: 'consequence' },
  ),
  '2.2.1.x6': prohibited(
    20,
    '提前谋划不足、推动工作不力等问题。',
    '提前谋划不足、推动工作不力',
    'poor planning, weak push',
    { note: 'consequence' },
  ),
  '2.2.2': category(21, '着力解决能力不足问题。', '能力不足', 'focus problem F22: lack of ability', {
    kind: 'focus problem',
  }),
  '2.2.2.a': exhortation(
    22,
    '坚持边学习、边工作、边总结，',
    '边学习、边工作、边总结',
    'learn, work and sum up together',
  ),
  '2.2.2.b': enforceable(
    22,
    '并结合职能业务，积极组织开展“能力建设”“岗位练兵”“培训工程”等活动，',
    '“能力建设”“岗位练兵”“培训工程”',
    'organise three named activities',
    { kind: 'evidence', note: 'existence check only' },
  ),
  '2.2.2.c': goal(22, '努力成为各自领域的行家里手。', '行家里手', 'become experts'),
  '2.2.2.x1': prohibited(
    23,
    '坚决纠治面对新情况、新矛盾、新问题，新办法不会用、老办法不管用、硬办法不敢用，',
    '新办法不会用、老办法不管用、硬办法不敢用',
    'cannot use new ways, old ways fail, dare not use hard ways',
  ),
  '2.2.2.x2': prohibited(23, '思想僵化、墨守成规，', '思想僵化、墨守成规', 'rigid thinking'),
  '2.2.2.x3': prohibited(23, '观念保守、固步自封，', '观念保守、固步自封', 'conservative, closed'),
  '2.2.2.x4': prohibited(23, '缺乏改革创新精神，', '缺乏改革创新精神', 'no reform spirit'),
  '2.2.2.x5': prohibited(
    23,
    '解决能力不适应新形势新任务的问题。',
    '能力不适应新形势新任务',
    'ability does not fit new tasks',
    { note: 'grammar: may be read as "solve the problem that…" (summary); kept as a code' },
  ),
  '2.2.3': category(24, '着力解决精神懈怠问题。', '精神懈怠', 'focus problem F23: slack spirit', {
    kind: 'focus problem',
  }),
  '2.2.3.a': exhortation(25, '坚持干中学、学中干，', '干中学、学中干', 'learn by doing'),
  '2.2.3.b': enforceable(
    25,
    '健全压实责任、调度推进机制，',
    '压实责任、调度推进机制',
    'set up responsibility and dispatch mechanism',
    { kind: 'evidence', note: 'evidence: mechanism document; cadence not given (A9)' },
  ),
  '2.2.3.c': exhortation(25, '以崇尚实干的作风力促工作落实。', '崇尚实干', 'hands-on style'),
  '2.2.3.x1': prohibited(26, '坚决纠治缺乏干事激情、', '缺乏干事激情', 'no drive'),
  '2.2.3.x2': prohibited(26, '精神状态不佳、', '精神状态不佳', 'poor spirit'),
  '2.2.3.x3': prohibited(26, '工作生搬硬套，', '生搬硬套', 'mechanical copying'),
  '2.2.3.x4': prohibited(26, '作风漂浮、', '作风漂浮', 'floating style'),
  '2.2.3.x5': prohibited(26, '敷衍塞责、', '敷衍塞责', 'perfunctory', {
    note: 'same words as escalation trigger 4.4.d2',
  }),
  '2.2.3.x6': prohibited(26, '得过且过，', '得过且过', 'muddling along'),
  '2.2.3.x7': prohibited(
    26,
    '在岗不在状态、出工不出力等问题。',
    '在岗不在状态、出工不出力',
    'at the post but not working',
  ),
  '2.2.g1': goal(27, '通过专项行动，切实解决党员干部“本领恐慌不会为”的问题，', '本领恐慌不会为', 'solve "cannot do"'),
  '2.2.g2': goal(27, '振奋精神、提升能力，不断开拓工作新局面。', '振奋精神、提升能力', 'raise spirit and ability'),
});
