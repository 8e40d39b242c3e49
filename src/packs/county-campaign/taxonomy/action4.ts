/** The taxonomy of special action 4: its three focus problems and their named behaviours. */
import { action, focus, named } from './define.js';

/** Special action 4 明权责、担使命. */
export const action4 = action(4, '2.4', '明权责、担使命', 'Clear powers and duties, take on the mission', [
  focus('F41', '2.4.1', '权责不清', 'unclear powers and duties', [
    named('2.4.1.x1', '权责不清', 'unclear duties between departments'),
    named('2.4.1.x2', '边界不明', 'unclear borders'),
    named('2.4.1.x3', '推诿扯皮', 'passing the buck'),
    named('2.4.1.x4', '效率不高', 'low efficiency'),
  ]),
  focus('F42', '2.4.2', '不敢担当', 'afraid to take responsibility', [
    named('2.4.2.x1', '上推下卸', 'push up, shed down'),
    named('2.4.2.x2', '该负责时推下头', 'push down when one is responsible'),
    named('2.4.2.x3', '该拍板时等上头', 'wait for superiors when one must decide'),
    named('2.4.2.x4', '把“履职”变“推责”', 'turn duty into blame-shifting'),
  ]),
  focus('F43', '2.4.3', '不善作为', 'not good at acting', [
    named('2.4.3.x1', '履职不尽责', 'duty not fully done', { law: ['discipline-law.39.2'] }),
    named('2.4.3.x2', '在上级面前做样子', 'show for superiors'),
    named('2.4.3.x3', '在工作岗位混日子', 'idling at the post'),
    named('2.4.3.x4', '只想揽权不想担责', 'want power, not duty'),
    named('2.4.3.x5', '只想出彩不想出力', 'want glory, not effort'),
  ]),
]);
