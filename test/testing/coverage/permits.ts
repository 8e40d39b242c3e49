/** A tiny policy for the tests of coverage: permits granted within three working days by somebody else than who asked. */
import { z } from 'zod';
import { day, nationalCalendar } from '../../../src/calendar/index.js';
import {
  command,
  defineClauses,
  defineOption,
  definePolicy,
  phaseEnd,
  phaseStart,
  reactionsOf,
  vocabulary,
  workingDays,
} from '../../../src/policy/index.js';
import type { Role, Rule, TypesOf, When } from '../../../src/policy/index.js';
import { text } from '../../../src/shared/index.js';
import { trialOf } from '../../../src/testing/index.js';
import type { Trial } from '../../../src/testing/index.js';
import type { Trace } from '../../../src/engine/index.js';

const clauses = defineClauses('《许可办理办法》', {
  '1': { zh: '由办公室受理<许可>。', en: 'the office takes in requests & permits', class: 'enforceable' },
  '2': { zh: '三个工作日内决定。', en: 'decided within three working days', class: 'enforceable' },
  '3': { zh: '逾期的记录在案。', en: 'what is late is put on record', class: 'enforceable' },
  '4': { zh: '热情服务。', en: 'serve with warmth', class: 'exhortation' },
});
const roles = {
  office: { scope: 'campaign', title: text('办公室', 'office'), cites: ['1'] },
  head: { scope: 'unit', title: text('主要负责人', 'head'), cites: ['2'], several: false },
} as const satisfies Record<string, Role>;
const { defineProcedure } = vocabulary({ roles, clauses });

const decisionDays = defineOption({
  id: 'decision-days',
  title: text('决定时限', 'days to decide'),
  cites: ['2'],
  schema: z.int().min(1),
  default: 3,
  alternatives: [5],
});
const reasoned: Rule<{ reason: string }, object> = {
  id: 'reason-too-short',
  cites: ['2'],
  message: text('请写明理由', 'give the reason'),
  check: ({ data }) => data.reason.length >= 4 || { given: data.reason, expected: text('四字', 'four characters') },
};
const large: When<{ reason: string }, object> = {
  id: 'is-large',
  cites: ['2'],
  holds: ({ data }) => data.reason.includes('大额'),
};

const campaign = defineProcedure({
  id: 'campaign',
  title: text('行动', 'campaign'),
  cites: ['1'],
  subject: 'campaign',
  single: true,
  fields: {},
  commands: { 'campaign.open': command({ title: text('启动', 'open'), cites: ['1'], data: {}, samples: [{}] }) },
  deadlines: {
    start: { title: text('开始', 'start'), cites: ['1'], kind: 'turn', span: phaseStart('run') },
    end: { title: text('结束', 'end'), cites: ['1'], kind: 'turn', span: phaseEnd('run') },
  },
  opens: { 'campaign.open': { may: ['office'], event: 'campaign.opened', cites: ['1'] } },
  initial: 'ready',
  states: {
    ready: {
      title: text('待开始', 'ready'),
      deadlines: ['start'],
      on: { 'start.reached': { target: 'run', event: 'campaign.begun', cites: ['1'] } },
    },
    run: {
      title: text('进行', 'running'),
      deadlines: ['end'],
      on: { 'end.reached': { target: 'over', event: 'campaign.ended', cites: ['1'] } },
    },
    over: { title: text('结束', 'over'), type: 'final' },
  },
});
const grant = { may: ['head'], rules: [reasoned], cites: ['2'] } as const;
const permit = defineProcedure({
  id: 'permit',
  title: text('许可', 'permit'),
  cites: ['1'],
  subject: 'unit',
  fields: {},
  commands: {
    'permit.ask': command({ title: text('申请', 'ask'), cites: ['1'], data: {}, samples: [{}] }),
    'permit.grant': command({
      title: text('准许', 'grant'),
      cites: ['2'],
      data: { reason: z.string() },
      samples: [{ reason: '材料齐全' }],
    }),
    'permit.note': command({ title: text('记录', 'note'), cites: ['3'], data: {}, samples: [{}] }),
  },
  deadlines: {
    decision: { title: text('决定时限', 'decision'), cites: ['2'], kind: 'limit', span: workingDays(decisionDays) },
  },
  opens: { 'permit.ask': { may: ['office'], event: 'permit.asked', cites: ['1'] } },
  initial: 'asked',
  states: {
    asked: {
      title: text('待决定', 'asked'),
      ignores: ['permit.note'],
      deadlines: ['decision'],
      on: {
        'permit.grant': [
          { ...grant, target: 'granted', event: 'permit.granted-large', when: [large] },
          { ...grant, target: 'granted', event: 'permit.granted' },
        ],
        'decision.missed': { target: 'late', event: 'permit.late', cites: ['2'] },
      },
    },
    late: {
      title: text('逾期', 'late'),
      on: { 'permit.note': { target: 'granted', may: ['policy'], event: 'permit.noted', cites: ['3'] } },
    },
    granted: { title: text('已决定', 'granted'), type: 'final', ignores: ['permit.note'] },
  },
});
type Permits = TypesOf<[typeof campaign, typeof permit]>;
const reaction = reactionsOf<Permits, keyof typeof clauses>();

/** The policy; under another id it is another one. */
export const permits = (id = 'permits') =>
  definePolicy<Permits>({
    id,
    title: text('许可办理', 'permits'),
    version: '1',
    source: '《许可办理办法》',
    clauses,
    phases: [{ id: 'run', title: text('进行', 'run'), cites: ['1'], from: day('2022-08-01'), to: day('2022-08-31') }],
    campaign: 'campaign',
    actions: [],
    roles,
    registrars: ['office'],
    scope: { kinds: ['department'], cites: ['1'] },
    procedures: [campaign, permit],
    tallies: [],
    reactions: [
      reaction({
        id: 'note-what-is-late',
        title: text('记录逾期', 'note what is late'),
        cites: ['3'],
        on: 'permit.late',
        command: 'permit.note',
        asks: ({ event }) => (event.unit === 'roads' ? { case: event.case ?? '', data: {} } : undefined),
      }),
    ],
    ladder: undefined,
    options: [decisionDays],
    chosen: {},
    ruleSets: [],
    calendar: nationalCalendar(),
    backdating: { span: workingDays(3), cites: ['2'] },
    roll: 'rest-days',
  });

/** A trial with two departments and the office, and a permit asked for in each on Monday 8 August. */
export const asked = (trace?: Trace): Trial => {
  const trial = trialOf(permits(), trace);
  const send = (type: string, data: object) => trial.send({ type, by: 'host', at: '2022-07-20', data });
  for (const unit of ['roads', 'water', 'office'])
    send('unit.register', { unit, name: unit, kind: unit === 'office' ? 'office' : 'department' });
  for (const [person, role, unit] of [
    ['roads-head', 'head', 'roads'],
    ['water-head', 'head', 'water'],
    ['officer', 'office', 'office'],
  ])
    send('person.appoint', { person, name: person, role, unit, from: '2022-01-01' });
  for (const unit of ['roads', 'water'])
    trial.send({ type: 'permit.ask', by: 'officer', at: '2022-08-08', case: unit, unit });
  return trial;
};
