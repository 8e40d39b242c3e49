/** Which options a policy's spans read: those of a deadline when it is armed, or when it is extended. */
import type { Amount, Deadline, SpanSpec } from '../../policy/index.js';

const inAmount = (amount: Amount | undefined): readonly string[] =>
  typeof amount === 'object' && amount.kind === 'option' ? [amount.id] : [];

/** The option that a span reads, if it does. */
export const inSpan = (span: SpanSpec): readonly string[] => {
  if (span.unit === 'working-days' || span.unit === 'calendar-days') return inAmount(span.amount);
  return span.unit === 'by-day' && typeof span.day !== 'string' ? [span.day.id] : [];
};

/** The options that arming a deadline reads. */
export const readToArm = ({ span, soon }: Deadline): readonly string[] => [...inSpan(span), ...inAmount(soon?.amount)];

/** The options that extending a deadline reads. */
export const readToExtend = ({ extension }: Deadline): readonly string[] =>
  extension === undefined ? [] : [...inAmount(extension.times), ...inSpan(extension.until)];
