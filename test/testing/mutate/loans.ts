/** A tiny policy for the tests of mutation: files lent out by an archive, with something of every kind that can be mutated. */
import { z } from 'zod';
import { day, daySchema, nationalCalendar } from '../../../src/calendar/index.js';
import {
  calendarDays,
  command,
  dayInField,
  definePolicy,
  defineTally,
  phaseEnd,
  phaseStart,
  reactionsOf,
  workingDays,
} from '../../../src/policy/index.js';
import type { TypesOf } from '../../../src/policy/index.js';
import { text } from '../../../src/shared/index.js';
import {
  clauses,
  decideDays,
  defineParallel,
  defineProcedure,
  notToThemselves,
  region,
  roles,
  urgent,
} from './loan-words.js';

const one = (type: string, zh: string, en: string) =>
  command({ title: text(zh, en), cites: ['1'], data: {}, samples: [{}] });
const campaign = defineProcedure({
  id: 'campaign',
  title: text('行动', 'campaign'),
  cites: ['1'],
  subject: 'campaign',
  single: true,
  fields: {},
  commands: { 'campaign.open': one('campaign.open', '启动', 'open') },
  deadlines: {
    start: { title: text('开始', 'start'), cites: ['1'], kind: 'turn', span: phaseStart('run') },
    end: { title: text('结束', 'end'), cites: ['1'], kind: 'turn', span: phaseEnd('run') },
  },
  opens: { 'campaign.open': { may: ['clerk'], event: 'campaign.opened', cites: ['1'] } },
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

const fields = { borrower: z.string(), until: daySchema };
const commands = {
  'loan.ask': command({
    title: text('申请借阅', 'ask for a loan'),
    cites: ['1'],
    data: { borrower: z.string() },
    samples: [{ borrower: 'p1' }],
  }),
  'loan.lend': command({
    title: text('出借', 'lend'),
    cites: ['2'],
    data: { until: daySchema },
    samples: [{ until: day('2022-08-19') }],
  }),
  'loan.extend': command({
    title: text('延期', 'extend'),
    cites: ['3'],
    data: { to: daySchema },
    samples: [{ to: day('2022-08-24') }],
  }),
  'loan.return': one('loan.return', '归还', 'return'),
};
const lend = { may: ['keeper'], rules: [notToThemselves], keeps: ['until'], target: 'lent', cites: ['2'] } as const;
const course = region({
  commands,
  fields,
  title: text('借阅', 'the loan'),
  initial: 'asked',
  states: {
    asked: {
      title: text('待出借', 'asked'),
      deadlines: ['decide'],
      on: {
        'loan.lend': [
          { ...lend, when: [urgent], event: 'loan.lent-for-the-day' },
          { ...lend, event: 'loan.lent' },
        ],
        'decide.missed': { event: 'loan.undecided', cites: ['2'] },
      },
    },
    lent: {
      title: text('已借出', 'lent'),
      deadlines: ['back'],
      on: {
        'loan.extend': {
          may: ['keeper'],
          extends: { deadline: 'back', to: 'to' },
          event: 'loan.extended',
          cites: ['3'],
        },
        'loan.return': { target: 'returned', may: ['borrower', 'clerk'], event: 'loan.returned', cites: ['3'] },
        'back.soon': { event: 'loan.due-soon', cites: ['3'] },
        'back.missed': { event: 'loan.overdue', cites: ['3'] },
      },
    },
    returned: {
      title: text('已归还', 'returned'),
      deadlines: ['shelf'],
      on: { 'shelf.reached': { target: 'shelved', event: 'loan.shelved', cites: ['4'] } },
    },
    shelved: { title: text('已上架', 'shelved'), type: 'final' },
  },
});
const lateness = region({
  commands,
  fields,
  title: text('时效', 'lateness'),
  initial: 'in-time',
  states: {
    'in-time': { title: text('正常', 'in time'), on: { 'back.missed': { target: 'late', cites: ['3'] } } },
    late: {
      title: text('逾期', 'late'),
      on: { 'loan.return': { target: 'in-time', may: ['borrower', 'clerk'], cites: ['3'] } },
    },
  },
});
const loan = defineParallel({
  id: 'loan',
  title: text('借阅', 'loan'),
  cites: ['1'],
  subject: 'unit',
  fields,
  commands,
  deadlines: {
    decide: { title: text('出借时限', 'limit to lend'), cites: ['2'], kind: 'limit', span: workingDays(decideDays) },
    back: {
      title: text('归还时限', 'limit to return'),
      cites: ['3'],
      kind: 'limit',
      span: dayInField('until'),
      soon: { unit: 'working-days', amount: 1 },
      extension: { times: 1, until: calendarDays(16) },
    },
    shelf: { title: text('上架日', 'day of shelving'), cites: ['4'], kind: 'turn', span: calendarDays(2) },
  },
  opens: { 'loan.ask': { may: ['clerk'], keeps: ['borrower'], event: 'loan.asked', cites: ['1'] } },
  states: { course, lateness },
});
const note = defineProcedure({
  id: 'note',
  title: text('记录', 'note'),
  cites: ['5'],
  subject: 'unit',
  fields: {},
  commands: { 'note.open': one('note.open', '记录', 'note'), 'note.close': one('note.close', '了结', 'close') },
  opens: { 'note.open': { may: ['policy'], event: 'note.opened', cites: ['5'] } },
  initial: 'open',
  states: {
    open: {
      title: text('在案', 'on record'),
      ignores: ['note.open'],
      on: { 'note.close': { target: 'closed', may: ['clerk', 'chief'], event: 'note.closed', cites: ['5'] } },
    },
    closed: { title: text('已了结', 'closed'), type: 'final', ignores: ['note.open'] },
  },
});
type Loans = TypesOf<[typeof campaign, typeof loan, typeof note]>;
const reaction = reactionsOf<Loans, keyof typeof clauses>();
const head = { cites: ['3'], per: 'unit' } as const;

/** The policy; with other days to decide, under another choice of its option. */
export const loans = (decide?: number) =>
  definePolicy<Loans>({
    id: 'loans',
    title: text('档案借阅', 'loans'),
    version: '1',
    source: '《档案借阅办法》',
    clauses,
    phases: [{ id: 'run', title: text('进行', 'run'), cites: ['1'], from: day('2022-08-01'), to: day('2022-08-31') }],
    campaign: 'campaign',
    actions: [],
    roles,
    registrars: ['clerk'],
    scope: { kinds: ['department'], cites: ['1'] },
    procedures: [campaign, loan, note],
    tallies: [
      defineTally({ ...head, id: 'lent', title: text('出借次数', 'loans'), kind: 'count', feeds: { 'loan.lent': 1 } }),
      defineTally({
        ...head,
        id: 'borrowers',
        title: text('借阅人', 'borrowers'),
        kind: 'set',
        feeds: {
          'loan.lent': ({ after }) => after.fields['borrower'] as string,
          'loan.returned': ({ after }) => ({ removes: [after.fields['borrower'] as string] }),
        },
      }),
      defineTally({
        ...head,
        id: 'out',
        title: text('在借', 'out'),
        kind: 'standing',
        procedure: 'loan',
        states: ['course.lent'],
      }),
    ],
    reactions: [
      reaction({
        id: 'note-what-is-late',
        title: text('记录逾期', 'note what is late'),
        cites: ['5'],
        on: 'loan.overdue',
        command: 'note.open',
        asks: ({ event }) => ({ case: `note-${event.case ?? ''}`, data: {} }),
      }),
    ],
    ladder: undefined,
    options: [decideDays],
    chosen: decide === undefined ? {} : { 'decide-days': decide },
    ruleSets: [],
    calendar: nationalCalendar(),
    backdating: { span: workingDays(3), cites: ['1'] },
    roll: 'rest-days',
  });
