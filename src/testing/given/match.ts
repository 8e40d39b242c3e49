/** Whether what came is what was wanted: events with their fields, refusals with their clauses. */
import { isRefusal } from '../../engine/index.js';
import type { Outcome, RefusalCode } from '../../engine/index.js';
import type { Case, Policy, PolicyEvent } from '../../policy/index.js';
import { DubanError, sameJson, text } from '../../shared/index.js';
import type { Text } from '../../shared/index.js';
import { demandFields, demandName, procedureOfEvent } from '../names.js';

/** An event wanted: its type alone, or with fields it carries (of `keeps`, those named). */
export type EventWanted<E extends string = string> =
  E | (Readonly<Partial<Omit<PolicyEvent, 'type'>>> & { readonly type: E });

/** A wrong expectation, told at once: nothing is named that could fail. `DubanError` `nothing-expected`. */
export const demandSome = (what: Text, named: number): void => {
  if (named === 0)
    throw new DubanError(
      'nothing-expected',
      text(`什么都不验证：请写明${what.zh}`, `this expects nothing: name ${what.en}`),
    );
};

/** What an expectation is about. */
export const aboutWhat = {
  events: text('事件；若应无事发生，用 thenOnly()', 'an event; that nothing comes is thenOnly()'),
  fields: text('字段', 'a field'),
  state: text('状态', 'a state'),
  deadline: text('时限', 'a deadline'),
} as const;

/** Demands that the policy has an event wanted, and its fields. `DubanError` `unknown-name` otherwise. */
export const demandEvent = (policy: Policy, wanted: EventWanted): void => {
  const { type, keeps = {} } = typeof wanted === 'string' ? { type: wanted } : wanted;
  demandName(policy, 'event', type);
  demandFields(policy, procedureOfEvent(policy, type), Object.keys(keeps));
};

/** Whether an event is one wanted. */
export const carries = (event: PolicyEvent, wanted: EventWanted): boolean => {
  if (typeof wanted === 'string') return event.type === wanted;
  const { keeps = {}, ...rest } = wanted;
  const has: Readonly<Record<string, unknown>> = { ...event };
  return (
    Object.entries(rest).every(([name, value]) => sameJson(has[name], value)) &&
    Object.entries(keeps).every(([name, value]) => sameJson(event.keeps?.[name], value))
  );
};

/** How many of the events wanted came, in their order. */
export const upTo = (came: readonly PolicyEvent[], wanted: readonly EventWanted[]): number => {
  let at = 0;
  for (const event of came) if (at < wanted.length && carries(event, wanted[at] ?? '')) at += 1;
  return at;
};

/** An event wanted, as a failure shows it. */
export const eventWanted = (wanted: EventWanted): string => {
  if (typeof wanted === 'string') return wanted;
  const { type, ...rest } = wanted;
  return Object.keys(rest).length === 0 ? type : `${type} ${JSON.stringify(rest)}`;
};

/** Events wanted in their order, a line each, as a failure shows them; `at`: the first that did not come. */
export const orderWanted = (wanted: readonly EventWanted[], at: number): string =>
  wanted
    .map((one, i) => {
      const missed = i === at && wanted.length > 1;
      return `${eventWanted(one)}${missed ? `  ← ${at === 0 ? '未发生 / did not come' : '此后未发生 / did not come after that'}` : ''}`;
    })
    .join('\n');

/** Some fields, as a failure shows them. */
export const someOf = (fields: Readonly<Record<string, unknown>>, names: readonly string[]): string =>
  JSON.stringify(Object.fromEntries(names.map((name) => [name, fields[name] ?? null])));

/** Whether it was refused: for any reason, for this one, on this clause. */
export const refusedFor = (outcome: Outcome | undefined, code?: string, clause?: string): boolean =>
  outcome !== undefined &&
  isRefusal(outcome) &&
  outcome.failures.some(
    (one) => (code === undefined || one.code === code) && (clause === undefined || one.clause === clause),
  );

/** Reasons that speak of the command as it was written, not of the policy. */
const slips = new Set<string>([
  'bad-shape',
  'bad-name',
  'before-the-clock',
  'case-exists',
  'case-id',
  'case-void',
  'id-reused',
  'other-procedure',
  'reserved-name',
  'subject-fixed',
  'unknown-case',
  'unknown-command',
  'unknown-entry',
  'unknown-fault',
  'unknown-kind',
  'unknown-person',
  'unknown-role',
  'unknown-unit',
] satisfies readonly RefusalCode[]);

/** Whether it was refused for slips alone, where neither a reason nor a clause is wanted: a test would pass for its own mistake. */
export const slipped = (outcome: Outcome | undefined, code?: string, clause?: string): boolean =>
  code === undefined &&
  clause === undefined &&
  outcome !== undefined &&
  isRefusal(outcome) &&
  outcome.failures.every((one) => slips.has(one.code));

/** What is wanted where a refusal came of a slip. */
export const notBySlip =
  '因政策不予办理；若所测正是填写有误，请写明原因代码 / refused by the policy; if the slip is what is tested, name its code';

/** What is wanted where a fault came that no expectation names. */
export const nothingFails =
  '联动规则和时限均执行成功；若所测正是执行失败，请写明该事件 / reactions and deadlines are carried out; if the fault is what is tested, name its event';

/** What is said of a deadline that does not run. */
export const notRunning = '未计算 / not running';

/** The day a deadline runs to, as a test writes it; one that rests on days the calendar does not know is no day, and said to be so. */
export const dueDay = (armed: Case['armed'][number] | undefined): string | undefined =>
  armed?.missing !== undefined
    ? `${armed.day} 暂定，${armed.missing} 年日历未知 / provisional: the calendar does not know ${armed.missing}`
    : armed?.day;
