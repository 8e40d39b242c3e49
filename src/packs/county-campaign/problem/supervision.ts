/** Beside the work: timeliness, reminders, and the inspection that an overdue problem brings. */
import type { RuleContext } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { fromOutside } from '../in-unit.js';
import { inspectionOfUnit } from '../inspection/late.js';
import { region, when } from '../words.js';
import { problemCommands as commands } from './commands.js';
import type { Evidence } from './evidence.js';
import { problemFields as fields } from './fields.js';
import type { ProblemFields } from './fields.js';
import { notSatisfied } from './rules/closing.js';

type Reads = RuleContext<unknown, ProblemFields>;

/** Late to report: what shows the effect was made within the limit, and is told after it. */
const doneInTime = when({
  id: 'done-within-limit',
  cites: ['4.3.a', '3.3.g'],
  holds: (c: RuleContext<{ readonly evidence: readonly Evidence[] }, ProblemFields>) => {
    const { limit } = c.fields;
    return limit === undefined || c.data.evidence.every(({ kind, madeOn }) => kind !== 'effect' || madeOn <= limit);
  },
});
const remind = (c: Reads) => ({ reminders: (c.fields.reminders ?? 0) + 1 });
const applies = ['responsible', 'deputy', 'head'] as const;

/** A limit set anew, after a rejection or a reopening, is missed like the first. */
const again = {
  'limit.soon': { event: 'problem.due-soon', cites: ['4.3.a'] },
  'limit.missed': { target: 'overdue', event: 'problem.overdue', cites: ['3.3.g', '4.3.a', 'S4.b'] },
} as const;

const goesBack = {
  target: 'on-time',
  when: [notSatisfied],
  may: ['office', 'inspector', 'deputy'],
  cites: ['2.3.2.e'],
} as const;

/** On time, due soon, overdue; late to take up and late to report are kept apart (4.3.a). */
export const timeliness = region({
  commands,
  fields,
  title: text('时效', 'timeliness'),
  initial: 'on-time',
  states: {
    'on-time': {
      title: text('正常', 'on time'),
      on: {
        'limit.soon': { target: 'due-soon', event: 'problem.due-soon', cites: ['4.3.a'] },
        'limit.missed': { target: 'overdue', event: 'problem.overdue', cites: ['3.3.g', '4.3.a', 'S4.b'] },
        'take-up.missed': { target: 'late-to-take-up', event: 'problem.not-taken-up', cites: ['4.3.a'] },
      },
    },
    'due-soon': {
      title: text('即将到期', 'due soon'),
      on: {
        'limit.missed': { target: 'overdue', event: 'problem.overdue', cites: ['3.3.g', '4.3.a', 'S4.b'] },
        'take-up.missed': { target: 'late-to-take-up', event: 'problem.not-taken-up', cites: ['4.3.a'] },
        'problem.apply': { target: 'on-time', may: applies, cites: ['3.3.i'] },
        'problem.approve-extension': { target: 'on-time', may: ['office'], cites: ['3.3.g'] },
      },
    },
    'late-to-take-up': {
      title: text('启动迟缓', 'late to take up'),
      on: {
        ...again,
        'problem.start': { target: 'on-time', may: applies, cites: ['4.3.a'] },
        'problem.approve-ongoing': { target: 'on-time', may: ['office'], cites: ['A6'] },
      },
    },
    overdue: {
      title: text('逾期', 'overdue'),
      on: {
        'limit.soon': { event: 'problem.due-soon', cites: ['4.3.a'] },
        'limit.missed': { event: 'problem.overdue', cites: ['3.3.g', '4.3.a', 'S4.b'] },
        'problem.apply': [
          { target: 'late-to-report', when: [doneInTime], may: applies, cites: ['4.3.a'] },
          { target: 'finished-late', may: applies, cites: ['4.3.a', 'S3.h'] },
        ],
        'problem.approve-ongoing': { target: 'on-time', may: ['office'], cites: ['A6'] },
        // Granted after the limit what was asked for before it: it was never late.
        'problem.approve-extension': { target: 'on-time', may: ['office'], cites: ['3.3.g', 'S3.p'] },
      },
    },
    'late-to-report': {
      title: text('迟报', 'late to report'),
      on: {
        ...again,
        'problem.reject': { target: 'on-time', may: ['office', 'inspector', 'deputy'], cites: ['3.3.i'] },
        'problem.verify': goesBack,
      },
    },
    'finished-late': {
      title: text('逾期完成', 'finished late'),
      on: {
        ...again,
        'problem.reject': { target: 'on-time', may: ['office', 'inspector', 'deputy'], cites: ['3.3.i'] },
        'problem.verify': goesBack,
      },
    },
  },
});

