/** A desk with problems that are reported on, closed and opened again: the policy for what people do over and over. */
import { z } from 'zod';
import { command, defineClauses, definePolicy, vocabulary, workingDays } from '../../../src/policy/index.js';
import type { Policy, PolicyEvent, Role, Rule } from '../../../src/policy/index.js';
import { average, simulate } from '../../../src/simulation/index.js';
import type { Results, Scenario } from '../../../src/simulation/index.js';
import { shop, title } from './shop.js';

const clauses = defineClauses('desk', { '1': { zh: '办理', en: 'serve', class: 'enforceable' } });
const roles = {
  office: { scope: 'campaign', title, cites: ['1'] },
  clerk: { scope: 'unit', title, cites: ['1'] },
  head: { scope: 'unit', title, cites: ['1'] },
  deputy: { scope: 'unit', title, cites: ['1'] },
  leader: { scope: 'here', of: ['deputy', 'head'], title, cites: ['1'] },
  anybody: { scope: 'anywhere', of: ['deputy', 'head'], title, cites: ['1'] },
} as const satisfies Record<string, Role>;
const { defineProcedure } = vocabulary({ roles, clauses });
const all = ['office', 'head', 'deputy', 'leader', 'anybody'] as const;
const plain = () => command({ title, cites: ['1'], data: {}, samples: [{}] });

const never: Rule<object, object> = {
  id: 'never',
  cites: ['1'],
  message: title,
  check: () => ({ given: 'x', expected: title }),
};

const problem = defineProcedure({
  id: 'problem',
  title,
  cites: ['1'],
  subject: 'unit',
  fields: { note: z.string(), other: z.string(), tags: z.array(z.string()) },
  commands: {
    'problem.find': command({
      title,
      cites: ['1'],
      data: { note: z.string(), other: z.string().optional(), tags: z.array(z.string()).optional() },
      samples: [{ note: 'x' }],
    }),
    'problem.report': plain(),
    'problem.close': plain(),
    'problem.reopen': plain(),
    'problem.appeal': plain(),
  },
  deadlines: { close: { title, cites: ['1'], kind: 'limit', span: workingDays(20) } },
  opens: { 'problem.find': { may: all, event: 'problem.found', cites: ['1'], keeps: ['note', 'other', 'tags'] } },
  initial: 'open',
  states: {
    open: {
      title,
      deadlines: ['close'],
      on: {
        'problem.report': { may: all, event: 'problem.reported', cites: ['1'] },
        'problem.close': { target: 'shut', may: all, event: 'problem.closed', cites: ['1'] },
        'problem.appeal': { may: all, rules: [never], event: 'problem.appealed', cites: ['1'] },
        'close.missed': { event: 'problem.late', cites: ['1'] },
      },
    },
    shut: {
      title,
      on: { 'problem.reopen': { target: 'open', may: all, event: 'problem.reopened', cites: ['1'] } },
    },
  },
});

const desk = (): Policy => {
  const { fingerprint: _fingerprint, ...base } = shop();
  return definePolicy({
    ...base,
    clauses,
    roles,
    procedures: [...base.procedures, problem],
    tallies: [
      { id: 'open', title, cites: ['1'], per: 'unit', kind: 'standing', procedure: 'problem', states: ['open'] },
    ],
    backdating: { span: workingDays(3), cites: ['1'] },
  });
};

type Behaviour = Scenario['behaviour'];
type Habit = Behaviour['habits'][number];

/** So much, always. */
export const exactly = (value: number) => ({ kind: 'constant', value }) as const;

/** What the head does in an hour where a problem stands. */
export const does = (id: string, where: string, what: string, besides: Partial<Habit> = {}): Habit => ({
  id,
  procedure: 'problem',
  in: where,
  role: 'head',
  takes: exactly(1),
  does: [{ command: what }],
  ...besides,
});

/** One problem of each counter, on the first working day of February 2022 unless told otherwise. */
export const find = (besides: Partial<Behaviour['arrivals'][number]> = {}): Behaviour['arrivals'][number] => ({
  id: 'find',
  command: 'problem.find',
  role: 'head',
  per: 'unit',
  kinds: ['counter'],
  comes: { kind: 'once', on: '2022-02-07' },
  data: { note: 'x' },
  ...besides,
});

/** A counter with a head and a deputy, all certain, in February 2022. */
export const problems = (
  habits: Behaviour['habits'],
  { units, measures = [], ...besides }: Partial<Behaviour> & Partial<Pick<Scenario, 'units' | 'measures'>> = {},
): Scenario => ({
  policy: desk(),
  units: units ?? [{ id: 'u1', kind: 'counter', staff: { head: 1, deputy: 1 } }],
  behaviour: {
    habits,
    arrivals: [find()],
    profiles: [{ ...average, found: 1, nil: 0, real: 1, heaping: 0 }],
    ...besides,
  },
  from: '2022-02-07',
  to: '2022-02-28',
  measures,
});

/** The season of a scenario: its events, as `type by`, and its results. */
export const played = (
  scenario: Scenario,
  seed = 1,
): { readonly events: readonly PolicyEvent[]; readonly log: readonly string[]; readonly results: Results } => {
  const events: PolicyEvent[] = [];
  const results = simulate(scenario, { seed, onEvent: (event) => events.push(event) });
  const log = events.map(({ type, at }) => `${new Date(at + 8 * 3_600_000).toISOString().slice(5, 16)} ${type}`);
  return { events, log, results };
};
