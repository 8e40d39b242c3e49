/** The taxonomy of special action 6: its three focus problems and their named behaviours. */
import { action, focus, named } from './define.js';

/** Special action 6 树新风、求实效. */
export const action6 = action(6, '2.6', '树新风、求实效', 'New style, real effect', [
  focus('F61', '2.6.1', '文风不实', 'documents without substance', [
    named('2.6.1.x1', '便笺', 'note slip in place of a red-head document'),
    named('2.6.1.x2', '电话通知', 'phone notice in place of a red-head document'),
    named('2.6.1.x3', '微信安排', 'WeChat arrangement in place of a red-head document'),
    named('2.6.1.x4', '白头文件', 'white-head document in place of a red-head document'),
    named('2.6.1.x5', '办文不规范', 'irregular document handling'),
    named('2.6.1.x6', '流转不通畅', 'flow blocked'),
    named('2.6.1.x7', '办结不跟进', 'no follow-up after completion'),
  ]),
  focus('F62', '2.6.2', '会风不精', 'meetings not lean', [
    named('2.6.2.x1', '会议时间未有效整合', 'meeting times not combined'),
    named('2.6.2.x2', '会议议程繁琐', 'agenda too long'),
    named('2.6.2.x3', '会议活动无成效', 'no result'),
  ]),
  focus('F63', '2.6.3', '检查考核频繁', 'too many inspections and appraisals', [
    named('2.6.3.x1', '检查考核频繁', 'too frequent'),
    named('2.6.3.x2', '层层加码', 'each level adds more'),
    named('2.6.3.x3', '搞形式、走过场', 'going through the motions'),
    named('2.6.3.x4', '重留痕、轻效果', 'traces over effect'),
    named('2.6.3.x5', '加重基层负担', 'burden on the grass roots'),
  ]),
]);
