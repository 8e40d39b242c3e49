/** What a county decides: the arguments of `countyCampaign`, each with its clause, refused at once where one is wrong. */
import { z } from 'zod';
import { day, daySchema, startOfDay } from '../../calendar/index.js';
import type { Day, Roll, WorkingCalendar } from '../../calendar/index.js';
import { ruleSetFaults } from '../../policy/index.js';
import type { ChoicesOf, RuleSet } from '../../policy/index.js';
import { DubanError, text } from '../../shared/index.js';
import type { Fault } from '../../shared/index.js';
import { clauses } from './clauses/index.js';
import type { countyOptions } from './options.js';
import { phaseIds } from './phases.js';
import type { PhaseDates } from './phases.js';
import { procedures } from './procedures.js';
import { roles } from './roles.js';
import type { CountyRole } from './roles.js';

/** What the notice leaves open, by the ids of the options. */
export type CountyChoices = ChoicesOf<typeof countyOptions>;

/** What a county decides. `year` has no default: the notice names none (A1). */
export interface CountyOptions {
  readonly year: number;
  /** When the notice is issued (A27); by default before phase 1. */
  readonly issuedOn?: Day;
  /** Other first and last days of a phase (A2); they neither overlap nor leave gaps. */
  readonly phaseDates?: PhaseDates;
  /** Whether personal items are read by those A18 names only (default), or by everybody. */
  readonly personalItems?: 'restricted' | 'open';
  /** Roles that read personal items besides those that A18 names. */
  readonly personalReaders?: readonly CountyRole[];
  /** Whether 20 October itself is in time (A10, default true). */
  readonly summaryInclusive?: boolean;
  /** How the last day of a calendar period moves (A26, default off every rest day). */
  readonly roll?: Roll;
  /** Another working calendar, such as the national one with a local holiday (A26); by default the national one. */
  readonly calendar?: WorkingCalendar;
  /** The time zone in which days begin and end (A28); by default the calendar's, Asia/Shanghai. */
  readonly zone?: string;
  /** Choices by option id, `{ 'sign-off-days': 2 }`; each option's clause and default stand in its definition. */
  readonly choices?: CountyChoices;
  /** External rulebooks: 政府工作规则 (2.1.3.b) and 中央八项规定 with its local rules (2.7.1.a). */
  readonly ruleSets?: { readonly 'government-working-rules'?: RuleSet; readonly 'eight-point-rules'?: RuleSet };
}

const isZone = (zone: string): boolean => {
  try {
    startOfDay(day('2022-01-01'), zone);
    return true;
  } catch {
    return false;
  }
};

const span = z.strictObject({ from: daySchema, to: daySchema }).optional();
const calendar = z.object({ zone: z.string(), knownFrom: daySchema, knownUntil: daySchema, kindOf: z.function() });

const shape = z.strictObject({
  year: z.int().min(2004).max(2100),
  issuedOn: daySchema.optional(),
  phaseDates: z.strictObject(Object.fromEntries(phaseIds.map((id) => [id, span]))).optional(),
  personalItems: z.enum(['restricted', 'open']).optional(),
  personalReaders: z.array(z.enum(Object.keys(roles))).optional(),
  summaryInclusive: z.boolean().optional(),
  roll: z.enum(['rest-days', 'statutory', 'none']).optional(),
  calendar: calendar.optional(),
  zone: z.string().refine(isZone).optional(),
  choices: z.record(z.string(), z.unknown()).optional(),
  ruleSets: z
    .strictObject({ 'government-working-rules': z.unknown(), 'eight-point-rules': z.unknown() })
    .partial()
    .optional(),
} satisfies Record<keyof CountyOptions, z.ZodType>);

const expected: Readonly<Record<string, readonly [clause: string, zh: string, en: string]>> = {
  year: ['A1', '年份须在2004至2100之间', 'the year lies between 2004 and 2100'],
  issuedOn: ['A27', '印发日期须为真实日期，如2022-07-21', 'the notice is issued on a real day, such as 2022-07-21'],
  phaseDates: [
    'A2',
    `${phaseIds.join('、')}各有 from、to 两个真实日期`,
    `${phaseIds.join(', ')} each have two real days, from and to`,
  ],
  personalItems: ['A18', 'restricted 或 open', 'restricted or open'],
  personalReaders: ['A18', '本规则所列职务', 'roles of this policy'],
  summaryInclusive: ['A10', 'true 或 false', 'true or false'],
  roll: ['A26', 'rest-days、statutory 或 none', 'rest-days, statutory or none'],
  calendar: ['A26', '须为工作日历', 'a working calendar'],
  zone: ['A28', '没有此时区', 'there is no such time zone'],
  choices: ['A1–A28', '按选项编号逐项写明', 'choices stand by the ids of options'],
  ruleSets: ['2.1.3.b, 2.7.1.a', '政府工作规则、八项规定须为规则集', 'each rulebook is a rule set'],
};

const faultsOf = ({ code, path, ...issue }: z.core.$ZodIssue): readonly Fault[] => {
  const at = path.join('.');
  if (path.length === 0 && code === 'unrecognized_keys' && 'keys' in issue)
    return issue.keys.map((key) => ({ path: key, message: text('没有这个参数', 'there is no such argument') }));
  const [clause, zh, en] = expected[String(path[0])] ?? ['', '须为一个对象', 'one object is wanted'];
  return [{ path: at, message: text(`${clause}：${zh}`, `${clause}: ${en}`) }];
};

/** The clause that points to each rulebook. */
const rulebooks = [
  ['government-working-rules', '2.1.3.b'],
  ['eight-point-rules', '2.7.1.a'],
] as const;

const rulebookFaults = ({ ruleSets = {} }: CountyOptions): readonly Fault[] =>
  rulebooks.flatMap(([id, clause]) => {
    const supplied = ruleSets[id];
    const faults = supplied === undefined ? [] : ruleSetFaults({ procedures, clauses }, `ruleSets.${id}`, supplied);
    return faults.map(({ path, message: { zh, en } }) => ({
      path,
      message: text(`${clause}：${zh}`, `${clause}: ${en}`),
    }));
  });

/** A `DubanError` `bad-option` with the clause of every argument that is wrong. */
export const demandArguments = (options: CountyOptions): void => {
  const { error } = shape.safeParse(options);
  const faults = error === undefined ? rulebookFaults(options) : error.issues.flatMap(faultsOf);
  if (faults.length === 0) return;
  throw new DubanError(
    'bad-option',
    text(
      faults.map(({ path, message }) => `${path} ${message.zh}`).join('；'),
      faults.map(({ path, message }) => `${path} ${message.en}`).join('; '),
    ),
    faults,
  );
};