const acted = { target: 'moving', may: applies, cites: ['4.3.a'] } as const;
const applied = { target: 'none', may: applies, cites: ['4.3.a'] } as const;
/** Any action answers a reminder; only applying ends the reminders. */
/** More time, asked for before the limit and granted after it: nothing was due. */
const extended = { target: 'none', may: ['office'], cites: ['3.3.g', 'S3.p'] } as const;
const moves = {
  'problem.apply': applied,
  'problem.report': acted,
  'problem.start': acted,
  'problem.approve-extension': extended,
} as const;
const pushed = { records: () => ({ movedByReminder: true }), cites: ['2.5.2.q4', 'S5.g'] } as const;
/** The same, once it was reminded of. */
const late = {
  'problem.apply': { ...applied, ...pushed },
  'problem.report': { ...acted, ...pushed },
  'problem.start': { ...acted, ...pushed },
  'problem.approve-extension': extended,
} as const;
const reminded = { records: remind, event: 'problem.reminded', cites: ['4.3.a', 'S4.a', 'S4.d'] } as const;

/** Reminders 催办 count only after the limit; two without any action are for people to look at (S4.d). */
export const reminders = region({
  commands,
  fields,
  title: text('催办', 'reminders'),
  initial: 'none',
  states: {
    none: { title: text('无须催办', 'none'), on: { 'limit.missed': { target: 'due', cites: ['S4.a'] } } },
    due: {
      title: text('待催办', 'reminder due'),
      deadlines: ['reminder'],
      on: { ...moves, 'reminder.reached': { target: 'once', ...reminded } },
    },
    moving: {
      title: text('已有行动，尚未完成', 'moving, not done'),
      deadlines: ['second-reminder'],
      // What moved and then came to rest is reminded of as often as what never did.
      on: { ...late, 'second-reminder.reached': { target: 'once', ...reminded, restarts: ['second-reminder'] } },
    },
    once: {
      title: text('已催办一次', 'reminded once'),
      deadlines: ['second-reminder'],
      on: { ...late, 'second-reminder.reached': { target: 'twice', ...reminded } },
    },
    twice: {
      title: text('已催办两次', 'reminded twice'),
      deadlines: ['no-action'],
      on: {
        ...late,
        'no-action.reached': { target: 'unanswered', event: 'problem.no-action', cites: ['4.4.d2', 'S4.d'] },
      },
    },
    unanswered: { title: text('两次催办未动', 'no action after two reminders'), on: late },
  },
});

const noInspection = { target: 'none', may: ['office'], cites: ['3.3.g', 'S3.p'] } as const;
const covered = { target: 'none', may: ['policy'], event: 'problem.inspected', cites: ['4.4.a', 'A8'] } as const;

/** An overdue problem brings an inspection within five working days (A8); its lateness is the office's. */
export const inspection = region({
  commands,
  fields,
  title: text('逾期督查', 'inspection'),
  initial: 'none',
  states: {
    none: {
      title: text('无须督查', 'none'),
      ignores: ['problem.note-inspected'],
      on: { 'limit.missed': { target: 'due', cites: ['A8', 'S4.a'] } },
    },
    due: {
      title: text('待督查', 'inspection due'),
      deadlines: ['inspection'],
      on: {
        'problem.inspect': {
          target: 'none',
          may: ['inspector', 'office'],
          rules: [fromOutside, inspectionOfUnit],
          event: 'problem.inspected',
          cites: ['4.4.a', '4.4.b', 'A8'],
        },
        'problem.note-inspected': covered,
        'inspection.missed': { target: 'overdue', event: 'problem.inspection-overdue', cites: ['A8', 'S4.a'] },
        'problem.approve-extension': noInspection,
      },
    },
    overdue: {
      title: text('督查逾期', 'inspection overdue'),
      on: {
        'problem.approve-extension': noInspection,
        'problem.inspect': {
          target: 'none',
          may: ['inspector', 'office'],
          rules: [fromOutside, inspectionOfUnit],
          event: 'problem.inspected',
          cites: ['4.4.a', '4.4.b', 'A8'],
        },
        'problem.note-inspected': covered,
      },
    },
  },
});
