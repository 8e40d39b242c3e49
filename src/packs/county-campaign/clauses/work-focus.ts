/** The opening of part 2 of the notice: the focus of the work. */
import { defineClauses } from '../../../policy/index.js';
import { exhortation, goal, heading, notice } from './entry.js';

/** The opening of part 2 工作重点. */
export const workFocus = defineClauses(notice, {
  '2': heading(4, '二、工作重点', '工作重点', 'Part 2: Work focus'),
  '2.0.a': exhortation(
    5,
    '把作风建设贯穿于人民满意的服务型政府建设始终，',
    '服务型政府',
    'run through the building of a service-type government, start to end',
  ),
  '2.0.b': goal(
    5,
    '针对性解决当前政府工作中存在的作风突出问题，',
    '作风突出问题',
    'solve the outstanding style problems, targeted',
  ),
  '2.0.c': exhortation(5, '牢固树立和坚持正确的政绩观、事业观，', '政绩观、事业观', 'right view of achievement'),
  '2.0.d': goal(5, '不断提高服务质量和工作效率，', '服务质量和工作效率', 'raise quality and efficiency', {
    note: 'no number',
  }),
  '2.0.e': goal(
    5,
    '推动党中央国务院、省委省政府和市委市政府重大决策部署以及省第**次党代会、市第*次党代会、县第**次党代会确定的目标任务落地落实。',
    '目标任务落地落实',
    'targets are carried out',
  ),
});
