/** Section 2.6 of the notice: special action 6, new style, real effect. */
import { defineClauses } from '../../../policy/index.js';
import { category, enforceable, exhortation, goal, notice, prohibited } from './entry.js';

/** Special action 6 树新风、求实效. */
export const action6 = defineClauses(notice, {
  '2.6': category(
    62,
    '（六）聚焦减负增能，开展“树新风、求实效”专项行动。',
    '树新风、求实效',
    'special action 6: new style, real effect (less burden)',
    { kind: 'action' },
  ),
  '2.6.1': category(63, '着力解决文风不实问题。', '文风不实', 'focus problem F61: documents without substance', {
    kind: 'focus problem',
  }),
  '2.6.1.a': exhortation(64, '坚持“短、实、新”文风，', '“短、实、新”', 'documents short, real and new', {
    kind: 'limit (unset)',
    note: 'no number here; burden-rules.documents may fill it',
  }),
  '2.6.1.b': exhortation(64, '突出简明实用，注重公文实效。', '简明实用', 'concise and useful'),
  '2.6.1.c': goal(
    65,
    '提高公文流转、来文办理、发文审签效率，',
    '公文流转、来文办理、发文审签',
    'speed up three document flows',
    { note: 'names the three flows that 2.6.1.d applies to' },
  ),
  '2.6.1.d': enforceable(
    65,
    '签批时间不得超过3个工作日。',
    '不得超过3个工作日',
    'sign-off time must not exceed 3 working days',
    { kind: 'deadline', note: 'the only numeric time limit besides the dates; see A7' },
  ),
  '2.6.1.x1': prohibited(66, '坚决纠治以便笺、', '便笺', 'note slip in place of a red-head document', {
    note: 'hidden document: data may suggest it by the form check (S5.i, S5.j)',
  }),
  '2.6.1.x2': prohibited(66, '电话通知、', '电话通知', 'phone notice in place of a red-head document', {
    note: 'as x1',
  }),
  '2.6.1.x3': prohibited(66, '微信安排、', '微信安排', 'WeChat arrangement in place of a red-head document', {
    note: 'as x1',
  }),
  '2.6.1.x4': prohibited(
    66,
    '白头文件等“隐性文件”代替红头文件，',
    '白头文件',
    'white-head document in place of a red-head document',
    { note: 'as x1; list is open (等)' },
  ),
  '2.6.1.x5': prohibited(66, '办文不规范、', '办文不规范', 'irregular document handling'),
  '2.6.1.x6': prohibited(66, '流转不通畅、', '流转不通畅', 'flow blocked', {
    note: 'data may suggest it: waiting time of a step',
  }),
  '2.6.1.x7': prohibited(66, '办结不跟进等问题。', '办结不跟进', 'no follow-up after completion', {
    note: 'data may suggest it: closed without feedback',
  }),
  '2.6.2': category(67, '着力解决会风不精问题。', '会风不精', 'focus problem F62: meetings not lean', {
    kind: 'focus problem',
  }),
  '2.6.2.a': exhortation(
    68,
    '坚持开小会、开短会、开务实会，',
    '开小会、开短会、开务实会',
    'small, short, practical meetings',
    { kind: 'limit (unset)', note: 'no number; head count and minutes may be set' },
  ),
  '2.6.2.b': enforceable(
    68,
    '可开可不开的会一律不开，',
    '可开可不开的会一律不开',
    'if it need not be held, it is not held',
    { kind: 'limit', note: 'rule: a reason of necessity is required' },
  ),
  '2.6.2.c': enforceable(68, '可合并的坚决合并，', '可合并的坚决合并', 'merge what can be merged', {
    kind: 'limit',
    note: 'rule: overlapping topic, attendees or time',
  }),
  '2.6.2.d': enforceable(
    68,
    '能在线上进行的一律不在线下开。',
    '能在线上进行的一律不在线下开',
    'if it can be online, it is not held offline',
    { kind: 'limit', note: 'rule: meeting offline needs a reason' },
  ),
  '2.6.2.x1': prohibited(69, '坚决纠治相关会议时间未有效整合、', '会议时间未有效整合', 'meeting times not combined', {
    note: 'data may suggest it',
  }),
  '2.6.2.x2': prohibited(69, '会议议程繁琐、', '会议议程繁琐', 'agenda too long'),
  '2.6.2.x3': prohibited(69, '会议活动无成效等问题。', '会议活动无成效', 'no result', {
    note: 'data may suggest it: a meeting with no decision or action item',
  }),
  '2.6.3': category(
    70,
    '着力解决检查考核频繁问题。',
    '检查考核频繁',
    'focus problem F63: too many inspections and appraisals',
    { kind: 'focus problem' },
  ),
  '2.6.3.a': enforceable(71, '坚持检查考核高效整合，', '检查考核高效整合', 'combine inspections and appraisals', {
    kind: 'limit',
    note: 'rule: same unit, overlapping time or topic: merge',
  }),
  '2.6.3.b': enforceable(71, '减少检查频次，', '减少检查频次', 'fewer inspections', {
    kind: 'limit',
    note: 'no number: planned fewer than in the baseline period (A23)',
  }),
  '2.6.3.c': enforceable(71, '并倡导以“四不两直”方式开展调研检查，', '“四不两直”', 'advocate unannounced inspections', {
    kind: 'mode (advised)',
    note: 'advised (倡导), not required: a warning only; the term is explained in A16',
  }),
  '2.6.3.d': enforceable(71, '发现问题现场交办，', '现场交办', 'problem found -> assigned on the spot', {
    kind: 'state + deadline',
    note: 'the same day (A22)',
  }),
  '2.6.3.e': enforceable(71, '及时回复办理情况，', '及时回复', 'interim reply in time', {
    kind: 'deadline',
    note: 'no number; see A8',
  }),
  '2.6.3.f': enforceable(71, '按时限反馈办理结果。', '按时限反馈', 'result by the set time limit', {
    kind: 'deadline',
    note: 'limit is set per assignment',
  }),
  '2.6.3.x1': prohibited(72, '坚决纠治检查考核频繁、', '检查考核频繁', 'too frequent', {
    note: 'data may suggest it',
  }),
  '2.6.3.x2': prohibited(72, '层层加码，', '层层加码', 'each level adds more', {
    note: "data may suggest it: a limit, form or report stricter than the parent's (S5.k)",
  }),
  '2.6.3.x3': prohibited(72, '搞形式、走过场，', '搞形式、走过场', 'going through the motions'),
  '2.6.3.x4': prohibited(72, '重留痕、轻效果，', '重留痕、轻效果', 'traces over effect', {
    note: 'so paper traces alone strike nothing off (S3.k)',
  }),
  '2.6.3.x5': prohibited(72, '加重基层负担等问题。', '加重基层负担', 'burden on the grass roots'),
  '2.6.g1': goal(
    73,
    '通过专项行动，让基层干部从文山会海、迎来送往中解脱出来，',
    '文山会海、迎来送往',
    'free cadres from paper and meetings',
    { note: 'candidate indicator: documents, meetings, inspections per month' },
  ),
  '2.6.g2': goal(73, '有更多的时间办实事、解难题、抓落实。', '更多的时间', 'more time for real work'),
});
