/** A campaign whose every hook can be made to throw: rule, condition, records, feed of a total, reaction. */
import { z } from 'zod';
import { daySchema, day, nationalCalendar } from '../../src/calendar/index.js';
import type { Day } from '../../src/calendar/index.js';
import { command, dayInField, definePolicy, defineTally, reactionsOf, workingDays } from '../../src/policy/index.js';
import type { TypesOf } from '../../src/policy/index.js';
import { text } from '../../src/shared/index.js';
import { campaign, slip } from './around.js';
import { clauses, defineProcedure, roles } from './procedures.js';

/** Hooks that can throw, by what they belong to. */
export type Hook =
  'rule' | 'when' | 'records' | 'feed' | 'reaction' | 'soon-records' | 'missed-records' | 'missed-when' | 'missed-feed';

/** Which hooks throw, and at which of their calls from now on; `looping`: slips issue slips without end. */
export interface Bombs {
  readonly armed: Map<Hook, number>;
  looping: boolean;
}

/** Whether something is what a broken hook throws. */
export const isBroken = (thrown: unknown): boolean => thrown instanceof Error && thrown.name === 'Broken';

/** Docs answered within five working days, with a warning before; each hook of theirs asks whether it is to throw. */
export const bombPolicy = (bombs: Bombs) => {
  /** 1: throws now, and the next time again; more: that many calls later. */
  const touch = (hook: Hook): void => {
    const left = bombs.armed.get(hook);
    if (left === undefined) return;
    if (left > 1) bombs.armed.set(hook, left - 1);
    else throw Object.assign(new Error(`${hook} is broken`), { name: 'Broken' });
  };
  const cites = ['2'] as const;
  const answer = {
    target: 'answered',
    may: ['head', 'clerk'],
    when: [
      {
        id: 'ready',
        cites: ['2'],
        holds: () => {
          touch('when');
          return true;
        },
      },
    ],
    rules: [
      {
        id: 'never-no',
        cites: ['2'],
        message: text('可以', 'fine'),
        check: (): true => {
          touch('rule');
          return true;
        },
      },
    ],
    records: () => {
      touch('records');
      return { answers: 1 };
    },
    event: 'doc.answered',
    cites,
  } as const;
  const doc = defineProcedure({
    id: 'doc',
    title: text('文件', 'doc'),
    cites: ['2'],
    subject: 'unit',
    fields: { answers: z.number(), until: daySchema, warned: z.number() },
    commands: {
      'doc.receive': command({
        title: text('收文', 'receive'),
        cites: ['2'],
        data: { until: daySchema.optional() },
        samples: [{}],
      }),
      'doc.answer': command({ title: text('答复', 'answer'), cites: ['2'], data: {}, samples: [{}] }),
      'doc.return': command({ title: text('退回', 'return'), cites: ['2'], data: {}, samples: [{}] }),
      'doc.repeat': command({ title: text('重复', 'repeat'), cites: ['2'], data: {}, samples: [{}] }),
    },
    deadlines: {
      answer: {
        title: text('答复时限', 'limit to answer'),
        cites: ['2'],
        kind: 'limit',
        span: workingDays(5),
        soon: { unit: 'working-days', amount: 1 },
      },
      day: { title: text('限定之日', 'day named'), cites: ['2'], kind: 'limit', span: dayInField('until') },
    },
    opens: { 'doc.receive': { may: ['office'], keeps: ['until'], event: 'doc.received', cites: ['2'] } },
    initial: 'open',
    states: {
      open: {
        title: text('待答复', 'open'),
        deadlines: ['answer'],
        on: {
          'doc.answer': answer,
          'doc.repeat': { target: 'repeating', may: ['office'], event: 'doc.repeated', cites: ['2'] },
          'answer.soon': {
            event: 'doc.warned',
            records: ({ fields }: { readonly fields: { readonly warned?: number } }) => {
              touch('soon-records');
              return { warned: (fields.warned ?? 0) + 1 };
            },
            cites: ['2'],
          },
          'answer.missed': {
            target: 'overdue',
            when: [
              {
                id: 'missed',
                cites: ['2'],
                holds: () => {
                  touch('missed-when');
                  return true;
                },
              },
            ],
            event: 'doc.overdue',
            records: () => {
              touch('missed-records');
              return {};
            },
            cites: ['2'],
          },
        },
      },
      overdue: { title: text('逾期', 'overdue'), on: { 'doc.answer': answer } },
      repeating: {
        title: text('反复', 'repeating'),
        deadlines: ['day'],
        on: {
          'doc.answer': answer,
          // The day that has come is written back: what a hook records no check can see.
          'day.missed': {
            event: 'doc.again',
            records: ({ fields: { until } }: { readonly fields: { readonly until?: Day } }) =>
              until === undefined ? {} : { until },
            restarts: ['day'],
            cites: ['2'],
          },
        },
      },
      answered: {
        title: text('已答复', 'answered'),
        on: { 'doc.return': { target: 'open', may: ['office'], event: 'doc.returned', cites: ['2'] } },
      },
    },
  });
  type Docs = TypesOf<[typeof campaign, typeof doc, typeof slip]>;
  const reaction = reactionsOf<Docs, keyof typeof clauses>();
  const checked = definePolicy<Docs>({
    id: 'docs',
    title: text('公文办理', 'docs'),
    version: '1',
    source: '《公文办理通知》',
    clauses,
    phases: [{ id: 'run', title: text('进行', 'run'), cites: ['1'], from: day('2022-08-01'), to: day('2022-09-30') }],
    campaign: 'campaign',
    actions: [],
    roles,
    registrars: ['office'],
    scope: { kinds: ['department'], cites: ['1'] },
    procedures: [campaign, doc, slip],
    tallies: [
      defineTally({
        id: 'answered',
        title: text('已答复', 'answered'),
        cites: ['2'],
        per: 'unit',
        kind: 'set',
        feeds: {
          'doc.answered': ({ after }) => {
            touch('feed');
            return after.id;
          },
        },
      }),
      defineTally({
        id: 'late',
        title: text('逾期', 'late'),
        cites: ['2'],
        per: 'campaign',
        kind: 'set',
        feeds: {
          'doc.overdue': ({ after }) => {
            touch('missed-feed');
            return after.id;
          },
        },
      }),
    ],
    reactions: [
      reaction({
        id: 'issue-slip',
        title: text('发催办单', 'issue a slip'),
        cites: ['3'],
        on: 'doc.overdue',
        command: 'slip.issue',
        asks: ({ event }) => {
          touch('reaction');
          return { case: `slip-${event.case ?? ''}`, data: {} };
        },
      }),
      reaction({
        id: 'close-slip',
        title: text('销单', 'close the slip'),
        cites: ['3'],
        on: 'doc.answered',
        command: 'slip.close',
        asks: ({ event }) => {
          touch('reaction');
          return { case: `slip-${event.case ?? ''}`, data: {} };
        },
      }),
    ],
    ladder: undefined,
    options: [],
    chosen: {},
    ruleSets: [],
    calendar: nationalCalendar(),
    backdating: { span: workingDays(3), cites: ['2'] },
    roll: 'rest-days',
  });
  // The check turns a loop of reactions down: this one comes in past it.
  return {
    ...checked,
    reactions: [
      ...checked.reactions,
      reaction({
        id: 'slip-of-slip',
        title: text('循环', 'a loop'),
        cites: ['3'],
        on: 'slip.issued',
        command: 'slip.issue',
        asks: ({ event }) => {
          if (!bombs.looping) return undefined;
          const [, of = '', n = '0'] = /^(.+?)(?:-x(\d+))?$/u.exec(event.case ?? '') ?? [];
          return { case: `${of}-x${Number(n) + 1}`, data: {} };
        },
      }),
    ],
  };
};
