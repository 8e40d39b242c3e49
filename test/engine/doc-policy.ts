/** Policy P: papers with three limits in units u and v, an echo that the policy opens for each, and totals of every kind. */
import { z } from 'zod';
import { day, nationalCalendar } from '../../src/calendar/index.js';
import type { WorkingCalendar } from '../../src/calendar/index.js';
import { command, definePolicy, defineTally, joinName, reactionsOf, workingDays } from '../../src/policy/index.js';
import type { AnyProcedure, AnyReaction, Policy, PolicySpec, Tally, TypesOf } from '../../src/policy/index.js';
import { text } from '../../src/shared/index.js';
import { cdDays, clauses, defineProcedure, doc, roles, wdDays } from './doc-procedure.js';

const cites = ['1'] as const;
const plain = (zh: string, en: string) => command({ title: text(zh, en), cites, data: {}, samples: [{}] });

const campaign = defineProcedure({
  id: 'campaign',
  title: text('行动', 'campaign'),
  cites,
  subject: 'campaign',
  single: true,
  fields: {},
  commands: { 'campaign.open': plain('启动', 'open'), 'campaign.end': plain('结束', 'end') },
  deadlines: {},
  opens: { 'campaign.open': { may: ['office'], event: 'campaign.opened', cites } },
  initial: 'run',
  states: {
    run: {
      title: text('进行', 'running'),
      on: { 'campaign.end': { target: 'over', may: ['office'], event: 'campaign.ended', cites } },
    },
    over: { title: text('结束', 'over'), type: 'final' },
  },
});

/** One per unit. */
export const book = defineProcedure({
  id: 'book',
  title: text('台账', 'book'),
  cites,
  subject: 'unit',
  single: true,
  fields: {},
  commands: { 'book.open': plain('建账', 'open'), 'book.close': plain('销账', 'close') },
  deadlines: {},
  opens: { 'book.open': { may: ['office', 'policy'], event: 'book.opened', cites } },
  initial: 'kept',
  states: {
    kept: {
      title: text('在册', 'kept'),
      ignores: ['book.open'],
      on: { 'book.close': { target: 'closed', may: ['office'], event: 'book.closed', cites } },
    },
    closed: { title: text('销账', 'closed'), type: 'final', ignores: ['book.open'] },
  },
});

/** What the policy opens beside a paper that was signed. */
export const echo = defineProcedure({
  id: 'echo',
  title: text('回执', 'echo'),
  cites,
  subject: 'unit',
  fields: { of: z.string() },
  commands: {
    'echo.open': command({
      title: text('生成回执', 'open'),
      cites,
      data: { of: z.string() },
      samples: [{ of: 'd' }],
    }),
    'echo.close': plain('归档', 'close'),
  },
  deadlines: { answer: { title: text('回执时限', 'to answer'), cites, kind: 'limit', span: workingDays(3) } },
  opens: { 'echo.open': { may: ['policy'], keeps: ['of'], event: 'echo.opened', cites } },
  initial: 'open',
  states: {
    open: {
      title: text('待归档', 'open'),
      ignores: ['echo.open'],
      deadlines: ['answer'],
      on: {
        'echo.close': { target: 'closed', may: ['office'], event: 'echo.closed', cites },
        'answer.missed': { event: 'echo.late', cites },
      },
    },
    closed: { title: text('已归档', 'closed'), type: 'final', ignores: ['echo.open'] },
  },
});

/** The types of the fixture's policy. */
export type Docs = TypesOf<[typeof campaign, typeof book, typeof doc, typeof echo]>;
const reaction = reactionsOf<Docs, keyof typeof clauses>();

/** Opens an echo of a paper that was signed; breaks on one topic, as reactions sometimes do. */
export const openEcho = reaction({
  id: 'open-echo',
  title: text('生成回执', 'open an echo'),
  cites,
  on: 'doc.signed',
  command: 'echo.open',
  asks: ({ event, case: of }) => {
    if (of?.fields['topic'] === 'break') throw new Error('the reaction broke');
    const id = event.case ?? '';
    return { case: joinName('echo', id), data: { of: id } };
  },
});
/** Every unit that is registered has its book. */
export const openBook = reaction({
  id: 'open-book',
  title: text('建账', 'open a book'),
  cites,
  on: 'unit.registered',
  command: 'book.open',
  asks: ({ event }) => ({ case: joinName('book', event.unit ?? ''), unit: event.unit ?? '', data: {} }),
});

/** Totals of every kind. */
export const tallies: readonly Tally[] = [
  defineTally({
    id: 'waiting',
    title: text('待签', 'waiting'),
    cites,
    per: 'unit',
    kind: 'standing',
    procedure: 'doc',
    states: ['waiting', 'paused'],
  }),
  defineTally({
    id: 'steps',
    title: text('办理次数', 'steps'),
    cites,
    per: 'campaign',
    kind: 'count',
    feeds: { 'doc.opened': 1, 'doc.noted': 2, 'doc.signed': 3, 'doc.reopened': -1 },
  }),
  defineTally({
    id: 'topics',
    title: text('事项', 'topics'),
    cites,
    per: 'unit',
    kind: 'set',
    feeds: {
      'doc.opened': ({ after }) => (after.fields['topic'] as string | undefined) ?? [],
      // What a paper was noted for stays with the unit that noted it.
      'doc.closed': ({ after }) =>
        after.formerUnits === undefined ? { removes: [(after.fields['topic'] as string | undefined) ?? ''] } : [],
    },
  }),
];

/** The policy with parts of one's own in place of its. */
export const docPolicy = (
  more: Partial<Omit<PolicySpec, 'procedures' | 'reactions'>> & {
    readonly procedures?: readonly AnyProcedure[];
    readonly reactions?: readonly AnyReaction[];
  } = {},
): Policy<Docs> =>
  definePolicy<Docs>({
    id: 'docs',
    title: text('公文办理', 'papers'),
    version: '1',
    source: '《公文办理通知》',
    clauses,
    phases: [{ id: 'run', title: text('进行', 'run'), cites, from: day('2026-01-01'), to: day('2026-12-31') }],
    campaign: 'campaign',
    actions: [],
    roles,
    registrars: ['office'],
    scope: { kinds: ['department'], cites },
    procedures: [campaign, book, doc, echo],
    tallies,
    reactions: [openEcho],
    ladder: undefined,
    options: [wdDays, cdDays],
    chosen: {},
    ruleSets: [],
    calendar: nationalCalendar(),
    backdating: { span: workingDays(5), cites },
    roll: 'rest-days',
    // Tests open as many as they need.
    bounds: { opensPerDay: 1_000_000 },
    ...more,
  });

/** The policy whose working and calendar days are so many, on this calendar. */
export const docsWithin = (wd: number, cd: number, calendar: WorkingCalendar = nationalCalendar()): Policy<Docs> =>
  docPolicy({ chosen: { 'wd-days': wd, 'cd-days': cd }, calendar });

/** The procedures, with one of them changed. */
export const proceduresWith = (change: (given: AnyProcedure) => AnyProcedure): readonly AnyProcedure[] =>
  ([campaign, book, doc, echo] as readonly AnyProcedure[]).map(change);
