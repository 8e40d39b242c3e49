/** The Rules on Letters and Visits 信访工作条例. */
import { defineClauses } from '../../../policy/index.js';
import { articlesOf } from './article.js';

const document = '信访工作条例 (中共中央、国务院, 2022年)';
const article = articlesOf(document, '2022-05-01');

/** Articles of the Rules on Letters and Visits, in paraphrase. */
export const petitionRules = defineClauses(document, {
  'petition-rules.20': article(
    '第20条',
    '多人走访提出共同诉求的，代表不超过五人。',
    'A joint petition has at most five representatives.',
  ),
  'petition-rules.22': article(
    '第22条',
    '信访部门收到信访事项应予登记，并在十五日内转送、交办。',
    'The petition office registers a petition and routes it within 15 days.',
  ),
  'petition-rules.23': article(
    '第23条',
    '收到转送、交办的单位能当场答复的当场书面答复，否则十五日内书面告知是否受理；认为不属本单位职权的，五个工作日内说明理由提出异议。',
    'The receiving unit answers in writing on the spot, or gives written notice within 15 days; “not my duty” is objected within five working days, with reasons.',
  ),
  'petition-rules.34': article(
    '第34条',
    '信访事项自受理之日起六十日内办结；情况复杂的经本机关、单位负责人批准可延长，至多三十日，并告知信访人理由。',
    'Done within 60 days of acceptance; extension at most 30 days, approved by the unit’s head, the petitioner told why.',
  ),
  'petition-rules.35': article(
    '第35条',
    '不服处理意见的，三十日内请求复查，三十日内作出复查意见。',
    'Review (复查): asked within 30 days, answered within 30 days.',
  ),
  'petition-rules.36': article(
    '第36条',
    '不服复查意见的，三十日内请求复核，三十日内作出复核意见，听证时间不计入；复核意见为终结意见。',
    'Re-check (复核): asked within 30 days, answered within 30 days, hearing time not counted; then final.',
  ),
  'petition-rules.39': article(
    '第39条',
    '对信访工作不力的负责人，可以约谈、通报、挂牌督办，责令限期整改。',
    'Weak leaders: talk, circulated notice, listed supervision, order to rectify within a limit.',
  ),
});
