/** Separation of duties: whoever had a hand in a case may not do this in it, neither in person nor by delegation; who let a delegate act had a hand in it too. */
import type { Text } from '../shared/index.js';
import type { Rule, RuleContext } from './rule.js';

/** A separation as a pack writes it: the fields that name who had a hand in it. */
export interface Separation<F> {
  readonly id: string;
  readonly cites: readonly string[];
  readonly message: Text;
  readonly expected: Text;
  /** Fields of the case, each with one person or a list of them. */
  readonly from: readonly (keyof F & string)[];
  /** The person the case is about is kept apart as well. */
  readonly subject?: true;
}

/** The rule that a separation comes to; `apart` lists its fields (`person` for the subject), for tests made from it. */
export const separation = <F>({
  id,
  cites,
  message,
  expected,
  from,
  subject,
}: Separation<F>): Rule<unknown, F> & { readonly apart: readonly string[] } => ({
  id,
  cites,
  message,
  apart: [...from, ...(subject === true ? ['person'] : [])],
  check: (c: RuleContext<unknown, F>) => {
    const fields: Readonly<Record<string, unknown>> = c.fields;
    const involved = from.flatMap((field) => fields[field]);
    if (subject === true) involved.push(c.case.person);
    for (const [by, onBehalfOf] of c.case.standIns) if (involved.includes(by)) involved.push(onBehalfOf);
    const own = [c.by, ...(c.onBehalfOf === undefined ? [] : [c.onBehalfOf])].filter((one) => involved.includes(one));
    return own.length === 0 || { given: own, expected };
  },
});
