/** A scenario that uses every key there is, each rightly. */
import { average } from '../../../src/simulation/index.js';
import type { Scenario } from '../../../src/simulation/index.js';
import { slips } from '../behaviour/slips.js';

const hour = { kind: 'constant', value: 1 } as const;
const kinds = ['counter'];

/** It. */
export const rich = (): Scenario => {
  const base = slips({ matter: '修路一公里', number: { case: true } });
  return {
    ...base,
    units: [
      { id: 'hall', kind: 'hall', name: '大厅', staff: { office: ['li'] } },
      { id: 'u1', kind: 'counter', parent: 'hall', leader: 'li', staff: { clerk: 2 } },
    ],
    behaviour: {
      habits: [
        {
          id: 'use',
          procedure: 'slip',
          in: 'issued',
          role: 'clerk',
          takes: hour,
          after: hour,
          chance: 0.9,
          from: '2022-01-05',
          to: { phase: 'run', day: 20 },
          repeats: 1,
          everybody: ['clerk'],
          priority: 1,
          notBy: ['number'],
          hastenedBy: { 'slip.issued': 0.5 },
          where: { matter: '修路一公里' },
          kinds,
          does: [{ id: 'use-it', command: 'slip.use', weight: { real: 1, paper: 0 }, data: {}, fixes: true }],
          retry: { times: 2, after: hour },
        },
        {
          id: 'serve',
          procedure: 'ticket',
          in: 'open',
          role: 'clerk',
          takes: hour,
          heaps: 'serve',
          does: [{ command: 'ticket.serve' }],
        },
      ],
      arrivals: [
        {
          id: 'issue',
          command: 'slip.issue',
          role: 'clerk',
          per: 'unit',
          kinds,
          comes: { kind: 'rate', perDay: 5, from: '2022-01-04', to: '2022-01-31' },
          chance: 1,
          takes: hour,
          person: { role: 'clerk', chance: 0.5 },
          data: { matter: '修路一公里', number: { case: true } },
        },
        {
          id: 'find',
          command: 'ticket.open',
          role: 'clerk',
          per: 'unit',
          comes: { kind: 'found', from: '2022-01-04', to: '2022-01-31' },
        },
        {
          id: 'begin',
          command: 'campaign.prepare',
          role: 'office',
          per: 'campaign',
          case: 'campaign',
          comes: { kind: 'once', on: '2022-01-04', to: '2022-01-05' },
        },
      ],
      profiles: [{ ...average, chances: { use: 0.5 }, weights: { 'use-it': 2 } }],
      shocks: [
        { id: 'flood', kind: 'lost', on: '2022-01-10', workingDays: 2, kinds },
        { id: 'rush', kind: 'requests', on: '2022-01-12', arrival: 'issue', count: 2, kinds },
      ],
      truth: {
        procedure: 'ticket',
        count: hour,
        bySize: true,
        closedBy: ['ticket.served'],
        reopenedBy: ['ticket.late'],
      },
    },
    hours: [['09:00', '17:00']],
    measures: [
      {
        id: 'issued',
        kind: 'count',
        of: { types: ['slip.issued'], where: { number: '1' } },
        per: 'kind',
        among: { kinds, profiles: ['average'] },
      },
      {
        id: 'by-day',
        kind: 'by-day',
        of: { types: ['slip.issued'] },
        minus: { types: ['slip.used'] },
        from: '2022-01-05',
        to: '2022-01-20',
        among: { kinds },
      },
      {
        id: 'stay',
        kind: 'time',
        from: { types: ['slip.issued'] },
        to: { types: ['slip.used'] },
        in: 'days',
        per: 'size',
        among: { kinds },
      },
      { id: 'left', kind: 'tally', tally: 'open-tickets', on: '2022-01-20', per: 'unit', among: { kinds } },
      { id: 'had', kind: 'units', of: { types: ['slip.issued'] }, per: 'profile', among: { kinds } },
      { id: 'clear', kind: 'units-at-zero', tally: 'open-tickets', on: '2022-01-20', per: 'unit', among: { kinds } },
      { id: 'all-clear', kind: 'at-zero', tally: 'open-tickets', on: '2022-01-20', among: { kinds } },
      { id: 'work', kind: 'work', what: 'hours', of: ['use'] },
      { id: 'truth', kind: 'truth', what: 'missed', per: 'unit', among: { kinds } },
    ],
    mix: { counter: { average: 1 }, '*': { average: 1 } },
    profileOf: { u1: 'average' },
    sizes: [1, 2],
  };
};
