/** Section 2.7 of the notice: special action 7, strict discipline, good image. */
import { defineClauses } from '../../../policy/index.js';
import { category, enforceable, exhortation, goal, notice, prohibited } from './entry.js';

/** Special action 7 严纪律、树形象. */
export const action7 = defineClauses(notice, {
  '2.7': category(
    74,
    '（七）聚焦克己奉公，开展“严纪律、树形象”专项行动。',
    '严纪律、树形象',
    'special action 7: strict discipline, good image',
    { kind: 'action' },
  ),
  '2.7.1': category(75, '着力解决滥用职权问题。', '滥用职权', 'focus problem F71: abuse of power', {
    kind: 'focus problem',
  }),
  '2.7.1.a': enforceable(
    76,
    '严格落实中央八项规定以及省市实施细则，',
    '中央八项规定',
    'carry out the Eight-point rules and local details',
    { kind: 'reference rule', note: 'external rulebook, taken as a rule set: see S6.a' },
  ),
  '2.7.1.b': exhortation(76, '坚持廉洁奉公、依法行政、秉公用权，', '廉洁奉公', 'clean and lawful'),
  '2.7.1.c': exhortation(76, '管住自己、管好身边人，涵养良好家风。', '管好身边人', 'control oneself and those near'),
  '2.7.1.x1': prohibited(77, '坚决纠治滥用职权、', '滥用职权', 'abuse of power', {
    note: 'a clue may go to the supervision organ (inspection-rules.23)',
  }),
  '2.7.1.x2': prohibited(77, '优亲厚友、', '优亲厚友', 'favouring kin and friends'),
  '2.7.1.x3': prohibited(77, '吃拿卡要、', '吃拿卡要', 'eating, taking, blocking, demanding'),
  '2.7.1.x4': prohibited(77, '以权谋私、', '以权谋私', 'power for private gain', { note: 'as x1' }),
  '2.7.1.x5': prohibited(
    77,
    '插手干预经济活动和社会管理等问题。',
    '插手干预经济活动和社会管理',
    'meddling in economic activity and social management',
  ),
  '2.7.2': category(78, '着力解决享乐奢靡问题。', '享乐奢靡', 'focus problem F72: pleasure and extravagance', {
    kind: 'focus problem',
  }),
  '2.7.2.a': exhortation(79, '坚持勤俭节约，', '勤俭节约', 'thrift'),
  '2.7.2.b': exhortation(79, '带头移风易俗，', '带头移风易俗', 'lead in changing customs'),
  '2.7.2.c': enforceable(
    79,
    '进一步健全完善婚丧嫁娶报备程序和内容，',
    '婚丧嫁娶报备程序和内容',
    'improve the weddings/funerals reporting procedure and content',
    { kind: 'evidence', note: 'evidence: filing procedure and form; each event is filed (S6.h, S6.i)' },
  ),
  '2.7.2.d': exhortation(
    79,
    '倡导喜事廉办、丧事简办。',
    '喜事廉办、丧事简办',
    'advocate simple weddings and funerals',
    { note: 'advised (倡导), not required' },
  ),
  '2.7.2.x1': prohibited(80, '坚决纠治铺张浪费、', '铺张浪费', 'waste'),
  '2.7.2.x2': prohibited(80, '大操大办、', '大操大办', 'lavish events'),
  '2.7.2.x3': prohibited(80, '厚葬薄养、', '厚葬薄养', 'rich burial, poor care'),
  '2.7.2.x4': prohibited(80, '人情攀比等陈规陋习。', '人情攀比', 'gift rivalry'),
  '2.7.3': category(81, '着力解决形象不佳问题。', '形象不佳', 'focus problem F73: poor image', {
    kind: 'focus problem',
  }),
  '2.7.3.a': exhortation(
    82,
    '注重干部形象提升，引导干部规范着装、言谈举止大方得体，保持干部良好的服务形象。',
    '规范着装',
    'dress and manner',
  ),
  '2.7.3.x1': prohibited(83, '坚决纠治干部参与赌博、', '参与赌博', 'gambling', {
    note: 'also an offence (discipline-law.40.3)',
  }),
  '2.7.3.x2': prohibited(83, '上班期间饮酒', '上班期间饮酒', 'drinking in working hours'),
  '2.7.3.x3': prohibited(83, '和奇装异服、', '奇装异服', 'odd dress (in working hours)', {
    note: '上班期间 governs x2 and x3',
  }),
  '2.7.3.x4': prohibited(83, '日常待人接物素质不高等突出问题。', '待人接物素质不高', 'poor manners with people'),
  '2.7.g1': goal(
    84,
    '通过专项行动，推动政治型、服务型、实干型、文明型、廉洁型“五型”模范机关创建，',
    '“五型”模范机关',
    '"five-type" model organ',
    { note: 'five types, as labels' },
  ),
  '2.7.g2': goal(84, '不断提升政府系统服务水平。', '服务水平', 'raise service level'),
});
