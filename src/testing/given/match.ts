/** Whether what came is what was wanted: events with their fields, refusals with their clauses. */
import { isRefusal } from '../../engine/index.js';
import type { Outcome } from '../../engine/index.js';
import type { PolicyEvent } from '../../policy/index.js';
import { canonicalJson } from '../../shared/index.js';

/** An event wanted: its type alone, or with fields it carries (of `keeps`, those named). */
export type EventWanted<E extends string = string> =
  E | (Readonly<Partial<Omit<PolicyEvent, 'type'>>> & { readonly type: E });

/** The type of an event wanted. */
export const typeOf = (wanted: EventWanted): string => (typeof wanted === 'string' ? wanted : wanted.type);

/** Whether two values say the same in JSON, whatever the order of their keys. */
export const sameJson = (one: unknown, other: unknown): boolean =>
  one === other || (one !== undefined && other !== undefined && canonicalJson(one) === canonicalJson(other));

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

/** An event wanted, as a failure shows it. */
export const eventWanted = (wanted: EventWanted): string => {
  if (typeof wanted === 'string') return wanted;
  const { type, ...rest } = wanted;
  return `${type} ${JSON.stringify(rest)}`;
};

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
