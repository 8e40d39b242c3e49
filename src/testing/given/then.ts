/** What a test expects to have come of what it asked. */
import { isRefusal } from '../../engine/index.js';
import type { Outcome } from '../../engine/index.js';
import { isIn } from '../../policy/index.js';
import type { PolicyEvent } from '../../policy/index.js';
import type { Trial } from '../trial.js';
import { fail, refusalLines } from './failing.js';

/** Expectations; each gives itself, so that several are held. A failure is an `AssertionError` with the timeline. */
export interface Expectations<Self> {
  /** These events came, in this order (others may lie between); with fields, each carries them. */
  then(...events: readonly (string | Readonly<Partial<PolicyEvent>>)[]): Self;
  /** None of these came. */
  thenNot(...types: readonly string[]): Self;
  /** The case stands in a state (`work.signed`), or within one (`work`). */
  thenState(id: string, state: string): Self;
  /** The case has these fields. */
  thenFields(id: string, fields: Readonly<Record<string, unknown>>): Self;
  /** A deadline of the case runs to a day; `undefined`: it does not run. */
  thenDue(id: string, deadline: string, day: string | undefined): Self;
  /** It was refused, for this reason and (where given) on this clause. */
  thenRefused(code: string, clause?: string): Self;
}

const carries = (event: PolicyEvent, wanted: string | Readonly<Partial<PolicyEvent>>): boolean => {
  if (typeof wanted === 'string') return event.type === wanted;
  const { keeps, ...rest } = wanted;
  const all: Readonly<Record<string, unknown>> = { ...event };
  return (
    Object.entries(rest).every(([name, value]) => JSON.stringify(all[name]) === JSON.stringify(value)) &&
    Object.entries(keeps ?? {}).every(([name, value]) => JSON.stringify(event.keeps?.[name]) === JSON.stringify(value))
  );
};

/** Expectations over a trial: what came of the last thing asked. */
export const expectations = <Self>(
  trial: Trial,
  came: { readonly outcome: Outcome | undefined; readonly events: readonly PolicyEvent[] },
  self: () => Self,
): Expectations<Self> => {
  const said = (): string =>
    came.outcome !== undefined && isRefusal(came.outcome)
      ? refusalLines(trial.policy, came.outcome).join('; ')
      : came.events.map(({ type }) => type).join(', ') || 'nothing';
  const held = (yes: boolean, wanted: string, was: string = said()): Self => (yes ? self() : fail(trial, wanted, was));
  const caseOf = (id: string) => trial.state.cases.entries.get(id) ?? fail(trial, `a case ${id}`, 'no such case');
  return {
    then: (...wanted) => {
      let at = 0;
      for (const event of came.events) if (at < wanted.length && carries(event, wanted[at] ?? '')) at += 1;
      return held(at === wanted.length, `event ${JSON.stringify(wanted[at])}`);
    },
    thenNot: (...types) => {
      const wrong = came.events.find(({ type }) => types.includes(type));
      return held(wrong === undefined, `no ${types.join(', ')}`);
    },
    thenState: (id, state) => held(isIn(caseOf(id), state), `${id} in ${state}`, `${id} in ${caseOf(id).state}`),
    thenFields: (id, fields) => {
      const { fields: has } = caseOf(id);
      const wrong = Object.keys(fields).filter((name) => JSON.stringify(has[name]) !== JSON.stringify(fields[name]));
      const some = (of: Readonly<Record<string, unknown>>): string =>
        JSON.stringify(Object.fromEntries(wrong.map((name) => [name, of[name]])));
      return held(wrong.length === 0, `${id} with ${some(fields)}`, some(has));
    },
    thenDue: (id, deadline, day) => {
      const armed = caseOf(id).armed.find((one) => one.deadline === deadline);
      return held(armed?.day === day, `${id}: ${deadline} due ${day ?? 'never'}`, armed?.day ?? 'not running');
    },
    thenRefused: (code, clause) => {
      const failures = came.outcome !== undefined && isRefusal(came.outcome) ? came.outcome.failures : [];
      const fits = failures.some((one) => one.code === code && (clause === undefined || one.clause === clause));
      return held(fits, `refused: ${code}${clause === undefined ? '' : ` (${clause})`}`);
    },
  };
};
