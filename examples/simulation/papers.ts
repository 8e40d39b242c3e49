/** Documents, meetings and indicators: what the county signs, calls and counts while the campaign runs. All assumed. */
import type { Arrival, Distribution, Habit } from 'duban/simulation';

const about = (median: number, spread = 0.6): Distribution => ({ kind: 'lognormal', median, spread });
const some = (mean: number): Distribution => ({ kind: 'exponential', mean });
const season = { from: { phase: 'mobilisation', day: 1 }, to: { phase: 'consolidation', day: -4 } } as const;

/** The five outcomes of the notice, by their clauses. */
export const goals = ['1.g', '1.h', '1.i', '1.j', '1.k'] as const;
/** Their indicators, margins set in phase 1. */
const indicators = goals.map((goal, i): Arrival => ({
  id: `indicator-${goal}`,
  command: 'indicator.define',
  role: 'office',
  per: 'campaign',
  comes: { kind: 'once', on: { phase: 'mobilisation', day: 3 } },
  takes: about(1),
  case: `indicator-${goal}`,
  data: {
    goal,
    measure: '群众满意度（百分比）',
    direction: 'up',
    baseline: 80 + i,
    baselineOn: '2022-06-30',
    source: '上半年民意调查',
    margin: 3,
  },
}));

/** Documents to be signed, meetings to be called, the indicators of the campaign. */
export const papers: readonly Arrival[] = [
  {
    id: 'document',
    command: 'sign-off.submit',
    role: 'cadre',
    per: 'unit',
    kinds: ['township', 'department'],
    comes: { kind: 'rate', perDay: 0.3, ...season },
    takes: about(1.5),
    data: {
      title: '关于推进限时办结的通知',
      flow: 'outgoing',
      form: 'red-head',
      drafter: { by: true },
      signers: [{ person: 'head' }],
    },
  },
  {
    id: 'meeting',
    command: 'meeting.plan',
    role: 'deputy',
    per: 'unit',
    kinds: ['township', 'department'],
    comes: { kind: 'rate', perDay: 0.03, ...season },
    takes: about(0.5),
    data: {
      topic: '整改工作推进',
      meetingOn: { workingDaysAhead: 2, until: { phase: 'consolidation', day: -1 } },
      audience: [{ unit: true }],
      participants: 20,
      minutes: 45,
      canBeSpared: false,
      necessity: '须当场议定分工',
      online: true,
    },
  },
  ...indicators,
];

const measured: Distribution = { kind: 'triangular', least: 78, likely: 86, most: 92 };

/** Signing within three working days, holding what was called, concluding what was measured. */
export const paperHabits: readonly Habit[] = [
  {
    id: 'sign-document',
    procedure: 'sign-off',
    in: 'way.signing',
    role: 'signer',
    after: some(9),
    takes: about(0.2),
    heaps: 'sign',
    does: [
      { command: 'sign-off.sign', weight: 0.93, data: { opinion: '同意印发' } },
      { command: 'sign-off.return', weight: 0.07, data: { requirements: '请补充依据文号和办理时限' } },
    ],
  },
  {
    id: 'resubmit',
    procedure: 'sign-off',
    in: 'way.returned',
    role: 'cadre',
    after: some(7),
    takes: about(0.7),
    does: [{ command: 'sign-off.resubmit', data: { changes: '已补充依据文号' } }],
  },
  {
    id: 'hold-meeting',
    procedure: 'meeting',
    in: 'planned',
    role: 'deputy',
    after: { kind: 'constant', value: 14 },
    takes: about(0.8),
    does: [{ command: 'meeting.hold', data: { attended: 18, lasted: 45 } }],
  },
  {
    id: 'record-decisions',
    procedure: 'meeting',
    in: 'held',
    role: 'deputy',
    after: some(4),
    takes: about(0.5),
    does: [
      {
        command: 'meeting.record-decisions',
        data: {
          decisions: [
            {
              what: '各站所排查到位',
              unit: { unit: true },
              responsible: { person: 'cadre' },
              limit: { workingDaysAhead: 5 },
            },
          ],
        },
      },
    ],
  },
  {
    id: 'measure',
    procedure: 'indicator',
    in: 'defined',
    role: 'office',
    from: { phase: 'consolidation', day: 3 },
    takes: about(2),
    does: [
      { command: 'indicator.measure', data: { value: { draw: measured, whole: true }, valueSource: '十月民意调查' } },
    ],
  },
  {
    id: 'conclude-indicator',
    procedure: 'indicator',
    in: 'defined',
    role: 'office',
    from: { phase: 'consolidation', day: 8 },
    takes: about(1),
    notBy: ['measuredBy'],
    does: [{ command: 'indicator.conclude' }],
  },
];
