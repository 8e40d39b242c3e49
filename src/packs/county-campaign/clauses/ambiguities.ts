/** Where the notice is silent or ambiguous, and the default taken: A1–A28. */
import { defineClauses } from '../../../policy/index.js';
import { reading, readings } from './entry.js';

/** The ambiguities A1–A28, each with its default; the note lists the clauses concerned. */
export const ambiguities = defineClauses(readings, {
  A1: reading(
    '1.m, 3.1, 3.2, 3.3, 3.4',
    '通知没有写明年份：年份为必填选项，预设为2022年（迎接党的二十大）。',
    'No year is given: the year is a required option, preset to 2022 (the year of the 20th Party Congress).',
  ),
  A2: reading(
    '3.1, 3.2, 3.3, 3.4',
    '上旬、中旬、下旬按1—10日、11—20日、21日至月末计，首尾均含、前后相接；阶段起止日为固定日期，不因休息日顺延。',
    'The ten-day parts of a month are 1–10, 11–20 and 21–end, both ends included, without gaps; phase dates are fixed and do not move for rest days.',
  ),
  A3: reading(
    '3.3.i',
    '销号程序：单位凭至少一项佐证材料申请，单位负责人签字，由非责任人核验（单位问题由协调小组办公室或其督查员，个人问题由分管领导，一把手本人的问题由协调小组办公室），然后销号；公示和回头看为选项。',
    'Striking off: the unit applies with at least one piece of evidence, its head signs, someone who is not the responsible person verifies (unit items: the office or its inspector; personal items: the leader in charge; the head’s own: the office), then it is struck off; publicity and look-back are options.',
  ),
  A4: reading(
    '3.2.g',
    '“单位和个人两张清单”：每个单位一张单位清单，范围内每名干部一张个人清单（默认全部登记干部）；空清单须有签字的零报告。',
    'Two lists: per unit one unit list, and one personal list per cadre in scope (default: all registered); an empty list needs a signed nil return.',
  ),
  A5: reading('3.3.a', '“一个方案”：每个单位一个方案，涵盖两张清单。', 'One plan: one per unit, covering both lists.'),
  A6: reading(
    '3.3.j',
    '“见底清零”：严格模式下有未结问题不得退出第三阶段；宽松模式（默认）下，未结问题均已批准持续整改（原因、阶段目标、下次复核日、最终期限、批准人）的可以退出。',
    'Down to zero: in strict mode phase 3 cannot end with an open problem; in lenient mode (default) it can if every open item is in approved ongoing rectification (reason, stage goal, next review, final date, approver).',
  ),
  A7: reading(
    '2.6.1.d',
    '3个工作日：适用于2.6.1.c所列三类流程的每一签批环节；自收到次日起算，至第三个工作日24时止，恰满三日不算超过；退回补正停止计时，再次收到重新起算；可选按总时长计。',
    'Three working days: for each signing step of the three flows of 2.6.1.c; from the day after receipt to 24:00 of the third working day, exactly three being in time; a return for correction stops the clock and a new receipt starts it anew; option: in all.',
  ),
  A8: reading(
    '3.3.l, 4.4.a, 2.6.3.e',
    '“适时”“及时”没有数字：每个单位第三阶段至少督查一次，逾期后五个工作日内再督查一次；中间回复五个工作日；均为选项。',
    'In due time, in time: each unit is inspected at least once in phase 3 and within five working days after it becomes overdue; interim reply within five working days; both are options.',
  ),
  A9: reading(
    '2.2.3.b',
    '调度报送周期未定：默认不设，可选每月或每周。',
    'The reporting cadence is not set: none by default; option monthly or weekly.',
  ),
  A10: reading(
    '3.4.g',
    '“10月20日前”：含当日，至10月20日24时止；选项“不含”则为10月19日。',
    'Before 20 October: the 20th included, until 24:00; the option “exclusive” gives 19 October.',
  ),
  A11: reading(
    '0.c, 3.3.l, 3.4.g, 4.4.a',
    '协调小组办公室的三种称呼指同一机构：办公室督查、接收、认定、提出建议；批评和追责问责由县政府或其负责人批准；处分由外部有权机关作出。',
    'The three names of the office mean one body: it inspects, receives, finds and proposes; the county government or its head approves criticism and accountability; discipline belongs to a competent organ outside.',
  ),
  A12: reading(
    '0.d, 3.4.f, 4.4.a',
    '范围：单位为登记在册的乡镇和部门；县领导以个人身份建立个人清单，不作为单位。',
    'Scope: units are the registered townships and departments; county leaders are persons with personal lists, not units.',
  ),
  A13: reading(
    '1.g, 1.h, 1.i, 1.j, 1.k, 3.4.e',
    '“明显改进”等没有尺度：指标记基期值、期末值和方向，优于基期达到设定幅度才算达到；未设幅度的为“无法评价”。',
    'Clearly improved has no measure: an indicator has a baseline, a final value and a direction, and is met only if better by a set margin; with no margin it is not assessable.',
  ),
  A14: reading(
    '4.4.d1, 4.4.d2, 4.4.d3',
    '组织不力、敷衍塞责、效果不好由数据提示、督查员认定：T1阶段期满缺角色、部署、清单或方案；T2同一问题佐证被退回两次以上、零报告未签字、两次提醒后无行动、总结缺失或迟报；T3第三阶段末未清零且未批准持续整改，或重新打开率、满意度越过阈值。',
    'Poor organisation, perfunctoriness and poor effect are suggested by data and confirmed by an inspector: T1 a role, arrangement, list or plan missing at a phase gate; T2 evidence rejected twice, unsigned nil return, no action after two reminders, summary missing or late; T3 not cleared at the end of phase 3 without approved ongoing rectification, or reopened share or satisfaction beyond its threshold.',
  ),
  A15: reading(
    '4.4.e1, 4.4.e2',
    '批评与追责问责依次进行：认定、批评并限期改正（默认十个工作日），不改正或再犯的提出追责问责建议；越级须书面理由并经批准；每步之前可以申辩，异议和复核各三十日。',
    'Criticism and accountability are rungs: finding, criticism with a limit to correct (default ten working days), accountability proposed if not corrected or repeated; a direct jump needs a written reason and approval; reply heard before each step, objection and review 30 days each.',
  ),
  A16: reading(
    '2.6.3.c',
    '“四不两直”：不发通知、不打招呼、不听汇报、不用陪同接待，直奔基层、直插现场；属倡导，有通知的督查给出提示而非错误。',
    'Four no’s and two straights: no notice, no greeting, no report, no escort or reception; straight to the grass roots and the site; advised, so an inspection with notice gives a warning, not an error.',
  ),
  A17: reading(
    '3.2.f',
    '征求意见：每个单位对四类对象各至少有一次征求记录。',
    'Opinions: at least one recorded consultation for each of the four groups, per unit.',
  ),
  A18: reading(
    '3.2.g',
    '个人清单的查阅范围：本人、单位负责人、核验人、办公室；其他人只见数量。',
    'Who reads a personal list: the person, the unit’s head, the verifier, the office; others see counts only.',
  ),
  A19: reading(
    '3.2.c',
    '一个问题只有一个主要重点问题代码，可有若干次要具体表现代码。',
    'A problem has exactly one primary focus code and any number of secondary behaviour codes.',
  ),
  A20: reading(
    '3.2, 3.3',
    '查摆阶段之后发现的问题：第二、三阶段注明来源后受理；第四阶段只作为回头看或结转问题受理。',
    'Problems found later: accepted in phases 2 and 3 with a source; in phase 4 only as look-back or carried-over items.',
  ),
  A21: reading(
    '3.2.d',
    '立行立改：查摆阶段可以完成整改，但仍须台账记录、佐证和核验。',
    'Immediate correction: a problem may be finished in phase 2, but needs a ledger line, evidence and verification.',
  ),
  A22: reading(
    '2.5.2.b, 2.5.2.c, 2.5.2.d, 2.5.2.e, 2.6.3.d',
    '“一布置就落实”等没有数字：启动和反馈以次一工作日终了为限，现场交办以当日为限。',
    'At once has no number: start and feedback by the end of the next working day; assignment on the spot the same day.',
  ),
  A23: reading(
    '2.6.3.b',
    '“减少检查频次”：行动期间计划检查少于使用者给定的基期；没有基期的只作报告。',
    'Fewer inspections: those planned in the campaign are fewer than in the baseline window given; with no baseline, report only.',
  ),
  A24: reading('0.a, 1.l, 2.5.3.a', '隐去的名称（**）不作编码。', 'Masked names (**) are not encoded.'),
  A25: reading(
    '2.2.2.x5, 2.5.2.q1, 2.5.2.q2, 2.5.2.q3, 2.5.2.q4, 2.5.2.q5',
    '2.2.2.x5可读作总括，仍作代码；“深入自查”的五项既是代码，又须列入每份自查表。',
    '2.2.2.x5 may be read as a summary and is kept as a code; the five self-check items are codes and must appear in every self-check form.',
  ),
  A26: reading(
    '3.3.g',
    '期限遇休息日：以日期写明的不顺延；按日计的期间依民法典第201条、第203条计算；地方节日可能存在，工作日历可以替换。',
    'Limits on rest days: dates written as dates do not move; periods follow Civil Code 201 and 203; local holidays can exist, so the calendar is pluggable.',
  ),
  A27: reading(
    '3.1',
    '通知晚于7月21日印发的，阶段自印发日起算，不追溯为逾期。',
    'Notice issued after 21 July: the phase starts on the issue date; no lateness in retrospect.',
  ),
  A28: reading(
    '3.1, 3.2, 3.3, 3.4',
    '时区为亚洲/上海；日期按日记，时刻只见于日志。',
    'The time zone is Asia/Shanghai; dates are days, and instants stand in the log only.',
  ),
});
