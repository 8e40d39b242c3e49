/** Supervision by slips of three colours, as published local rules describe it; in paraphrase. */
import { defineClauses } from '../../policy/index.js';

/** The clauses of the practice. */
export const clauses = defineClauses('三色督办单的通行做法（据各地公开的督办规定归纳）', {
  'slip.1': {
    zh: '对需督办的事项发蓝色督办单，写明事项和办理时限。',
    en: 'A blue slip names the matter and its limit.',
    class: 'enforceable',
  },
  'slip.2': { zh: '一事一单。', en: 'One matter, one slip.', class: 'enforceable' },
  'slip.3': { zh: '到期前三日预警。', en: 'A warning comes three days before the limit.', class: 'enforceable' },
  'slip.4': {
    zh: '逾期未办结或办理质量差且无正当理由的，升级为橙色、红色督办单，重新确定时限。',
    en: 'Past its limit, or done poorly, without good reason: the slip is issued again in orange, then red, with a new limit.',
    class: 'enforceable',
  },
  'slip.5': {
    zh: '有正当理由的，不升级，调整时限。',
    en: 'With a good reason the colour stays and the limit is moved.',
    class: 'enforceable',
  },
  'slip.6': {
    zh: '重大、紧急事项可直接发橙色或红色督办单，写明理由。',
    en: 'For major or urgent matters orange or red may be issued directly, with the reason.',
    class: 'enforceable',
  },
  'slip.7': {
    zh: '承办单位按时书面反馈，督办单位核实后销单。',
    en: 'The unit replies in writing; the slip is closed once the reply has been checked.',
    class: 'enforceable',
  },
  'slip.8': {
    zh: '红色督办单逾期的，提请问责程序处理。',
    en: 'A red slip past its limit is passed on for accountability.',
    class: 'enforceable',
  },
});
