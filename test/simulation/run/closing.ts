/** The counter with an end: tickets come until one day, and by another none may be left. */
import type { Scenario } from '../../../src/simulation/index.js';
import { counters } from './shop.js';

/** A scenario whose options are all plain data, so that they can be varied. */
export const closing = (options: {
  readonly clerks: number;
  readonly perDay: number;
  readonly serves: number;
  readonly units?: number;
  readonly limit?: { readonly days: number };
}): Scenario => {
  const { clerks, perDay, serves, units = 1, limit = { days: 3 } } = options;
  const scenario = counters({ units, clerks, perDay, serves, days: limit.days, to: '2022-01-19' });
  return {
    ...scenario,
    to: '2022-01-24',
    measures: [
      { id: 'done', kind: 'at-zero', tally: 'open-tickets', on: '2022-01-20' },
      { id: 'left', kind: 'tally', tally: 'open-tickets', on: '2022-01-19' },
      { id: 'late', kind: 'count', of: { types: ['ticket.late'] }, per: 'unit' },
      { id: 'clear', kind: 'units-at-zero', tally: 'open-tickets', on: '2022-01-20', per: 'unit' },
      {
        id: 'stay',
        kind: 'time',
        from: { types: ['ticket.opened'] },
        to: { types: ['ticket.served'] },
        in: 'working-hours',
      },
    ],
  };
};
