/** Options about readings of the notice, each turned: A5, A11, A13, A25 and S4.f. */
import type { Turned } from './both-ways.js';
import {
  consulted,
  heard,
  listed,
  mitigation,
  mobilised,
  part,
  personalLists,
  rectifying,
  unitList,
} from './scenarios/given.js';
import { ask } from './scenarios/scenario.js';

const selfFound = rectifying('2022-09-28').map((one) =>
  one.type === 'problem.find' && 'data' in one.more
    ? { ...one, more: { ...one.more, data: { ...(one.more.data as object), source: 'self-check' } } }
    : one,
);

/** Options about readings of the notice, each turned. */
export const turnedReadings: readonly Turned[] = [
  {
    option: 'plan-scope',
    to: 'county',
    steps: [
      ask('campaign.sign-plan', '08-20', 'governor', 'campaign', {
        items: [{ item: 'c1', responsible: 'governor', limit: '2022-09-30' }],
      }),
    ],
    see: { code: true },
    seen: ['each-unit-has-its-plan', 'ok'],
  },
  {
    option: 'plan-scope',
    to: 'county',
    steps: [
      ...listed(),
      unitList(),
      ask('participation.sign-plan', '08-21', 'zhao', part, {
        items: [{ item: 'i1', level: 'unit', responsible: 'zhao', limit: '2022-09-20' }],
      }),
      ask('problem.plan', '08-22', 'qian', 'p', {
        measures: ['压缩审批环节'],
        responsible: 'sun',
        limit: '2022-09-20',
      }),
      ask('problem.start', '08-24', 'sun', 'p'),
    ],
    see: { code: true },
    seen: ['ok', 'no-signed-plan'],
  },
  {
    option: 'self-check-form',
    to: 'labels',
    steps: [
      ...mobilised,
      ...consulted.filter(({ type }) => type !== 'participation.self-check'),
      ask('participation.self-check', '08-08', 'zhao', part, { note: '自查未发现问题' }),
      unitList(true),
      ...personalLists,
    ],
    until: '08-21T00:00',
    see: { event: 'gate.failed@finance' },
    seen: [true, false],
  },
  {
    option: 'x5-of-ability',
    to: 'summary',
    steps: listed(['2.2.2.x5']).slice(0, 1),
    see: { code: true },
    seen: ['ok', 'behaviour-is-a-summary'],
  },
  {
    option: 'outcome-margins',
    to: { '1.i': 3 },
    steps: [
      ask('indicator.define', '07-22', 'officer', 'g', {
        goal: '1.i',
        measure: '事项平均办理天数',
        direction: 'down',
        baseline: 9,
        baselineOn: '2022-06-30',
        source: '县政务大厅上半年统计',
      }),
      ask('indicator.measure', '10-12', 'officer', 'g', { value: 5, valueSource: '县政务大厅十月统计' }),
      ask('indicator.conclude', '10-13', 'officer-2', 'g'),
    ],
    see: { state: 'g' },
    seen: ['not-assessable', 'met'],
  },
  {
    option: 'self-found-problems',
    to: 'trigger',
    steps: selfFound,
    until: '10-01T00:00',
    see: { event: 'escalation.suggested:T3@finance' },
    seen: [false, true],
    beside: { 'minimum-problems': 1 },
  },
  {
    option: 'office-alone',
    to: 'nothing',
    steps: [
      ...heard,
      ask('escalation.propose', '08-04', 'officer', 'e', { rung: 'reminder', grounds: '认定属实' }),
      ask('escalation.approve', '08-05', 'officer-2', 'e', { mitigation }),
    ],
    see: { code: true },
    seen: ['ok', 'role-not-held'],
  },
];
