/** How time is counted: the Civil Code, the holiday measures and the holiday notice for 2022. */
import { defineClauses } from '../../../policy/index.js';
import { articlesOf } from './article.js';

const code = articlesOf('民法典 (主席令第45号)', '2021-01-01');
const measures = articlesOf('全国年节及纪念日放假办法 (国务院令第644号修订)', '2014-01-01');

/** Articles on counting time, in paraphrase. */
export const countingTime = defineClauses('民法典、全国年节及纪念日放假办法', {
  'civil-code.200': code(
    '第200条',
    '期间按照公历年、月、日、小时计算。',
    'Periods are counted in years, months, days and hours of the Gregorian calendar.',
  ),
  'civil-code.201': code(
    '第201条',
    '按年、月、日计算期间的，开始的当日不计入，自下一日起算。',
    'The first day is not counted: a period of years, months or days runs from the next day.',
  ),
  'civil-code.202': code(
    '第202条',
    '按年、月计算期间的，到期月的对应日为末日；没有对应日的，月末日为末日。',
    'A period of years or months ends on the same day of its last month, or on the month’s last day.',
  ),
  'civil-code.203': code(
    '第203条',
    '末日是法定休假日的，以休假日结束的次日为末日；末日截止于24时，有业务时间的截止于停止业务活动时。',
    'A last day on a statutory holiday moves to the day after it; a day ends at 24:00 or at close of business.',
  ),
  'civil-code.204': code(
    '第204条',
    '期间的计算依照本法，法律另有规定或者当事人另有约定的除外。',
    'Periods are counted by this Code, unless the law or the parties provide otherwise.',
  ),
  'civil-code.1259': code(
    '第1259条',
    '“以上”“以下”“以内”“届满”包括本数；“不满”“超过”“以外”不包括本数；“前”没有规定。',
    '以上 以下 以内 届满 include the number; 不满 超过 以外 exclude it; 前 is not defined.',
  ),
  'holiday-measures.4': measures(
    '第4条',
    '少数民族习惯的节日，由聚居地区地方政府规定放假日期。',
    'Local governments may set ethnic holidays, so calendars must compose.',
  ),
  'holidays-2022': {
    zh: '2022年中秋节9月10日至12日放假；国庆节10月1日至7日放假，10月8日（星期六）、10月9日（星期日）上班。',
    en: '2022: Mid-Autumn 10–12 September off; National Day 1–7 October off, Saturday 8 and Sunday 9 October worked.',
    class: 'law',
    source: '国务院办公厅关于2022年部分节假日安排的通知 (国办发明电〔2021〕11号), 2021-10-25',
  },
});
