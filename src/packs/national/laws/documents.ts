/** Documents and the burden they make: the Document Rules of 2012 and the burden rules of 2024. */
import { defineClauses } from '../../../policy/index.js';
import { articlesOf } from './article.js';

const document = '党政机关公文处理工作条例 (中办发〔2012〕14号)';
const article = articlesOf(document, '2012-07-01');
const burden = articlesOf('整治形式主义为基层减负若干规定 (中共中央办公厅、国务院办公厅)', '2024-08-06');
const later = 'later than the 2022 campaign: an optional rule set, never its default';

/** Articles on documents and meetings, in paraphrase; none sets a general limit of days for signing. */
export const documents = defineClauses(document, {
  'documents-rules.8': article(
    '第8条',
    '公文种类十五种：决议、决定、命令（令）、公报、公告、通告、意见、通知、通报、报告、请示、批复、议案、函、纪要。',
    'Fifteen kinds of document: 决议 决定 命令(令) 公报 公告 通告 意见 通知 通报 报告 请示 批复 议案 函 纪要.',
  ),
  'documents-rules.22': article(
    '第22条',
    '公文由本机关负责人签发，签署意见、姓名和完整日期；圈阅或者签名视为同意。',
    'Signed by the organ’s head with opinion, name and full date; circling or signing means agreed.',
  ),
  'documents-rules.23': article(
    '第23条',
    '公文办理包括收文办理、发文办理和整理归档。',
    'Handling a document is receiving it, sending it, and filing it.',
  ),
  'documents-rules.24': article(
    '第24条',
    '收文办理：签收、登记、初审、承办、传阅、催办、答复；不符合规定的及时退回并说明理由，紧急公文须明确办理时限。',
    'Receiving: sign for, register, first check, handle, circulate, urge, answer; a document that does not conform is returned at once with reasons, and an urgent one must state its limit.',
  ),
  'documents-rules.25': article(
    '第25条',
    '发文办理：复核、登记、印制、核发。',
    'Sending: check again, register, print, issue.',
  ),
  'burden-rules.documents': burden(
    '一',
    '一般文件不超过5000字，部署专项工作或者具体任务的文件不超过4000字。',
    'General documents at most 5,000 characters, those on special work at most 4,000.',
    later,
  ),
  'burden-rules.meetings': burden(
    '二',
    '本系统综合性工作会议每年至多一次，主报告不超过一小时，多数会议不超过半天。',
    'At most one system-wide general meeting a year, main speech at most one hour, most meetings half a day.',
    later,
  ),
  'burden-rules.inspections': burden(
    '三',
    '每个部门每年综合性督查检查考核事项至多一项。',
    'Each department has at most one general inspection item a year.',
    later,
  ),
});
