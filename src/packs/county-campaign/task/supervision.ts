/** Beside a task: reminders after its limit (2.5.2.q4–q5), and the reply that an inspection's assignment is owed. */
import type { RuleContext } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { fromOutside } from '../in-unit.js';
import { inspectionOfUnit } from '../inspection/late.js';
import { region } from '../words.js';
import { taskCommands as commands } from './commands.js';
import { taskFields as fields } from './fields.js';
import type { TaskFields } from './fields.js';

const remind = (c: RuleContext<unknown, TaskFields>) => ({ reminders: (c.fields.reminders ?? 0) + 1 });
const acted = { target: 'moving', may: ['responsible'], cites: ['4.3.a'] } as const;
const pushed = {
  ...acted,
  records: () => ({ movedByReminder: true }),
  cites: ['2.5.2.q4', 'S5.g'],
} as const;
const ended = { target: 'none', may: ['assigner'], cites: ['2.6.g1'] } as const;
/** Any action answers a reminder; only finishing ends the reminders. */
const moves = {
  'task.start': acted,
  'task.report': acted,
  'task.finish': { ...acted, target: 'none' },
  'task.withdraw': ended,
} as const;
const late = {
  'task.start': pushed,
  'task.report': pushed,
  'task.finish': { ...pushed, target: 'none' },
  'task.withdraw': ended,
} as const;

/** Reminders count only after the limit (S5.g). */
export const reminders = region({
  commands,
  fields,
  title: text('催办', 'reminders'),
  initial: 'none',
  states: {
    none: { title: text('无须催办', 'none'), on: { 'limit.missed': { target: 'due', cites: ['4.3.a', 'S5.g'] } } },
    due: {
      title: text('待催办', 'reminder due'),
      deadlines: ['reminder'],
      on: {
        ...moves,
        'reminder.reached': { target: 'once', records: remind, event: 'task.reminded', cites: ['4.3.a', 'S5.g'] },
      },
    },
    moving: {
      title: text('已有行动，尚未完成', 'moving, not done'),
      deadlines: ['second-reminder'],
      on: {
        ...late,
        'second-reminder.reached': {
          target: 'once',
          records: remind,
          // What moved and then came to rest is reminded of as often as what never did.
          restarts: ['second-reminder'],
          event: 'task.reminded',
          cites: ['4.3.a', 'S5.g'],
        },
      },
    },
    once: {
      title: text('已催办一次', 'reminded once'),
      deadlines: ['second-reminder'],
      on: {
        ...late,
        'second-reminder.reached': {
          target: 'twice',
          records: remind,
          event: 'task.reminded',
          cites: ['4.3.a', 'S4.d', 'S5.g'],
        },
      },
    },
    twice: {
      title: text('已催办两次', 'reminded twice'),
      deadlines: ['no-action'],
      on: {
        ...late,
        'no-action.reached': {
          target: 'unanswered',
          event: 'task.no-action',
          cites: ['2.5.2.q5', 'S4.d', 'S5.g'],
        },
      },
    },
    unanswered: { title: text('两次催办未动', 'no action after two reminders'), on: late },
  },
});

/** The interim reply; only what an inspection assigned has a day for it. */
export const interim = region({
  commands,
  fields,
  title: text('回复', 'reply'),
  initial: 'awaited',
  states: {
    awaited: {
      title: text('尚无回复（督查交办的须按时回复）', 'no reply; what an inspection assigned is owed one'),
      cites: ['2.6.3.e', 'A8'],
      deadlines: ['interim'],
      on: {
        'task.reply': {
          target: 'replied',
          may: ['responsible', 'head', 'deputy'],
          event: 'task.replied',
          cites: ['2.6.3.e', 'A8'],
        },
        'task.finish': { target: 'replied', may: ['responsible'], cites: ['2.6.3.e'] },
        'task.withdraw': { target: 'replied', may: ['assigner'], cites: ['2.6.g1'] },
        'interim.missed': { event: 'task.reply-overdue', cites: ['2.6.3.e', 'A8'] },
      },
    },
    replied: { title: text('已回复', 'replied'), type: 'final' },
  },
});

const inspected = {
  target: 'none',
  may: ['inspector', 'office'],
  rules: [fromOutside, inspectionOfUnit],
  event: 'task.inspected',
  cites: ['4.4.a', '4.4.b', 'A8'],
} as const;
const covered = { target: 'none', may: ['policy'], event: 'task.inspected', cites: ['4.4.a', 'A8'] } as const;

/** An overdue task brings an inspection of its unit as an overdue problem does (A8); its lateness is the office's. */
export const followUp = region({
  commands,
  fields,
  title: text('逾期督查', 'inspection'),
  initial: 'none',
  states: {
    none: {
      title: text('无须督查', 'none'),
      ignores: ['task.note-inspected'],
      on: { 'limit.missed': { target: 'due', cites: ['A8', '4.4.a'] } },
    },
    due: {
      title: text('待督查', 'inspection due'),
      deadlines: ['inspection'],
      on: {
        'task.inspect': inspected,
        'task.note-inspected': covered,
        'task.withdraw': ended,
        'inspection.missed': { target: 'overdue', event: 'task.inspection-overdue', cites: ['A8', '4.4.a'] },
      },
    },
    overdue: {
      title: text('督查逾期', 'inspection overdue'),
      on: { 'task.inspect': inspected, 'task.note-inspected': covered, 'task.withdraw': ended },
    },
  },
});
