/** Fragments that scenarios begin with, in the notice's order. */
import { proof } from '../county.js';
import { ask } from './scenario.js';
import type { Ask } from './scenario.js';

/** Somebody’s role lent to another from a day, until the end of September. */
export const delegate = (person: string, to: string, role: string, from: string): Ask =>
  ask(
    'delegation.grant',
    from.slice(5),
    'host',
    'none',
    { person, to, role, from, until: '2022-09-30' },
    { case: undefined },
  );

/** The case of finance's part in the campaign. */
export const part = 'participation:finance';
const answer = { found: false, note: '经自查未发现此类情形' };

/** Who is responsible in finance, named on a day. */
export const assignment = (at: string, data: object): Ask => ask('participation.assign', at, 'zhao', part, data);
/** Phase 1 of finance. */
export const mobilised: readonly Ask[] = [
  ask('participation.arrange', '07-25', 'zhao', part, { document: '实施方案', meetingOn: '2022-07-25' }),
  assignment('07-25', { first: 'zhao', inCharge: ['qian'] }),
];
/** The four groups asked, the self-check made. */
export const consulted: readonly Ask[] = [
  ...['superiors', 'peers', 'grassroots', 'public'].map((group) =>
    ask('participation.consult', '08-05', 'sun', part, { group, opinion: '窗口午间无人值守', outcome: 'adopted' }),
  ),
  ask('participation.self-check', '08-08', 'zhao', part, {
    q1: answer,
    q2: answer,
    q3: answer,
    q4: answer,
    q5: answer,
  }),
];
/** Everybody's personal list handed in. */
export const personalLists: readonly Ask[] = ['zhao', 'qian', 'sun', 'li'].map((person) =>
  ask('participation.return-personal-list', '08-18', person, part, { items: 0, signed: true }),
);
/** A problem of finance found and listed in phase 2. */
export const listed = (behaviours?: readonly string[]): readonly Ask[] => [
  ask('problem.find', '08-03', 'qian', 'p@finance', {
    focus: 'F52',
    source: 'public',
    place: 'work',
    description: '办理用时过长',
    ...(behaviours === undefined ? {} : { behaviours }),
  }),
  ask('problem.list', '08-03', 'qian', 'p', { goal: '两天内办结' }),
];
/** The unit's list signed. */
export const unitList = (nil = false): Ask => ask('participation.sign-unit-list', '08-18', 'zhao', part, { nil });
/** The unit's plan signed. */
export const plan: Ask = ask('participation.sign-plan', '08-21', 'zhao', part, {
  items: [{ item: 'i1', level: 'unit', responsible: 'zhao', limit: '2022-09-20' }],
});
/** The problem planned, under the signed plan. */
export const planned = (limit = '2022-09-20', behaviours?: readonly string[]): readonly Ask[] => [
  ...listed(behaviours),
  unitList(),
  plan,
  ask('problem.plan', '08-22', 'qian', 'p', { measures: ['压缩审批环节'], responsible: 'sun', limit }),
];
/** The problem under way. */
export const rectifying = (limit?: string, behaviours?: readonly string[]): readonly Ask[] => [
  ...planned(limit, behaviours),
  ask('problem.start', '08-24', 'sun', 'p'),
];
/** The problem applied for and signed. */
export const signed = (behaviours?: readonly string[]): readonly Ask[] => [
  ...rectifying(undefined, behaviours),
  ask('problem.apply', '09-01', 'sun', 'p', { evidence: [proof('2022-08-30')], statement: '已整改到位' }),
  ask('problem.sign', '09-02', 'zhao', 'p'),
];
/** The verdict on site. */
export const verify = (by = 'inspector', at = '09-05'): Ask =>
  ask('problem.verify', at, by, 'p', { conclusion: '现场核查属实', onSite: true });
/** The problem struck off. */
export const struckOff: readonly Ask[] = [...signed(), verify()];

/** A task for sun. */
export const assigned = (more: object = {}, of = 'k@finance', at = '08-10', by = 'zhao'): Ask =>
  ask('task.assign', at, by, of, {
    matter: '一周内公开办事指南',
    source: 'document',
    responsible: 'sun',
    limit: '2022-08-17',
    reports: 1,
    forms: 0,
    ...more,
  });
