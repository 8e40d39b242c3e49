/** Spans changed: a day longer, a day shorter, or counted in the other kind of days. */
import { addDays } from '../../calendar/index.js';
import type { Day } from '../../calendar/index.js';
import type { Amount, Option, Policy, SpanSpec } from '../../policy/index.js';

/** The value an option has under a policy. */
const chosen = <T>({ id, default: value }: Option<T>, policy: Policy): T => (policy.chosen[id] ?? value) as T;

/** A figure that may stand in a policy, more by so much under any choice of options and on any day. */
export const amountBy = (amount: Amount, by: number, policy: Policy): Amount => {
  if (typeof amount === 'number') return amount + by;
  if (amount.kind === 'option') return chosen(amount, policy) + by;
  return { ...amount, entries: amount.entries.map((entry) => ({ ...entry, value: entry.value + by })) };
};

/** Whether a figure is above 0 at some time, so that less of it is something else. */
export const isAboveZero = (amount: Amount, policy: Policy): boolean => {
  if (typeof amount === 'number') return amount > 0;
  if (amount.kind === 'option') return chosen(amount, policy) > 0;
  return amount.entries.some(({ value }) => value > 0);
};

/** The span so many days longer. */
export const spanBy = (span: SpanSpec, by: number, policy: Policy): SpanSpec => {
  switch (span.unit) {
    case 'working-days':
    case 'calendar-days':
      return { ...span, amount: amountBy(span.amount, by, policy) };
    case 'by-day': {
      const day: Day = typeof span.day === 'string' ? span.day : chosen(span.day, policy);
      return { ...span, day: addDays(day, by) };
    }
    case 'phase-start':
    case 'phase-end':
    case 'field':
      return { ...span, plus: (span.plus ?? 0) + by };
  }
};

/** The other kind of days. */
export const otherDays = { 'working-days': 'calendar-days', 'calendar-days': 'working-days' } as const;
