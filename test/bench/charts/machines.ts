/** Machines to measure on: the problem procedure, and a parallel one with history, its own actions and context. */
import { assign, createMachine, emit } from 'xstate';
import type { AnyStateMachine } from 'xstate';
import { toMachine } from '../../../src/chart/index.js';
import { countyCampaign } from '../../../src/packs/county-campaign/index.js';
import { chartSpecOf } from '../../../src/policy/index.js';

const procedure = countyCampaign({ year: 2022 }).procedures.find(({ id }) => id === 'problem');
if (procedure === undefined) throw new Error('the pack has no problem procedure');

/** The problem procedure's chart and machine. */
export const problemSpec = chartSpecOf(procedure);
export const problemMachine: AnyStateMachine = toMachine(problemSpec);

/** A life that comes back to where it was. */
export const life = [
  'problem.report',
  'problem.apply',
  'problem.sign',
  'problem.reject',
  'problem.report',
  'limit.missed',
  'problem.report',
  'problem.apply',
  'problem.sign',
  'problem.reject',
];
/** What leads there from the beginning. */
export const beginning = ['problem.list', 'problem.plan', 'problem.start'];

/** Work that is interrupted and goes on where it stood, beside a light and a counter. */
export const history: AnyStateMachine = createMachine({
  id: 'desk',
  type: 'parallel',
  context: { done: 0 },
  states: {
    work: {
      initial: 'busy',
      states: {
        busy: {
          initial: 'reading',
          on: { interrupt: 'away' },
          states: {
            reading: { on: { next: { target: 'writing', actions: { type: 'note', params: { to: 'writing' } } } } },
            writing: {
              initial: 'draft',
              states: {
                draft: { on: { next: { target: 'fair', actions: emit({ type: 'drafted' }) } } },
                fair: { on: { next: { target: '#desk.work.busy.reading', actions: 'count' } } },
              },
            },
            recall: { type: 'history', history: 'deep' },
          },
        },
        away: { on: { resume: 'busy.recall' } },
      },
    },
    light: {
      initial: 'green',
      states: {
        green: { on: { interrupt: 'red' }, exit: { type: 'note', params: { from: 'green' } } },
        red: { on: { resume: 'green' } },
      },
    },
  },
} as never).provide({
  actions: { count: assign({ done: ({ context }) => Number(context['done']) + 1 }) },
});
/** A day at that desk. */
export const day = ['next', 'interrupt', 'resume', 'next', 'interrupt', 'resume', 'next', 'next'];
