/** Commands every campaign has: units, people, offices, delegations, calendar, suspension, correction. */
import { z } from 'zod';
import { daySchema } from '../../calendar/index.js';
import { command } from '../../policy/index.js';
import type { CommandSpec, DataOf, Envelope } from '../../policy/index.js';
import { text } from '../../shared/index.js';

const id = z.string().min(1).max(64);
const words = z.string().trim().min(1).max(500);
const sampleDay = daySchema.parse('2022-07-21');

/** A year's table of days off and make-up working days. */
export const calendarExtension = z.strictObject({
  year: z.int().min(2004).max(2100),
  holidays: z.array(daySchema).min(1).max(80),
  workdays: z.array(daySchema).max(40),
  source: words,
});
/** A year's table of days off and make-up working days, with the notice that sets it. */
export type CalendarExtension = z.infer<typeof calendarExtension>;

/** The registry's commands by type. */
export const registryCommands = {
  'unit.register': command({
    title: text('登记单位', 'register a unit'),
    cites: [],
    data: { unit: id, name: words, kind: id, parent: id.optional(), leader: id.optional() },
    samples: [{ unit: 'finance', name: '财政局', kind: 'department' }],
  }),
  'unit.amend': command({
    title: text('变更单位登记', 'amend a unit'),
    cites: [],
    data: { unit: id, name: words.optional(), parent: id.optional(), leader: id.optional() },
    samples: [{ unit: 'finance', name: '财政局' }],
  }),
  'unit.merge': command({
    title: text('合并单位', 'merge a unit into another'),
    cites: [],
    data: { unit: id, into: id },
    samples: [{ unit: 'finance', into: 'audit' }],
  }),
  'unit.split': command({
    title: text('分立单位', 'split a unit'),
    cites: [],
    data: { unit: id, successor: id, others: z.array(id).max(20) },
    samples: [{ unit: 'finance', successor: 'finance-2', others: [] }],
  }),
  'person.appoint': command({
    title: text('任职', 'appoint somebody to an office'),
    cites: [],
    data: {
      person: id,
      name: words,
      role: id,
      unit: id,
      from: daySchema,
      to: daySchema.optional(),
      acting: z.boolean().optional(),
    },
    samples: [{ person: 'p1', name: '样本', role: 'head', unit: 'finance', from: sampleDay }],
  }),
  'person.relieve': command({
    title: text('免职', 'relieve somebody of an office'),
    cites: [],
    data: { person: id, role: id, unit: id, to: daySchema },
    samples: [{ person: 'p1', role: 'head', unit: 'finance', to: sampleDay }],
  }),
  'person.leave': command({
    title: text('请假', 'record leave'),
    cites: [],
    data: { person: id, from: daySchema, to: daySchema },
    samples: [{ person: 'p1', from: sampleDay, to: sampleDay }],
  }),
  'delegation.grant': command({
    title: text('登记委托', 'register a delegation'),
    cites: [],
    data: { person: id, to: id, role: id, from: daySchema, until: daySchema },
    samples: [{ person: 'p1', to: 'p2', role: 'head', from: sampleDay, until: sampleDay }],
  }),
  'deadlines.suspend': command({
    title: text('暂停计算时限', 'suspend deadlines'),
    cites: [],
    data: { scope: id, reason: words },
    samples: [{ scope: '*', reason: '全县静默管理' }],
  }),
  'deadlines.resume': command({
    title: text('恢复计算时限', 'resume deadlines'),
    cites: [],
    data: { scope: id, reason: words },
    samples: [{ scope: '*', reason: '恢复正常秩序' }],
  }),
  'calendar.extend': command({
    title: text('补充日历', 'extend the calendar by a year'),
    cites: [],
    data: calendarExtension.shape,
    samples: [{ year: 2027, holidays: [daySchema.parse('2027-01-01')], workdays: [], source: '国务院办公厅通知' }],
  }),
  'entry.annul': command({
    title: text('撤销错误登记', 'annul a wrong entry'),
    cites: [],
    data: { command: z.string().min(1).max(200), reason: words, approver: id },
    samples: [{ command: 'c1', reason: '重复录入', approver: 'p1' }],
  }),
} as const satisfies Readonly<Record<string, CommandSpec>>;

/** The type of a registry command. */
export type RegistryType = keyof typeof registryCommands;

/** Registry commands as an embedding program sends them. `entry.annul` names the case; the others none. */
export type RegistryCommands = {
  readonly [T in RegistryType]: Omit<Envelope, 'unit' | 'person' | 'parent'> & {
    readonly type: T;
    readonly data: DataOf<(typeof registryCommands)[T]>;
  };
};

/** Whether a command is the registry's. */
export const isRegistryType = (type: string): type is RegistryType => Object.hasOwn(registryCommands, type);