/** A meeting of finance. */
export const meeting = (more: object = {}, of = 'm@finance', at = '08-10'): Ask =>
  ask('meeting.plan', at, 'qian', of, {
    topic: '秋季防汛工作',
    meetingOn: '2022-08-12',
    audience: ['finance', 'river'],
    participants: 20,
    minutes: 45,
    canBeSpared: false,
    necessity: '须当场议定分工',
    online: true,
    ...more,
  });
/** An inspection of finance. */
export const inspection = (more: object = {}, of = 'i@finance', at = '09-05', by = 'inspector'): Ask =>
  ask('inspection.plan', at, by, of, {
    kind: 'special',
    round: 'coverage',
    topic: '作风建设行动督导检查',
    scope: '第三阶段整改落实情况',
    from: '2022-09-06',
    to: '2022-09-07',
    mode: 'unannounced',
    basis: '县政府第12次常务会议决定',
    ...more,
  });
/** An inspection under way. */
export const inspecting: readonly Ask[] = [inspection(), ask('inspection.begin', '09-06', 'inspector', 'i')];
const rating = ask('inspection.rate', '09-06', 'inspector', 'i', {
  progress: 'good',
  effect: 'fair',
  effectFrom: 'site',
});
/** An inspection concluded. */
export const inspected: readonly Ask[] = [
  ...inspecting,
  rating,
  ask('inspection.conclude', '09-08', 'inspector', 'i', { conclusion: '整改总体到位，个别窗口需持续加强' }),
];
/** A request of the public with two items. */
export const request = (more: object = {}, of = 'q@finance'): Ask =>
  ask('public-request.register', '08-01', 'officer', of, {
    channel: 'visit-received',
    matter: '村道路灯损坏',
    items: ['修复路灯', '公示进度'],
    petitioners: 3,
    representatives: 2,
    ...more,
  });
/** The request routed to finance. */
export const routed: readonly Ask[] = [request(), ask('public-request.route', '08-02', 'officer', 'q')];
/** The request with a leader in charge, accepted. */
export const accepted: readonly Ask[] = [
  ...routed,
  ask('public-request.take-charge', '08-03', 'zhao', 'q', { ownedBy: 'qian' }),
  ask('public-request.accept', '08-04', 'zhao', 'q', { notice: '已受理，六十日内办结' }),
];
/** One item answered. */
export const answerItem = (item: string, at: string): Ask =>
  ask('public-request.answer', at, 'qian', 'q', { item, answer: '已于8月20日修复并公示' });
/** Every item answered. */
export const answered: readonly Ask[] = [...accepted, answerItem('修复路灯', '08-20'), answerItem('公示进度', '08-22')];
/** The duty list of finance. */
export const dutyList: Ask = ask('participation.publish-duty-list', '08-05', 'zhao', part, {
  mandate: '县财政局“三定”方案',
  checkedOn: '2022-08-04',
  duties: { d1: { duty: '预算调剂五万元以下', decides: true } },
});
/** The filing procedure of finance. */
export const filingProcedure: Ask = ask('participation.publish-filing-procedure', '08-05', 'zhao', part, {
  document: '婚丧嫁娶事宜报备办法',
  form: '报备表',
});
/** A suggestion's way to criticism. */
export const mitigation = { applies: false, reason: '经审查无容错情形' };
/** A report of T1 on finance, confirmed and replied to. */
export const heard: readonly Ask[] = [
  ask('escalation.report', '08-01', 'officer', 'e@finance', {
    trigger: 'T1',
    grounds: '缺少安排部署材料',
    evidence: [],
  }),
  ask('escalation.confirm', '08-02', 'inspector', 'e', { finding: '经查阅材料并现场核实，情况属实' }),
  ask('escalation.reply', '08-03', 'zhao', 'e', { statement: '因防汛推迟，已补开会议' }),
];
/** A rung proposed. */
export const proposed = (rung: string, more: object = {}): readonly Ask[] => [
  ...heard,
  ask('escalation.propose', '08-04', 'officer', 'e', { rung, grounds: '认定属实', ...more }),
];
