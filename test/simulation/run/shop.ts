/** A tiny policy for runs: a counter with tickets that are served, and a limit that may be missed. */
import { day, nationalCalendar } from '../../../src/calendar/index.js';
import {
  command,
  defineClauses,
  definePolicy,
  phaseEnd,
  phaseStart,
  vocabulary,
  workingDays,
} from '../../../src/policy/index.js';
import type { Policy, Role, TypesOf } from '../../../src/policy/index.js';
import { average } from '../../../src/simulation/index.js';
import type { Scenario } from '../../../src/simulation/index.js';

const clauses = defineClauses('shop', { '1': { zh: '办理', en: 'serve', class: 'enforceable' } });
const roles = {
  office: { scope: 'campaign', title: { zh: '办公室', en: 'office' }, cites: ['1'] },
  clerk: { scope: 'unit', title: { zh: '窗口人员', en: 'clerk' }, cites: ['1'] },
} as const satisfies Record<string, Role>;
/** Defines procedures in the words of the shop. */
export const { defineProcedure } = vocabulary({ roles, clauses });
/** What everything in it is called. */
export const title = { zh: '事', en: 'thing' };

const campaign = defineProcedure({
  id: 'campaign',
  title,
  cites: ['1'],
  subject: 'campaign',
  single: true,
  fields: {},
  commands: { 'campaign.prepare': command({ title, cites: ['1'], data: {}, samples: [{}] }) },
  deadlines: {
    start: { title, cites: ['1'], kind: 'turn', span: phaseStart('run') },
    end: { title, cites: ['1'], kind: 'turn', span: phaseEnd('run') },
  },
  opens: { 'campaign.prepare': { may: ['office'], event: 'campaign.prepared', cites: ['1'] } },
  initial: 'prepared',
  states: {
    prepared: {
      title,
      deadlines: ['start'],
      on: { 'start.reached': { target: 'run', event: 'run.begun', cites: ['1'] } },
    },
    run: { title, deadlines: ['end'], on: { 'end.reached': { target: 'closed', event: 'run.ended', cites: ['1'] } } },
    closed: { title, type: 'final' },
  },
});

const ticket = (days: number) =>
  defineProcedure({
    id: 'ticket',
    title,
    cites: ['1'],
    subject: 'unit',
    fields: {},
    commands: {
      'ticket.open': command({ title, cites: ['1'], data: {}, samples: [{}] }),
      'ticket.serve': command({ title, cites: ['1'], data: {}, samples: [{}] }),
    },
    deadlines: { serve: { title, cites: ['1'], kind: 'limit', span: workingDays(days) } },
    opens: { 'ticket.open': { may: ['clerk'], event: 'ticket.opened', cites: ['1'] } },
    initial: 'open',
    states: {
      open: {
        title,
        deadlines: ['serve'],
        on: {
          'ticket.serve': { target: 'served', may: ['clerk'], event: 'ticket.served', cites: ['1'] },
          'serve.missed': { event: 'ticket.late', cites: ['1'] },
        },
      },
      served: { title, type: 'final' },
    },
  });

/** The policy; `days` is the limit to serve. */
export const shop = (days = 3): Policy => {
  const tickets = ticket(days);
  return definePolicy<TypesOf<[typeof campaign, typeof tickets]>>({
    id: 'shop',
    title,
    version: '1',
    source: 'shop',
    clauses,
    roles,
    phases: [{ id: 'run', title, cites: ['1'], from: day('2022-01-01'), to: day('2022-12-31') }],
    campaign: 'campaign',
    actions: [],
    registrars: ['office'],
    scope: { kinds: ['counter'], cites: ['1'] },
    procedures: [campaign, tickets],
    tallies: [
      { id: 'open-tickets', title, cites: ['1'], per: 'unit', kind: 'standing', procedure: 'ticket', states: ['open'] },
    ],
    reactions: [],
    ladder: undefined,
    options: [],
    chosen: {},
    ruleSets: [],
    calendar: nationalCalendar(),
    backdating: { span: workingDays(3), cites: ['1'] },
    roll: 'rest-days',
  });
};

/** Counters at which tickets arrive and are served; working days of seven hours. */
export const counters = (options: {
  readonly units?: number;
  readonly clerks?: number;
  readonly perDay?: number;
  readonly serves?: number;
  readonly days?: number;
  readonly to?: string;
}): Scenario => {
  const { units = 1, clerks = 1, perDay = 4, serves = 1, days = 3, to = '2022-12-31' } = options;
  return {
    policy: shop(days),
    units: Array.from({ length: units }, (_, i) => ({ id: `u${i + 1}`, kind: 'counter', staff: { clerk: clerks } })),
    behaviour: {
      habits: [
        {
          id: 'serve',
          procedure: 'ticket',
          in: 'open',
          role: 'clerk',
          takes: { kind: 'exponential', mean: serves },
          does: [{ command: 'ticket.serve' }],
        },
      ],
      arrivals: [
        {
          id: 'ticket',
          command: 'ticket.open',
          role: 'clerk',
          per: 'unit',
          comes: { kind: 'rate', perDay, from: '2022-01-04', to },
        },
      ],
      profiles: [average],
    },
    from: '2022-01-01',
    to,
    measures: [
      { id: 'opened', kind: 'count', of: { types: ['ticket.opened'] }, per: 'unit' },
      { id: 'late', kind: 'count', of: { types: ['ticket.late'] } },
      {
        id: 'stay',
        kind: 'time',
        from: { types: ['ticket.opened'] },
        to: { types: ['ticket.served'] },
        in: 'working-hours',
      },
      { id: 'waiting', kind: 'work', what: 'waiting' },
      { id: 'hours', kind: 'work', what: 'hours' },
      { id: 'left', kind: 'tally', tally: 'open-tickets', on: to },
      { id: 'clear', kind: 'units-at-zero', tally: 'open-tickets', on: to },
    ],
  };
};
