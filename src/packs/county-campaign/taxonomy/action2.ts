/** The taxonomy of special action 2: its three focus problems and their named behaviours. */
import { action, focus, named } from './define.js';

/** Special action 2 重学习、提能力. */
export const action2 = action(2, '2.2', '重学习、提能力', 'Value learning, raise ability', [
  focus('F21', '2.2.1', '本领恐慌', 'ability panic', [
    named('2.2.1.x1', '不思进取不愿学', 'no will to learn'),
    named('2.2.1.x2', '忙于应酬不勤学', 'too busy socialising to learn'),
    named('2.2.1.x3', '浅尝辄止不善学', 'shallow learning'),
    named('2.2.1.x4', '政策研究不深、情况把握不准', 'shallow policy study, wrong grasp'),
    named('2.2.1.x5', '业务能力不强、工作底数不清', 'weak skills, base figures unknown'),
    named('2.2.1.x6', '提前谋划不足、推动工作不力', 'poor planning, weak push'),
  ]),
  focus('F22', '2.2.2', '能力不足', 'lack of ability', [
    named(
      '2.2.2.x1',
      '新办法不会用、老办法不管用、硬办法不敢用',
      'cannot use new ways, old ways fail, dare not use hard ways',
    ),
    named('2.2.2.x2', '思想僵化、墨守成规', 'rigid thinking'),
    named('2.2.2.x3', '观念保守、固步自封', 'conservative, closed'),
    named('2.2.2.x4', '缺乏改革创新精神', 'no reform spirit'),
    named('2.2.2.x5', '能力不适应新形势新任务', 'ability does not fit new tasks'),
  ]),
  focus('F23', '2.2.3', '精神懈怠', 'slack spirit', [
    named('2.2.3.x1', '缺乏干事激情', 'no drive'),
    named('2.2.3.x2', '精神状态不佳', 'poor spirit'),
    named('2.2.3.x3', '生搬硬套', 'mechanical copying'),
    named('2.2.3.x4', '作风漂浮', 'floating style'),
    named('2.2.3.x5', '敷衍塞责', 'perfunctory'),
    named('2.2.3.x6', '得过且过', 'muddling along'),
    named('2.2.3.x7', '在岗不在状态、出工不出力', 'at the post but not working'),
  ]),
]);
