/** The taxonomy of special action 7: its three focus problems and their named behaviours. */
import { action, focus, named } from './define.js';

/** Special action 7 严纪律、树形象. */
export const action7 = action(7, '2.7', '严纪律、树形象', 'Strict discipline, good image', [
  focus('F71', '2.7.1', '滥用职权', 'abuse of power', [
    named('2.7.1.x1', '滥用职权', 'abuse of power', { law: ['discipline-law.39.1'] }),
    named('2.7.1.x2', '优亲厚友', 'favouring kin and friends'),
    named('2.7.1.x3', '吃拿卡要', 'eating, taking, blocking, demanding', { law: ['discipline-law.38.2'] }),
    named('2.7.1.x4', '以权谋私', 'power for private gain', { law: ['discipline-law.33.2'] }),
    named('2.7.1.x5', '插手干预经济活动和社会管理', 'meddling in economic activity and social management'),
  ]),
  focus('F72', '2.7.2', '享乐奢靡', 'pleasure and extravagance', [
    named('2.7.2.x1', '铺张浪费', 'waste', { law: ['discipline-law.35.2', 'discipline-law.35.3'] }),
    named('2.7.2.x2', '大操大办', 'lavish events'),
    named('2.7.2.x3', '厚葬薄养', 'rich burial, poor care'),
    named('2.7.2.x4', '人情攀比', 'gift rivalry'),
  ]),
  focus('F73', '2.7.3', '形象不佳', 'poor image', [
    named('2.7.3.x1', '参与赌博', 'gambling', { law: ['discipline-law.40.3'] }),
    named('2.7.3.x2', '上班期间饮酒', 'drinking in working hours'),
    named('2.7.3.x3', '奇装异服', 'odd dress (in working hours)'),
    named('2.7.3.x4', '待人接物素质不高', 'poor manners with people'),
  ]),
]);
