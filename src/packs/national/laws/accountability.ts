/** Accountability and its remedies: the Party rules, the Supervision Law, the Civil Servants Law. */
import { defineClauses } from '../../../policy/index.js';
import { articlesOf } from './article.js';

const partyRules = articlesOf('中国共产党问责条例 (2019年修订)', '2019-09-01');
const supervisionLaw = articlesOf('监察法 (2018年)', '2018-03-20');
const servantsLaw = articlesOf('公务员法 (2018年修订)', '2019-06-01');

/** Articles on accountability and on review of decisions, in paraphrase. */
export const accountability = defineClauses('中国共产党问责条例、监察法、公务员法', {
  'accountability-rules.8': partyRules(
    '第8条',
    '对党组织：检查、通报、改组；对党的领导干部：通报（可含严肃批评）、诫勉、组织调整或者组织处理、纪律处分；可以单独或者合并使用。',
    'Organisations: self-criticism, circulated notice, reorganisation. Leaders: circulated notice (severe criticism is part of it), admonition, organisational adjustment, disciplinary punishment; single or combined.',
    'for the competent organ; never computed here',
  ),
  'supervision-law.49': supervisionLaw(
    '第49条',
    '对处理决定不服的，一个月内申请复审，一个月内作出复审决定；仍不服的，一个月内申请复核，二个月内作出复核决定。',
    'Re-examination asked within one month, decided within one; review asked within one month, decided within two.',
  ),
  'civil-servants-law.95': servantsLaw(
    '第95条',
    '公务员对人事处理不服的，三十日内申请复核；对复核结果不服的，十五日内申诉，也可以不经复核在三十日内直接申诉。',
    'Review asked within 30 days; appeal within 15 days of its result, or directly within 30 days.',
  ),
  'civil-servants-law.96': servantsLaw(
    '第96条',
    '复核三十日内作出决定；申诉六十日内作出处理决定，案情复杂的可延长，至多三十日。',
    'Review decided within 30 days; appeal decided within 60 days, extended by at most 30.',
  ),
});
