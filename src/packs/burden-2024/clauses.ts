/** The burden rules of August 2024, later than the notice of 2022 and so never its default; read in part. */
import { defineClauses } from '../../policy/index.js';

const document = '整治形式主义为基层减负若干规定 (2024年8月)';

/** The figures that were read, in paraphrase. */
export const clauses = defineClauses(document, {
  papers: {
    zh: '一般性文件不超过5000字。',
    en: 'A general document has at most 5,000 characters.',
    class: 'enforceable',
  },
  'special-papers': {
    zh: '专项工作文件不超过4000字。',
    en: 'One on a special task has at most 4,000.',
    class: 'enforceable',
  },
  meetings: {
    zh: '全系统综合性会议每年不超过1次。',
    en: 'At most one system-wide general meeting a year.',
    class: 'enforceable',
  },
  speech: { zh: '主要负责同志讲话不超过1小时。', en: 'The main speech takes at most an hour.', class: 'enforceable' },
  'half-day': { zh: '会议一般不超过半天。', en: 'Most meetings take at most half a day.', class: 'enforceable' },
  inspections: {
    zh: '部门每年开展综合性督查检查考核不超过1项。',
    en: 'Each department carries out at most one general inspection item a year.',
    class: 'enforceable',
  },
});
