/** How inspections go and how suggestions are handled on the ladder. Chances and times are assumed. */
import type { Arrival, Distribution, Habit } from 'duban/simulation';

const about = (median: number, spread = 0.5): Distribution => ({ kind: 'lognormal', median, spread });
const mitigation = { applies: false, reason: '经审查无容错情形' };

const step = (
  id: string,
  state: string,
  role: string,
  waits: number,
  hours: number,
  more: Pick<Habit, 'does'> & Partial<Habit>,
): Habit => ({
  id,
  procedure: 'escalation',
  in: `steps.${state}`,
  role,
  after: { kind: 'exponential', mean: waits },
  takes: about(hours),
  ...more,
});

/** One inspection of every unit in phase 3. */
export const rounds: readonly Arrival[] = [
  {
    id: 'inspection',
    command: 'inspection.plan',
    role: 'office',
    per: 'unit',
    kinds: ['township', 'department'],
    comes: { kind: 'once', on: { phase: 'rectification', day: 5 }, to: { phase: 'rectification', day: -5 } },
    takes: about(0.5),
    data: {
      kind: 'general',
      round: 'coverage',
      topic: '作风建设行动督导检查',
      scope: '第三阶段整改落实情况',
      from: { workingDaysAhead: 1 },
      to: { workingDaysAhead: 2 },
      mode: 'unannounced',
      basis: '县政府第12次常务会议决定',
    },
  },
];

/** Inspections on site, and the ladder from a suggestion to its end. */
export const ladderHabits: readonly Habit[] = [
  {
    id: 'begin-inspection',
    procedure: 'inspection',
    in: 'course.planned',
    role: 'inspector',
    priority: 1,
    after: { kind: 'constant', value: 7 },
    takes: about(3),
    does: [{ command: 'inspection.begin' }],
  },
  {
    id: 'rate',
    procedure: 'inspection',
    in: 'course.under-way',
    role: 'inspector',
    takes: about(0.5),
    does: [{ command: 'inspection.rate', data: { progress: 'good', effect: 'good', effectFrom: 'site' } }],
  },
  {
    id: 'conclude',
    procedure: 'inspection',
    in: 'course.under-way',
    role: 'inspector',
    after: { kind: 'constant', value: 7 },
    takes: about(1),
    does: [{ command: 'inspection.conclude', data: { conclusion: '整改总体到位，个别窗口需持续加强' } }],
  },
  step('confirm', 'suggested', 'inspector', 12, 2, {
    does: [
      { command: 'escalation.confirm', weight: 0.7, data: { finding: '经查阅材料并现场核实，情况属实' } },
      { command: 'escalation.dismiss', weight: 0.3, data: { reason: '经核实有正当理由，情况不成立' } },
    ],
  }),
  ...['confirmed', 'notified'].map((state) =>
    step(`reply-${state}`, state, 'head', 8, 1, {
      chance: 0.8,
      does: [{ command: 'escalation.reply', data: { statement: '因防汛任务推迟，现已补齐材料' } }],
    }),
  ),
  step('propose', 'heard', 'office', 10, 1, {
    does: [
      {
        id: 'propose-talk',
        command: 'escalation.propose',
        weight: 0.7,
        data: { rung: 'talk', grounds: '认定属实，影响行动进度' },
      },
      {
        id: 'propose-criticism',
        command: 'escalation.propose',
        weight: 0.3,
        data: { rung: 'criticism', grounds: '认定属实，影响行动进度' },
      },
    ],
  }),
  step('approve-talk', 'proposed', 'office', 6, 0.5, {
    where: { rung: 'talk' },
    notBy: ['proposedBy'],
    does: [{ command: 'escalation.approve', data: { mitigation } }],
  }),
  ...['criticism', 'accountability'].map((rung) =>
    step(`approve-${rung}`, 'proposed', 'authority', 10, 0.5, {
      where: { rung },
      does: [{ id: `approve-${rung}`, command: 'escalation.approve', data: { mitigation } }],
    }),
  ),
  step('correct', 'criticised', 'head', 21, 3, {
    chance: 0.9,
    does: [{ command: 'escalation.report-correction', data: { statement: '问题已改正，制度已公示' } }],
  }),
  step('accept', 'corrected', 'inspector', 7, 1, {
    notBy: ['correctedBy'],
    does: [{ command: 'escalation.accept-correction', data: { finding: '现场核查，整改属实' } }],
  }),
  step('go-on', 'uncorrected', 'office', 14, 1, {
    does: [{ command: 'escalation.propose', data: { rung: 'accountability', grounds: '批评后逾期未改正' } }],
  }),
  step('hand-over', 'accountable', 'office', 7, 0.5, {
    does: [{ command: 'escalation.hand-over', data: { to: '县监察机关' } }],
  }),
  step('acknowledge', 'handed-over', 'organ', 14, 0.5, {
    does: [{ command: 'escalation.acknowledge', data: { receipt: '收件回执已出具' } }],
  }),
];
