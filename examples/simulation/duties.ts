/** What units owe beside their problems: arrangements, opinions, lists, plan, papers, rules, summary. All assumed. */
import type { Arrival, Choice, Distribution, Habit, When } from 'duban/simulation';
import { evidence } from './problems.js';

const about = (median: number, spread = 0.5): Distribution => ({ kind: 'lognormal', median, spread });
/** The kinds of unit that take part. */
export const ofUnits = ['township', 'department'];

/** Something a unit does once in a window of days. */
const duty = (
  id: string,
  role: string,
  [from, to]: readonly [When, When],
  hours: number,
  does: Choice,
  more: Partial<Habit> = {},
): Habit => ({
  id,
  procedure: 'participation',
  in: 'record.taking-part',
  role,
  from,
  to,
  takes: about(hours),
  kinds: ofUnits,
  chance: 0.99,
  does: [does],
  ...more,
});

const days = (phase: string, from: number, to: number): readonly [When, When] => [
  { phase, day: from },
  { phase, day: to },
];
const lists = days('self-examination', -4, -3);
const answer = { found: false, note: '经自查未发现此类情形' };

/** The issue of the notice, before the season. */
export const issue = (year: number): Arrival => ({
  id: 'issue',
  command: 'campaign.prepare',
  role: 'office',
  per: 'campaign',
  comes: { kind: 'once', on: `${year}-07-20` },
  case: 'campaign',
  data: { issuedOn: { today: true }, basis: '按照县委安排部署，开展作风建设行动' },
});

/** What a unit's case asks, phase by phase. */
export const duties: readonly Habit[] = [
  duty('arrange', 'head', days('mobilisation', 2, -2), 3, {
    command: 'participation.arrange',
    data: { document: '实施方案及动员会记录', meetingOn: { today: true } },
  }),
  duty('assign', 'head', days('mobilisation', 2, -2), 1, {
    command: 'participation.assign',
    data: { first: { person: 'head' }, inCharge: { people: 'deputy', most: 2 } },
  }),
  ...['superiors', 'peers', 'grassroots', 'public'].map((group) =>
    duty(`consult-${group}`, 'cadre', days('self-examination', 1, 8), 2, {
      command: 'participation.consult',
      data: { group, opinion: '窗口午间无人值守', outcome: 'adopted' },
    }),
  ),
  duty('self-check', 'head', days('self-examination', 2, 9), 2, {
    command: 'participation.self-check',
    data: { q1: { found: true, note: '个别事项落实偏慢' }, q2: answer, q3: answer, q4: answer, q5: answer },
  }),
  duty(
    'personal-list',
    'cadre',
    lists,
    0.5,
    { command: 'participation.return-personal-list', data: { items: 0, signed: true } },
    {
      everybody: ['head', 'deputy', 'cadre', 'leader'],
      kinds: [...ofUnits, 'leadership'],
      chance: 1,
      does: [
        {
          id: 'signed',
          command: 'participation.return-personal-list',
          weight: 0.997,
          data: { items: 0, signed: true },
        },
        {
          id: 'unsigned',
          command: 'participation.return-personal-list',
          weight: 0.003,
          data: { items: 0, signed: false },
        },
      ],
    },
  ),
  duty('unit-list', 'head', days('self-examination', -2, -1), 1, {
    command: 'participation.sign-unit-list',
    data: { nil: { isZero: 'ledger-problems' } },
  }),
  duty('sign-plan', 'head', days('rectification', 1, 4), 2, {
    command: 'participation.sign-plan',
    data: {
      items: [
        {
          item: 'unit-1',
          level: 'unit',
          responsible: { person: 'head' },
          limit: { day: { phase: 'rectification', day: -1 } },
        },
      ],
    },
  }),
  duty('train', 'deputy', days('rectification', 2, 12), 4, {
    command: 'participation.train',
    data: { sample: 0, with: { heldOn: { today: true }, problem: { first: 'problem' } } },
  }),
  duty('activity', 'deputy', days('rectification', 4, 14), 4, {
    command: 'participation.hold-activity',
    data: { sample: 0, with: { heldOn: { today: true } } },
  }),
  ...['set-mechanism', 'list-urgent', 'publish-filing-procedure'].map((name) =>
    duty(name, 'head', days('rectification', 2, 14), 2, { command: `participation.${name}`, data: { sample: 0 } }),
  ),
  duty('duty-list', 'head', days('rectification', 2, 14), 3, {
    command: 'participation.publish-duty-list',
    data: { sample: 0, with: { checkedOn: { today: true } } },
  }),
  duty('make-rule', 'head', days('consolidation', 2, 7), 3, {
    command: 'participation.make-rule',
    data: {
      title: '限时办结和首问负责制度',
      revised: false,
      // Whatever was found: where nothing is struck off yet, a rule still says which problems it serves.
      problems: { cases: 'problem', each: { case: true } },
    },
  }),
  duty(
    'sum-up',
    'head',
    days('consolidation', 4, 8),
    3,
    { command: 'participation.sum-up', data: { document: '作风建设行动工作总结', hash: 'c'.repeat(64) } },
    { in: 'summary.awaited', chance: 0.98 },
  ),
  {
    id: 'update-inventory',
    procedure: 'inventory',
    in: 'listed',
    role: 'deputy',
    after: { kind: 'exponential', mean: 14 },
    takes: about(1),
    does: [{ command: 'inventory.update', data: { howFar: 80, evidence } }],
  },
  {
    id: 'sum-up-late',
    procedure: 'participation',
    in: 'summary.missed',
    role: 'head',
    after: { kind: 'exponential', mean: 14 },
    takes: about(2),
    kinds: ofUnits,
    does: [{ command: 'participation.sum-up', data: { document: '作风建设行动工作总结', hash: 'c'.repeat(64) } }],
  },
];

/** The inventory that each unit opens once. */
export const inventories: readonly Arrival[] = [
  {
    id: 'inventory',
    command: 'inventory.list',
    role: 'head',
    per: 'unit',
    kinds: ofUnits,
    comes: { kind: 'once', on: { phase: 'rectification', day: 3 }, to: { phase: 'rectification', day: 12 } },
    takes: about(1),
    data: { sample: 0 },
  },
];
