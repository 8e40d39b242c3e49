/** Section 2.4 of the notice: special action 4, clear powers and duties, take on the mission. */
import { defineClauses } from '../../../policy/index.js';
import { category, enforceable, exhortation, goal, notice, prohibited } from './entry.js';

/** Special action 4 明权责、担使命. */
export const action4 = defineClauses(notice, {
  '2.4': category(
    40,
    '（四）聚焦担当作为，开展“明权责、担使命”专项行动。',
    '明权责、担使命',
    'special action 4: clear powers and duties, take on the mission',
    { kind: 'action' },
  ),
  '2.4.1': category(41, '着力解决权责不清问题。', '权责不清', 'focus problem F41: unclear powers and duties', {
    kind: 'focus problem',
  }),
  '2.4.1.a': exhortation(42, '坚持以职权明确、权责统一为导向，', '职权明确、权责统一', 'clear powers, duties match'),
  '2.4.1.b': enforceable(42, '对标“三定”方案明确权责。', '“三定”方案', 'fix duties against the "three fixes" plan', {
    kind: 'evidence',
    note: 'evidence: duty list checked against the plan, used to settle disputes (S6.f, S6.g)',
  }),
  '2.4.1.x1': prohibited(43, '坚决纠治部门权责不清、', '权责不清', 'unclear duties between departments'),
  '2.4.1.x2': prohibited(43, '边界不明、', '边界不明', 'unclear borders'),
  '2.4.1.x3': prohibited(43, '推诿扯皮、', '推诿扯皮', 'passing the buck', {
    note: 'data may suggest it: one problem re-assigned again and again (S5.e)',
  }),
  '2.4.1.x4': prohibited(43, '效率不高等问题。', '效率不高', 'low efficiency'),
  '2.4.2': category(44, '着力解决不敢担当问题。', '不敢担当', 'focus problem F42: afraid to take responsibility', {
    kind: 'focus problem',
  }),
  '2.4.2.a': exhortation(45, '坚持为担当者担当，为干事者撑腰，为负责者负责，', '为担当者担当', 'back those who act', {
    note: 'hint at tolerance of honest error (容错): mitigation is answered in the decision (S4.k)',
  }),
  '2.4.2.b': exhortation(45, '让无为者有压力、思进取。', '让无为者有压力', 'put pressure on the idle'),
  '2.4.2.x1': prohibited(46, '坚决纠治上推下卸，', '上推下卸', 'push up, shed down'),
  '2.4.2.x2': prohibited(46, '该负责时推下头、', '该负责时推下头', 'push down when one is responsible'),
  '2.4.2.x3': prohibited(46, '该拍板时等上头，', '该拍板时等上头', 'wait for superiors when one must decide', {
    note: 'data may suggest it: waiting for sign-off past the limit (S5.f)',
  }),
  '2.4.2.x4': prohibited(46, '把“履职”变“推责”的行为。', '把“履职”变“推责”', 'turn duty into blame-shifting'),
  '2.4.3': category(47, '着力解决不善作为问题。', '不善作为', 'focus problem F43: not good at acting', {
    kind: 'focus problem',
  }),
  '2.4.3.a': exhortation(
    48,
    '坚持“时时放心不下”的责任意识，善于作为、狠抓落实，做到守土有责、守土负责、守土尽责。',
    '守土有责、守土负责、守土尽责',
    "the constant sense of responsibility: guard one's post in every way",
  ),
  '2.4.3.x1': prohibited(49, '坚决纠治履职不尽责、', '履职不尽责', 'duty not fully done'),
  '2.4.3.x2': prohibited(49, '在上级面前做样子、', '在上级面前做样子', 'show for superiors'),
  '2.4.3.x3': prohibited(49, '在工作岗位混日子、', '在工作岗位混日子', 'idling at the post'),
  '2.4.3.x4': prohibited(49, '只想揽权不想担责、', '只想揽权不想担责', 'want power, not duty'),
  '2.4.3.x5': prohibited(49, '只想出彩不想出力等问题。', '只想出彩不想出力', 'want glory, not effort'),
  '2.4.g1': goal(
    50,
    '通过专项行动，树牢广大干部事不避难、义不逃责，担当作为、勇争一流的工作意识，',
    '担当作为、勇争一流',
    'willing to act',
  ),
  '2.4.g2': goal(50, '全力推进各项工作高效开展。', '高效开展', 'work goes efficiently'),
});
