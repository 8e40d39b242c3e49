/** The pack's vocabulary: its roles and clauses as literals, for procedures, rules and conditions. */
import {
  defineOption as anyOption,
  defineTally as anyTally,
  separation as anySeparation,
  vocabulary,
} from '../../policy/index.js';
import type { Option, Rule, Separation, Tally, When } from '../../policy/index.js';
import { clauses } from './clauses/index.js';
import type { CountyClause } from './clauses/index.js';
import { roles } from './roles.js';

type Cited<T> = T extends unknown ? Omit<T, 'cites'> & { readonly cites: readonly CountyClause[] } : never;

/** Procedures and regions written with the county's roles and clauses. */
export const { defineProcedure, defineParallel, region } = vocabulary({ roles, clauses });

/** A rule that cites the county's clauses; its id is the refusal's code. */
export const rule = <D, F>(spec: Cited<Rule<D, F>>): Rule<D, F> => spec;

/** A silent condition that cites the county's clauses. */
export const when = <D, F>(spec: Cited<When<D, F>>): When<D, F> => spec;

/** An option that cites the county's clauses. */
export const defineOption = <T, const Id extends string>(spec: Cited<Omit<Option<T, Id>, 'kind'>>): Option<T, Id> =>
  anyOption(spec);

/** A tally that cites the county's clauses. */
export const defineTally = <T extends Cited<Tally>>(spec: T): T => anyTally(spec);

/** A separation of duties that cites the county's clauses. */
export const separation = <F>(spec: Cited<Separation<F>>): Rule<unknown, F> => anySeparation(spec);
