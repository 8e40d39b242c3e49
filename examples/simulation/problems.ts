/** How problems are worked on. Every time and chance is assumed, none is measured; hours are working hours. */
import type { Arrival, Distribution, Habit, Template } from 'duban/simulation';

const about = (median: number, spread = 0.6): Distribution => ({ kind: 'lognormal', median, spread });
const some = (mean: number): Distribution => ({ kind: 'exponential', mean });
const lastOfPhase3 = { phase: 'rectification', day: -1 } as const;

/** A piece of evidence of effect, made on the day. */
export const evidence: Template = [
  {
    hash: 'a'.repeat(64),
    uri: 'archive:1',
    size: 4096,
    mediaType: 'application/pdf',
    madeOn: { today: true },
    kind: 'effect',
    shows: '办理用时由五天缩短为两天，服务对象确认',
  },
];

/**
 * Problems come up in phase 2 as opinions are sought, two in five of them personal. What a unit finds by itself would
 * never be suggested as T2 or T3 (S4.f).
 */
export const findings: readonly Arrival[] = [
  {
    id: 'find',
    command: 'problem.find',
    role: 'deputy',
    per: 'unit',
    kinds: ['township', 'department'],
    comes: { kind: 'found', from: { phase: 'self-examination', day: 1 }, to: { phase: 'self-examination', day: -3 } },
    takes: about(0.7),
    person: { role: 'cadre', chance: 0.4 },
    data: { focus: 'F52', source: 'public', place: 'work', description: '事项办理平均用时五天，超过承诺时限' },
  },
];

/** From the list to striking off. */
export const problemHabits: readonly Habit[] = [
  {
    id: 'list',
    procedure: 'problem',
    in: 'work.found',
    role: 'deputy',
    after: some(2),
    takes: about(0.3),
    does: [{ command: 'problem.list', data: { goal: '按承诺时限办结，群众少跑一次' } }],
  },
  {
    id: 'plan',
    procedure: 'problem',
    in: 'work.listed',
    role: 'deputy',
    from: { phase: 'rectification', day: 2 },
    to: { phase: 'rectification', day: 6 },
    takes: about(1),
    does: [
      {
        command: 'problem.plan',
        data: {
          measures: ['压缩审批环节', '公开办理流程'],
          responsible: { person: 'cadre' },
          limit: { workingDaysAhead: { kind: 'uniform', from: 8, to: 20 }, until: lastOfPhase3 },
        },
      },
    ],
  },
  {
    id: 'start',
    procedure: 'problem',
    in: 'work.planned',
    role: 'responsible',
    after: some(9),
    takes: about(0.3),
    does: [{ command: 'problem.start' }],
  },
  {
    id: 'report',
    procedure: 'problem',
    in: 'work.rectifying',
    role: 'responsible',
    chance: 0.6,
    after: about(14),
    takes: about(0.4),
    repeats: 1,
    does: [{ command: 'problem.report', data: { progress: '正按方案推进，已完成环节梳理' } }],
  },
  ...(['rectifying', 'rejected'] as const).map((state): Habit => ({
    id: `apply-${state}`,
    procedure: 'problem',
    in: `work.${state}`,
    role: 'responsible',
    after: about(state === 'rectifying' ? 35 : 12),
    takes: about(4),
    heaps: 'limit',
    hastenedBy: { 'problem.due-soon': 0.6, 'problem.reminded': 0.3 },
    does: [{ command: 'problem.apply', fixes: true, data: { evidence, statement: '措施已全部落实，效果已核对' } }],
  })),
  {
    id: 'sign',
    procedure: 'problem',
    in: 'work.applied',
    role: 'head',
    after: some(4),
    takes: about(0.3),
    does: [
      { command: 'problem.sign', weight: { real: 0.98, paper: 0.94 } },
      {
        command: 'problem.take-back',
        weight: { real: 0.02, paper: 0.06 },
        data: { requirements: '成效尚不明显，请补充整改措施' },
      },
    ],
  },
  {
    id: 'verify',
    procedure: 'problem',
    in: 'work.signed',
    role: 'inspector',
    // A second rejection is made by another verifier (S3.i).
    notBy: ['rejectedBy'],
    after: some(3),
    takes: about(1),
    does: [
      {
        command: 'problem.verify',
        weight: { real: 0.94, paper: 0.4 },
        data: { conclusion: '现场核查，情况属实', onSite: true },
      },
      {
        command: 'problem.reject',
        weight: { real: 0.06, paper: 0.6 },
        data: {
          criterion: 'effect',
          requirements: '请补充服务对象回访记录和办理用时数据',
          limit: { workingDaysAhead: 6, until: lastOfPhase3 },
        },
      },
    ],
  },
  {
    id: 'inspect-overdue',
    procedure: 'problem',
    in: 'inspection.due',
    role: 'inspector',
    after: some(12),
    takes: about(0.8),
    does: [{ command: 'problem.inspect', data: { progress: '进度偏慢，已当面提醒', effect: '尚未见效' } }],
  },
  {
    id: 'ask-ongoing',
    procedure: 'problem',
    in: 'work.rectifying',
    role: 'responsible',
    chance: 0.02,
    after: some(30),
    takes: about(1),
    does: [
      {
        command: 'problem.ask-ongoing',
        data: {
          reason: '涉及历史遗留，需诉讼终结',
          goal: '完成取证和协商',
          review: { workingDaysAhead: 30 },
          final: { workingDaysAhead: 50 },
        },
      },
    ],
  },
  {
    id: 'endorse',
    procedure: 'problem',
    in: 'request.asked',
    role: 'head',
    after: some(4),
    takes: about(0.3),
    does: [{ command: 'problem.endorse' }],
  },
  {
    id: 'approve-ongoing',
    procedure: 'problem',
    in: 'request.endorsed',
    role: 'office',
    after: some(4),
    takes: about(0.5),
    does: [{ command: 'problem.approve-ongoing' }],
  },
];
