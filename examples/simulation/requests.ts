/** Requests that come from outside, what units do with them, and a flood that hits the townships. All figures are assumed. */
import type { Arrival, Distribution, Habit, Shock } from 'duban/simulation';

const about = (median: number, spread = 0.6): Distribution => ({ kind: 'lognormal', median, spread });
const some = (mean: number): Distribution => ({ kind: 'exponential', mean });

const item = '修复路灯';
const answer = { item, answer: '已于本周修复，并公开责任人电话' };

/** What the people ask of each unit, from the first phase to the last. */
export const requests: readonly Arrival[] = [
  {
    id: 'request',
    command: 'public-request.register',
    role: 'cadre',
    per: 'unit',
    kinds: ['township', 'department'],
    comes: {
      kind: 'rate',
      perDay: 0.12,
      from: { phase: 'mobilisation', day: 2 },
      to: { phase: 'consolidation', day: 6 },
    },
    takes: about(0.4),
    data: {
      channel: { pick: ['visit-received', 'hotline', 'letter', 'online'] },
      matter: '村道路灯损坏',
      items: [item],
      petitioners: 3,
      representatives: 2,
    },
  },
];

/** A flood in August: the townships lose three working days, and four requests come to each at once. */
export const flood: readonly Shock[] = [
  { id: 'flood', kind: 'lost', on: '2022-08-17', workingDays: 3, kinds: ['township'] },
  { id: 'flood-requests', kind: 'requests', on: '2022-08-18', arrival: 'request', count: 4, kinds: ['township'] },
];

const step = (
  id: string,
  state: string,
  role: string,
  waits: Distribution,
  does: Habit['does'],
  more: Partial<Habit> = {},
): Habit => ({ id, procedure: 'public-request', in: state, role, after: waits, takes: about(0.5), does, ...more });

const accept = { command: 'public-request.accept', data: { notice: '已受理，六十日内办结' } } as const;
const callBacks = [
  { id: 'pleased', command: 'public-request.call-back', weight: 0.86, data: { satisfaction: 'satisfied' } },
  { id: 'displeased', command: 'public-request.call-back', weight: 0.07, data: { satisfaction: 'dissatisfied' } },
  { id: 'nobody-answers', command: 'public-request.call-back', weight: 0.07, data: { satisfaction: 'no-answer' } },
];

/** From routing to the call-back. Whoever passes a request on objects to it: `pass-on` is what perfunctory units do. */
export const requestHabits: readonly Habit[] = [
  step('route', 'registered', 'office', some(5), [{ command: 'public-request.route' }]),
  step('take-charge', 'routed', 'head', { kind: 'uniform', from: 0, to: 6 }, [
    { command: 'public-request.take-charge', data: { ownedBy: { person: 'deputy' } } },
  ]),
  step('take-on', 'routed', 'deputy', { kind: 'uniform', from: 8, to: 30 }, [
    { ...accept, weight: 0.95 },
    {
      id: 'pass-on',
      command: 'public-request.object',
      weight: 0.05,
      data: { objection: '该事项由其他单位负责，建议转交' },
    },
  ]),
  step('decide-objection', 'objected', 'office', some(10), [
    { command: 'public-request.decide-objection', data: { reason: '经核实仍由你单位办理' } },
  ]),
  step('take-charge-after-all', 'settled-on', 'head', { kind: 'constant', value: 0 }, [
    { command: 'public-request.take-charge', data: { ownedBy: { person: 'deputy' } } },
  ]),
  step('take-on-after-all', 'settled-on', 'deputy', { kind: 'uniform', from: 7, to: 14 }, [accept]),
  ...(['accepted', 'redoing'] as const).map((state) =>
    step(`answer-${state}`, state, 'deputy', about(state === 'accepted' ? 90 : 40), [
      { command: 'public-request.answer', data: answer },
    ]),
  ),
  ...(['answered', 'no-answer'] as const).map((state) =>
    step(`call-back-${state}`, state, 'office', some(14), callBacks, { takes: about(0.3) }),
  ),
];
