/** A counter that issues slips: one command that carries something, with a shape that is easily missed. */
import { z } from 'zod';
import { command, definePolicy } from '../../../src/policy/index.js';
import type { PolicyEvent } from '../../../src/policy/index.js';
import { average, simulate } from '../../../src/simulation/index.js';
import type { Results, Scenario, Template } from '../../../src/simulation/index.js';
import { defineProcedure, shop, title } from '../run/shop.js';

const slip = defineProcedure({
  id: 'slip',
  title,
  cites: ['1'],
  subject: 'unit',
  fields: { matter: z.string(), number: z.string() },
  commands: {
    'slip.issue': command({
      title,
      cites: ['1'],
      data: { matter: z.string().min(4), number: z.string() },
      samples: [{ matter: '修路一公里', number: '1' }],
    }),
    'slip.use': command({ title, cites: ['1'], data: {}, samples: [{}] }),
  },
  deadlines: {},
  opens: {
    'slip.issue': { may: ['clerk'], event: 'slip.issued', keeps: ['matter', 'number'], cites: ['1'] },
  },
  initial: 'issued',
  states: {
    issued: {
      title,
      on: { 'slip.use': { target: 'used', may: ['clerk'], event: 'slip.used', cites: ['1'] } },
    },
    used: { title, type: 'final' },
  },
});

/** Two counters, of one clerk each, at which slips are issued that carry `data`. */
export const slips = (data: Template): Scenario => {
  const { fingerprint: _fingerprint, ...base } = shop();
  const policy = definePolicy({ ...base, procedures: [...base.procedures, slip] });
  return {
    policy,
    units: ['u1', 'u2'].map((id) => ({ id, kind: 'counter', staff: { clerk: 1 } })),
    behaviour: {
      habits: [],
      arrivals: [
        {
          id: 'issue',
          command: 'slip.issue',
          role: 'clerk',
          per: 'unit',
          comes: { kind: 'rate', perDay: 5, from: '2022-01-04', to: '2022-01-31' },
          data,
        },
      ],
      profiles: [average],
    },
    from: '2022-01-01',
    to: '2022-01-31',
    measures: [],
  };
};

/** The slips issued in a season, and what it came to. */
export const issued = (scenario: Scenario): { readonly slips: readonly PolicyEvent[]; readonly results: Results } => {
  const found: PolicyEvent[] = [];
  const results = simulate(scenario, { seed: 1, onEvent: (event) => found.push(event) });
  return { slips: found.filter(({ type }) => type === 'slip.issued'), results };
};
