/** Commands every campaign has: units, people, offices, delegations, calendar, suspension, correction. */
import { z } from 'zod';
import { daySchema } from '../../calendar/index.js';
import { command } from '../../policy/index.js';
import type { CommandSpec, DataOf, Envelope } from '../../policy/index.js';
import { text } from '../../shared/index.js';
import { isName } from '../state/index.js';

/** A new name, as people may give one. */
const name = z.string().refine(isName, '须为1至64个汉字、字母或数字 / 1 to 64 Han characters, letters or digits');
/** A name that is there already, or a word of the policy's. */
const id = z.string().min(1).max(64);
const words = z
  .string()
  .min(1)
  .max(500)
  .refine((given) => given.trim() !== '', '须写明内容 / say what it is');
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
    data: { unit: name, name: words, kind: id, parent: id.optional(), leader: id.optional() },
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
      person: name,
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
  'calendar.amend': command({
    title: text('更正日历', 'amend a year of the calendar that is known already'),
    cites: [],
    data: calendarExtension.shape,
    samples: [{ year: 2026, holidays: [sampleDay], workdays: [], source: '县人民政府通知' }],
  }),
  'unit.correct': command({
    title: text('提出更正单位登记', 'propose to correct what was registered of a unit'),
    cites: [],
    data: {
      unit: id,
      name: words,
      kind: id,
      parent: id.optional(),
      leader: id.optional(),
      reason: words,
    },
    samples: [{ unit: 'finance', name: '财政局', kind: 'department', reason: '类别误填' }],
  }),
  'person.correct': command({
    title: text('提出更正人员登记', 'propose to correct what was registered of a person'),
    cites: [],
    data: {
      person: id,
      name: words,
      appointments: z
        .array(
          z.strictObject({
            role: id,
            unit: id,
            from: daySchema,
            to: daySchema.optional(),
            acting: z.boolean().optional(),
          }),
        )
        .max(100),
      reason: words,
    },
    samples: [{ person: 'p1', name: '样本', appointments: [], reason: '任职误填' }],
  }),
  'registry.withdraw': command({
    title: text('撤回登记更正', 'withdraw a correction of the registry that was proposed'),
    cites: [],
    data: { proposal: z.int().min(1), reason: words },
    samples: [{ proposal: 9, reason: '核对无误' }],
  }),
  'registry.confirm': command({
    title: text('批准登记更正', 'confirm a correction of the registry that another has proposed'),
    cites: [],
    data: { proposal: z.int().min(1) },
    samples: [{ proposal: 9 }],
  }),
  'entry.propose': command({
    title: text('提出更正登记', 'propose to correct an entry'),
    cites: [],
    data: {
      entry: z.int().min(1),
      replacement: z
        .strictObject({ type: words, data: z.record(z.string(), z.json()), on: daySchema.optional() })
        .optional(),
      reason: words,
    },
    samples: [{ entry: 2, reason: '重复录入' }],
  }),
  'entry.withdraw': command({
    title: text('撤回更正', 'withdraw a correction that was proposed'),
    cites: [],
    data: { proposal: z.int().min(1), reason: words },
    samples: [{ proposal: 3, reason: '核对无误' }],
  }),
  'entry.confirm': command({
    title: text('批准更正登记', 'confirm a correction that another has proposed'),
    cites: [],
    data: { proposal: z.int().min(1), seen: z.int().min(1) },
    samples: [{ proposal: 3, seen: 3 }],
  }),
  'fault.retry': command({
    title: text('重试未执行事项', 'retry what could not be carried out'),
    cites: [],
    data: { fault: z.int().min(1), reason: words },
    samples: [{ fault: 5, reason: '规则已修正' }],
  }),
  'fault.settle': command({
    title: text('处置未执行事项', 'settle what could not be carried out'),
    cites: [],
    data: { fault: z.int().min(1), reason: words },
    samples: [{ fault: 5, reason: '已人工办理' }],
  }),
  'balance.enter': command({
    title: text('期初结转', 'take a case over from an old ledger'),
    cites: [],
    data: {
      procedure: id,
      state: z.string().min(1).max(500),
      openedOn: daySchema,
      fields: z.record(z.string(), z.json()),
      limits: z.record(z.string(), daySchema).optional(),
      missed: z
        .array(z.strictObject({ deadline: id, day: daySchema }))
        .max(64)
        .optional(),
      source: words,
    },
    samples: [{ procedure: 'problem', state: 'found', openedOn: sampleDay, fields: {}, source: '原台账第3行' }],
  }),
  'balance.total': command({
    title: text('期初累计', 'take a total over from an old ledger'),
    cites: [],
    data: {
      tally: id,
      value: z.number().optional(),
      members: z.array(z.string().min(1).max(200)).max(10_000).optional(),
      source: words,
    },
    samples: [{ tally: 'found', value: 3, source: '原台账合计' }],
  }),
  'balance.close': command({
    title: text('结转完毕', 'close the taking over'),
    cites: [],
    data: { reason: words },
    samples: [{ reason: '期初数已核对' }],
  }),
} as const satisfies Readonly<Record<string, CommandSpec>>;

/** The type of a registry command. */
export type RegistryType = keyof typeof registryCommands;

/** Registry commands as an embedding program sends them. Those about entries and the balance name a case; the others none. */
export type RegistryCommands = {
  readonly [T in RegistryType]: Envelope & {
    readonly type: T;
    readonly data: DataOf<(typeof registryCommands)[T]>;
  };
};

/** Those that take cases through their charts again: decided in the kernel. */
export type KernelType = Extract<RegistryType, `entry.${string}` | `fault.${string}`>;

/** Whether a command is one of those. */
export const isKernelType = (type: RegistryType): type is KernelType =>
  type.startsWith('entry.') || type.startsWith('fault.');

/** Whether a command is the registry's. */
export const isRegistryType = (type: string): type is RegistryType => Object.hasOwn(registryCommands, type);
