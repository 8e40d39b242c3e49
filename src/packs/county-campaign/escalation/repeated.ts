/** What was criticised before, kept across cases: the same again is repeated, and needs no criticism before accountability (A15). */
import type { Case, RuleContext, Tally } from '../../../policy/index.js';
import { text } from '../../../shared/index.js';
import { unitsOf } from '../in-unit.js';
import { defineTally, when } from '../words.js';
import type { EscalationFields } from './fields.js';
import { afterCleanPeriod } from './options.js';

/** What somebody, or a unit, was criticised for; a person's goes with the person. */
const keyOf = (subject: string, trigger: unknown): string => `${subject} ${String(trigger)}`;
const subjectOf = ({ unit = '', person }: Pick<Case, 'unit' | 'person'>): string =>
  person === undefined ? `unit:${unit}` : `person:${person}`;
const reaches = (of: Case | undefined): boolean => {
  const reached = of?.fields['reached'];
  return Array.isArray(reached) && reached.includes('criticism');
};
const memberOf = (of: Case): string => keyOf(subjectOf(of), of.fields['trigger']);
const withdrawn = ({ before, after }: { readonly before: Case | undefined; readonly after: Case }) =>
  reaches(before) && !reaches(after) ? { removes: [memberOf(after)] } : undefined;

/** Criticisms that stand: a withdrawn one was none (S4.m). */
export const criticisedBefore: Tally = defineTally({
  id: 'criticised-before',
  title: text('已受批评的情形', 'what was criticised'),
  cites: ['4.4.e1', 'A15', 'S4.m'],
  per: 'campaign',
  kind: 'set',
  feeds: { 'escalation.criticised': ({ after }) => memberOf(after), 'escalation.reviewed': withdrawn },
});
/** Criticisms that a clean period has led back down from (S4.o). */
export const criticismCleared: Tally = defineTally({
  id: 'criticism-cleared',
  title: text('观察期满的批评', 'criticism cleared'),
  cites: ['A15', 'S4.o'],
  per: 'campaign',
  kind: 'set',
  feeds: {
    'escalation.cleared': ({ after }) => (reaches(after) ? memberOf(after) : undefined),
    'escalation.criticised': ({ after }) => ({ removes: [memberOf(after)] }),
  },
});

/** Whether the same was criticised before in another case, and the criticism stands. */
export const isRepeated = (c: RuleContext<unknown, EscalationFields>): boolean => {
  const { person } = c.case;
  const subjects = person === undefined ? unitsOf(c).map((unit) => `unit:${unit}`) : [`person:${person}`];
  const keys = subjects.map((subject) => keyOf(subject, c.fields.trigger));
  return (
    !reaches(c.case) &&
    keys.some(
      (key) =>
        c.holds(criticisedBefore, key) && (c.option(afterCleanPeriod) === 'kept' || !c.holds(criticismCleared, key)),
    )
  );
};

/** A15 a finding that repeats what was criticised. */
export const repeatsCriticised = when({
  id: 'repeats-what-was-criticised',
  cites: ['4.4.e2', 'A15'],
  holds: isRepeated,
});

/** Every total of what was criticised. */
export const escalationTallies: readonly Tally[] = [criticisedBefore, criticismCleared];
