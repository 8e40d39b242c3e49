/** The engine's own reasons to refuse, by code; those of a policy are its rules. */
import { text } from '../../shared/index.js';
import type { Text } from '../../shared/index.js';

/** What each code is called. */
export const refusalTitles = {
  'already-held': text('职务已有人任', 'the office is held'),
  'already-known': text('该年日历已有', 'the year is known already'),
  'already-registered': text('单位已登记', 'registered already'),
  'already-so': text('时限已是如此', 'deadlines stand so already'),
  'approver-not-fit': text('批准人不合格', 'the approver is not entitled'),
  'bad-calendar': text('日历表有误', 'the year’s table is wrong'),
  'bad-dates': text('日期先后有误', 'the last day lies before the first'),
  'bad-name': text('编号不合规范', 'not a name'),
  'bad-shape': text('填写有误', 'not of the right shape'),
  'balance-closed': text('期初结转已结束', 'the taking over is closed'),
  'before-the-clock': text('登记时间过早', 'before the campaign’s clock'),
  'calendar-gap': text('日历年份有间断', 'the calendar would have a gap'),
  'case-exists': text('事项编号已用', 'there is such a case already'),
  'case-id': text('事项编号有误', 'not the id of the one case'),
  'case-void': text('事项已作废', 'the case is void'),
  'changed-since': text('查看之后已有变化', 'changed since it was seen'),
  'deadline-not-running': text('时限未在计算', 'the deadline is not running'),
  'effective-day-out-of-bounds': text('生效日期超出范围', 'the effective day is out of bounds'),
  'extended-too-often': text('延期次数用尽', 'extended too often'),
  'extension-out-of-bounds': text('延期日期超出范围', 'the extension is out of bounds'),
  'id-reused': text('命令编号重复', 'the command’s id is taken'),
  'ignored-here': text('此时不起作用', 'of no effect here'),
  'in-the-future': text('登记时间在将来', 'recorded in the future'),
  'not-delegable': text('不得委托', 'never by delegation'),
  'not-delegated': text('没有委托', 'no delegation'),
  'not-in-office': text('未任此职', 'not in this office'),
  'not-in-this-state': text('当前状态不能办理', 'not in this state'),
  'not-readable': text('无权查看', 'not theirs to see'),
  'other-procedure': text('不属此程序', 'of another procedure'),
  'out-of-scope': text('不在行动范围', 'out of scope'),
  'reserved-name': text('保留名义', 'a reserved name'),
  'retry-failed': text('重试未成功', 'it failed again'),
  'role-not-held': text('无权办理', 'not theirs to do'),
  'subject-fixed': text('对象不得变更', 'the subject is fixed'),
  'unit-above-itself': text('上级单位有误', 'a unit above itself'),
  'unit-replaced': text('单位已被替代', 'the unit was replaced'),
  'unknown-case': text('没有此事项', 'no such case'),
  'unknown-command': text('没有此操作', 'no such command'),
  'unknown-entry': text('没有此登记', 'no such entry'),
  'unknown-fault': text('没有此故障', 'no such fault'),
  'unknown-kind': text('没有这类单位', 'no such kind of unit'),
  'unknown-person': text('人员未登记', 'not registered'),
  'unknown-role': text('没有此职务', 'no such office'),
  'unknown-unit': text('单位未登记', 'no such unit'),
} as const satisfies Readonly<Record<string, Text>>;

/** A reason of the engine's own. */
export type RefusalCode = keyof typeof refusalTitles;
